/**
 * The evaluation as the manifest holds it: figures of the locked test and of the cross-validation, of the network and of
 * the baselines, and breakdowns of the network's.
 */
import type { Manifest } from '../../schemas/index.js';
import { startProgress as startSoleProgress } from '../network/progress.js';
import { baselineFigures } from './baselines/figures.js';
import { breakdowns } from './breakdown/breakdown.js';
import { FOLDS } from './cross-validation.js';
import type { CalibratedEnsemble, TrainingInputs } from './ensemble.js';
import { type Figures, figures, figuresOfRepeats, scoredByOneModel } from './figures.js';
import type { LockedTest } from './locked-test.js';
import { figuresWithMissingFields } from './missing-fields.js';
import { type Predictions, predictionsOf } from './predictions.js';
import type { BootstrapOptions } from './statistics/bootstrap.js';

export interface EvaluationInputs extends TrainingInputs {
  readonly lockedTest: LockedTest;
  readonly model: CalibratedEnsemble;
  readonly resampling: BootstrapOptions;
}

export interface Evaluation {
  readonly evaluation: Manifest['evaluation'];
  /** The network's predictions of each report, which the breakdowns are computed from. */
  readonly predictions: Predictions;
}

/** Evaluates the locked test and the cross-validation of the served model, beside baselines on the same rows and folds. */
export async function evaluate(inputs: EvaluationInputs): Promise<Evaluation> {
  const { lockedTest, model, resampling, effort, startProgress = startSoleProgress } = inputs;
  const { columns } = inputs.reports;
  const { train, test } = lockedTest;
  const labels = columns.damaged;
  const dates = columns.inputs.flightDate as string[];
  const lastDate = dates.reduce((last, date) => (date > last ? date : last), '');

  const progress = startProgress('Baselines and bootstrap intervals', 6);
  const testFigures = figuresOfTest(inputs, lockedTest.probabilities);
  progress.advance();
  const foldFigures = figuresOfRepeats(model.repeats, labels, resampling);
  progress.advance();
  const baselines = baselineFigures(inputs, progress.advance);
  const predictions = predictionsOf({
    test,
    testProbabilities: lockedTest.probabilities,
    repeats: model.repeats,
    labels,
  });
  const evaluation: Manifest['evaluation'] = {
    test: {
      rows: `trained on reports up to ${lockedTest.trainTo}, tested once on ${lockedTest.testFrom} to ${lastDate}`,
      trainRows: train.length,
      testRows: test.length,
      damaged: countDamaged(labels, test),
      ...testFigures,
    },
    crossValidation: {
      protocol: `${FOLDS}-fold stratified cross-validation over all reports, mean of ${effort.repeatSeeds.length} shufflings, ${effort.membersPerFold} networks per fold; mean over folds and shufflings`,
      ...foldFigures,
    },
    baselines,
    breakdowns: breakdowns(columns, predictions, resampling),
    missingFields: await figuresWithMissingFields(inputs),
  };
  progress.advance();
  progress.stop();
  return { evaluation, predictions };
}

/** Figures of probabilities of the test reports. */
export function figuresOfTest(
  { reports, lockedTest, resampling }: Pick<EvaluationInputs, 'reports' | 'lockedTest' | 'resampling'>,
  probabilities: ArrayLike<number>,
): Figures {
  const testLabels = lockedTest.test.map((row) => reports.columns.damaged[row]!);
  return figures([scoredByOneModel(probabilities)], testLabels, resampling);
}

const countDamaged = (labels: Uint8Array, rows: Int32Array): number => rows.reduce((sum, row) => sum + labels[row]!, 0);
