/**
 * Worker threads that do one task at a time each, and a bounded queue in front of them.
 * A thread starts when there is work for it and no other is free, so that a service that nobody asks for explanations
 * pays nothing for them. One that ends on its own fails its task only; the next task starts another.
 */
import { Worker } from 'node:worker_threads';

/** What threads do, how many there may be at once, and how many tasks may wait for them and how long. */
export interface PoolSettings {
  /** The module that the threads run: each task comes as a message, and each message back is an Answer. */
  readonly entry: URL;
  /** Given to each thread as its `workerData`. */
  readonly data: unknown;
  readonly threads: number;
  readonly mostWaiting: number;
  /** For a task, its waiting included; a thread that is still busy with it then is ended. */
  readonly timeoutMs: number;
}

/** What a thread answers: the value or the error. */
export type Answer<Value> = { readonly value: Value } | { readonly error: Error };

/** No thread is free and the queue is full. */
export class PoolFullError extends Error {
  override readonly name = 'PoolFullError';
}

/** The time for a task is over. */
export class PoolTimeoutError extends Error {
  override readonly name = 'PoolTimeoutError';
}

interface Job<Task, Value> {
  readonly task: Task;
  readonly isAborted: () => boolean;
  readonly timer: NodeJS.Timeout;
  readonly resolve: (value: Value) => void;
  readonly reject: (error: Error) => void;
}

/** Threads that turn tasks into values. */
export interface Pool<Task, Value> {
  /**
   * Does a task; rejects with the error that the thread answers or dies of, with a PoolFullError or a PoolTimeoutError.
   * A task that is aborted when its turn comes is dropped: its promise stays open.
   */
  run(task: Task, isAborted?: () => boolean): Promise<Value>;
  /** Ends the threads once everything that was asked is answered. */
  close(): Promise<void>;
}

/** Makes a pool; no thread runs yet. */
export function createPool<Task, Value>({
  entry,
  data,
  threads,
  mostWaiting,
  timeoutMs,
}: PoolSettings): Pool<Task, Value> {
  const waiting: Job<Task, Value>[] = [];
  const busy = new Map<Worker, Job<Task, Value>>();
  const idle = new Set<Worker>();
  const alive = new Set<Worker>();
  let closed: (() => void) | undefined;

  function start(): Worker {
    const worker = new Worker(entry, { workerData: data });
    alive.add(worker);
    worker.on('message', (answer: Answer<Value>) => {
      const job = busy.get(worker)!;
      busy.delete(worker);
      idle.add(worker);
      worker.unref(); // a thread without work does not keep the process alive
      if ('error' in answer) job.reject(answer.error);
      else job.resolve(answer.value);
      next();
    });
    const gone = (error: Error) => {
      busy.get(worker)?.reject(error);
      busy.delete(worker);
      idle.delete(worker);
      next();
    };
    worker.on('error', gone);
    worker.on('exit', (code) => {
      alive.delete(worker);
      gone(new Error(`A worker thread ended with ${code} in the middle of its task.`));
    });
    return worker;
  }

  function next() {
    dropAborted();
    while (waiting.length > 0 && busy.size < threads) {
      const [worker = start()] = idle;
      const job = waiting.shift()!;
      idle.delete(worker);
      busy.set(worker, job);
      worker.ref();
      worker.postMessage(job.task);
    }
    if (!closed || waiting.length > 0) return;
    for (const worker of idle) {
      worker.ref();
      worker.postMessage(null);
    }
    idle.clear();
    if (alive.size === 0) closed();
  }

  function giveUp(job: Job<Task, Value>) {
    job.reject(new PoolTimeoutError(`The task was not done in ${timeoutMs} ms.`));
    const place = waiting.indexOf(job);
    if (place >= 0) waiting.splice(place, 1);
    for (const [worker, each] of busy) if (each === job) void worker.terminate();
  }

  function dropAborted() {
    for (const job of waiting.splice(0)) {
      if (job.isAborted()) clearTimeout(job.timer);
      else waiting.push(job);
    }
  }

  return {
    run: (task, isAborted = () => false) =>
      new Promise((resolve, reject) => {
        dropAborted();
        if (busy.size >= threads && waiting.length >= mostWaiting)
          return reject(new PoolFullError('The queue is full.'));
        const timer = setTimeout(() => giveUp(job), timeoutMs);
        const job: Job<Task, Value> = {
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
        waiting.push(job);
        next();
      }),
    close: () =>
      new Promise((resolve) => {
        closed = resolve;
        next();
      }),
  };
}
