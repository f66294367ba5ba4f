import assert from 'node:assert/strict';
import { type BatchPrediction, type BatchRefusal, reportFields } from '../../../schemas/index.js';
import strikeReport from '../../../schemas/strike-report.schema.json' with { type: 'json' };
import { client } from '../../contract/conforms.js';
import { smallApp, smallParts } from '../small-app.js';

const json = 'application/json';
const ndjson = 'application/x-ndjson';
const csv = 'text/csv';

const limits = { ...smallParts.batchLimits, arrayRows: 1000, lineBytes: 400, queueRows: 3 };
const { batch, predict, post, get } = client(smallApp({ batchLimits: limits }));
const minimal = { phaseOfFlight: 'Climb', wildlifeSize: 'Large' };
const complete = strikeReport.examples[0]!;

type BatchAnswer = BatchPrediction | BatchRefusal;

const linesOf = (text: string): BatchAnswer[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
const ndjsonAnswers = async (body: string, query = '', type = ndjson) => {
  const response = await batch(type, body, query).set('Accept', ndjson);
  assert.equal(response.status, 200, response.text);
  return linesOf(response.text);
};
const csvAnswers = (body: string) => ndjsonAnswers(body, '', csv);
const errorOf = (answer: BatchAnswer | undefined) => {
  assert.ok(answer && 'error' in answer, JSON.stringify(answer));
  return answer.error;
};
const probabilityOf = (answer: BatchAnswer | undefined) => {
  assert.ok(answer && 'prediction' in answer, JSON.stringify(answer));
  return answer.prediction.damageProbability;
};
const atSpeed = (speedKnots: number) => ({ ...minimal, speedKnots });

describe('POST /v1/predictions/batch', () => {
  it('answers each row of a JSON array as the single route does, in order, under its row number and its id', async () => {
    const { body } = await batch(json, JSON.stringify([{ id: 'A-1', ...complete }, minimal, { id: 7, ...minimal }]));
    assert.deepEqual(body, [
      { row: 1, id: 'A-1', prediction: (await predict(complete)).body },
      { row: 2, prediction: (await predict(minimal)).body },
      { row: 3, id: 7, prediction: (await predict(minimal)).body },
    ]);
  });

  it('gives a bad row its own error in its place, with the issues of the single route, and goes on', async () => {
    const bad = { id: 'B', phaseOfFlight: 'Clim', speedKnots: 'fast' };
    const answers = await ndjsonAnswers([minimal, bad, minimal].map((row) => JSON.stringify(row)).join('\n'));
    assert.deepEqual(
      answers.map(({ row, id }) => [row, id]),
      [
        [1, undefined],
        [2, 'B'],
        [3, undefined],
      ],
    );
    const { id: _, ...report } = bad;
    const { body: problem } = await predict(report);
    const { code, detail, issues } = problem;
    assert.deepEqual(errorOf(answers[1]), { code, detail, issues });
    assert.equal(probabilityOf(answers[0]), probabilityOf(answers[2]));
  });

  it('keeps rows in order over several calls of the model', async () => {
    const speeds = Array.from({ length: 1500 }, (_, index) => (index * 37) % 700);
    const answers = await ndjsonAnswers(speeds.map((speed) => `${JSON.stringify(atSpeed(speed))}\n`).join(''));
    assert.deepEqual(
      answers.map(({ row }) => row),
      speeds.map((_, index) => index + 1),
    );
    for (const [index, speed] of speeds.entries()) {
      const expected = 1 / (1 + Math.exp(1 - speed / 100));
      assert.ok(Math.abs(probabilityOf(answers[index]) - expected) < 1e-5);
    }
  });

  it('refuses an id that is no short text or whole number, and gives back only a usable one', async () => {
    const ids = [{ a: 1 }, 1.5, 2 ** 53, '', 'x'.repeat(101), true];
    const answers = await ndjsonAnswers(ids.map((id) => JSON.stringify({ ...minimal, id })).join('\n'));
    for (const answer of answers) {
      assert.equal(answer.id, undefined);
      assert.deepEqual(
        errorOf(answer).issues.map(({ pointer }) => pointer),
        ['/id'],
      );
    }
  });

  it('takes an id of null for one left out', async () => {
    const [answer] = await ndjsonAnswers(JSON.stringify({ ...minimal, id: null }));
    probabilityOf(answer);
    assert.ok(!('id' in answer!));
  });

  it('answers in the form of the body unless Accept asks for another', async () => {
    const bodies = {
      [json]: JSON.stringify([minimal]),
      [ndjson]: JSON.stringify(minimal),
      [csv]: 'phaseOfFlight,wildlifeSize',
    };
    for (const [sent, body] of Object.entries(bodies)) {
      assert.equal((await batch(sent, body)).type, sent);
      assert.equal((await batch(sent, body).set('Accept', '*/*')).type, sent);
      for (const accepted of Object.keys(bodies))
        assert.equal((await batch(sent, body).set('Accept', accepted)).type, accepted);
    }
    const { status, body } = await batch(json, '[]').set('Accept', 'text/html');
    assert.deepEqual([status, body.code], [406, 'not-acceptable']);
  });

  it('answers a batch without rows with none, and refuses a body without anything', async () => {
    assert.deepEqual((await batch(json, '[]')).body, []);
    assert.equal((await batch(json, '[]').set('Accept', ndjson)).text, '');
    assert.match((await batch(csv, 'phaseOfFlight,wildlifeSize\r\n')).text, /^row,id,[^\n]*\r\n$/);
    for (const [type, text] of [
      [json, ' '],
      [ndjson, '\r\n \n'],
      [csv, '\n\n'],
    ] as const) {
      const { status, body } = await batch(type, text);
      assert.deepEqual([status, body.code], [400, 'empty-body'], type);
    }
    assert.equal((await post('/v1/predictions/batch')).body.code, 'empty-body');
  });

  it('refuses as a whole what is no batch', async () => {
    const cases = [
      [batch(json, '{}'), 422, 'invalid-batch'],
      [batch(json, '[1,'), 400, 'malformed-json'],
      [batch(json, JSON.stringify(Array(1001).fill(minimal))), 413, 'too-many-rows'],
      [batch(json, ' '.repeat(limits.arrayBytes + 1)), 413, 'body-too-large'],
      [batch('multipart/form-data', 'Climb'), 415, 'unsupported-media-type'],
      [batch('text/csv; charset=ebcdic', 'a'), 415, 'unsupported-media-type'],
      [batch(ndjson, '{}').set('Content-Encoding', 'gzip'), 415, 'unsupported-encoding'],
      [batch(json, '[]', '?rank=1'), 400, 'invalid-query'],
      [get('/v1/predictions/batch'), 405, 'method-not-allowed'],
    ] as const;
    for (const [answer, status, code] of cases) {
      const { body, status: actualStatus } = await answer;
      assert.deepEqual([actualStatus, body.code], [status, code]);
    }
  });

  it('does not let hostile rows out of their place', async () => {
    const rows = [
      '[]',
      'null',
      '1',
      '"x"',
      '{"__proto__":1}',
      '{"phaseOfFlight":1e999}',
      '\u0000',
      '{',
      '['.repeat(390),
    ];
    const answers = await ndjsonAnswers([...rows, JSON.stringify(minimal)].join('\n'));
    assert.equal(answers.length, rows.length + 1);
    for (const answer of answers.slice(0, -1)) errorOf(answer);
    probabilityOf(answers.at(-1));
  });

  it('answers a failure of the model with 500, without what failed', async () => {
    const failing = client(smallApp({ predict: async () => assert.fail('secret') }));
    const { status, text } = await failing.batch(ndjson, JSON.stringify(minimal));
    assert.equal(status, 500);
    assert.doesNotMatch(text, /secret/);
  });
});

describe('A batch as NDJSON', () => {
  it('may have a byte order mark, CRLF, blank lines and no last line feed', async () => {
    const line = JSON.stringify(minimal);
    const answers = await ndjsonAnswers(`\uFEFF${line}\r\n\r\n${line}`);
    assert.deepEqual(
      answers.map(({ row }) => row),
      [1, 2],
    );
    answers.forEach(probabilityOf);
  });

  it('has lines up to the very limit in bytes', async () => {
    const padded = (bytes: number) => {
      const line = JSON.stringify({ ...minimal, species: 'é' });
      return line + ' '.repeat(bytes - Buffer.byteLength(line));
    };
    const answers = await ndjsonAnswers([padded(400), padded(401), padded(400)].join('\n'));
    probabilityOf(answers[0]);
    assert.equal(errorOf(answers[1]).code, 'row-too-long');
    probabilityOf(answers[2]);
  });

  it('gets an error in its place for a line that is no UTF-8', async () => {
    const line = Buffer.from(`${JSON.stringify(minimal)}\n`);
    const latin1 = Buffer.from('{"species":"p\xEDp\xEDt"}\n', 'latin1');
    const response = await post('/v1/predictions/batch')
      .set('Content-Type', ndjson)
      .serialize((body) => body)
      .send(Buffer.concat([line, latin1, line]));
    const answers = linesOf(response.text);
    assert.equal(errorOf(answers[1]).detail, 'The row is not in UTF-8.');
    assert.equal(probabilityOf(answers[2]), probabilityOf(answers[0]));
  });

  it('reads the same rows however the network cuts the bytes', async () => {
    const { lineBlocks } = await import('../../../server/predictions/lines.js');
    const bytes = Buffer.from(`\uFEFFé\n${'x'.repeat(50)}\n\n${'y'.repeat(20)}🦆\nend`);
    for (let size = 1; size <= bytes.length; size++) {
      const chunks = async function* () {
        for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
      };
      const lines = [];
      for await (const block of lineBlocks(chunks(), 24, 'malformed-json')) lines.push(...block);
      const texts = lines.map((line) => (typeof line === 'string' ? line : line.code));
      assert.deepEqual(texts, ['é', 'row-too-long', '', `${'y'.repeat(20)}🦆`, 'end'], `chunks of ${size}`);
    }
  });
});

describe('A batch as CSV', () => {
  const header = reportFields.map(({ name }) => name);
  const cells = (report: Record<string, unknown>) => header.map((name) => report[name] ?? '');

  it('is read with our names of the columns or the FAA’s, whatever separates them, as spreadsheets write it', async () => {
    const expected = (await predict(complete)).body.damageProbability;
    const faa = reportFields.map(({ name, faaColumn }) => faaColumn ?? name);
    for (const names of [header, faa, header.map((name) => ` ${name} `)]) {
      for (const [delimiter, prefix, end] of [
        [',', '', '\n'],
        [';', '\uFEFF', '\r\n'],
        ['\t', '', '\r\n'],
        ['|', 'sep=|\r\n', '\r\n'],
      ] as const) {
        const text = [names, cells(complete)].map((line) => line.join(delimiter) + end).join('');
        const [answer, ...others] = await csvAnswers(prefix + text);
        assert.equal(probabilityOf(answer), expected);
        assert.deepEqual(others, []);
      }
    }
  });

  it('leaves aside the columns of the FAA file that are known only after the inspection, and unnamed ones', async () => {
    const text =
      'Effect Amount of damage,Cost Total $,phaseOfFlight,wildlifeSize,\nSubstantial,"1,000",Climb,Large,x\n';
    assert.equal(probabilityOf((await csvAnswers(text))[0]), (await predict(minimal)).body.damageProbability);
  });

  it('knows quoted delimiters, quotes and line feeds, and takes an empty cell for a missing value', async () => {
    const text =
      'id;phaseOfFlight;wildlifeSize;species;speedKnots\r\n"a;""b""\r\nc";"Climb";Large;"";\r\n;;;;\r\n\r\n2;Climb;Large;;1e2\r\n';
    const [first, second, ...others] = await csvAnswers(text);
    assert.equal(first?.id, 'a;"b"\r\nc');
    assert.equal(probabilityOf(first), (await predict(minimal)).body.damageProbability);
    assert.deepEqual([second?.id, second?.row, probabilityOf(second)], ['2', 2, 0.5]);
    assert.deepEqual(others, []);
  });

  it('costs a cell that cannot be read, and not its row: the answer warns of it', async () => {
    for (const cell of ['0x10', '1e999', 'fast', '9000']) {
      const [answer] = await csvAnswers(`phaseOfFlight;wildlifeSize;speedKnots\nClimb;Large;${cell}\n`);
      assert.ok(answer && 'prediction' in answer);
      const [warning, ...others] = answer.prediction.warnings;
      assert.deepEqual([warning?.pointer, warning?.code, warning?.value], ['/speedKnots', 'unread-cell', cell]);
      assert.deepEqual(others, []);
      assert.equal(probabilityOf(answer), (await predict(minimal)).body.damageProbability);
    }
  });

  it('gets an error in its place for a row with too many cells, a stray or an open quote', async () => {
    const rows = [
      'Climb,Large',
      'Climb',
      'Climb,Large,x',
      '"Climb"x,Large',
      'Climb,Large',
      '"Climb,Large\nClimb,Large\n',
    ];
    const answers = await csvAnswers(`phaseOfFlight,wildlifeSize\n${rows.join('\n')}`);
    assert.deepEqual(
      answers.map((answer) => ('error' in answer ? answer.error.detail : 'answered')),
      [
        'answered',
        'answered',
        'The row has 3 cells and the header 2.',
        'Text follows the closing quote of a cell; write " inside a cell as "".',
        'answered',
        'A quoted cell is not closed.',
        'answered',
      ],
    );
  });

  it('bounds a record that a quote leaves open', async () => {
    const answers = await csvAnswers(`phaseOfFlight,wildlifeSize\n"${'Climb,Large\n'.repeat(200)}`);
    assert.equal(errorOf(answers[0]).code, 'row-too-long');
    assert.ok(answers.length > 1);
    for (const answer of answers.slice(1, -1)) probabilityOf(answer);
  });

  it('is refused where no column names what a report must name, with the column that was probably meant', async () => {
    const { status, body } = await batch(csv, 'phaseOfFligth,speedKnots\nClimb,100\n');
    assert.deepEqual([status, body.code], [422, 'invalid-batch']);
    assert.equal(body.detail, 'The header of the file has 1 problem, listed in issues.');
    const [{ pointer, suggestion, allowed }] = body.issues;
    assert.deepEqual([pointer, suggestion], ['/phaseOfFligth', 'phaseOfFlight']);
    assert.deepEqual(allowed, ['phaseOfFlight', 'wildlifeSize', 'species', 'aircraft']);
  });
});

describe('Answers as CSV', () => {
  it('hold no cell that a spreadsheet would compute', async () => {
    const ids = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1', '=cmd|"/c calc"!A1'];
    const { text } = await batch(json, JSON.stringify(ids.map((id) => ({ id, ...minimal })))).set('Accept', csv);
    const { cellsOf } = await import('../../../intake/records/cells.js');
    const rows = text.trimEnd().split('\r\n').slice(1);
    assert.deepEqual(
      rows.map((row) => cellsOf(row, ',')[1]),
      ids.map((id) => `'${id}`),
    );
  });

  it('say what is wrong and what is unknown in words, one record a row', async () => {
    const rows = [
      { ...minimal, species: 'canada gose' },
      { id: 'x\r\ny', airport: 'LA GUARDIA ARPT' },
    ];
    const { text } = await batch(json, JSON.stringify(rows)).set('Accept', csv);
    const [, first, ...second] = text.split('\r\n');
    const saysNothing =
      'names none of phaseOfFlight, wildlifeSize, species and aircraft; one of them at least must be known.';
    assert.match(first!, /,0\.0\.1,"\/species The model knows no .*Did you mean ""Canada goose""\?",,$/);
    assert.deepEqual(second, ['2,"x', `y",,,,,,invalid-report,"${saysNothing}"`, '']);
  });
});

describe('A ranked batch', () => {
  const speeds = [10, 300, 20, 300, 200, 100, 0];
  const rows = speeds.map((speed, index) => ({ id: `r${index}`, ...atSpeed(speed) }));
  const shownRows = (items: object[]) => items.filter((item): item is BatchAnswer => 'row' in item);

  it('is the queue, highest risk first and equal ones in their order, bounded, and says so in the headers', async () => {
    const { body, headers } = await batch(json, JSON.stringify(rows), '?rank=true');
    assert.deepEqual(
      shownRows(body).map(({ id }) => id),
      ['r1', 'r3', 'r4'],
    );
    const { cut, answered } = body.at(-1).summary;
    assert.deepEqual([cut.limit, cut.rows, answered], [3, 7, 7]);
    assert.match(cut.message, /the 3 of highest risk of 7 answered rows; the batch had 7 rows\.$/);
    assert.deepEqual([headers['batch-rows'], headers['batch-refused'], headers['batch-queue-limit']], ['7', '0', '3']);
  });

  it('has the refused rows at its end, bounded too, and all of them counted', async () => {
    const text = [...Array(5).fill('{}'), ...rows.slice(4).map((row) => JSON.stringify(row))].join('\n');
    const { text: answer, headers } = await batch(ndjson, text, '?rank=true');
    assert.deepEqual(
      shownRows(linesOf(answer)).map(({ row }) => row),
      [6, 7, 8, 1, 2, 3],
    );
    assert.match(answer, /it shows the first 3 of 5 refused rows;/);
    assert.deepEqual([headers['batch-rows'], headers['batch-refused']], ['8', '5']);
  });

  it('is the same queue as sorting everything gives', async () => {
    const many = Array.from({ length: 1000 }, (_, index) => atSpeed((index * 7919) % 691));
    const { body } = await batch(json, JSON.stringify(many), '?rank=true');
    const sorted = many.map(({ speedKnots }, index) => ({ speedKnots, row: index + 1 }));
    sorted.sort((a, b) => b.speedKnots - a.speedKnots || a.row - b.row);
    assert.deepEqual(
      shownRows(body).map(({ row }) => row),
      sorted.slice(0, 3).map(({ row }) => row),
    );
  });

  it('says in the last record of a CSV that it was cut', async () => {
    const { text } = await batch(json, JSON.stringify(rows), '?rank=true').set('Accept', csv);
    const records = text.trimEnd().split('\r\n');
    assert.equal(records.length, 1 + 3 + 1);
    assert.match(records.at(-1)!, /^,,,,,,,queue-cut,"The queue was cut: .* had 7 rows\."$/);
  });

  it('says nothing of a cut where it shows everything', async () => {
    const { body } = await batch(json, JSON.stringify(rows.slice(0, 3)), '?rank=true');
    assert.equal(body.length, 3);
  });

  it('is the order of the batch when rank is false', async () => {
    const { body } = await batch(json, JSON.stringify(rows), '?rank=false');
    assert.equal(body.length, 7);
  });
});
