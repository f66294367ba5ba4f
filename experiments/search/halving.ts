/**
 * Successive halving over the rungs of a search, with a file of trials as its memory.
 * Reads and appends to that file, one JSON object per line: a search that was interrupted goes on where it stopped.
 */

import type { Progress } from '../../training/network/progress.js';
import { type Settings, settingsForFile, settingsFromFile } from '../../training/network/settings.js';
import { addToJournal, readJournal } from '../journal.js';
import { best, type Rung, type Trial, type TrialInFile } from './trials.js';

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
  const lines = await readJournal<TrialInFile>(trialsFile);
  const trials = lines.map((line): Trial => ({ ...line, settings: settingsFromFile(line.settings) }));
  const known = new Map(trials.map((trial) => [`${trial.rung}/${trial.id}`, trial]));
  let competing: readonly Pick<Trial, 'id' | 'settings'>[] = field.map((settings, id) => ({ id, settings }));
  let judged: Trial[] = [];
  for (const [number, rung] of rungs.entries()) {
    const progress = startProgress?.(rung, number);
    if (number > 0) competing = best(judged, rung.trials);
    judged = [];
    for (const { id, settings } of competing) {
      const trial = known.get(`${number}/${id}`) ?? { id, rung: number, ...(await judge(settings, rung)) };
      if (!known.has(`${number}/${id}`)) {
        const line: TrialInFile = { ...trial, settings: settingsForFile(trial.settings) };
        await addToJournal(trialsFile, line);
      }
      judged.push(trial);
      progress?.advance();
    }
    progress?.stop();
  }
  return best(judged, judged.length);
}
