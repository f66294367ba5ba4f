/** A bounded number of worker threads and a bounded queue of tasks in front of them, with a time limit for each task. */
import { createThreads, type Job } from '../../threads.js';

/** What threads do, how many there may be at once, and how many tasks may wait for them and how long. */
export interface PoolSettings {
  /** The module that the threads run: each task is a message to it, each message back an Answer, and `null` ends it. */
  readonly entry: URL;
  /** Given to each thread as its `workerData`. */
  readonly data: unknown;
  readonly threads: number;
  readonly maxWaiting: number;
  /** For a task, its waiting included; a thread that is still busy with it then is ended. */
  readonly timeoutMs: number;
}

/** No thread is free and the queue is full. */
export class PoolFullError extends Error {
  override readonly name = 'PoolFullError';
}

/** The time for a task is over. */
export class PoolTimeoutError extends Error {
  override readonly name = 'PoolTimeoutError';
}

interface PoolJob<Task, Value> extends Job<Task, Value> {
  readonly isAborted: () => boolean;
  readonly timer: NodeJS.Timeout;
}

/** Threads that turn tasks into values. */
export interface Pool<Task, Value> {
  /**
   * Does a task; rejects with the error that the thread answers or dies of, with a PoolFullError or a PoolTimeoutError.
   * A task that is aborted when a thread is free is dropped: its promise stays open.
   */
  run(task: Task, isAborted?: () => boolean): Promise<Value>;
  /** Ends the threads once every task is answered. */
  close(): Promise<void>;
}

/** Makes a pool; no thread runs yet. */
export function createPool<Task, Value>(settings: PoolSettings): Pool<Task, Value> {
  const { maxWaiting, timeoutMs } = settings;
  const queue: PoolJob<Task, Value>[] = [];
  const threads = createThreads<Task, Value>(settings.entry, settings.data, startNext);
  let onClosed: (() => void) | undefined;

  function startNext() {
    dropAborted();
    while (queue.length > 0 && threads.busy() < settings.threads) threads.run(queue.shift()!);
    if (!onClosed || queue.length > 0) return;
    threads.endIdle();
    if (threads.alive() === 0) onClosed();
  }

  function dropAborted() {
    for (const job of queue.splice(0)) {
      if (job.isAborted()) clearTimeout(job.timer);
      else queue.push(job);
    }
  }

  function onTimeout(job: PoolJob<Task, Value>) {
    job.reject(new PoolTimeoutError(`The task was not done in ${timeoutMs} ms.`));
    const place = queue.indexOf(job);
    if (place >= 0) queue.splice(place, 1);
    threads.terminate(job);
  }

  return {
    run: (task, isAborted = () => false) =>
      new Promise((resolve, reject) => {
        dropAborted();
        const isFull = threads.busy() >= settings.threads && queue.length >= maxWaiting;
        if (isFull) return reject(new PoolFullError('The queue is full.'));
        const timer = setTimeout(() => onTimeout(job), timeoutMs);
        const job: PoolJob<Task, Value> = {
          task,
          isAborted,
          timer,
          resolve(value) {
            clearTimeout(timer);
            resolve(value);
          },
          reject(error) {
            clearTimeout(timer);
            reject(error);
          },
        };
        queue.push(job);
        startNext();
      }),
    close: () =>
      new Promise((resolve) => {
        onClosed = resolve;
        startNext();
      }),
  };
}
