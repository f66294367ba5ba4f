/**
 * Successive halving over the rungs of a search. Reads a file of trials and appends to it, one JSON object per line: a
 * search that was interrupted goes on where it stopped.
 */

import type { Progress } from '../../training/network/progress.js';
import { type Settings, settingsForFile, settingsFromFile } from '../../training/network/settings.js';
import { addToJournal, readJournal } from '../journal.js';
import { best, type Rung, type Trial, type TrialInFile } from './trials.js';

export interface Halving {
  readonly trialsFile: string;
  /** The settings of the first rung; a trial's id is its place among them. */
  readonly candidates: readonly Settings[];
  readonly rungs: readonly Rung[];
  readonly score: (settings: Settings, rung: Rung) => Promise<Omit<Trial, 'id' | 'rung'>>;
  readonly startProgress?: (rung: Rung, number: number) => Progress;
}

/**
 * Scores the candidates rung by rung, but for the trials that the file holds already, and returns the trials of the last
 * rung, best first.
 */
export async function halve({ trialsFile, candidates, rungs, score, startProgress }: Halving): Promise<Trial[]> {
  const lines = await readJournal<TrialInFile>(trialsFile);
  const earlierTrials = new Map(
    lines.map((line) => [`${line.rung}/${line.id}`, { ...line, settings: settingsFromFile(line.settings) }]),
  );
  let competing: readonly Pick<Trial, 'id' | 'settings'>[] = candidates.map((settings, id) => ({ id, settings }));
  let trials: Trial[] = [];
  for (const [number, rung] of rungs.entries()) {
    const progress = startProgress?.(rung, number);
    if (number > 0) competing = best(trials, rung.trials);
    trials = [];
    for (const { id, settings } of competing) {
      const earlierTrial = earlierTrials.get(`${number}/${id}`);
      const trial: Trial = earlierTrial ?? { id, rung: number, ...(await score(settings, rung)) };
      if (!earlierTrial) {
        const line: TrialInFile = { ...trial, settings: settingsForFile(trial.settings) };
        await addToJournal(trialsFile, line);
      }
      trials.push(trial);
      progress?.advance();
    }
    progress?.stop();
  }
  return best(trials, trials.length);
}
