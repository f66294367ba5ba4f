import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import request from 'supertest';
import { rawReports } from '../../paths.js';
import type { ServedModel } from '../../server/models/served-model.js';
import { served as serve, smallApp } from '../server/small-app.js';
import {
  assertKeeps,
  assertPromised,
  bodyOf,
  calls,
  everyTwentiethReport,
  type KeptCall,
  modelFolder,
} from './version-one.js';

const lines = (text: string) => text.trim().split(/\r?\n/);

/** A line of CSV as its numbers and the texts between them; a row at fault as the other forms have it. */
const contentOfCsvLine = (line: string, row: number) =>
  line.includes('invalid-report')
    ? { row, error: line }
    : line.split(/(\d+\.\d+)/).map((part, place) => (place % 2 === 1 ? Number(part) : part));

/** The text of an answer as values that can be compared member by member. */
function contentOf(text: string, type: string | undefined): unknown {
  if (type === 'application/x-ndjson') return lines(text).map((line) => JSON.parse(line));
  return type === 'text/csv' ? lines(text).map(contentOfCsvLine) : JSON.parse(text);
}

describe('A client of 1.0.0', () => {
  let model: ServedModel;
  let app: RequestListener;

  before(async () => {
    model = await serve(modelFolder);
    app = smallApp(model);
  });
  after(() => model.close());

  const send = (path: string, type: string, accept: string, body: string) =>
    request(app).post(path).set('Content-Type', type).set('Accept', accept).buffer(true).send(body);
  const repeat = (call: KeptCall) =>
    call.method === 'GET' ? request(app).get(call.path) : send(call.path, call.type!, call.accept!, bodyOf(call));

  for (const call of calls) {
    const { method, path, example = '', type = '', accept = '', answer } = call;
    it(`gets the answer of 1.0.0, with more members at most: ${method} ${path} ${example} ${type} ${accept}`, async () => {
      const { status, text } = await repeat(call);
      assert.equal(status, 200);
      assertKeeps(contentOf(text, accept), typeof answer === 'string' ? contentOf(answer, accept) : answer);
      if (accept !== 'text/csv' && accept !== 'application/x-ndjson') assertPromised(method, path, JSON.parse(text));
    });
  }

  it('gets what the contract promises, with more members at most, where the answer depends on the hour', async () => {
    for (const path of ['/v1/drift', '/v1/model']) {
      const { status, text } = await request(app).get(path);
      assert.equal(status, 200);
      assertPromised('GET', path, JSON.parse(text));
    }
  });

  it('gets the same probability for every twentieth report of the data', async () => {
    const [header, ...rows] = lines(readFileSync(rawReports, 'utf8'));
    const some = rows.filter((_, place) => place % 20 === 0);
    const { text } = await send(
      '/v1/predictions/batch',
      'text/csv',
      'application/x-ndjson',
      `${[header, ...some].join('\n')}\n`,
    );
    const answers = lines(text).map((line) => JSON.parse(line).prediction.damageProbability);
    assert.equal(answers.length, some.length);
    assertKeeps(answers, everyTwentiethReport);
  });

  it('gets an answer to the row that 1.0.0 refused for a capital letter', async () => {
    const refused = calls.find(
      ({ path, example, accept }) => path.endsWith('batch') && example === 'threeRows' && accept === 'application/json',
    )!;
    const { body } = await repeat(refused);
    assert.ok((refused.answer as { error: unknown }[])[2]!.error);
    assert.deepEqual(body[2].prediction.readAs, { phaseOfFlight: 'Climb' });
  });
});
