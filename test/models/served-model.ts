/** The model that is served: the newest version in models/strike-damage, read once for all tests of this folder. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InferenceSession, Tensor } from '../../onnxruntime.js';
import * as paths from '../../paths.js';
import type { Manifest } from '../../schemas/index.js';
import type { Columns } from '../../training/data/columns.js';
import { loadReports } from '../../training/data/reports.js';

const versions = existsSync(paths.models) ? readdirSync(paths.models) : [];
const newest = versions.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1);
assert.ok(newest, `There is no model to test in ${paths.models}: \`npm run train\` makes one.`);
export const folder: string = join(paths.models, newest);

export const version = newest;
export const file: Buffer = readFileSync(join(folder, 'model.onnx'));
export const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
export const card: string = readFileSync(join(folder, 'MODEL_CARD.md'), 'utf8');

/** Values of a report by field, also those that no schema would let through. */
export type Values = Readonly<Record<string, unknown>>;

/** The file, open in onnxruntime. */
export const session = InferenceSession.create(file, {
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  logSeverityLevel: 3,
});

/** Probabilities from the file, one for each report; '' and NaN where a report has no value. */
export async function predict(reports: readonly Values[]): Promise<Float32Array> {
  const feeds = manifest.inputs.map((input) => {
    const values = reports.map((report) => report[input.name]);
    const [type, data] =
      input.type === 'float'
        ? (['float32', Float32Array.from(values, (value) => (value as number | null) ?? Number.NaN)] as const)
        : (['string', values.map((value) => value ?? '')] as const);
    return [input.name, new Tensor(type as 'string', data as string[], [reports.length, 1])];
  });
  const { damage_probability } = await (await session).run(Object.fromEntries(feeds));
  return damage_probability!.data as Float32Array;
}

/** The probability of one report. */
export const probability = async (report: Values): Promise<number> => (await predict([report]))[0]!;

/** Every clean report of the data; `columns` have the outcomes too. */
export const { columns }: { columns: Columns } = loadReports();
export const reports: readonly Values[] = Array.from({ length: columns.rows }, (_, row) =>
  Object.fromEntries(manifest.inputs.map(({ name }) => [name, columns.inputs[name]![row]])),
);
