import assert from 'node:assert/strict';
import { mkdtempSync, openAsBlob, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { openSheets } from '../../../intake/records/xlsx.js';
import { root } from '../../../paths.js';
import { rowsOf } from './sheet-rows.js';
import { columnName, partsOf, rowOfTexts, sheetOf, type WorkbookForm, workbookOf } from './workbook-writer.js';
import { zipOf } from './zip-writer.js';

/** The texts of cells that stand in one row, each in a column of its own. */
async function textsOf(cells: string[], form?: WorkbookForm): Promise<string[]> {
  const [row] = await rowsOf(sheetOf(`<row>${cells.join('')}<c t="str"><v>end</v></c></row>`, form));
  return row!.slice(0, -1);
}

/** Styles whose formats have these codes, in the order of the styles, behind one of each built-in `ids`. */
const stylesOf = (ids: number[], codes: string[] = []) =>
  `<numFmts>${codes.map((code, place) => `<numFmt numFmtId="${164 + place}" formatCode="${code}"/>`).join('')}</numFmts>` +
  '<cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>' +
  `<cellXfs><xf numFmtId="0" fontId="0"/>${[...ids, ...codes.map((_, place) => 164 + place)].map((id) => `<xf fontId="0" numFmtId="${id}" xfId="0"><alignment/></xf>`).join('')}</cellXfs>`;

describe('The reader of workbooks', () => {
  it('reads inline and shared strings, with their formatted runs joined and readings of Japanese left out', async () => {
    const strings =
      '<si><t>Rock pigeon</t></si><si/><si><r><rPr><b/></rPr><t xml:space="preserve">Canada </t></r><r><t>goose</t></r></si><si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>';
    assert.deepEqual(
      await textsOf(
        [
          '<c t="inlineStr"><is><t>US AIRWAYS*</t></is></c>',
          '<c t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>',
          ...['0', '1', '2', '3', '4'].map((place) => `<c t="s"><v>${place}</v></c>`),
        ],
        { strings },
      ),
      ['US AIRWAYS*', 'ab', 'Rock pigeon', '', 'Canada goose', '東京', ''],
    );
  });

  it('resolves entities and escapes, and trims', async () => {
    const inline = (text: string) => `<c t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
    assert.deepEqual(
      await textsOf([
        inline('&lt;1000 &amp; &gt;&#39;&#x41;&quot;&apos;&unknown;'),
        inline('a_x000D__x000A_b_x005F_x000D_'),
        inline('  1\n'),
        inline('<![CDATA[<a> & ]]>&amp; b'),
        '<c t="str"><v>x &amp; y</v></c>',
        inline('&#x110000;'),
      ]),
      ["<1000 & >'A\"'&unknown;", 'a\r\nb_x000D_', '1', '<a> & & b', 'x & y', '\ufffd'],
    );
  });

  it('writes numbers as short as they are exact', async () => {
    const numbers = [
      '1',
      '0',
      '-5',
      '0.30000000000000004',
      '3.0',
      '1E-3',
      '1.5E+3',
      '202152',
      '45.100000000000001',
      '-0',
      ' 7 ',
      '12345678901234567',
      '1e400',
      '',
    ];
    assert.deepEqual(await textsOf(numbers.map((number) => `<c><v>${number}</v></c>`)), [
      '1',
      '0',
      '-5',
      '0.3',
      '3',
      '0.001',
      '1500',
      '202152',
      '45.1',
      '0',
      '7',
      '12345678901234567',
      '1e400',
      '',
    ]);
  });

  it('writes TRUE and FALSE, takes formulas by their value and errors for blanks', async () => {
    const cells = [
      '<c t="b"><v>1</v></c>',
      '<c t="b"><v>0</v></c>',
      '<c><f>A1&lt;2</f><v>5</v></c>',
      '<c t="str"><f>A1</f><v>x</v></c>',
      '<c><f>A1</f></c>',
      '<c t="e"><v>#N/A</v></c>',
      '<c t="s"/>',
      '<c><v/></c>',
      '<c t="d"><v>2000-11-23T00:00:00Z</v></c>',
      '<c t="d"><v>2000-11-23T10:20:30.000</v></c>',
    ];
    assert.deepEqual(await textsOf(cells), [
      'TRUE',
      'FALSE',
      '5',
      'x',
      '',
      '',
      '',
      '',
      '2000-11-23',
      '2000-11-23T10:20:30',
    ]);
  });

  it('knows dates and times by the built-in formats and by those of the workbook', async () => {
    const dates = [14, 15, 16, 17, 22, 27, 57];
    const codes = ['yyyy-mm-dd', 'm/d/yy h:mm', '[$-409]d\\-mmm\\-yyyy;@', 'mmm', 'dd.mm.yyyy &quot;Uhr&quot;'];
    const date = (_: unknown, place: number) => `<c s="${place + 1}"><v>36853</v></c>`;
    assert.deepEqual(
      await textsOf([...dates, ...codes].map(date), { styles: stylesOf(dates, codes) }),
      [...dates, ...codes].map(() => '2000-11-23'),
    );
    const numbers = [1, 2, 3, 4, 9, 10, 11, 37, 44, 48, 49];
    const numberCodes = [
      'General',
      '0.00E+00',
      '[Red]0',
      '&quot;days&quot; 0',
      '#,##0_);\\d0',
      '@',
      '[$USD] 0',
      '0*d',
      '[&gt;100]0',
    ];
    assert.deepEqual(
      await textsOf([...numbers, ...numberCodes].map(date), { styles: stylesOf(numbers, numberCodes) }),
      [...numbers, ...numberCodes].map(() => '36853'),
    );
  });

  it('writes the time of a day where there is one, alone where there is no day', async () => {
    const styles = stylesOf([14, 22, 20, 46], ['h:mm AM/PM', '[h]:mm']);
    const cells: [style: number, value: string, text: string][] = [
      [2, '36853.5', '2000-11-23T12:00:00'],
      [1, '36853.99930555556', '2000-11-23T23:59:00'],
      [2, '36853.999999999', '2000-11-24'],
      [3, '0.99652777777777779', '23:55:00'],
      [3, '0', '00:00:00'],
      [3, '36853.25', '2000-11-23T06:00:00'],
      [5, '0.5', '12:00:00'],
      [2, '0.5', '12:00:00'],
      [4, '1.25', '30:00:00'],
      [6, '1.25', '30:00:00'],
      [1, '1', '1900-01-01'],
      [1, '59', '1900-02-28'],
      [1, '61', '1900-03-01'],
      [1, '2958465', '9999-12-31'],
      [1, '2958466', '2958466'],
      [1, '-1', '-1'],
      [1, 'x', 'x'],
    ];
    const texts = await textsOf(
      cells.map(([style, value]) => `<c s="${style}"><v>${value}</v></c>`),
      { styles },
    );
    assert.deepEqual(
      texts,
      cells.map(([, , text]) => text),
    );
    const from1904 = ['0', '35391', '35391.5'].map((value) => `<c s="2"><v>${value}</v></c>`);
    assert.deepEqual(await textsOf(from1904, { styles, is1904: true }), [
      '1904-01-01',
      '2000-11-23',
      '2000-11-23T12:00:00',
    ]);
  });

  it('puts cells where their references say, and leaves out blank rows and blank cells at the ends', async () => {
    const rows =
      '<row r="1" spans="1:3"/><row r="2"><c r="A2" s="1"/><c r="B2"><v></v></c></row>' +
      '<row r="3"><c r="C3"><v>3</v></c><c><v>4</v></c><c r="AA3"><v>27</v></c><c r="AB3"/></row>' +
      "<row>\n<c><v>1</v></c>\n<c r='C4' t='str'><v>x</v></c></row>";
    assert.deepEqual(await rowsOf(sheetOf(rows)), [
      ['', '', '3', '4', ...Array(22).fill(''), '27'],
      ['1', '', 'x'],
    ]);
  });

  it('has its sheets in the order of their tabs, hidden ones last, or the one that is named or numbered', async () => {
    const blob = workbookOf({
      sheets: [
        { name: 'Empty', rows: '' },
        { name: 'Lists', state: 'hidden', rows: rowOfTexts(['hidden']) },
        { name: 'Strikes &amp; more', rows: rowOfTexts(['data']) },
        { name: '2012', rows: rowOfTexts(['later']) },
      ],
    });
    const namesOf = async (sheetName?: string) =>
      (await openSheets(blob, sheetName === undefined ? {} : { sheetName })).candidates.map(({ name }) => name);
    assert.deepEqual(await namesOf(), ['Empty', 'Strikes & more', '2012', 'Lists']);
    assert.deepEqual(await namesOf(' strikes & MORE'), ['Strikes & more']);
    assert.deepEqual(await namesOf('Lists'), ['Lists']);
    assert.deepEqual(await namesOf('2'), ['Strikes & more']);
    assert.deepEqual(await namesOf('2012'), ['2012']);
    assert.deepEqual(await rowsOf(blob, { sheetName: '2012' }), [['later']]);
    for (const name of ['Birds', '4', '0']) {
      await assert.rejects(namesOf(name), { code: 'no-sheet', message: /”, but “Empty”, “Lists”/ });
    }
    const all = ['Empty', 'Lists', 'Strikes & more', '2012'];
    assert.deepEqual((await openSheets(blob, { sheetName: '2012' })).names, all);
    assert.deepEqual(await openSheets(workbookOf({})), { names: [], candidates: [] });
  });

  it('reads prefixed names, stored parts, zip64, a comment behind the archive and parts named in another case', async () => {
    const form = { sheets: [{ rows: rowOfTexts(['é', 'b']) }], strings: '<si><t>x</t></si>' };
    const parts = partsOf(form);
    const archives = [
      zipOf(partsOf({ ...form, prefix: 'x:' })),
      zipOf(parts.map((part) => ({ ...part, isStored: true }))),
      zipOf(parts, { isZip64: true }),
      zipOf(parts, { comment: 'PK and more' }),
      zipOf(parts.map((part) => ({ ...part, name: part.name.toUpperCase().replaceAll('/', '\\') }))),
      zipOf(partsOf({ ...form, parts: [{ name: '[Content_Types].xml', content: '\ufeff<!-- <a> --><Types/>' }] })),
    ];
    for (const archive of archives) assert.deepEqual(await rowsOf(new Blob([new Uint8Array(archive)])), [['é', 'b']]);
  });

  it('reads the sample, from a file, as it stands in CSV', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
    try {
      const lines = readFileSync(join(root, 'data/raw/birdstrikes.csv'), 'utf8').trimEnd().split('\r\n');
      const rows = lines.map((line) => line.split(',').map((cell) => cell.trim()));
      const path = join(folder, 'sample.xlsx');
      writeFileSync(
        path,
        zipOf(partsOf({ sheets: [{ rows: rows.map((cells, row) => rowOfTexts(cells, row + 1)).join('') }] })),
      );
      const withoutBlanks = (cells: string[]) => cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
      assert.deepEqual(await rowsOf(await openAsBlob(path)), rows.map(withoutBlanks));
      // Whoever stops early leaves nothing behind.
      for await (const row of (await openSheets(await openAsBlob(path))).candidates[0]!.rows()) {
        assert.deepEqual(row, rows[0]);
        break;
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('reads back whatever was written', async () => {
    // What XML cannot hold is written in no file.
    const cell = fc.string({ unit: fc.constantFrom(...'aé東🐦<>&"\'_x ]'), maxLength: 8 }).map((text) => text.trim());
    const row = fc.array(cell, { minLength: 1, maxLength: 40 }).map((cells) => [...cells, 'end']);
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), fc.boolean(), async (rows, isZip64) => {
        const sheet = rows.map((cells, place) => rowOfTexts(cells, place + 1)).join('');
        const archive = zipOf(partsOf({ sheets: [{ rows: sheet }] }), { isZip64 });
        assert.deepEqual(await rowsOf(new Blob([new Uint8Array(archive)])), rows);
      }),
      { numRuns: 50 },
    );
    assert.deepEqual([0, 25, 26, 701, 702, 16_383].map(columnName), ['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD']);
  });
});
