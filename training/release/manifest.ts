/**
 * The manifest of a model: its data, settings, evaluation and examples, as schemas/manifest.schema.json describes them.
 */
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import {
  type Manifest,
  type ModelInput,
  type ReportField,
  type SettingsChoice,
  type StrikeReport,
  textOf,
} from '../../schemas/index.js';
import { fieldsOf } from '../data/columns.js';
import { allRows, type Reports, reportAt } from '../data/reports.js';
import { FOLDS } from '../evaluation/cross-validation.js';
import type { TrainingEffort } from '../evaluation/effort.js';
import { type CalibratedEnsemble, probabilities } from '../evaluation/ensemble.js';
import type { Figures } from '../evaluation/figures.js';
import type { Predictions } from '../evaluation/predictions.js';
import { assumedCosts, costThreshold } from '../evaluation/threshold.js';
import { encodeReports } from '../features/encoder.js';
import type { Encoding } from '../features/encoding.js';
import { type Settings, settingsForFile } from '../network/settings.js';
import { versions } from '../onnx/model.js';
import { drawBackground } from './background.js';
import { driftBins } from './drift-bins.js';

/** What the manifest is built from. */
export interface ManifestParts {
  readonly version: string;
  readonly reports: Reports;
  readonly model: CalibratedEnsemble;
  readonly settings: Settings;
  /** How the settings were chosen for these reports; left out where they were not. */
  readonly choice?: SettingsChoice;
  readonly effort: TrainingEffort;
  readonly file: Uint8Array;
  readonly evaluation: Manifest['evaluation'];
  readonly predictions: Predictions;
}

/** Builds the manifest. The same parts give the same manifest: it holds no time and no path. */
export async function buildManifest(parts: ManifestParts): Promise<Manifest> {
  const { version, reports, model, settings, effort, file } = parts;
  const { columns, cleaning, source } = reports;
  const dates = (columns.inputs.flightDate as string[]).toSorted();
  const damaged = columns.damaged.reduce((sum, label) => sum + label, 0);
  const { ensemble, calibration, dataset } = model;
  return {
    name: 'strike-damage',
    version,
    description: 'Calibrated probability that a reported wildlife strike damaged the aircraft.',
    file: {
      name: 'model.onnx',
      sha256: createHash('sha256').update(file).digest('hex'),
      bytes: file.length,
      ...versions,
    },
    data: {
      source: source.description,
      sha256: source.sha256,
      rowsRead: source.rowsRead,
      rowsUsed: columns.rows,
      firstDate: dates[0]!,
      lastDate: dates.at(-1)!,
      damaged,
      prevalence: damaged / columns.rows,
      cleaning: [...cleaning],
      ...(source.files && { files: source.files.map((file) => ({ ...file, refusals: [...file.refusals] })) }),
      ...(source.target && { target: source.target }),
      ...(source.withoutFields && { withoutFields: [...source.withoutFields] }),
    },
    inputs: modelInputs(dataset.encoding, reports),
    output: 'damage_probability',
    network: {
      parameters: ensemble.members * ensemble.size,
      members: ensemble.members,
      settings: settingsForFile(settings),
      seed: effort.seed,
      ...(parts.choice && { choice: parts.choice }),
    },
    calibration: {
      method: 'Platt scaling of the mean logit',
      ...calibration,
      fittedOn: `predictions of held-out reports in ${effort.repeatSeeds.length} × ${FOLDS}-fold cross-validation over all reports`,
    },
    threshold: {
      value: costThreshold(assumedCosts),
      rule: 'least expected cost: inspect first where probability × costMissed ≥ costInspection',
      ...assumedCosts,
    },
    evaluation: parts.evaluation,
    examples: await examples(parts),
    background: await drawBackground(file, reports),
    driftReference: driftBins(columns, parts.predictions.foldProbabilities),
    libraries: libraryVersions(),
  };
}

/**
 * The inputs of the ONNX file: name, type, use and, for a field whose values are looked up themselves, the known values; of
 * a list, the values that each by itself are known.
 */
export function modelInputs(encoding: Encoding, { columns }: Pick<Reports, 'columns'>): ModelInput[] {
  const used = new Set([...encoding.lookups, ...encoding.bases].map(({ field }) => field));
  return fieldsOf(columns).map(({ name, kind }): ModelInput => {
    const lookup = encoding.lookups.find((candidate) => candidate.name === name);
    const basis = encoding.bases.find((candidate) => candidate.name === name);
    const known = lookup?.categories ?? (basis?.kind === 'list' ? basis.values : undefined);
    return {
      name,
      type: kind === 'number' ? 'float' : 'string',
      required: false,
      used: used.has(name),
      ...(known && { known: [...known] }),
    };
  });
}

/**
 * Reports with the probabilities of the training code: some of the data, one with all that may be missing missing, and one
 * with unknown values in place of those.
 */
async function examples({ reports, model, settings }: ManifestParts): Promise<Manifest['examples']> {
  const { rows } = reports.columns;
  const exampleRows = [...allRows(reports.columns)].filter((row) => row % Math.ceil(rows / 10) === 0);
  const bare = { phaseOfFlight: 'Approach', wildlifeSize: 'Medium' } as const;
  const unknownValues = { ...bare, species: 'Dodo', aircraft: 'AIRSHIP', operator: 'NOBODY', originState: 'Atlantis' };
  const fields = fieldsOf(reports.columns);
  const withFields = (report: StrikeReport): StrikeReport =>
    Object.fromEntries(Object.entries(report).filter(([name]) => fields.some((field) => field.name === name)));
  const made = [bare, unknownValues].map(withFields);
  const all = [...exampleRows.map((row) => reportAt(reports, row)), ...made];
  const damageProbabilities = await probabilitiesOfReports(all, fields, model, settings);
  return all.map((report, i) => ({ report, damageProbability: damageProbabilities[i]! }));
}

/** Probabilities of the training code for reports as clients send them. */
async function probabilitiesOfReports(
  reports: readonly StrikeReport[],
  fields: readonly ReportField[],
  model: CalibratedEnsemble,
  settings: Settings,
): Promise<Float64Array> {
  const inputs = fields.map(({ name, kind }) => [
    name,
    kind === 'number'
      ? Float32Array.from(reports, (report) => (report[name] as number | null | undefined) ?? Number.NaN)
      : reports.map((report) => textOf(report[name] ?? '')),
  ]);
  const raw = { rows: reports.length, inputs: Object.fromEntries(inputs) };
  return probabilities(model, await encodeReports(raw, model.dataset.encoding), settings);
}

function libraryVersions(): Record<string, string> {
  const require = createRequire(import.meta.url);
  const version = (name: string): string => require(`${name}/package.json`).version;
  return {
    node: process.versions.node,
    'onnxruntime-node': version('onnxruntime-node'),
    'nodejs-polars': version('nodejs-polars'),
  };
}

/** Metadata of the ONNX file, for those who have it without its manifest. */
export function onnxMetadata(
  version: string,
  { columns, source }: Pick<Reports, 'columns' | 'source'>,
  settings: Settings,
  seed: number,
  threshold: number,
  test: Figures,
): Record<string, string> {
  const figure = ({ value, low, high }: Figures['rocAuc']) =>
    `${value.toFixed(4)} [${low.toFixed(4)}, ${high.toFixed(4)}]`;
  return {
    version,
    data_sha256: source.sha256,
    features: fieldsOf(columns)
      .map(({ name }) => name)
      .join(','),
    threshold: String(threshold),
    seed: String(seed),
    settings: JSON.stringify(settingsForFile(settings)),
    test_roc_auc: figure(test.rocAuc),
    test_average_precision: figure(test.averagePrecision),
    libraries: JSON.stringify(libraryVersions()),
  };
}
