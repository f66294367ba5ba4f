/**
 * The queue in front of a network. Reports that arrive in the same turn of the event loop go into one call, because a call
 * with one report costs nearly as much as one with many; a report alone waits for nobody. While the network computes,
 * nothing else runs, so long lists are cut into blocks, and between two blocks whoever asks for little has the next call.
 */
import type { StrikeReport } from '../../schemas/index.js';
import type { Deadline } from '../http/deadline.js';
import { ProblemError } from '../http/errors/problems.js';

/** One probability per report, in order. */
export type ModelCall = (reports: readonly StrikeReport[]) => Promise<Float32Array>;

/** How the queue is bounded. */
export interface BatcherLimits {
  /** Reports in one call. */
  readonly maxPerCall: number;
  /** Reports waiting, those of batches left out: a batch waits with one block at a time, and batches are counted elsewhere. */
  readonly maxWaiting: number;
}

/** A queue with a network behind it. */
export interface Batcher {
  /**
   * The probabilities of `reports`. Rejects with the problem `overloaded` when too many wait already, with
   * `deadline-exceeded` when their turn comes too late, and with whatever the network fails with.
   */
  run(reports: readonly StrikeReport[], patience?: Deadline): Promise<Float32Array>;
  /** Fulfilled once nothing waits or runs. */
  idle(): Promise<void>;
}

interface Job {
  readonly reports: readonly StrikeReport[];
  readonly deadline?: Deadline;
  readonly answer: Float32Array;
  done: number;
  readonly resolve: (answer: Float32Array) => void;
  readonly reject: (error: unknown) => void;
}

const overloaded = () =>
  new ProblemError('overloaded', 'Too many reports are waiting for the model; try again a little later.');

const tooLate = () =>
  new ProblemError('deadline-exceeded', 'The model did not come to this report in the time allowed.');

/** The part of the jobs that goes into one call. */
interface Share {
  readonly job: Job;
  readonly reports: readonly StrikeReport[];
}

/** Puts a queue in front of `call`. */
export function createBatcher(
  call: ModelCall,
  { maxPerCall: perCall, maxWaiting: mostWaiting }: BatcherLimits,
): Batcher {
  const short: Job[] = [];
  const long: Job[] = [];
  const waitingForIdle: (() => void)[] = [];
  let waiting = 0;
  let running = false;
  let longIsNext = false;

  /** Refuses the first job when it is too late or nobody waits for it any more; tells whether it is worth a call. */
  function isWorthIt(queue: Job[]): boolean {
    const { deadline: patience, reject } = queue[0]!;
    const late = patience !== undefined && patience.deadlineMs < performance.now();
    if (!late && !patience?.isAborted()) return true;
    leave(queue);
    reject(tooLate());
    return false;
  }

  function leave(queue: Job[]) {
    const { deadline: patience, reports } = queue.shift()!;
    if (patience) waiting -= reports.length;
  }

  /** As many short lists as fit into one call. */
  function takeShort(): Share[] {
    const shares: Share[] = [];
    let room = perCall;
    while (short.length > 0 && short[0]!.reports.length <= room) {
      if (!isWorthIt(short)) continue;
      const job = short[0]!;
      room -= job.reports.length;
      shares.push({ job, reports: job.reports });
      leave(short);
    }
    return shares;
  }

  /** The next block of the longest waiting list; the rest of that list goes behind the others. */
  function takeLong(): Share[] {
    while (long.length > 0 && !isWorthIt(long));
    const job = long[0];
    if (!job) return [];
    const reports = job.reports.slice(job.done, job.done + perCall);
    leave(long);
    return [{ job, reports }];
  }

  function take(): Share[] {
    if (longIsNext || short.length === 0) {
      longIsNext = false;
      return takeLong();
    }
    longIsNext = long.length > 0;
    return takeShort();
  }

  function settle(shares: readonly Share[], probabilities: Float32Array) {
    let start = 0;
    for (const { job, reports } of shares) {
      const part = probabilities.subarray(start, start + reports.length);
      start += reports.length;
      if (reports.length === job.reports.length) {
        job.resolve(part);
        continue;
      }
      job.answer.set(part, job.done);
      job.done += reports.length;
      if (job.done === job.reports.length) job.resolve(job.answer);
      else enter(long, job);
    }
  }

  function enter(queue: Job[], job: Job) {
    queue.push(job);
    if (job.deadline) waiting += job.reports.length;
  }

  async function turn() {
    const shares = take();
    if (shares.length > 0) {
      const all = shares.length === 1 ? shares[0]!.reports : shares.flatMap(({ reports }) => reports);
      try {
        const probabilities = await call(all);
        if (probabilities.length === all.length) settle(shares, probabilities);
        else throw new RangeError(`The model gave ${probabilities.length} answers to ${all.length} reports.`);
      } catch (error) {
        for (const { job } of shares) job.reject(error);
      }
    }
    if (short.length + long.length > 0) return void setImmediate(turn);
    running = false;
    for (const tell of waitingForIdle.splice(0)) tell();
  }

  return {
    run: (reports, patience) =>
      new Promise((resolve, reject) => {
        if (reports.length === 0) return resolve(new Float32Array());
        if (patience && waiting + reports.length > mostWaiting && waiting > 0) return reject(overloaded());
        const isLong = reports.length > perCall;
        const answer = isLong ? new Float32Array(reports.length) : new Float32Array();
        enter(isLong || !patience ? long : short, { reports, deadline: patience, answer, done: 0, resolve, reject });
        if (running) return;
        running = true;
        setImmediate(turn); // after the reports of all sockets that are readable now
      }),
    idle: () => new Promise((resolve) => (running ? waitingForIdle.push(resolve) : resolve())),
  };
}
