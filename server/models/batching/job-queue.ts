/**
 * The lists of reports that wait for the network: a bounded queue that hands out what goes into the next call. Short lists
 * share a call; long lists are cut into blocks, and short lists have every second call, so that neither starves.
 */
import type { StrikeReport } from '../../../schemas/index.js';
import { ProblemError } from '../../http/errors/problems.js';
import type { Deadline } from '../../http/request-context.js';

/** How the queue is bounded. */
export interface QueueLimits {
  /** Reports in one call. */
  readonly maxPerCall: number;
  /** Reports waiting, those of batches left out: a batch waits with one block at a time, and batches are counted elsewhere. */
  readonly maxWaiting: number;
}

/** The reports of one request or of one block of a batch, while they wait and are answered. */
export interface Job {
  readonly reports: readonly StrikeReport[];
  /** Absent for a batch. */
  readonly deadline?: Deadline;
  /** Where the blocks of a job that is longer than a call put their probabilities; the first `answered` are there. */
  readonly probabilities: Float32Array;
  answered: number;
  readonly resolve: (probabilities: Float32Array) => void;
  readonly reject: (error: unknown) => void;
}

/** The part of a job that goes into one call. */
export interface Block {
  readonly job: Job;
  readonly reports: readonly StrikeReport[];
}

/** Jobs that wait. */
export interface JobQueue {
  /** Adds a new job; throws the problem `overloaded` when too many reports wait already. */
  add(job: Job): void;
  /** Puts a job of which blocks are left behind the others. */
  putBack(job: Job): void;
  /**
   * The blocks of the next call, taken out of the queue. Jobs that have expired by then are rejected with the problem
   * `deadline-exceeded`; where only those were waiting there are no blocks.
   */
  nextBlocks(): Block[];
  isEmpty(): boolean;
}

const overloaded = () =>
  new ProblemError('overloaded', 'Too many reports are waiting for the model; try again a little later.');

const tooLate = () =>
  new ProblemError('deadline-exceeded', 'The model did not come to this report in the time allowed.');

/** Whether the time of a job is over or its client has left. */
const isExpired = ({ deadline }: Job) =>
  deadline !== undefined && (deadline.deadlineMs < performance.now() || deadline.isAborted());

/** Makes an empty queue. */
export function createJobQueue({ maxPerCall, maxWaiting }: QueueLimits): JobQueue {
  const short: Job[] = [];
  const long: Job[] = [];
  let waiting = 0;
  let isLongNext = false;

  function push(job: Job) {
    const isLong = job.reports.length > maxPerCall || !job.deadline;
    (isLong ? long : short).push(job);
    if (job.deadline) waiting += job.reports.length;
  }

  function shift(jobs: Job[]): Job {
    const job = jobs.shift()!;
    if (job.deadline) waiting -= job.reports.length;
    return job;
  }

  /** As many short jobs as fit into one call. */
  function shortBlocks(): Block[] {
    const blocks: Block[] = [];
    let room = maxPerCall;
    while (short.length > 0 && short[0]!.reports.length <= room) {
      const job = shift(short);
      if (isExpired(job)) {
        job.reject(tooLate());
        continue;
      }
      room -= job.reports.length;
      blocks.push({ job, reports: job.reports });
    }
    return blocks;
  }

  /** The next block of the first long job. */
  function longBlock(): Block[] {
    while (long.length > 0) {
      const job = shift(long);
      if (!isExpired(job)) return [{ job, reports: job.reports.slice(job.answered, job.answered + maxPerCall) }];
      job.reject(tooLate());
    }
    return [];
  }

  return {
    add(job) {
      if (job.deadline && waiting > 0 && waiting + job.reports.length > maxWaiting) throw overloaded();
      push(job);
    },
    putBack: push,
    nextBlocks() {
      const takesLong = isLongNext || short.length === 0;
      isLongNext = !takesLong && long.length > 0;
      return takesLong ? longBlock() : shortBlocks();
    },
    isEmpty: () => short.length + long.length === 0,
  };
}
