/** A recalibration in lines of text, as `npm run recalibrate` prints it. */
import type { Manifest } from '../../../schemas/index.js';
import { count, percent, withFineInterval } from '../card/tables.js';
import { figureLines, placeOf } from '../finished/evaluation-lines.js';

type Recalibration = NonNullable<Manifest['calibration']['recalibration']>;

const range = ({ low, high }: { low: number; high: number }) => `${low.toFixed(4)} to ${high.toFixed(4)}`;

/** What was learnt from which outcomes, and the figures before and after. */
export function recalibrationLines({ from, slope, intercept, learnt, data, crossFitted }: Recalibration): string[] {
  const { before, after, folds, logLossGain } = crossFitted;
  const isSure = logLossGain.low > 0;
  return [
    `Version ${from.version} on ${count(data.reports)} reports of ${data.firstDate} to ${data.lastDate}, ${count(data.damaged)} of them with damage (${percent(data.damaged / data.reports)})`,
    `  Learnt: ${learnt}. Log-odds after = ${slope.toFixed(4)} × log-odds before ${intercept < 0 ? '−' : '+'} ${Math.abs(intercept).toFixed(4)}`,
    '',
    `  Cross-fitted: each report is moved by a line learnt from the other ${folds - 1} of ${folds} folds.`,
    ...figureLines([
      ['before', before],
      ['after', after],
    ]),
    `  The calibration error of a perfectly calibrated model on these reports would be ${range(before.calibratedRange)} with`,
    `  the probabilities before, where it is ${placeOf(before, before.calibratedRange)}, and ${range(after.calibratedRange)} with those after, where it is ${placeOf(after, after.calibratedRange)}.`,
    `  The log loss is less by ${withFineInterval(logLossGain)}${isSure ? '' : ': hardly more than chance'}.`,
  ];
}
