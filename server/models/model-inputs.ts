/** Turns the values of reports into the inputs of a model: those that its manifest lists, whichever these are. */
import { nearestKnown } from '../../intake/nearest-phase.js';
import { Tensor } from '../../onnxruntime.js';
import { type FieldValue, type ModelInput, type StrikeReport, textOf } from '../../schemas/index.js';

type Field = keyof StrikeReport;

/** A value as the text of an ONNX input, '' where there is none. */
function inputText(value: FieldValue | null | undefined): string {
  if (value === null || value === undefined) return '';
  const text = textOf(value);
  // onnxruntime-node ends a string at its first NUL, and would take "Gull\0x" for a Gull; such text is no category.
  return text.includes('\0') ? '' : text;
}

/** The values of one input. Texts are handed to onnxruntime one by one: those that the answer never depends on are left out. */
function dataOf(reports: readonly StrikeReport[], input: ModelInput): Float32Array | string[] {
  const name = input.name as Field;
  if (input.type === 'float') {
    return Float32Array.from(reports, (report) => (report[name] as number | null) ?? Number.NaN);
  }
  if (!input.used) return Array<string>(reports.length).fill('');
  return reports.map((report) => nearestKnown(input, report[name]) ?? inputText(report[name]));
}

/** One tensor [N, 1] for each input: strings with '' and floats with NaN where a value is missing. */
export function feedsOf(reports: readonly StrikeReport[], inputs: readonly ModelInput[]): Record<string, Tensor> {
  const shape = [reports.length, 1];
  const feeds: Record<string, Tensor> = {};
  for (const input of inputs) {
    const data = dataOf(reports, input);
    feeds[input.name] = Array.isArray(data) ? new Tensor('string', data, shape) : new Tensor('float32', data, shape);
  }
  return feeds;
}
