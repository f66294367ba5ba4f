/**
 * Our training beside PyTorch's: the same task on all cores of the machine, each in a process of its own, its start
 * included. The two take turns, so that whatever else the machine does falls on both alike.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeTask } from './task.js';

const MEMBERS = 16;
const ROUNDS = 5;

/** What a program took for the task. */
interface Run {
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** Mean training loss of the last epoch: programs that do the same work come to the same. */
  readonly loss: number;
}

const programs = ['ours', 'PyTorch', 'PyTorch, a process for each core'] as const;

/** How to have the peer measured. */
const howTo = `PyTorch is measured beside it where Python has it:
  python3 -m venv /tmp/torch
  /tmp/torch/bin/pip install torch==2.13.0 numpy --index-url https://download.pytorch.org/whl/cpu --extra-index-url https://pypi.org/simple
  PYTHON=/tmp/torch/bin/python npm run bench:training`;

/** Measures five rounds and prints a table of medians; without PyTorch, prints how to install it and measures ours. */
export async function comparePeers(python = process.env.PYTHON ?? 'python3'): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'training-benchmark-'));
  try {
    await writeTask(folder, MEMBERS);
    const measured = hasPyTorch(python) ? programs : programs.slice(0, 1);
    const runs = Array.from({ length: ROUNDS }, () => measured.map((program) => run(program, folder, python)));
    console.log(`${MEMBERS} networks on ${availableParallelism()} cores, start included, medians of ${ROUNDS} rounds:`);
    console.table(measured.map((program, i) => rowOfTable(program, runs, i)));
    if (measured.length === 1) console.log(howTo);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function hasPyTorch(python: string): boolean {
  try {
    execFileSync(python, ['-c', 'import numpy, torch'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function run(program: (typeof programs)[number], folder: string, python: string): Run {
  const beside = (name: string) => fileURLToPath(new URL(name, import.meta.url));
  const processes = program === 'PyTorch' ? [] : [String(availableParallelism())];
  const [command, args] =
    program === 'ours'
      ? [process.execPath, ['--import', 'tsx', beside('ours.ts'), folder]]
      : [python, [beside('pytorch.py'), folder, ...processes]];
  const started = performance.now();
  const output = execFileSync(command, args, { encoding: 'utf8' });
  const seconds = (performance.now() - started) / 1000;
  return { seconds, ...(JSON.parse(output) as Pick<Run, 'loss' | 'cpuSeconds'>) };
}

function rowOfTable(program: string, runs: readonly (readonly Run[])[], i: number) {
  const medianOf = (value: (round: readonly Run[]) => number) => runs.map(value).sort((a, b) => a - b)[ROUNDS >> 1]!;
  return {
    program,
    seconds: medianOf((round) => round[i]!.seconds).toFixed(2),
    'ours ÷ it': medianOf((round) => round[0]!.seconds / round[i]!.seconds).toFixed(2),
    'CPU seconds': medianOf((round) => round[i]!.cpuSeconds).toFixed(2),
    loss: medianOf((round) => round[i]!.loss).toFixed(4),
  };
}
