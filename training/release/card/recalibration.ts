/** The part of the model card on a recalibration, for a version that has the weights of another one. */
import type { Manifest } from '../../../schemas/index.js';
import { count, percent, table, withFineInterval, withInterval } from './tables.js';

/** The section with its heading, or nothing for a version that was trained. */
export function recalibrationSection({ calibration: { recalibration } }: Manifest): string[] {
  if (!recalibration) return [];
  const { from, slope, intercept, learnt, data, crossFitted } = recalibration;
  const { before, after, folds, logLossGain } = crossFitted;
  const rows = [
    ['Log loss', 'logLoss'],
    ['Brier score', 'brier'],
    ['Expected calibration error', 'expectedCalibrationError'],
    ['Observed ÷ predicted', 'observedOverPredicted'],
  ] as const;
  const range = ({ low, high }: { low: number; high: number }) => `${low.toFixed(3)} to ${high.toFixed(3)}`;
  const figures = table([
    ['', `Version ${from.version}`, 'Recalibrated'],
    ...rows.map(([title, name]) => [title, withInterval(before[name]), withInterval(after[name])]),
    ['A perfectly calibrated model’s error', range(before.calibratedRange), range(after.calibratedRange)],
  ]);
  return [
    `## Recalibrated

This version has the weights of version ${from.version}. Its log-odds are ${slope.toFixed(4)} times those of that version, and ${Math.abs(intercept).toFixed(4)} ${intercept < 0 ? 'less' : 'more'}:
${learnt === 'shift' ? 'the shift was' : 'slope and shift were'} learnt anew from the outcomes of ${count(data.reports)} reports of ${data.firstDate} to ${data.lastDate}, ${count(data.damaged)} of them (${percent(data.damaged / data.reports)})
with damage. ${data.source.endsWith('.') ? data.source : `${data.source}.`}

On those reports, each moved by a line learnt from the other ${folds - 1} of ${folds} folds, the log loss is less by ${withFineInterval(logLossGain)}:

${figures}

**All figures below are those of version ${from.version}**, from before. Reports are ranked as they were, so that ROC-AUC, average
precision and recall stand; what depends on the probabilities themselves (Brier score, calibration error, cost, what is
flagged and caught, mean probabilities) does not. How this version does on reports of today, \`npm run evaluate\` says.`,
  ];
}
