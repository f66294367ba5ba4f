/**
 * Successive halving over the rungs of a search, with a file of trials as its memory.
 * Reads and appends to that file, one JSON object per line: a search that was interrupted goes on where it stopped.
 */
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Progress } from './progress.js';
import { best, type Rung, type Trial } from './search.js';
import type { Settings } from './settings.js';

export interface Halving {
  readonly trialsFile: string;
  /** The settings of the first rung; a trial's id is its place among them. */
  readonly field: readonly Settings[];
  readonly rungs: readonly Rung[];
  readonly judge: (settings: Settings, rung: Rung) => Promise<Omit<Trial, 'id' | 'rung'>>;
  readonly startProgress?: (rung: Rung, number: number) => Progress;
}

/** Judges the field rung by rung, trials that the file holds excepted, and returns the last rung's trials, best first. */
export async function halve({ trialsFile, field, rungs, judge, startProgress }: Halving): Promise<Trial[]> {
  const known = await readTrials(trialsFile);
  let competing: readonly Pick<Trial, 'id' | 'settings'>[] = field.map((settings, id) => ({ id, settings }));
  let judged: Trial[] = [];
  for (const [number, rung] of rungs.entries()) {
    const progress = startProgress?.(rung, number);
    if (number > 0) competing = best(judged, rung.trials);
    judged = [];
    for (const { id, settings } of competing) {
      const trial = known.get(`${number}/${id}`) ?? { id, rung: number, ...(await judge(settings, rung)) };
      if (!known.has(`${number}/${id}`)) await appendFile(trialsFile, `${JSON.stringify(trial)}\n`);
      judged.push(trial);
      progress?.advance();
    }
    progress?.stop();
  }
  return best(judged, judged.length);
}

/** Trials of an earlier run, by rung and id. A last line cut short by an interruption is left out and run again. */
async function readTrials(file: string): Promise<Map<string, Trial>> {
  await mkdir(dirname(file), { recursive: true });
  const text = await readFile(file, 'utf8').catch(() => '');
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  if (whole !== text) await writeFile(file, whole);
  const trials = whole
    .split('\n')
    .filter(Boolean)
    .map((line): Trial => JSON.parse(line));
  return new Map(trials.map((trial) => [`${trial.rung}/${trial.id}`, trial]));
}
