/** Runs what documents tell their readers to run: commands in a shell, and the built service. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { root } from '../../paths.js';

/** Runs a script as `sh` does; gives what it printed, and rejects when it ends with another code than 0. */
export async function run(script: string, cwd = root): Promise<string> {
  const { stdout } = await promisify(execFile)('sh', ['-c', script], { cwd, maxBuffer: 2 ** 28 });
  return stdout;
}

/** What training needs and writes. */
const parts = [
  '.npmrc',
  'package.json',
  'model-folder.ts',
  'onnxruntime.ts',
  'paths.ts',
  'thread-entry.ts',
  'threads.ts',
  'data',
  'models',
  'schemas',
  'intake',
  'training',
  'experiments',
];

/** A copy of the project in which commands may write as they like. */
export interface Copy {
  readonly folder: string;
  remove(): void;
}

/** Makes such a copy. */
export function copyOfProject(): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'strike-copy-'));
  for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/** A service that was started. */
export interface Started {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts a service by a command, on any free port, and waits until it listens; to stop it ends all that the command began. */
export async function start(command: string): Promise<Started> {
  const env = { ...process.env, PORT: '0', LOG_LEVEL: 'info' };
  const child = spawn('sh', ['-c', `exec ${command}`], { cwd: root, env, detached: true });
  const exit = once(child, 'exit');
  let complaint = '';
  child.stderr.on('data', (chunk) => {
    complaint += chunk;
  });
  const listening = new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const url = /"url":"([^"]+)".*"msg":"listening"/.exec(line)?.[1];
      if (url) resolve(url);
    });
    exit.then(([code]) => reject(new Error(`${command} ended with ${code} before it listened: ${complaint}`)), reject);
  });
  return {
    url: await listening,
    async stop() {
      process.kill(-child.pid!);
      await exit;
    },
  };
}
