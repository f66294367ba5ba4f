import assert from 'node:assert/strict';
import { type ReportField, reportFields } from '../../../schemas/index.js';
import { type Columns, type FieldValues, fieldsOf } from '../../../training/data/columns.js';
import { createRandom } from '../../../training/data/random.js';
import { allRows } from '../../../training/data/reports.js';
import { probabilities } from '../../../training/evaluation/ensemble.js';
import { type Dataset, prepare } from '../../../training/features/dataset.js';
import { encodeReports } from '../../../training/features/encoder.js';
import { initialValues, parameterCount } from '../../../training/network/network.js';
import type { Settings } from '../../../training/network/settings.js';
import { encodeModel } from '../../../training/onnx/model.js';
import { servedGraph } from '../../../training/release/export.js';
import { answersOfFile } from '../../../training/release/parity.js';
import { randomReports } from '../random-reports.js';
import { madeUpReports, reports, settings } from '../small.js';

/*
 * The served graph is folded, the graph of training is not: on every report that one can think of they answer alike.
 */
const tolerance = 1e-6;
const calibration = { slope: 0.8, intercept: -0.3 };

/** Texts that no look-up should know, among them what every JavaScript object has. */
const oddTexts = [
  '',
  ' ',
  '; ',
  'Dodo',
  'constructor',
  '__proto__',
  'Möwe 🐦',
  '1999-13-01',
  '1999',
  '--',
  '1999-02-30',
];
const oddNumbers = [Number.NaN, Infinity, -Infinity, 0, -0, -1, 1e-30, 0.5, 1e30, 3.4e38];

/** Largest difference between the probabilities of the folded graph and of the training code. */
async function difference(columns: Columns, dataset: Dataset, network: Settings, asked: Columns): Promise<number> {
  const random = createRandom(7);
  const spread = { ...network, embeddingInitStd: 0.3 };
  const values = initialValues(dataset.encoding, spread, [1, 2, 3].map(createRandom));
  // Biases begin as zeros; here each weight counts.
  const ensemble = {
    members: 3,
    size: parameterCount(dataset.encoding, network),
    values: values.map((value) => (value === 0 ? 0.3 * random.normal() : value)),
  };
  const graph = servedGraph(fieldsOf(columns), ensemble, dataset.encoding, network, calibration);
  const answers = await answersOfFile(encodeModel(graph, { name: 'folded' }), asked);
  const model = { ensemble, dataset, calibration, repeats: [] };
  const expected = await probabilities(model, await encodeReports(asked, dataset.encoding), network);
  assert.equal(answers.length, asked.rows);
  assert.ok(new Set(expected).size > Math.min(2, asked.rows - 1), 'reports that are answered apart');
  return answers.reduce((max, p, row) => Math.max(max, Math.abs(p - expected[row]!)), 0);
}

/** Reports with the fields of `columns`, each value drawn from those it has, the known names, and odd ones. */
function drawn(columns: Columns, { encoding }: Dataset, rows: number, seed: number): Columns {
  const random = createRandom(seed);
  const inputs = fieldsOf(columns).map(({ name, kind }: ReportField): [string, FieldValues] => {
    const present = [...new Set(columns.inputs[name] as Iterable<string | number>)];
    const known = encoding.lookups.flatMap(({ field, rows }) => (field === name ? Object.keys(rows) : []));
    const choices: readonly (readonly (string | number)[])[] =
      kind === 'number' ? [present, oddNumbers] : [present, known.length > 0 ? known : present, oddTexts];
    const draw = () => {
      const list = choices[random.int(choices.length)]!;
      return list[random.int(list.length)]!;
    };
    const values = Array.from({ length: rows }, draw);
    return [name, kind === 'number' ? Float32Array.from(values as number[]) : (values as string[])];
  });
  return { ...columns, rows, inputs: Object.fromEntries(inputs) };
}

/** Reports that name, one after the other, every text that a look-up knows, and nothing else. */
function everyName(columns: Columns, { encoding }: Dataset): Columns {
  const known = encoding.lookups.flatMap(({ field, part, rows }) =>
    Object.keys(rows).map((text) => ({ field, text: part === undefined ? text : `1999-${text}-01` })),
  );
  const inputs = fieldsOf(columns).map(({ name, kind }): [string, FieldValues] => [
    name,
    kind === 'number'
      ? new Float32Array(known.length).fill(Number.NaN)
      : known.map(({ field, text }) => (field === name ? text : '')),
  ]);
  return { ...columns, rows: known.length, inputs: Object.fromEntries(inputs) };
}

const only = (columns: Columns, wanted: (field: ReportField) => boolean): Columns => ({
  ...columns,
  inputs: Object.fromEntries(
    reportFields.filter(wanted).flatMap(({ name }) => (columns.inputs[name] ? [[name, columns.inputs[name]]] : [])),
  ),
});

describe('The folded graph', () => {
  const all = randomReports(600);
  const sets: Readonly<Record<string, Columns>> = {
    'all fields': all,
    'texts alone': only(all, ({ kind }) => kind !== 'number' && kind !== 'list'),
    'texts and several numbers': only(all, ({ kind }) => kind !== 'list'),
    'texts and lists': only(all, ({ kind }) => kind !== 'number'),
    'one text and one list': only(all, ({ name }) => name === 'species' || name === 'partsStruck'),
    'one text and a height': only(all, ({ name }) => name === 'species' || name === 'heightFeet'),
  };
  const networks: Readonly<Record<string, Partial<Settings>>> = {
    'two hidden layers': { hidden: [16, 8] },
    'one hidden layer': { hidden: [5] },
    'no hidden layer': { hidden: [] },
    'logistic regression': { embedding: 0, hidden: [] },
  };
  for (const [fields, columns] of Object.entries(sets)) {
    for (const [title, change] of Object.entries(networks)) {
      it(`answers as the training code does with ${fields} and ${title}`, async () => {
        const network = { ...settings, ...change };
        const dataset = await prepare(madeUpReports(columns), allRows(columns), network);
        for (const asked of [columns, everyName(columns, dataset), drawn(columns, dataset, 2000, 1)]) {
          assert.ok((await difference(columns, dataset, network, asked)) <= tolerance);
        }
      });
    }
  }

  it('answers all reports of the sample, all names and ten thousand drawn reports as the training code does', async () => {
    const { columns } = reports();
    const network = { ...settings, hidden: [16, 8] };
    const dataset = await prepare(reports(), allRows(columns), network);
    for (const asked of [columns, everyName(columns, dataset), drawn(columns, dataset, 10_000, 2)]) {
      assert.ok((await difference(columns, dataset, network, asked)) <= tolerance);
    }
  });

  it('takes a name that every JavaScript object has for a name, known as a value and unknown as a group', async () => {
    const species = (all.inputs.species as string[]).map((name) => (name === 'Mallard' ? 'constructor' : name));
    const columns = { ...all, inputs: { ...all.inputs, species } };
    const dataset = await prepare(madeUpReports(columns), allRows(columns), settings);
    assert.ok(dataset.encoding.lookups.some(({ rows }) => Object.hasOwn(rows, 'constructor')));
    assert.ok((await difference(columns, dataset, settings, columns)) <= tolerance);
  });

  it('needs no category that was learnt', async () => {
    const network = { ...settings, minCount: 1000 };
    const dataset = await prepare(madeUpReports(all), allRows(all), network);
    assert.ok(dataset.encoding.lookups.every(({ categories }) => categories.length === 0));
    assert.ok((await difference(all, dataset, network, drawn(all, dataset, 500, 3))) <= tolerance);
  });
});
