/**
 * How good a model is with fields missing: the test reports with some fields blanked, predicted by the tested model.
 *
 * Half of real reports lack the phase or the size, but every report of the sample has both. So the fields are blanked in
 * all of them, as an answer to a report without the field would have been.
 */
import type { MissingFields } from '../../schemas/index.js';
import type { EncodedReports } from '../features/encoder.js';
import type { Encoding } from '../features/encoding.js';
import { takeRows } from './cross-validation.js';
import { probabilities, type TrainingInputs } from './ensemble.js';
import type { LockedTest } from './locked-test.js';
import { averagePrecision, rocAuc } from './metrics.js';
import { type BootstrapOptions, bootstrap } from './statistics/bootstrap.js';
import { wilson } from './statistics/intervals.js';
import { rounded, roundedEstimate } from './statistics/rounding.js';

/** Which fields are blanked. A missing size costs little where the species says it; the last two cases lack both. */
const cases: readonly (readonly string[])[] = [
  [],
  ['wildlifeSize'],
  ['phaseOfFlight'],
  ['phaseOfFlight', 'wildlifeSize'],
  ['wildlifeSize', 'species'],
  ['phaseOfFlight', 'wildlifeSize', 'species'],
];

/** Figures of the tested model on the test reports, with and without the fields of each case. */
export async function figuresWithMissingFields({
  reports,
  settings,
  lockedTest: { model, test },
  resampling,
}: Pick<TrainingInputs, 'reports' | 'settings'> & {
  readonly lockedTest: Pick<LockedTest, 'model' | 'test'>;
  readonly resampling: BootstrapOptions;
}): Promise<MissingFields[]> {
  const { encoding, reports: encoded } = model.dataset;
  const tested = takeRows(encoded, encoding, test);
  const labels = test.map((row) => reports.columns.damaged[row]!);
  const damaged = labels.reduce((sum, label) => sum + label, 0);
  const figures: MissingFields[] = [];
  // A file may lack a field altogether; what is missing everywhere cannot be blanked.
  for (const missing of cases.filter((fields) => fields.every((name) => name in reports.columns.inputs))) {
    const p = await probabilities(model, blanked(tested, encoding, missing), settings);
    const ranking = bootstrap({ rocAuc, averagePrecision }, p, labels, resampling);
    figures.push({
      missing: [...missing],
      rocAuc: roundedEstimate(ranking.rocAuc),
      averagePrecision: roundedEstimate(ranking.averagePrecision),
      predicted: rounded(p.reduce((sum, probability) => sum + probability, 0) / p.length),
      observed: roundedEstimate(wilson(damaged, labels.length)),
    });
  }
  return figures;
}

/** The reports without the values of `fields`, as the encoder would have read them with these left out. */
export function blanked(
  reports: EncodedReports,
  { lookups, bases, basisWidth }: Encoding,
  fields: readonly string[],
): EncodedReports {
  const codes = reports.codes.map((code, at) => {
    const { field, unknownRow } = lookups[at % lookups.length]!;
    return fields.includes(field) ? unknownRow : code;
  });
  const basis = reports.basis.slice();
  let from = 0;
  for (const { field, width } of bases) {
    if (fields.includes(field)) {
      for (let row = 0; row < reports.rows; row++) {
        const start = row * basisWidth + from;
        basis.fill(0, start, start + width);
        basis[start] = 1; // the flag for missing
      }
    }
    from += width;
  }
  return { rows: reports.rows, codes, basis };
}
