/** Starts the programs that are measured and those that measure, each on the cores it is given, and talks with them. */
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

/** Whether anything answers, and is ready. */
const answers = (port: number) =>
  new Promise<boolean>((resolve) => {
    const asked = get({ port, path: '/health/ready', agent: false }, (answer) => {
      answer.resume();
      resolve(answer.statusCode! < 500);
    });
    asked.on('error', () => resolve(false));
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
  on: readonly number[],
  env: NodeJS.ProcessEnv = {},
): Promise<Server> {
  const port = await freePort();
  const startedMs = performance.now();
  const child = start(pinned(on, [node, ...words]), { PORT: String(port), LOG_LEVEL: 'info', ...env }, false);
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`${words.join(' ')} ended with ${child.exitCode}.`);
    await delay(5);
  }
  return { pid: child.pid!, port, startMs: performance.now() - startedMs, stop: () => stop(child) };
}

/** The service as it is deployed: built, with its settings as they come, its log written to /dev/null. */
export const startService = (node: string, on: readonly number[], env?: NodeJS.ProcessEnv) =>
  startServer(node, [join(root, 'dist/server/main.js')], on, env);

/** Words that let `node` run a TypeScript file of this room. */
export const source = (file: string) => ['--import', 'tsx', join(root, 'bench', file)];

/** A program that does what it is asked, one thing at a time. */
export interface Tool<Question, Reply> {
  ask(question: Question): Promise<Reply>;
  stop(): Promise<void>;
}

/** Starts a file of this room that answers through `reply`. */
export function startTool<Question, Reply>(node: string, file: string, on: readonly number[]): Tool<Question, Reply> {
  const child = start(pinned(on, [node, ...source(file)]), {}, true);
  let settle: (reply: { value?: Reply; error?: string }) => void;
  child.on('message', (message) => settle(message as { value?: Reply; error?: string }));
  child.once('exit', () => settle?.({ error: `${file} has ended.` }));
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        settle = ({ value, error }) => (error === undefined ? resolve(value!) : reject(new Error(error)));
        child.send(question as object);
      }),
    stop: () => stop(child),
  };
}

/** The other end: answers each question with what `answer` gives. */
export function reply<Question, Reply>(answer: (question: Question) => Promise<Reply>): void {
  process.on('message', (question: Question) => {
    answer(question).then(
      (value) => process.send!({ value }),
      (error: Error) => process.send!({ error: error.stack }),
    );
  });
}
