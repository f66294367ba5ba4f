/** Starts the programs that are measured and those that measure, each on its own cores, and exchanges messages with them. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { root } from '../paths.js';
import { pinned } from './machine.js';

const running = new Set<ChildProcess>();
process.on('exit', () => running.forEach((child) => void child.kill('SIGKILL')));

function start(command: readonly string[], env: NodeJS.ProcessEnv, channel: boolean): ChildProcess {
  const child = spawn(command[0]!, command.slice(1), {
    cwd: root,
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'ignore', 'inherit', ...(channel ? (['ipc'] as const) : [])],
  });
  running.add(child.once('exit', () => running.delete(child)));
  return child;
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill();
  await ended;
}

/** The path of `node`, of this version or of the newest of another major one, which npm fetches from its package. */
export function nodeBinary(major: string): string {
  if (major === process.versions.node.split('.')[0]) return process.execPath;
  const words = ['exec', '--yes', `--package=node@${major}`, '--', 'node', '-p', 'process.execPath'];
  return execFileSync('npm', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}

/** The version of a binary, as v24.1.0. */
export const versionOf = (node: string) => execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

/** Whether a server answers on this port, and is ready. */
const isReady = (port: number) =>
  new Promise<boolean>((resolve) => {
    const request = get({ port, path: '/health/ready', agent: false }, (answer) => {
      answer.resume();
      resolve(answer.statusCode! < 500);
    });
    request.on('error', () => resolve(false));
  });

/** A server under measurement. */
export interface Server {
  readonly pid: number;
  readonly port: number;
  /** From its start as a process to its first answer that it is ready. */
  readonly startMs: number;
  stop(): Promise<void>;
}

/** Starts a server with these words after `node` and waits until it is ready. */
export async function startServer(
  node: string,
  words: readonly string[],
  cores: readonly number[],
  env: NodeJS.ProcessEnv = {},
): Promise<Server> {
  const port = await freePort();
  const startMs = performance.now();
  const child = start(pinned(cores, [node, ...words]), { PORT: String(port), LOG_LEVEL: 'info', ...env }, false);
  while (!(await isReady(port))) {
    if (child.exitCode !== null) throw new Error(`${words.join(' ')} ended with ${child.exitCode}.`);
    await delay(5);
  }
  return { pid: child.pid!, port, startMs: performance.now() - startMs, stop: () => stop(child) };
}

/** The service as it is deployed: built, with default settings, its log written to /dev/null. */
export const startService = (node: string, cores: readonly number[], env?: NodeJS.ProcessEnv) =>
  startServer(node, [join(root, 'dist/server/main.js')], cores, env);

/** Words that let `node` run a TypeScript file of this room. */
export const source = (file: string) => ['--import', 'tsx', join(root, 'bench', file)];

/** A program that carries out tasks, one at a time. */
export interface Tool<Task, Reply> {
  run(task: Task): Promise<Reply>;
  stop(): Promise<void>;
}

/** Starts a file of this room that carries out its tasks through `onTask`. */
export function startTool<Task, Reply>(node: string, file: string, cores: readonly number[]): Tool<Task, Reply> {
  const child = start(pinned(cores, [node, ...source(file)]), {}, true);
  let settle: (reply: { value?: Reply; error?: string }) => void;
  child.on('message', (message) => settle(message as { value?: Reply; error?: string }));
  child.once('exit', () => settle?.({ error: `${file} has ended.` }));
  return {
    run: (task) =>
      new Promise((resolve, reject) => {
        settle = ({ value, error }) => (error === undefined ? resolve(value!) : reject(new Error(error)));
        child.send(task as object);
      }),
    stop: () => stop(child),
  };
}

/** The other end: replies to each task with the value or the error of `handle`. */
export function onTask<Task, Reply>(handle: (task: Task) => Promise<Reply>): void {
  process.on('message', (task: Task) => {
    handle(task).then(
      (value) => process.send!({ value }),
      (error: Error) => process.send!({ error: error.stack }),
    );
  });
}
