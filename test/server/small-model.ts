/** A tiny stand-in for a trained model, so that the server's own behaviour is tested apart from any training. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Manifest, type ReportField, reportFields } from '../../schemas/index.js';
import { Graph, type Tensor } from '../../training/onnx/graph.js';
import { encodeModel, versions } from '../../training/onnx/model.js';

const column = ['N', 1];

/** Phases that files up to 2002 have, and so a model made of them. */
const phases = ['Parked', 'Taxi', 'Take-off run', 'Climb', 'Descent', 'Approach', 'Landing Roll'];

/** The categories that the model knows of fields without a list, or fewer than the list has; `known` of the manifest. */
const known: Record<string, string[]> = {
  phaseOfFlight: phases,
  species: ['Gulls', 'Mallard', 'Canada goose'],
  aircraft: ['B-737-300'],
  operator: ['UNITED AIRLINES'],
  airport: ['DENVER INTL AIRPORT'],
  originState: ['Colorado'],
  engineIngested: ['false', 'true'],
  pilotWarned: ['false', 'true'],
};

/** A species that the graph knows without being listed in the manifest, as a group in a trained model may. */
export const unlisted = 'Snow goose';

const knownOf = ({ name, values }: ReportField) => known[name] ?? values?.slice();

/** The fields of the embedded sample, which are the inputs of version 1.0.0. */
export const firstInputs = reportFields.filter(({ faaColumn }) => faaColumn !== undefined);

/** Fields of a report by their names, in this order. */
export const fieldsNamed = (...names: string[]): ReportField[] =>
  names.map((name) => reportFields.find((field) => field.name === name)!);

/**
 * A graph with these inputs. The probability is sigmoid(-8 + sum of the places of the categories + numbers / 100);
 * unknown and missing add 0, and so do several values of a list together.
 */
export function smallGraph(fields: readonly ReportField[] = firstInputs): Graph {
  const graph = new Graph();
  const number = (value: number) => graph.constant('number', [value]);
  const one = (opType: string, ...inputs: Tensor[]) =>
    graph.node(opType, inputs, [{ type: 'float', shape: column }])[0]!;

  const terms = fields.map((field) => {
    if (field.kind === 'number') {
      const values = graph.input(field.name, 'float', column);
      const [missing] = graph.node('IsNaN', [values], [{ type: 'bool', shape: column }]);
      return one('Div', one('Where', missing!, number(0), values), number(100));
    }
    const listed = knownOf(field) ?? ['no such date'];
    const keys = field.name === 'species' ? [...listed, unlisted] : listed;
    const attributes = {
      keys_strings: keys,
      values_int64s: keys.map((_, place) => BigInt(place + 1)),
      default_int64: 0n,
    };
    const text = graph.input(field.name, 'string', column);
    const [place] = graph.node('LabelEncoder', [text], [{ type: 'int64', shape: column }], attributes, 'ai.onnx.ml');
    return graph.node('Cast', [place!], [{ type: 'float', shape: column }], { to: 1n })[0]!;
  });
  const logit = terms.reduce((sum, term) => one('Add', sum, term), number(-8));
  graph.output('damage_probability', one('Sigmoid', logit));
  return graph;
}

const estimate = { value: 0.5, low: 0.4, high: 0.6 };
const metrics = {
  rocAuc: estimate,
  averagePrecision: estimate,
  brier: estimate,
  expectedCalibrationError: estimate,
  recallAtTop10Percent: estimate,
  recallAtTop20Percent: estimate,
  expectedCostPerReport: estimate,
};

const share = { value: 0, low: 0, high: 1 };
const breakdown = {
  reports: 0,
  damaged: 0,
  reliability: [],
  decisions: { caught: share, missed: share, needless: share, spared: share },
  slices: [],
  fairness: [],
};

/** A manifest that goes with `smallGraph`, for a file of these bytes with these inputs. */
export const smallManifest = (bytes: Uint8Array, fields: readonly ReportField[] = firstInputs): Manifest => ({
  name: 'strike-damage',
  version: '0.0.1',
  description: 'A stand-in for tests.',
  file: {
    name: 'model.onnx',
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    ...versions,
  },
  data: {
    source: 'none',
    sha256: '0'.repeat(64),
    rowsRead: 0,
    rowsUsed: 0,
    firstDate: '1990-01-01',
    lastDate: '1990-01-01',
    damaged: 0,
    prevalence: 0,
    cleaning: [],
  },
  inputs: fields.map((field) => ({
    name: field.name,
    type: field.kind === 'number' ? 'float' : 'string',
    // As in 1.0.0; whoever serves the model takes no notice of it.
    required: ['phaseOfFlight', 'wildlifeSize'].includes(field.name),
    used: true,
    ...(knownOf(field) && { known: knownOf(field) }),
    ...(field.name === 'operator' && { aliases: { 'UNITED AIRLINES*': 'UNITED AIRLINES' } }),
  })),
  output: 'damage_probability',
  network: { parameters: 1, members: 1, settings: {}, seed: 0 },
  calibration: { method: 'none', slope: 1, intercept: 0, fittedOn: 'nothing' },
  threshold: { value: 0.5, rule: 'by hand', costMissed: 2, costInspection: 1 },
  evaluation: {
    test: { ...metrics, rows: 'none', trainRows: 0, testRows: 0, damaged: 0 },
    crossValidation: { ...metrics, protocol: 'none' },
    baselines: [],
    breakdowns: { test: breakdown, crossValidation: breakdown },
  },
  // Climb is the 4th phase and Large the 3rd size: -8 + 4 + 3 + 100 / 100 = 0.
  examples: [{ report: { phaseOfFlight: 'Climb', wildlifeSize: 'Large', speedKnots: 100 }, damageProbability: 0.5 }],
  background: {
    rule: 'by hand',
    seed: 0,
    reports: [
      { phaseOfFlight: 'Climb', wildlifeSize: 'Small', species: 'Gulls', speedKnots: 200 },
      { phaseOfFlight: 'Approach', wildlifeSize: 'Medium', species: 'Mallard', timeOfDay: 'Night' },
      { phaseOfFlight: 'Landing Roll', wildlifeSize: 'Large', originState: 'Colorado', speedKnots: 90 },
    ],
  },
  driftReference: {
    reports: 1000,
    rule: 'by hand',
    features: [
      {
        name: 'wildlifeSize',
        kind: 'category',
        raisesAlarm: true,
        bins: [
          { name: 'Large', count: 100 },
          { name: 'Medium', count: 400 },
          { name: 'Small', count: 500 },
          { name: 'other', count: 0 },
          { name: 'missing', count: 0 },
        ],
      },
    ],
    score: {
      name: 'damageProbability',
      kind: 'number',
      raisesAlarm: true,
      bins: [
        { name: '0 to below 0.5', from: 0, count: 900 },
        { name: 'from 0.5', from: 0.5, count: 100 },
        { name: 'missing', count: 0 },
      ],
    },
  },
  libraries: {},
});

const folders = mkdtempSync(join(tmpdir(), 'strike-models-'));
process.once('exit', () => rmSync(folders, { recursive: true, force: true }));

/** Writes a model folder below the temporary one and returns its path; the caller may spoil any part of it first. */
export function writeSmallModel({
  fields = firstInputs,
  graph = smallGraph(fields),
  change = (manifest: Manifest): unknown => manifest,
  bytes = encodeModel(graph, { name: 'small' }),
} = {}): string {
  const folder = mkdtempSync(join(folders, 'model-'));
  writeFileSync(join(folder, 'model.onnx'), bytes);
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(change(smallManifest(bytes, fields))));
  return folder;
}
