/** The raw reports in the forms that are sent and computed: the text of a batch, and tensors. */
import { createReadStream } from 'node:fs';
import { createReportReader } from '../intake/report.js';
import { openStrikeFile } from '../intake/strike-file.js';
import { Tensor } from '../onnxruntime.js';
import { rawReports } from '../paths.js';
import { reportFields, type StrikeReport } from '../schemas/index.js';

/** All reports of the raw file, in its order. */
export const reports: StrikeReport[] = [];
/** The fields of the sample, which are those that the model reads. */
const fields = reportFields.filter(({ faaColumn }) => faaColumn !== undefined);
const read = createReportReader(fields);

const file = await openStrikeFile({ text: createReadStream(rawReports) }, { fields, maxRecordBytes: 65_536 });
for await (const block of file.rows) {
  for (const row of block) if ('reading' in row) reports.push(read(row.reading.raw).report as StrikeReport);
}

const names = fields.map(({ name }) => name);
const quoted = (value: unknown) => `"${String(value ?? '').replaceAll('"', '""')}"`;

/** The forms of a batch that may be of any length: the line before the rows, and the line of a row. */
export const lineForms = {
  'application/x-ndjson': { header: '', line: (report: StrikeReport) => `${JSON.stringify(report)}\n` },
  'text/csv': {
    header: `${names.join(',')}\n`,
    line: (report: StrikeReport) => `${names.map((name) => quoted(report[name])).join(',')}\n`,
  },
};

/** The media type of one of them. */
export type LineForm = keyof typeof lineForms;

/** One tensor [N, 1] per field, as the model takes them. */
export const tensorsOf = (batch: readonly StrikeReport[]): Record<string, Tensor> =>
  Object.fromEntries(
    fields.map(({ name, kind }) => {
      const values = batch.map((report) => report[name] ?? (kind === 'number' ? Number.NaN : ''));
      const shape = [batch.length, 1];
      return kind === 'number'
        ? [name, new Tensor('float32', Float32Array.from(values as number[]), shape)]
        : [name, new Tensor('string', values as string[], shape)];
    }),
  );
