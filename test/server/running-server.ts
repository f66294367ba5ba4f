/** The real server as a process of its own, over the stand-in model, on any free port. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { root } from '../../paths.js';
import { writeSmallModel } from './small-model.js';

const modelFolder = writeSmallModel();

const children = new Set<ChildProcess>();

/** Ends what a failed test has left running. */
export const killServers = () => children.forEach((child) => void child.kill('SIGKILL'));

const command = [process.execPath, '--import', 'tsx', 'server/main.ts'];

/** A shell that stays between, as npm's does, and knows nothing of passing signals on. */
const throughShell = ['sh', '-c', '"$@"; exit', 'sh', ...command];

/** Starts server/main.ts with these settings; where they say that npm does so, through a shell. */
function spawnServer(env: NodeJS.ProcessEnv): ChildProcess {
  const [program, ...words] = env.npm_lifecycle_event ? throughShell : command;
  const settings = { PATH: process.env.PATH, PORT: '0', MODEL_DIR: modelFolder, ...env };
  const child = spawn(program!, words, { cwd: root, env: settings });
  children.add(child.once('exit', () => children.delete(child)));
  return child;
}

/** Waits for a server that is expected not to start; gives its exit code and what it said on standard error. */
export async function failedStart(env: NodeJS.ProcessEnv): Promise<{ code: number; said: string }> {
  const child = spawnServer(env);
  let said = '';
  child.stderr?.on('data', (chunk) => {
    said += chunk;
  });
  const [code] = await once(child, 'close');
  return { code, said };
}

/**
 * A started server; `log` grows while it runs, and so does `said`, what it wrote on standard error; `exit` is fulfilled
 * with its exit code, `silent` once its log has ended.
 */
export interface RunningServer {
  silent: Promise<unknown>;
  url: URL;
  log: Record<string, unknown>[];
  said: () => string;
  exit: Promise<number | null>;
  stop(signal?: NodeJS.Signals): void;
}

/** Starts a server and waits until it listens. */
export async function startServer(env: NodeJS.ProcessEnv = {}): Promise<RunningServer> {
  const child = spawnServer(env);
  const log: Record<string, unknown>[] = [];
  const exit = once(child, 'exit').then(([code]) => code as number | null);
  const lines = createInterface({ input: child.stdout! });
  let said = '';
  child.stderr!.on('data', (chunk) => {
    said += chunk;
  });
  const silent = once(lines, 'close');
  const listening = new Promise<URL>((resolve, reject) => {
    lines.on('line', (line) => {
      const entry = JSON.parse(line);
      log.push(entry);
      if (entry.msg === 'listening') resolve(new URL(entry.url));
    });
    exit.then((code) => reject(new Error(`the server ended with ${code} before it listened`)), reject);
  });
  const stop = (signal: NodeJS.Signals = 'SIGTERM') => void child.kill(signal);
  return { url: await listening, log, said: () => said, exit, silent, stop };
}

/** A bare connection, for requests that no client library would send; `received` grows with what comes back. */
export async function openSocket({ hostname, port }: URL): Promise<{ socket: Socket; received: () => string }> {
  const socket = connect(Number(port), hostname);
  let text = '';
  socket.on('data', (chunk) => {
    text += chunk;
  });
  socket.on('error', () => {}); // a cut connection shows in what was received
  await once(socket, 'connect');
  return { socket, received: () => text };
}
