/** An evaluation of a finished version in lines of text, as `npm run evaluate` prints it. */
import type { Estimate, Manifest } from '../../../schemas/index.js';
import { aligned } from '../../data/files/describe.js';
import type { OutcomeGroup } from '../../evaluation/outcomes/groups.js';
import type { OutcomeFigures } from '../../evaluation/outcomes/outcome-figures.js';
import type { OutcomeEvaluation } from '../../evaluation/outcomes/outcomes.js';
import { count, percent, titleOf, withInterval } from '../card/tables.js';

/** The names of the figures, in the order in which they are shown. */
const titles: readonly (readonly [string, keyof OutcomeFigures])[] = [
  ['ROC-AUC', 'rocAuc'],
  ['average precision', 'averagePrecision'],
  ['Brier score', 'brier'],
  ['log loss', 'logLoss'],
  ['calibration error', 'expectedCalibrationError'],
  ['observed ÷ predicted', 'observedOverPredicted'],
  ['recall in the top 10 %', 'recallAtTop10Percent'],
  ['recall in the top 20 %', 'recallAtTop20Percent'],
  ['cost per report', 'expectedCostPerReport'],
];

/** `0.77 [0.72, 0.83]` */
const quotient = ({ value, low, high }: Estimate) => `${value.toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}]`;

/** `7.7 % [7.2, 8.3]` */
const share = ({ value, low, high }: Estimate) =>
  `${percent(value)} [${(100 * low).toFixed(1)}, ${(100 * high).toFixed(1)}]`;

/** The figures that there are, a column for each of the models or moments that are compared. */
export function figureLines(columns: readonly (readonly [string, Partial<OutcomeFigures>])[]): string[] {
  const shown = titles.filter(([, name]) => columns.some(([, figures]) => figures[name]));
  const rows = shown.map(([title, name]) => {
    const estimates = columns.map(([, figures]) => figures[name]);
    return [title, ...estimates.map((estimate) => (estimate ? withInterval(estimate) : ''))];
  });
  return aligned([['', ...columns.map(([title]) => title)], ...rows], '  ');
}

/** Where a calibration error lies beside those of a perfectly calibrated model. */
export const placeOf = (
  { expectedCalibrationError: { value } }: Pick<OutcomeFigures, 'expectedCalibrationError'>,
  { high }: OutcomeEvaluation['calibratedRange'],
): string => (value <= high ? 'no larger' : 'larger');

const groupHead = ['reports', 'damaged', 'predicted', 'observed', 'observed ÷ predicted', 'ROC-AUC'];

function groupLines(title: string, groups: readonly OutcomeGroup[]): string[] {
  if (groups.length === 0) return [];
  const rows = groups.map(({ name, reports, damaged, predicted, observed, observedOverPredicted, rocAuc }) => [
    name,
    count(reports),
    count(damaged),
    percent(predicted),
    share(observed),
    quotient(observedOverPredicted),
    rocAuc ? withInterval(rocAuc) : '–',
  ]);
  return ['', ...aligned([[title, ...groupHead], ...rows], '  ')];
}

function decisionLines({ threshold, ...counts }: OutcomeEvaluation['decisions']): string[] {
  const rows = [
    ['true positives (caught)', count(counts.truePositives)],
    ['false negatives (missed)', count(counts.falseNegatives)],
    ['false positives (needless)', count(counts.falsePositives)],
    ['true negatives (spared)', count(counts.trueNegatives)],
  ];
  return ['', `  Inspected first from ${threshold} on:`, ...aligned(rows, '    ')];
}

function reliabilityLines(tenths: OutcomeEvaluation['reliability']): string[] {
  const rows = tenths.map(({ reports, predicted, observed }, at) => [
    String(at + 1),
    count(reports),
    percent(predicted),
    share(observed),
  ]);
  return ['', ...aligned([['tenth of the queue, from its end', 'reports', 'predicted', 'observed'], ...rows], '  ')];
}

/** The evaluation of the version of this manifest on reports of these days, and what the manifest promises. */
export function evaluationLines(
  evaluation: OutcomeEvaluation,
  { version, evaluation: promised }: Manifest,
  days: string,
): string[] {
  const { reports, damaged, prevalence, figures, calibratedRange, draws } = evaluation;
  const { low, high } = calibratedRange;
  return [
    `Version ${version} on ${count(reports)} reports of ${days}, ${count(damaged)} of them with damage (${percent(prevalence)}), where it predicts ${percent(evaluation.predicted)}`,
    '',
    ...figureLines([
      ['these reports', figures],
      ['its locked test', promised.test],
    ]),
    `  In brackets, 95 % intervals from ${draws} bootstrap resamples. The calibration error of a perfectly calibrated model on`,
    `  these reports would be ${low.toFixed(4)} to ${high.toFixed(4)} (95 % of ${draws} simulations); that of the version is ${placeOf(figures, calibratedRange)}.`,
    ...decisionLines(evaluation.decisions),
    ...reliabilityLines(evaluation.reliability),
    ...groupLines('by year', evaluation.years),
    ...groupLines('missing of the essential fields', evaluation.missing),
    ...(evaluation.absentFields.length > 0 ? ['', `  No report has ${evaluation.absentFields.join(', ')}.`] : []),
    ...groupLines('reports without', evaluation.withoutField),
    ...evaluation.slices.flatMap(({ by, groups }) => groupLines(titleOf(by), groups)),
  ];
}
