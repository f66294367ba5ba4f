import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import { dialects } from '../../../intake/dialects/tables/dialects.js';
import { csvCell } from '../../../intake/records/cells.js';
import { adviceFor } from '../../../intake/records/file-kind.js';
import type { BatchPrediction, BatchRefusal } from '../../../schemas/index.js';
import { client } from '../../contract/conforms.js';
import { fileOf, sampleRows } from '../../intake/dialects/files.js';
import { rowOfTexts, sheetOf, workbookOf } from '../../intake/records/workbook-writer.js';
import { zipOf } from '../../intake/records/zip-writer.js';
import { closeServers, listening } from '../listening.js';
import { smallApp, smallParts } from '../small-app.js';

type RowAnswer = BatchPrediction | BatchRefusal;

const ndjson = 'application/x-ndjson';
const octets = 'application/octet-stream';
const app = smallApp();
const { post } = client(app);
const sample = sampleRows(100);
const table = ({ header, rows }: { header: readonly string[]; rows: readonly (readonly string[])[] }) => [
  header,
  ...rows,
];

const csvOf = (cells: readonly (readonly string[])[], delimiter = ',', end = '\r\n') =>
  cells
    .map((row) => row.map((cell) => (cell.includes(delimiter) ? `"${cell}"` : csvCell(cell))).join(delimiter) + end)
    .join('');
const bytesOfWorkbook = async (cells: readonly (readonly string[])[]) =>
  Buffer.from(await sheetOf(cells.map((row, place) => rowOfTexts(row, place + 1)).join('')).arrayBuffer());

const send = (body: Buffer | string, query = '', type = octets, accept = ndjson) =>
  post(`/v1/predictions/batch${query}`)
    .set('Content-Type', type)
    .set('Accept', accept)
    .serialize((value) => value)
    .send(Buffer.from(body as Buffer));

async function answersTo(body: Buffer | string, query = '', type = octets) {
  const response = await send(body, query, type);
  assert.equal(response.status, 200, response.text);
  const items = response.text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  const answers: RowAnswer[] = items.filter((item) => 'row' in item);
  return { answers, summary: items.find((item) => 'summary' in item)?.summary, headers: response.headers };
}

const probabilities = (answers: readonly RowAnswer[]) =>
  answers.map((answer) => {
    assert.ok('prediction' in answer, JSON.stringify(answer));
    return answer.prediction.damageProbability;
  });

const spooled = () =>
  readdirSync(tmpdir()).filter((name) => name.startsWith('strike-triage-') && name.endsWith('.xlsx'));

describe('A file sent to POST /v1/predictions/batch', () => {
  for (const { name } of dialects) {
    it(`in the dialect ${name} is answered row by row, as CSV and as a workbook alike`, async () => {
      const cells = table(fileOf(name, sample));
      const { answers, summary, headers } = await answersTo(csvOf(cells), '?summary=true');
      assert.equal(answers.length, sample.length);
      assert.equal(headers['batch-dialect'], name);
      assert.deepEqual([summary.dialect, summary.answered, summary.refused], [name, sample.length, 0]);
      const workbook = await answersTo(await bytesOfWorkbook(cells));
      assert.deepEqual(probabilities(workbook.answers), probabilities(answers));
      assert.equal(workbook.summary.dialect, name);
    });
  }

  it('may have columns of all dialects, renamed, in any order and beside others', async () => {
    const origins: [(typeof dialects)[number]['name'], string, string][] = [
      ['kaggle', 'Species Name', 'species_name'],
      ['faa-current', 'INDX_NR', 'Indx Nr'],
      ['sample', 'Speed IAS in knots', 'SPEED.IAS.IN.KNOTS'],
      ['faa-query', 'When: Phase of flight', 'when_phase_of_flight'],
      ['faa-older', 'ATYPE', 'atype '],
      ['own', 'wildlifeSize', 'wildlife size'],
      ['sample', 'Flight Date', 'flight-date'],
      ['kaggle', 'Operator', 'OPERATOR'],
      ['sample', 'Airport Name', 'airport name'],
      ['faa-older', 'STATE', 'State'],
      ['faa-query', 'Wildlife: Number struck', 'Wildlife/Number struck'],
      ['own', 'timeOfDay', 'TIME_OF_DAY'],
    ];
    const columns = origins.map(([dialect, name]) => fileOf(dialect, sample, [name]).rows.map(([cell]) => cell!));
    const cells = [
      [...origins.map(([, , written]) => written), 'Hangar', 'DAM_RAD'],
      ...sample.map((_, row) => [...columns.map((column) => column[row]!), `H${row}`, 'TRUE']),
    ];
    const expected = probabilities((await answersTo(csvOf(table(fileOf('own', sample))))).answers);
    for (const body of [csvOf(cells), csvOf(cells, ';', '\r'), await bytesOfWorkbook(cells)]) {
      const { answers, summary } = await answersTo(body);
      assert.deepEqual(probabilities(answers), expected);
      assert.equal(answers[1]!.id, '200001');
      assert.deepEqual([summary.dialect, summary.ignored, summary.afterwards], ['mixture', ['Hangar'], ['DAM_RAD']]);
    }
  });

  it('may have titles above its header, and sums and the header once more below it', async () => {
    const { answers, summary } = await answersTo(
      'Strikes, all, of 2012\n\nBy: the office\nSpecies;Phase;Speed\nGull;Climb;120,5\nSpecies;Phase;Speed\nSwan;Taxi;9\nTotal;;2\n',
    );
    assert.deepEqual(
      answers.map((answer) => 'prediction' in answer),
      [true, false, true, false],
    );
    assert.deepEqual(
      summary.refusals.map(({ message, rows }: Record<string, unknown>) => [message, rows]),
      [
        ['The row is no report but the header once more.', [2]],
        ['The row is no report but a sum or a mean of others.', [4]],
      ],
    );
  });

  it('may be in any usual encoding, with any delimiter and any line ends', async () => {
    const text = csvOf([
      ['Phase of flight', 'Wildlife Size', 'Airport Name'],
      ['Climb', 'Large', 'MONTRÉAL'],
      ['Taxi', 'Small', ''],
    ]);
    const expected = probabilities((await answersTo(text)).answers);
    const bodies = [
      Buffer.from(text, 'latin1'),
      Buffer.from(`\uFEFF${text}`),
      Buffer.from(`\uFEFF${text}`, 'utf16le'),
      Buffer.from(text, 'utf16le'),
      Buffer.from(text.replaceAll(',', ';').replaceAll('\r\n', '\r')),
      Buffer.from(`sep=|\r\n${text.replaceAll(',', '|')}`),
    ];
    for (const body of bodies) {
      for (const type of ['text/csv', 'text/plain', octets, 'application/vnd.ms-excel']) {
        assert.deepEqual(probabilities((await answersTo(body, '', type)).answers), expected);
      }
    }
    const named = await answersTo(bodies[0]!, '?encoding=windows-1252&summary=true');
    assert.equal(named.summary.encoding, 'windows-1252');
    await answersTo(bodies[0]!, '', 'text/csv; charset=iso-8859-1');
  });

  it('is no reason to refuse where columns are not understood: they are named, safely for a header', async () => {
    const header = 'phaseOfFlight,wildlifeSize,Nässe,"a, b",Height above sea\n';
    const { answers, summary, headers } = await answersTo(`${header}Climb,Large,1,2,3\n`);
    assert.equal(probabilities(answers).length, 1);
    assert.deepEqual(summary.ignored, ['Nässe', 'a, b', 'Height above sea']);
    assert.equal(headers['batch-columns-ignored'], 'N%C3%A4sse, a%2C b, Height above sea');
    const many = Array.from({ length: 500 }, (_, place) => `column ${place}`).join(',');
    const long = await answersTo(`phaseOfFlight,${many}\nClimb\n`);
    assert.match(long.headers['batch-columns-ignored']!, /^column 0, .*, %E2%80%A6$/);
    assert.ok(long.headers['batch-columns-ignored']!.length < 1100);
  });

  it('is answered without a summary where a client of 1.0.0 could have sent it', async () => {
    for (const text of [
      'id,phaseOfFlight,Wildlife Size,Cost Total $,\n1,Climb,Large,9,\n',
      '[{"wildlifeSize":"Large"}]',
    ]) {
      assert.equal((await answersTo(text)).summary, undefined);
      assert.equal((await answersTo(text, '?summary=true')).summary.rows, 1);
    }
    assert.equal((await answersTo('PHASE_OF_FLIGHT,Thing\nClimb,x\n', '?summary=false')).summary, undefined);
  });

  it('gets its refusals by cause, with a row that says nothing refused in its place', async () => {
    const { answers, summary } = await answersTo(
      'id,phaseOfFlight,speedKnots\na,Climb,1\nb,,2\nc,Unknown,3\nd,Taxi,fast,x\n',
      '?summary=true',
    );
    assert.deepEqual(
      answers.map((answer) => ('error' in answer ? answer.error.code : 'answered')),
      ['answered', 'invalid-report', 'invalid-report', 'malformed-csv'],
    );
    assert.deepEqual(
      answers.map(({ id }) => id),
      ['a', 'b', 'c', undefined],
    );
    assert.deepEqual(
      summary.refusals.map(({ cause, count, rows }: Record<string, unknown>) => [cause, count, rows]),
      [
        ['invalid-report', 2, [2, 3]],
        ['malformed-csv', 1, [4]],
      ],
    );
  });

  it('asks for the order of day and month where it cannot be known, and takes the answer', async () => {
    const text = 'date,Phase of flight\n03/04/2001,Climb\n';
    const { status, body } = await send(text);
    assert.deepEqual([status, body.code, body.issues[0].allowed], [422, 'invalid-batch', ['dates=dmy', 'dates=mdy']]);
    const readAs = async (query: string) => {
      const [answer] = (await answersTo(text, query)).answers;
      assert.ok(answer && 'prediction' in answer);
      return answer;
    };
    await readAs('?dates=dmy');
    assert.equal((await answersTo(text, '?dates=mdy&summary=true')).summary.dates.order, 'mdy');
  });

  it('is read as its sender says of its columns', async () => {
    const text = 'Stage,Machine\nClimb,B-737-300\n';
    assert.equal((await send(text)).body.code, 'invalid-batch');
    const { summary } = await answersTo(text, '?columns=Stage:phaseOfFlight,Machine:aircraft&summary=true');
    assert.deepEqual(summary.columns, [
      { column: 'Stage', field: 'phaseOfFlight' },
      { column: 'Machine', field: 'aircraft' },
    ]);
    assert.deepEqual((await send(text, '?columns=nonsense')).body.code, 'invalid-query');
    assert.deepEqual((await send(text, '?columns=Stag:phaseOfFlight')).body.issues[0].pointer, '/Stag');
  });

  it('of another kind is refused in one sentence that says what to do', async () => {
    const zip = Buffer.from(zipOf([{ name: 'a.csv', content: 'phaseOfFlight\nClimb\n' }]));
    const cases = [
      ['%PDF-1.7\n%x\n', adviceFor.pdf],
      [zip, adviceFor.zip],
      [Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(70_000)]), adviceFor.xls],
      ['<html><body><table></table></body></html>', adviceFor.html],
      [Buffer.from('1f8b0800000000000003', 'hex'), adviceFor.compressed],
    ] as const;
    for (const [body, advice] of cases) {
      for (const type of [octets, 'text/csv']) {
        const { status, body: problem } = await send(body, '', type);
        assert.deepEqual([status, problem.code, problem.detail], [415, 'unsupported-media-type', advice]);
      }
    }
  });

  it('may be JSON or NDJSON without being called so', async () => {
    const row = '{"phaseOfFlight":"Climb"}';
    for (const body of [`[${row}]`, `${row}\n${row}\n`, `${row}\n`]) probabilities((await answersTo(body)).answers);
  });

  it('may be a JSON array whose members are columns of any form', async () => {
    const file = fileOf('faa-older', sample);
    const objects = file.rows.map((cells) =>
      Object.fromEntries(file.header.map((name, place) => [name, cells[place]])),
    );
    const body = JSON.stringify([...objects, 'no object']);
    const { answers, summary } = await answersTo(body);
    const expected = await answersTo(csvOf(table(file)));
    assert.deepEqual(probabilities(answers.slice(0, -1)), probabilities(expected.answers));
    assert.deepEqual([summary.dialect, summary.refused], ['faa-older', 1]);
    assert.match(JSON.stringify(answers.at(-1)), /malformed-json.*no JSON object/);
    // Said to be JSON, and not a file, the names of members are strict.
    assert.equal((await answersTo(JSON.stringify([objects[0]]), '', 'application/json')).summary, undefined);
    const wrapped = await answersTo(JSON.stringify({ total: 2, records: objects.slice(0, 2) }, null, 2));
    assert.deepEqual(probabilities(wrapped.answers), probabilities(expected.answers.slice(0, 2)));
    const mapped = await answersTo('[{"Stage":"Climb"}]', '?columns=Stage:phaseOfFlight');
    assert.equal(probabilities(mapped.answers).length, 1);
  });

  it('has parameters that are checked', async () => {
    for (const query of [
      '?dates=ymd',
      '?echo=1',
      '?summary=yes',
      '?encoding=ebcdic',
      '?sheet=a&sheet=b',
      '?echo=true',
    ]) {
      const { status, body } = await send('phaseOfFlight\nClimb\n', query);
      assert.deepEqual([status, body.code], [400, 'invalid-query'], query);
    }
  });
});

describe('A workbook sent to POST /v1/predictions/batch', () => {
  after(closeServers);

  const cells = [
    ['Phase of flight', 'Wildlife Size'],
    ['Climb', 'Large'],
    ['Taxi', 'Small', 'a note beside it'],
  ];

  it('is read from the sheet that is named', async () => {
    const rows = (row: string[]) => [rowOfTexts(['Phase of flight']), rowOfTexts(row, 2)].join('');
    const book = workbookOf({
      sheets: [
        { name: 'One', rows: rows(['Climb']) },
        { name: 'Two', rows: rows(['']) },
      ],
    });
    const body = Buffer.from(await book.arrayBuffer());
    assert.equal((await answersTo(body, '?sheet=one')).answers.length, 1);
    assert.equal((await answersTo(body, '?sheet=Two')).answers.length, 0);
    const { status, body: problem } = await send(body, '?sheet=Three');
    assert.deepEqual([status, problem.code], [422, 'invalid-batch']);
    assert.match(problem.detail, /no sheet “Three”, but “One”, “Two”/);
  });

  it('is read from the sheet with the reports, and says which others there are', async () => {
    const sheets = [
      { name: 'Cover', rows: rowOfTexts(['Strikes of 2012']) },
      { name: 'Notes', rows: [rowOfTexts(['Who', 'What']), rowOfTexts(['me', 'this'], 2)].join('') },
      { name: 'Data', rows: cells.map((row, place) => rowOfTexts(row, place + 1)).join('') },
    ];
    const bytesOf = async (count: number) =>
      Buffer.from(await workbookOf({ sheets: sheets.slice(0, count) }).arrayBuffer());
    const { answers, summary } = await answersTo(await bytesOf(3));
    assert.equal(probabilities(answers).length, 2);
    assert.deepEqual([summary.sheet, summary.otherSheets], ['Data', ['Cover', 'Notes']]);
    assert.equal((await answersTo(await bytesOf(3), '?sheet=3')).answers.length, 2);
    const { status, body } = await send(await bytesOf(2));
    assert.equal(status, 422);
    assert.deepEqual(body.issues[0].allowed, ['sheet=Cover']);
    assert.match(body.issues[0].message, /sheet “Notes” was read; say with sheet=/);
  });

  it('may hold notes beside its columns', async () => {
    assert.equal(probabilities((await answersTo(await bytesOfWorkbook(cells))).answers).length, 2);
  });

  it('that is damaged, too large or without a place to be kept is refused, and nothing stays behind', async () => {
    const book = await bytesOfWorkbook(cells);
    const damaged = await send(book.subarray(0, book.length - 30));
    assert.deepEqual([damaged.status, damaged.body.code], [422, 'invalid-batch']);
    const limits = { ...smallParts.batchLimits, fileBytes: 100 };
    const small = client(smallApp({ batchLimits: limits }));
    const tooLarge = await small
      .post('/v1/predictions/batch')
      .set('Content-Type', octets)
      .serialize((value) => value)
      .send(book);
    assert.deepEqual([tooLarge.status, tooLarge.body.code], [413, 'body-too-large']);
    const { TMPDIR } = process.env;
    process.env.TMPDIR = '/nowhere/at/all';
    try {
      const { status, body } = await send(book);
      assert.deepEqual([status, body.code], [503, 'overloaded']);
      assert.match(body.detail, /no room for temporary files/);
      assert.doesNotMatch(body.detail, /nowhere/);
    } finally {
      if (TMPDIR === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = TMPDIR;
    }
    assert.deepEqual(spooled(), []);
  });

  it('leaves nothing behind when its client leaves in the middle', async () => {
    const url = await listening(app);
    const book = await bytesOfWorkbook([cells[0]!, ...Array(20_000).fill(cells[1])]);
    const headers = { 'Content-Type': octets, 'Content-Length': book.length };
    for (const part of [book.subarray(0, book.length >> 1), book]) {
      const clientRequest = request(new URL('/v1/predictions/batch', url), { method: 'POST', headers, agent: false });
      clientRequest.on('error', () => {});
      clientRequest.write(part);
      await delay(100);
      clientRequest.destroy();
    }
    await delay(100);
    assert.deepEqual(spooled(), []);
    assert.equal((await answersTo(await bytesOfWorkbook(cells))).answers.length, 2);
  });
});

describe('Answers with ?echo=true', () => {
  it('have the columns that came in before ours, and can be sent in again', async () => {
    const text = 'id,Phase of flight,Note,Wildlife Size\nA,Climb,=1+1,Large\nB,,"x, y",\n';
    const { text: answer } = await send(text, '?echo=true', 'text/csv', 'text/csv');
    const [header, first, second] = answer.split('\r\n');
    assert.match(header!, /^id,Phase of flight,Note,Wildlife Size,row,id,damageProbability,/);
    assert.match(first!, /^A,Climb,'=1\+1,Large,1,A,0\.\d+,/);
    assert.match(second!, /^B,,"x, y",,2,B,,,,,,invalid-report,/);
    const again = await send(answer, '?echo=true', 'text/csv', 'text/csv');
    assert.equal(again.text, answer);
  });

  it('are those of 1.0.0 without it', async () => {
    const { text } = await send('phaseOfFlight,Note\nClimb,x\n', '', 'text/csv', 'text/csv');
    assert.match(
      text,
      /^row,id,damageProbability,triage,threshold,modelVersion,warnings,error,issues\r\n1,,0\.\d+,[^\n]*\r\n$/,
    );
  });
});
