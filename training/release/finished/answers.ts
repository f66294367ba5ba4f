/**
 * What a finished version answers to reports in columns: the ONNX file itself is asked, on the values that the service
 * would give it. Reads and writes nothing.
 */
import { nearestKnown } from '../../../intake/nearest-phase.js';
import { type ModelInput, reportFields, type StrikeReport, textOf } from '../../../schemas/index.js';
import type { Columns, FieldValues } from '../../data/columns.js';
import { answersOfFile } from '../parity.js';
import type { FinishedVersion } from './version.js';

/** The columns with all fields of a report: those that the files lack have no value in any row. */
export function withAllFields(columns: Columns): Columns {
  const { rows, inputs } = columns;
  const missing = (kind: string): FieldValues =>
    kind === 'number' ? new Float32Array(rows).fill(Number.NaN) : new Array<string>(rows).fill('');
  const all = reportFields.map(({ name, kind }) => [name, inputs[name] ?? missing(kind)]);
  return { ...columns, inputs: Object.fromEntries(all) };
}

/** Reports as clients send them, as columns with all fields of a report. */
export function columnsOfReports(reports: readonly StrikeReport[]): Pick<Columns, 'rows' | 'inputs'> {
  const inputs = reportFields.map(({ name, kind }): [string, FieldValues] => [
    name,
    kind === 'number'
      ? Float32Array.from(reports, (report) => (report[name] as number | null | undefined) ?? Number.NaN)
      : reports.map((report) => textOf(report[name] ?? '')),
  ]);
  return { rows: reports.length, inputs: Object.fromEntries(inputs) };
}

/** The values of one input: a phase that the model does not know becomes the one next to it. */
function valuesFor(input: ModelInput, values: FieldValues): FieldValues {
  if (!Array.isArray(values)) return values;
  return values.map((value) => nearestKnown(input, value) ?? value);
}

/** The probability of each row; the columns have all fields of a report. */
export function answersOfVersion(
  { manifest, file }: Pick<FinishedVersion, 'manifest' | 'file'>,
  { rows, inputs }: Pick<Columns, 'rows' | 'inputs'>,
): Promise<Float32Array> {
  const values = manifest.inputs.map((input) => [input.name, valuesFor(input, inputs[input.name]!)]);
  return answersOfFile(file, { rows, inputs: Object.fromEntries(values) });
}
