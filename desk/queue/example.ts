/** A small file to try the queue with: the reports that the model is explained against. */
import { csvCell } from '../../intake/records/cells.js';
import { textOf } from '../../schemas/fields-of.js';
import type { FieldValue, Manifest } from '../../schemas/generated/types.js';
import type { Field } from '../fields.js';
import type { NamedFile } from './file-picker.js';

/** The background reports of the manifest as CSV, under the names of the fields. */
export function exampleFile(fields: readonly Field[], { background }: Manifest): NamedFile {
  const lines = background.reports.map((report) => {
    const values = report as unknown as Record<string, FieldValue | null>;
    return fields.map(({ name }) => csvCell(textOf(values[name] ?? ''))).join(',');
  });
  const text = [fields.map(({ name }) => name).join(','), ...lines].join('\n');
  return { name: 'example.csv', blob: new Blob([text]) };
}
