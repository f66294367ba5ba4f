/** Hostile files of strike reports: CSV of any dialect in any encoding, workbooks, and bytes of other kinds. */
import fc, { type Arbitrary } from 'fast-check';
import { dialects } from '../../intake/dialects/tables/dialects.js';
import type { FileSource } from '../../intake/strike-file.js';
import { reportFields } from '../../schemas/index.js';
import { encode } from '../intake/records/encode.js';
import { rowOfTexts, workbookOf } from '../intake/records/workbook-writer.js';
import { mostly } from './mostly.js';

/** A file; `rows` is how many rows it must have, where that is known. */
export interface FuzzFile {
  readonly kind: 'text' | 'workbook';
  readonly bytes: Uint8Array;
  readonly rows?: number;
}

/** The columns of each dialect that the tables know, and ours. */
const dialectColumns: readonly string[][] = [
  reportFields.map(({ name }) => name as string),
  reportFields.flatMap(({ faaColumn }) => faaColumn ?? []),
  ...dialects.map((dialect) => [...dialect.columns]),
];

const header = fc
  .constantFrom(...dialectColumns)
  .chain((columns) => fc.shuffledSubarray(columns, { minLength: 1, maxLength: Math.min(30, columns.length) }))
  // The species is in every file, so that its header can be understood; no blank header, no delimiter within.
  .map((columns) => ['species', ...columns.filter((name) => !/^species$/i.test(name))]);

/** Cells without line ends, quotes and delimiters, which a writer would have to quote. */
const plainCell = mostly(
  6,
  fc.constantFrom('Gulls', 'CANADA GOOSE', 'Climb', 'Large', '1', '2-10', '5/8/1990', '1999-10-19', 'TX', 'true', ''),
  fc.constantFrom('__proto__', '=1+1', "'=1", '1e999', '-0', '99999999999', 'constructor', '\u00e9', '0x10', '10-Feb'),
  fc.string({ maxLength: 12 }).map((text) => text.replace(/[^ -~]|[",;|]/g, '.')),
);

const anyCell = mostly(4, plainCell, fc.constantFrom('"', '""', '"a\nb"', 'a"b', '"a""', '\0', '\t', 'x'.repeat(3000)));

const table = (cell: Arbitrary<string>) =>
  header.chain((columns) =>
    fc.record({
      columns: fc.constant(columns),
      // The first cell is filled, so that no row is blank.
      rows: fc.array(
        fc
          .array(cell, { minLength: columns.length - 1, maxLength: columns.length - 1 })
          .map((cells) => ['Gulls', ...cells]),
        { maxLength: 12 },
      ),
    }),
  );

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

const encodings = fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'macintosh') as Arbitrary<
  Parameters<typeof encode>[1]
>;

const textStyle = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  encoding: encodings,
  isNamed: fc.boolean(),
  isEnded: fc.boolean(),
});

const titles = fc.array(
  fc.constantFrom('Strikes of 2012', 'By the office, in March; printed', 'Möwen | gulls', '2012'),
  {
    maxLength: 5,
  },
);

/** CSV whose every line below some titles is a row: header and cells are quoted, and the delimiter may be named in front. */
const wellFormed: Arbitrary<FuzzFile> = fc
  .tuple(table(plainCell), textStyle, titles)
  .map(([{ columns, rows }, { delimiter, lineEnd, encoding, isNamed, isEnded }, above]) => {
    const lines = [...above.map((title) => [title]), columns, ...rows].map((cells) =>
      cells.map(quoted).join(delimiter),
    );
    const text = (isNamed ? [`sep=${delimiter}`, ...lines] : lines).join(lineEnd) + (isEnded ? lineEnd : '');
    const mark = encoding.startsWith('utf-16') ? '\ufeff' : '';
    return { kind: 'text', bytes: encode(mark + text, encoding), rows: rows.length };
  });

const malformed: Arbitrary<FuzzFile> = fc
  .tuple(table(anyCell), textStyle)
  .map(([{ columns, rows }, { delimiter, lineEnd, encoding }]) => ({
    kind: 'text',
    bytes: encode([columns, ...rows].map((cells) => cells.join(delimiter)).join(lineEnd), encoding),
  }));

/** A workbook whose sheet of reports may stand behind a cover. */
const workbook = fc.tuple(table(plainCell), titles).map(([{ columns, rows }, cover]) => {
  const sheet = (lines: readonly string[][]) => ({
    rows: lines.map((cells, place) => rowOfTexts(cells, place + 1)).join(''),
  });
  const sheets = [...(cover.length > 0 ? [sheet(cover.map((title) => [title]))] : []), sheet([columns, ...rows])];
  return { blob: workbookOf({ sheets }), rows: rows.length };
});

const signatures = [
  '%PDF-1.7\n',
  'PK\x03\x04',
  'PK\x05\x06',
  '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
  '\x1f\x8b\x08',
  '<html>',
  '{',
  '[',
  '\xff\xfe',
  '\xfe\xff',
  '\xef\xbb\xbf',
  'SQLite format 3\0',
  'PAR1',
];

const garbage: Arbitrary<FuzzFile> = fc
  .tuple(fc.constantFrom('', ...signatures), fc.uint8Array({ maxLength: 400 }), fc.constantFrom('text', 'workbook'))
  .map(([start, bytes, kind]) => ({
    kind: kind as FuzzFile['kind'],
    bytes: new Uint8Array(Buffer.concat([Buffer.from(start, 'latin1'), bytes])),
  }));

interface Damage {
  readonly where: number;
  readonly byte: number;
  readonly way: 'cut' | 'change' | 'insert' | 'twice';
}

const damage: Arbitrary<Damage> = fc.record({
  where: fc.double({ min: 0, max: 1, noNaN: true }),
  byte: fc.nat(255),
  way: fc.constantFrom('cut', 'change', 'insert', 'twice'),
});

function damaged(bytes: Uint8Array, { where, byte, way }: Damage): Uint8Array {
  const at = Math.floor(bytes.length * where);
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
  const middle = Uint8Array.of(byte);
  if (way === 'cut') return before.slice();
  if (way === 'change') return new Uint8Array(Buffer.concat([before, middle, after.subarray(1)]));
  if (way === 'insert') return new Uint8Array(Buffer.concat([before, middle, after]));
  return new Uint8Array(Buffer.concat([bytes, after]));
}

/** A file to be made: workbooks are blobs, whose bytes come later. */
const made: Arbitrary<{ file: FuzzFile | { blob: Blob; rows: number }; damage: Damage | undefined }> = fc.record({
  file: fc.oneof<Arbitrary<FuzzFile | { blob: Blob; rows: number }>[]>(wellFormed, malformed, workbook, garbage),
  damage: mostly<Damage | undefined>(2, fc.constant(undefined), damage),
});

/** Files by this seed. */
export async function filesOf(count: number, seed: number): Promise<FuzzFile[]> {
  const files = fc.sample(made, { numRuns: count, seed });
  return Promise.all(
    files.map(async ({ file, damage }) => {
      const whole: FuzzFile =
        'blob' in file
          ? { kind: 'workbook', bytes: new Uint8Array(await file.blob.arrayBuffer()), rows: file.rows }
          : file;
      return damage ? { kind: whole.kind, bytes: damaged(whole.bytes, damage) } : whole;
    }),
  );
}

/** The bytes as a file comes: in pieces, or as a blob. */
export function sourceOf({ kind, bytes }: FuzzFile, pieceSize: number): FileSource {
  if (kind === 'workbook') return { workbook: new Blob([new Uint8Array(bytes)]) };
  async function* pieces() {
    for (let start = 0; start < bytes.length; start += pieceSize) yield bytes.subarray(start, start + pieceSize);
  }
  return { text: pieces() };
}
