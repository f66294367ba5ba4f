/** A small model that training made, of reports with every field: what the service does with a file of today. */
import { type Manifest, reportFields, type StrikeReport, textOf } from '../../schemas/index.js';
import type { Columns } from '../../training/data/columns.js';
import { meanOfMembers } from '../../training/evaluation/cross-validation.js';
import { prepare } from '../../training/features/dataset.js';
import { encodeReports } from '../../training/features/encoder.js';
import { trainEnsemble } from '../../training/network/parallel/train-ensemble.js';
import { predictLogits } from '../../training/network/predict.js';
import { encodeModel } from '../../training/onnx/model.js';
import { driftBins } from '../../training/release/drift-bins.js';
import { servedGraph } from '../../training/release/export.js';
import { modelInputs } from '../../training/release/manifest.js';
import { randomReports } from '../training/random-reports.js';
import { firstRows, settings } from '../training/small.js';
import { writeSmallModel } from './small-model.js';

const rows = 640;
const calibration = { slope: 0.9, intercept: -0.2 };

/** The part of the list that the training reports never name. */
export const unknownPart = 'Lights';

/** Every field, but no lights were ever struck. */
function reportsWithoutLights(): Columns {
  const columns = randomReports(rows);
  const partsStruck = (columns.inputs.partsStruck as string[]).map((parts) => parts.replace(/(; )?Lights/, ''));
  return {
    ...columns,
    inputs: { ...columns.inputs, partsStruck: partsStruck.map((parts) => parts.replace(/^; /, '')) },
  };
}

/** Reports as columns, as training holds them. */
const columnsOf = (reports: readonly StrikeReport[]): Pick<Columns, 'rows' | 'inputs'> => ({
  rows: reports.length,
  inputs: Object.fromEntries(
    reportFields.map(({ name, kind }) => [
      name,
      kind === 'number'
        ? Float32Array.from(reports, (report) => (report[name] as number | null) ?? Number.NaN)
        : reports.map((report) => textOf(report[name] ?? '')),
    ]),
  ),
});

/** Trains the model; gives its folder, its file, the reports and how the training code answers. */
export async function trainSmallModel() {
  const columns = reportsWithoutLights();
  const dataset = await prepare({ columns }, firstRows(rows), settings);
  const { encoding, labels } = dataset;
  const members = [1, 2].map((seed) => ({ seed, reports: dataset.reports, rows: firstRows(rows) }));
  const ensemble = await trainEnsemble(members, labels, encoding, { ...settings, epochs: 4 });
  const file = encodeModel(servedGraph(reportFields, ensemble, encoding, settings, calibration), { name: 'small' });

  /** Probabilities of the training code for canonical reports. */
  async function probabilitiesOf(reports: readonly StrikeReport[]): Promise<number[]> {
    const encoded = await encodeReports(columnsOf(reports), encoding);
    const logits = meanOfMembers(await predictLogits(ensemble, encoded, encoding, settings), 2);
    return Array.from(logits, (z) => 1 / (1 + Math.exp(-(calibration.slope * z + calibration.intercept))));
  }

  const example = { phaseOfFlight: 'Climb', partsStruck: ['Tail', 'Nose'], heightFeet: 0 } satisfies StrikeReport;
  const [damageProbability] = await probabilitiesOf([example]);
  const folder = writeSmallModel({
    bytes: file,
    change: (manifest: Manifest) => ({
      ...manifest,
      inputs: modelInputs(encoding, { columns }),
      examples: [{ report: example, damageProbability }],
      driftReference: driftBins(columns, new Float64Array(rows).fill(0.3)),
    }),
  });
  return { folder, file, columns, probabilitiesOf };
}
