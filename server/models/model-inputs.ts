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

/** One tensor [N, 1] for each input: strings with '' and floats with NaN where a value is missing. */
export function feedsOf(reports: readonly StrikeReport[], inputs: readonly ModelInput[]): Record<string, Tensor> {
  const shape = [reports.length, 1];
  return Object.fromEntries(
    inputs.map((input) => {
      const name = input.name as Field;
      const tensor =
        input.type === 'float'
          ? new Tensor(
              'float32',
              Float32Array.from(reports, (report) => (report[name] as number | null) ?? Number.NaN),
              shape,
            )
          : new Tensor(
              'string',
              reports.map((report) => nearestKnown(input, report[name]) ?? inputText(report[name])),
              shape,
            );
      return [name, tensor];
    }),
  );
}
