/**
 * A file of results that grows by one JSON object per line, so that long work can be interrupted and taken up again.
 */
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** The entries of the file, none if there is no file. A last line cut short by an interruption is removed from the file. */
export async function readJournal<Entry>(file: string): Promise<Entry[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  if (whole !== text) await writeFile(file, whole);
  return whole
    .split('\n')
    .filter(Boolean)
    .map((line): Entry => JSON.parse(line));
}

/** Adds a line, and the folder if need be. */
export async function addToJournal(file: string, entry: object): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await appendFile(file, `${JSON.stringify(entry)}\n`);
}
