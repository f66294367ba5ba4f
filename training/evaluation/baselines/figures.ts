/** The figures of the baselines, on the rows and folds of the network and calibrated like it. */
import type { Manifest } from '../../../schemas/index.js';
import type { Columns } from '../../data/columns.js';
import { allRows } from '../../data/reports.js';
import { calibrate } from '../calibration.js';
import { FOLDS, foldSplits } from '../cross-validation.js';
import type { CalibratedEnsemble, TrainingInputs } from '../ensemble.js';
import { figures, figuresOfRepeats, scoredByOneModel } from '../figures.js';
import type { LockedTest } from '../locked-test.js';
import { outOfFoldCalibration, type Repeat, type Split } from '../out-of-fold.js';
import type { BootstrapOptions } from '../statistics/bootstrap.js';
import { type Baseline, chosenBaselines } from './baseline.js';

type BaselineFigures = Manifest['evaluation']['baselines'][number];

/** What is compared: the network's locked test and cross-validation. */
export interface BaselineInputs extends Pick<TrainingInputs, 'reports'> {
  readonly lockedTest: Pick<LockedTest, 'train' | 'test' | 'effort'>;
  readonly model: Pick<CalibratedEnsemble, 'repeats'>;
  readonly resampling: BootstrapOptions;
}

/** Figures of every baseline. The prevalence comes first, and then ever stronger ones. */
export function baselineFigures(inputs: BaselineInputs, onBaseline: () => void = () => {}): BaselineFigures[] {
  const { reports, lockedTest } = inputs;
  return [
    prevalenceFigures(inputs),
    ...chosenBaselines(reports.columns, lockedTest.train).map((baseline) => {
      const result = figuresOf(baseline, inputs);
      onBaseline();
      return result;
    }),
  ];
}

/** The share of damage in the training reports as the probability of every report. */
function prevalenceFigures({ reports, lockedTest, resampling }: BaselineInputs): BaselineFigures {
  const { damaged } = reports.columns;
  const { train, test } = lockedTest;
  const figuresOfRows = (trainRows: Int32Array, rows: Int32Array) => {
    const prevalence = trainRows.reduce((sum, row) => sum + damaged[row]!, 0) / trainRows.length;
    const probabilities = new Float64Array(rows.length).fill(prevalence);
    return figures([scoredByOneModel(probabilities)], labelsOf(damaged, rows), resampling);
  };
  const all = allRows(reports.columns);
  return { name: 'prevalence', test: figuresOfRows(train, test), crossValidation: figuresOfRows(all, all) };
}

function figuresOf(baseline: Baseline, { reports, lockedTest, model, resampling }: BaselineInputs): BaselineFigures {
  const { columns } = reports;
  const { train, test } = lockedTest;
  const repeats = model.repeats.map(({ splits }) => outOfFold(baseline, columns, splits));
  return {
    name: baseline.name,
    test: figures(
      [scoredByOneModel(calibratedProbabilities(baseline, columns, { train, validation: test }, lockedTest.effort))],
      labelsOf(columns.damaged, test),
      resampling,
    ),
    crossValidation: figuresOfRepeats(repeats, columns.damaged, resampling),
  };
}

const labelsOf = (damaged: Uint8Array, rows: Int32Array) => rows.map((row) => damaged[row]!);

/** The out-of-fold logits of one repeat of a cross-validation. */
const outOfFold = ({ logits }: Baseline, columns: Columns, splits: readonly Split[]): Repeat => ({
  splits,
  logits: splits.map(({ train, validation }) => logits(columns, train, validation)),
});

/** Probabilities of the validation rows, calibrated on out-of-fold logits of the training rows. */
export function calibratedProbabilities(
  baseline: Baseline,
  columns: Columns,
  { train, validation }: Split,
  { repeatSeeds }: Pick<LockedTest['effort'], 'repeatSeeds'>,
): Float64Array {
  const repeats = repeatSeeds.map((seed) =>
    outOfFold(baseline, columns, foldSplits(columns.damaged, train, FOLDS, seed)),
  );
  const calibration = outOfFoldCalibration(repeats, columns.damaged);
  return calibrate(baseline.logits(columns, train, validation), calibration);
}
