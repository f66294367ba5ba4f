/**
 * The task that our training and its peer are given: the encoded reports of the sample, and an ensemble to train on all of
 * them. In files, so that both start from the same numbers and neither spends time on reading and encoding reports.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { allRows, loadReports } from '../../training/data/reports.js';
import { type Dataset, prepare } from '../../training/features/dataset.js';
import type { Encoding } from '../../training/features/encoding.js';
import { readSettings, type Settings } from '../../training/network/settings.js';

export interface Task extends Dataset {
  readonly settings: Settings;
  readonly members: number;
}

/** Writes the task into a folder: task.json, and codes.bin, basis.bin and labels.bin as they are in memory. */
export async function writeTask(folder: string, members: number): Promise<void> {
  const settings = await readSettings();
  const reports = loadReports();
  const { reports: encoded, labels, encoding } = await prepare(reports, allRows(reports.columns), settings);
  await writeFile(join(folder, 'task.json'), JSON.stringify({ settings, encoding, members }));
  await writeFile(join(folder, 'codes.bin'), encoded.codes);
  await writeFile(join(folder, 'basis.bin'), encoded.basis);
  await writeFile(join(folder, 'labels.bin'), labels);
}

/** Reads the task. */
export async function readTask(folder: string): Promise<Task> {
  const { settings, encoding, members }: Omit<Task, keyof Dataset> & { encoding: Encoding } = JSON.parse(
    await readFile(join(folder, 'task.json'), 'utf8'),
  );
  const bytesOf = async (name: string) => new Uint8Array(await readFile(join(folder, name))).buffer;
  const codes = new Int32Array(await bytesOf('codes.bin'));
  const reports = {
    rows: codes.length / encoding.lookups.length,
    codes,
    basis: new Float32Array(await bytesOf('basis.bin')),
  };
  return { settings, encoding, members, reports, labels: new Uint8Array(await bytesOf('labels.bin')) };
}
