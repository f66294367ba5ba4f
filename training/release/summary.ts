/**
 * What `npm run train` prints at its end: the figures with their intervals, and facts about the file that it wrote.
 */

import type { Estimate, Manifest, MissingFields, SettingsChoice } from '../../schemas/index.js';
import type { CalibratedEnsemble } from '../evaluation/ensemble.js';
import type { Figures } from '../evaluation/figures.js';
import { assumedCosts, costThreshold } from '../evaluation/threshold.js';
import { differencesFromTuned } from './card/settings-choice.js';
import type { VersionFiles } from './write-version.js';

export interface SummaryParts {
  readonly evaluation: Manifest['evaluation'];
  readonly model: CalibratedEnsemble;
  readonly files: VersionFiles;
  /** As it is shown. */
  readonly folder: string;
  readonly seconds: number;
}

/** Prints the summary to stdout. */
export function printSummary({ evaluation, model, files, folder, seconds }: SummaryParts): void {
  const { test, crossValidation, baselines } = evaluation;
  console.log('\nTest period, trained on the years before it:');
  console.table([row('network', test), ...baselines.map((baseline) => row(baseline.name, baseline.test))]);
  console.log('Cross-validation over all reports:');
  console.table([
    row('network', crossValidation),
    ...baselines.map((baseline) => row(baseline.name, baseline.crossValidation)),
  ]);
  if (evaluation.missingFields) printMissingFields(evaluation.missingFields);
  console.table({
    'threshold for priority': costThreshold(assumedCosts),
    'members × parameters': `${model.ensemble.members} × ${model.ensemble.size}`,
    'model.onnx, bytes': files.bytes,
    'served against trained, largest difference': files.parity.toExponential(1),
    seconds,
    'written to': folder,
  });
}

/** Prints the figures of the test with fields missing to stdout. */
export function printMissingFields(cases: readonly MissingFields[]): void {
  console.log('Test period, fields missing in all reports:');
  console.table(
    cases.map(({ missing, rocAuc, averagePrecision, predicted, observed }) => ({
      missing: missing.join(', '),
      'ROC-AUC': withInterval(rocAuc),
      'average precision': withInterval(averagePrecision),
      predicted: predicted.toFixed(4),
      observed: withInterval(observed),
    })),
  );
}

/** Prints the settings that were tried and what hiding does for reports without phase and size, to stdout. */
export function printSettingsChoice(choice: SettingsChoice): void {
  console.log(`Settings, tried on ${choice.validated} reports of the training period:`);
  console.table(
    choice.trials.map((trial) => ({
      settings: differencesFromTuned(choice, trial),
      'ROC-AUC': trial.rocAuc.toFixed(4),
      'average precision': trial.averagePrecision.toFixed(4),
      'mean of cases': trial.meanOfCases.toFixed(4),
      chosen: trial.chosen ? 'yes' : '',
    })),
  );
  console.log(`Phase and size hidden at a rate of ${choice.masking.hideRate}; ROC-AUC with fields missing:`);
  console.table(
    choice.masking.cases.map(({ missing, before, after, difference }) => ({
      missing: missing.join(', '),
      'at rate 0': withInterval(before),
      'at the chosen rate': withInterval(after),
      difference: withInterval(difference),
    })),
  );
}

const row = (model: string, figures: Figures) => ({
  model,
  'ROC-AUC': withInterval(figures.rocAuc),
  'average precision': withInterval(figures.averagePrecision),
  Brier: withInterval(figures.brier),
  'calibration error': withInterval(figures.expectedCalibrationError),
});

/** `0.8123 [0.7861, 0.8360]` */
const withInterval = ({ value, low, high }: Estimate): string =>
  `${value.toFixed(4)} [${low.toFixed(4)}, ${high.toFixed(4)}]`;
