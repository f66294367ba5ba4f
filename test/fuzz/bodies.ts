/** Hostile bodies of each media type that a route may read, and mutations of any body. */
import { gzipSync } from 'node:zlib';
import fc, { type Arbitrary } from 'fast-check';
import { essentialFields, type ReportField, reportFields } from '../../schemas/index.js';
import { type Bytes, utf8, utf16 } from './bytes.js';
import { hostileText } from './hostile.js';
import { deref, jsonOf, mutatedExample, type Schema } from './json.js';
import { mostly, simplestFirst } from './mostly.js';
import { tensorBodies } from './tensors.js';

/** Schema and examples of a body of one media type in the OpenAPI document. */
export interface MediaType {
  readonly schema: Schema & { readonly contentSchema?: Schema };
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}

function json({ schema, examples = {} }: MediaType): Arbitrary<Bytes> {
  const values = Object.values(examples).map(({ value }) => value);
  // More rows than a batch may have, in few bytes.
  const tooManyRows = deref(schema).type === 'array' ? [fc.constant(`[${'0,'.repeat(10_000)}0]`)] : [];
  return fc.oneof(
    { weight: 60, arbitrary: jsonOf(schema) },
    { weight: 20, arbitrary: fc.oneof(...values.map(mutatedExample)) },
    ...tooManyRows.map((arbitrary) => ({ weight: 1, arbitrary })),
  );
}

const lineEnd = mostly(9, fc.constant('\n'), fc.constantFrom('\r\n', '\r', '\n\n', '\u2028', '\0', ''));

function ndjson({ schema }: MediaType): Arbitrary<Bytes> {
  const line = mostly(20, jsonOf(schema.contentSchema ?? {}), hostileText, fc.constant('x'.repeat(70_000)));
  return fc
    .array(fc.tuple(line, lineEnd), { maxLength: 12 })
    .map((lines) => lines.map(([text, end]) => text + utf8(end)).join(''));
}

/** Cells that break the grammar of CSV, a spreadsheet or the schema. */
const hostileCell = fc.oneof(
  fc.constantFrom('"', '""', '"a', 'a"b', '"a"b', '"a""', '"a\nb"', '"a\r\nb"', '"a,b;c\td"', '""""', '\r', '\0'),
  fc.constantFrom('=1+1', '@SUM(A1)', '-2', '+3', "'", '\t', '=HYPERLINK("x")', '\xff', '\xed\xa0\x80', '\u00a0'),
  fc.constantFrom(
    '1e999',
    'NaN',
    '0x10',
    '1,5',
    '1 000',
    '__proto__',
    'null',
    'x'.repeat(101),
    `"${'\n'.repeat(500)}"`,
  ),
  hostileText,
);

const fieldsOfSample = reportFields.filter(({ faaColumn }) => faaColumn !== undefined);
const faaColumns = fieldsOfSample.map(({ faaColumn }) => faaColumn!);
const names = [...reportFields.map(({ name }) => name as string), ...faaColumns];
const columnName = mostly(
  20,
  fc.constantFrom('id', ...names),
  fc.constantFrom('', '__proto__', 'constructor', 'Phase Of Flight', 'Cost Total $', '"', 'a"b', '\0', '\xff', ' id '),
);

const columns = fc.oneof(
  { weight: 6, arbitrary: fc.shuffledSubarray(reportFields.map(({ name }) => name as string)) },
  { weight: 2, arbitrary: fc.constant(faaColumns) },
  { weight: 1, arbitrary: fc.array(columnName, { maxLength: 14 }) },
);

/** Texts that a cell of the field may have: its values, some in other words, lists joined. */
function textsFor(field: ReportField | undefined): string[] {
  if (field?.kind === 'number') return ['0', '180', '1e2', '1,5'];
  if (field?.kind === 'boolean') return ['true', 'FALSE', 'yes', '0'];
  const values = field?.values ?? ['Gulls', 'CANADA GOOSE', 'B738', 'AWE', 'Colorado', '1999-10-19'];
  const joined = field?.kind === 'list' ? [values.slice(0, 3).join('; ')] : [];
  return [...values, values[0]!.toUpperCase(), ` ${values[0]} `, 'UNKNOWN', ...joined];
}

function cellsFor(header: readonly string[]): Arbitrary<Bytes[]> {
  const cells = header.map((title) => {
    const field = reportFields.find(({ name, faaColumn }) => name === title || faaColumn === title);
    return mostly(20, fc.constantFrom(...textsFor(field), ''), hostileCell);
  });
  const surplusCells = fc.array(hostileCell, { maxLength: 2 });
  return mostly(
    12,
    fc.tuple(...cells).map((texts) => [...texts]),
    fc.tuple(fc.tuple(...cells), surplusCells).map((all) => all.flat()),
  );
}

/** A header, mostly with one or two of the essential fields in front, and rows under it. */
const csv: Arbitrary<Bytes> = fc
  .tuple(
    mostly(4, fc.shuffledSubarray([...essentialFields], { minLength: 1, maxLength: 2 }), fc.constant<string[]>([])),
    columns,
  )
  .map(([first, others]) => [...first, ...others.filter((name) => !first.includes(name))])
  .chain((header) =>
    fc.record({
      header: fc.constant(header),
      rows: fc.array(fc.tuple(cellsFor(header), lineEnd), { maxLength: 8 }),
      delimiter: mostly(9, fc.constant(','), fc.constantFrom(';', '\t', '|', ', ')),
      before: mostly(
        20,
        fc.constant(''),
        fc.constantFrom('sep=;\r\n', 'sep=\r\n', 'sep="\n', '\n', '\r\n', '\xef\xbb\xbf'),
      ),
    }),
  )
  .map(({ header, rows, delimiter, before }) => {
    const lines = rows.map(([cells, end]) => cells.join(delimiter) + utf8(end));
    return `${before}${header.join(delimiter)}\n${lines.join('')}`;
  });

/** For media types that this folder has no generator for yet. */
const anyBytes = () =>
  fc
    .tuple(hostileText, fc.uint8Array({ maxLength: 60 }))
    .map(([text, bytes]) => text + Buffer.from(bytes).toString('latin1'));

const generators: Record<string, (mediaType: MediaType) => Arbitrary<Bytes>> = {
  'application/json': json,
  'application/x-ndjson': ndjson,
  'text/csv': () => csv,
  'application/octet-stream': () => tensorBodies,
};

const indexAt = (body: Bytes, where: number) => Math.floor(body.length * where);

/** Ways in which bytes are changed in transit, or were wrong from the start; `where` lies between 0 and 1. */
const mutations: ((body: Bytes, where: number, byte: Bytes) => Bytes)[] = [
  (body, where) => body.slice(0, indexAt(body, where)),
  (body, where, byte) => body.slice(0, indexAt(body, where)) + byte + body.slice(indexAt(body, where)),
  (body, where, byte) => body.slice(0, indexAt(body, where)) + byte + body.slice(indexAt(body, where) + 1),
  (body, where) => body.slice(indexAt(body, where)) + body,
  (body) => `\xef\xbb\xbf${body}`,
  (body) => `\xef\xbb\xbf\xef\xbb\xbf${body}`,
  (body) => `\xff\xfe${utf16(Buffer.from(body, 'latin1').toString())}`,
  (body) => utf16(Buffer.from(body, 'latin1').toString()),
  (body) => body.replaceAll(/[\xc0-\xf4][\x80-\xbf]+/g, '\xe9'), // as Latin-1 would have it
  (body) => gzipSync(Buffer.from(body, 'latin1')).toString('latin1'),
  (body) => `${body}\0`,
  (body) => `${body}]`,
  (body) => `${body}\n${body}`,
  (body) => `[${body}]`,
  (body) => body.replaceAll(' ', '\u00a0'),
  (body) => JSON.stringify(body).replaceAll(/[^\x20-\x7e]/g, '?'), // JSON within JSON
  () => '',
  () => ' \r\n\t ',
  (body, where) => '['.repeat(indexAt('x'.repeat(60_000), where)) + body,
];

const mutated = (body: Arbitrary<Bytes>): Arbitrary<Bytes> =>
  fc
    .record({
      body,
      mutate: fc.constantFrom(...mutations),
      where: fc.double({ min: 0, max: 1, noNaN: true }),
      byte: fc.nat(0xff).map((code) => String.fromCharCode(code)),
    })
    .map(({ body, mutate, where, byte }) => mutate(body, where, byte));

/** Bodies for a route that reads `mediaType`. */
export function bodiesOf(mediaType: string, schemaAndExamples: MediaType): Arbitrary<Bytes> {
  const generated = (generators[mediaType] ?? anyBytes)(schemaAndExamples);
  return fc.oneof(simplestFirst, { weight: 5, arbitrary: generated }, { weight: 1, arbitrary: mutated(generated) });
}
