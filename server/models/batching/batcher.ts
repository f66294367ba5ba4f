/**
 * Gathers reports into calls of the network. Reports that arrive in the same iteration of the event loop go into one call,
 * because a call with one report costs nearly as much as a call with many; a report alone waits for no others. Nothing
 * else runs while the network computes, so that long lists are cut into blocks, with an iteration between two calls.
 */
import type { StrikeReport } from '../../../schemas/index.js';
import type { Deadline } from '../../http/request-context.js';
import { type Block, createJobQueue, type QueueLimits } from './job-queue.js';

/** One probability per report, in order. */
export type ModelCall = (reports: readonly StrikeReport[]) => Promise<Float32Array>;

/** A queue with a network behind it. */
export interface Batcher {
  /**
   * The probabilities of `reports`; without a deadline they are a block of a batch. Rejects with the problem `overloaded`
   * when too many wait already, with `deadline-exceeded` when the deadline passes or the client leaves before the call,
   * and with the error of the network when it fails.
   */
  run(reports: readonly StrikeReport[], deadline?: Deadline): Promise<Float32Array>;
  /** Fulfilled once nothing waits or runs. */
  idle(): Promise<void>;
}

/** Puts a queue in front of `call`. */
export function createBatcher(call: ModelCall, limits: QueueLimits): Batcher {
  const queue = createJobQueue(limits);
  const onIdle: (() => void)[] = [];
  let isRunning = false;

  function settle(blocks: readonly Block[], probabilities: Float32Array) {
    let start = 0;
    for (const { job, reports } of blocks) {
      const part = probabilities.subarray(start, start + reports.length);
      start += reports.length;
      if (reports.length === job.reports.length) {
        job.resolve(part);
        continue;
      }
      job.probabilities.set(part, job.answered);
      job.answered += reports.length;
      if (job.answered === job.reports.length) job.resolve(job.probabilities);
      else queue.putBack(job);
    }
  }

  async function answer(blocks: readonly Block[]) {
    const reports = blocks.length === 1 ? blocks[0]!.reports : blocks.flatMap((block) => block.reports);
    try {
      const probabilities = await call(reports);
      if (probabilities.length === reports.length) settle(blocks, probabilities);
      else throw new RangeError(`The model gave ${probabilities.length} answers to ${reports.length} reports.`);
    } catch (error) {
      for (const { job } of blocks) job.reject(error);
    }
  }

  async function callNext() {
    const blocks = queue.nextBlocks();
    if (blocks.length > 0) await answer(blocks);
    if (!queue.isEmpty()) return void setImmediate(callNext);
    isRunning = false;
    for (const resolve of onIdle.splice(0)) resolve();
  }

  return {
    run: (reports, deadline) =>
      new Promise((resolve, reject) => {
        if (reports.length === 0) return resolve(new Float32Array());
        const isLong = reports.length > limits.maxPerCall;
        const probabilities = new Float32Array(isLong ? reports.length : 0);
        queue.add({ reports, deadline, probabilities, answered: 0, resolve, reject });
        if (isRunning) return;
        isRunning = true;
        setImmediate(callNext); // after the reports of all sockets that are readable now
      }),
    idle: () => new Promise((resolve) => (isRunning ? onIdle.push(resolve) : resolve())),
  };
}
