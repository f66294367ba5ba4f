/**
 * Worker threads that do one task at a time each, for the explanations of the service and for training. A thread starts
 * when there is work for it and no other is idle, so that a service that nobody asks for explanations pays nothing for
 * them. One that ends on its own fails its task only; the next task starts another.
 */
import { Worker } from 'node:worker_threads';

/** What a thread answers: the value or the error; before it, any number of messages that say how far it is. */
export type Answer<Value, Progress = never> =
  | { readonly value: Value }
  | { readonly error: Error }
  | { readonly progress: Progress };

/** A task and the callbacks for its outcome. */
export interface Job<Task, Value, Progress = never> {
  readonly task: Task;
  readonly onProgress?: (progress: Progress) => void;
  readonly resolve: (value: Value) => void;
  readonly reject: (error: Error) => void;
}

/** The threads of one pool; how many there are is for the pool to bound. */
export interface Threads<Task, Value, Progress = never> {
  /** Threads that are at work. */
  busy(): number;
  /** Threads that exist, busy, idle or about to end. */
  alive(): number;
  /** Gives `job` to an idle thread, or else to a new one. */
  run(job: Job<Task, Value, Progress>): void;
  /** Ends the thread that is at work on `job`, if there is one. */
  terminate(job: Job<Task, Value, Progress>): void;
  /** Asks the idle threads to end. */
  endIdle(): void;
}

/** Makes threads that run `entry` with `data` as their `workerData`; calls `onChange` when one has become idle or ended. */
export function createThreads<Task, Value, Progress = never>(
  entry: URL,
  data: unknown,
  onChange: () => void,
): Threads<Task, Value, Progress> {
  const jobs = new Map<Worker, Job<Task, Value, Progress>>();
  const idle = new Set<Worker>();
  const alive = new Set<Worker>();

  function onAnswer(worker: Worker, answer: Answer<Value, Progress>) {
    const job = jobs.get(worker)!;
    if ('progress' in answer) return job.onProgress?.(answer.progress);
    jobs.delete(worker);
    idle.add(worker);
    worker.unref(); // a thread without work does not keep the process alive
    if ('error' in answer) job.reject(answer.error);
    else job.resolve(answer.value);
    onChange();
  }

  function onEnd(worker: Worker, error: Error) {
    jobs.get(worker)?.reject(error);
    jobs.delete(worker);
    idle.delete(worker);
    onChange();
  }

  function start(): Worker {
    const worker = new Worker(entry, { workerData: data });
    alive.add(worker);
    worker.on('message', (answer: Answer<Value, Progress>) => onAnswer(worker, answer));
    worker.on('error', (error) => onEnd(worker, error));
    worker.on('exit', (code) => {
      alive.delete(worker);
      onEnd(worker, new Error(`A worker thread ended with ${code} in the middle of its task.`));
    });
    return worker;
  }

  return {
    busy: () => jobs.size,
    alive: () => alive.size,
    run(job) {
      const [worker = start()] = idle;
      idle.delete(worker);
      jobs.set(worker, job);
      worker.ref();
      worker.postMessage(job.task);
    },
    terminate(job) {
      for (const [worker, currentJob] of jobs) if (currentJob === job) void worker.terminate();
    },
    endIdle() {
      for (const worker of idle) {
        worker.ref();
        worker.postMessage(null);
      }
      idle.clear();
    },
  };
}
