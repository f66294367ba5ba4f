import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStrikeFile } from '../../intake/strike-file.js';
import { models, rawReports } from '../../paths.js';
import { type BatchRow, isBatchRow, reportFields, type StrikeReport } from '../../schemas/index.js';
import { type CanonicalReport, readCanonicalReport } from '../../server/http/canonical-report.js';
import type { ServedModel } from '../../server/models/served-model.js';
import { client } from '../contract/conforms.js';
import { canonical } from '../server/canonical.js';
import { served, smallApp } from '../server/small-app.js';

const folder = join(models, '1.0.0');
const essential = ['phaseOfFlight', 'wildlifeSize', 'species', 'aircraft'] as const;
const complete = { phaseOfFlight: 'Climb', wildlifeSize: 'Large', species: 'Canada goose', aircraft: 'B-737-300' };
const phases = [
  'Parked',
  'Taxi',
  'Take-off run',
  'Climb',
  'En route',
  'Descent',
  'Approach',
  'Landing Roll',
  'Landing',
  'Local',
  'Departure',
  'Arrival',
];

describe('Version 1.0.0 of the model', () => {
  let model: ServedModel;
  let predict: ReturnType<typeof client>['predict'];

  before(async () => {
    model = await served(folder);
    ({ predict } = client(smallApp(model)));
  });
  after(() => model.close());

  const answer = async (report: object) => {
    const { status, body } = await predict(report);
    assert.equal(status, 200, JSON.stringify(body));
    return body;
  };

  it('is the file that was released, and opens with its examples coming out', () => {
    const sha256 = (name: string) =>
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex');
    assert.equal(sha256('model.onnx'), '6bfda219d5d4516cbc0065496598db4589d77f23d5c681cf6b8dd791fb3e6676');
    assert.equal(sha256('manifest.json'), '8fc892a231c2bb9e6e6c74693c23210b0b17c3337e0ec274c8c6f09a4222f5b8');
    assert.equal(model.manifest.examples.length, 12);
  });

  it('answers its examples as its manifest says, without a word about names that it knows', async () => {
    for (const { report, damageProbability } of model.manifest.examples.slice(0, -1)) {
      const body = await answer(report);
      assert.ok(Math.abs(body.damageProbability - damageProbability) < 1e-5);
      assert.deepEqual([body.warnings, body.readAs], [[], undefined]);
    }
  });

  it('gives every report of the raw file the probability that the file gives to the values as they stand there', async () => {
    const { loadModel } = await import('../../server/models/model.js');
    const file = await loadModel(folder);
    let rows = 0;
    const csv = await openStrikeFile(
      { text: createReadStream(rawReports) },
      { fields: reportFields, maxRecordBytes: 65_536 },
    );
    for await (const block of csv.rows) {
      const raw = block.map((row) => ('reading' in row ? row.reading.raw : assert.fail()));
      const reports = raw.map((row) => {
        const reading = readCanonicalReport<BatchRow>(row, isBatchRow);
        return 'report' in reading ? reading : assert.fail(JSON.stringify(reading));
      });
      const direct = await file.predict(raw as StrikeReport[]);
      const answers = await model.predict(reports as CanonicalReport[]);
      for (const [i, { damageProbability, warnings }] of answers.entries()) {
        assert.ok(Math.abs(damageProbability - direct[i]!) < 2e-6, JSON.stringify(raw[i]));
        assert.ok(!warnings.some(({ code }) => code === 'not-used'), JSON.stringify(warnings));
      }
      rows += raw.length;
    }
    assert.equal(rows, 10_000);
    await file.close();
  });

  for (const phaseOfFlight of phases) {
    it(`answers a report of ${phaseOfFlight}, alone and with all else`, async () => {
      const nearest = { Landing: 'Landing Roll', Departure: 'Climb', Arrival: 'Approach' }[phaseOfFlight];
      const isUnknown = ['En route', 'Local'].includes(phaseOfFlight);
      const code = nearest ? 'approximated' : 'unknown-category';
      for (const others of [{}, { ...complete, timeOfDay: 'Day' }]) {
        const body = await answer({ ...others, phaseOfFlight });
        assert.ok(body.damageProbability > 0 && body.damageProbability < 1);
        assert.deepEqual(
          body.warnings.map((warning: Record<string, unknown>) => [warning.code, warning.pointer, warning.value]),
          nearest || isUnknown ? [[code, '/phaseOfFlight', phaseOfFlight]] : [],
        );
        const list = isUnknown ? 'missing' : 'used';
        assert.ok(body.basis[list].includes('phaseOfFlight'));
        if (nearest) {
          const { damageProbability } = await answer({ ...others, phaseOfFlight: nearest });
          assert.equal(body.damageProbability, damageProbability);
        }
      }
      if (isUnknown) {
        const [known, blank] = [await answer({ ...complete, phaseOfFlight }), { ...complete, phaseOfFlight: null }];
        assert.equal(known.damageProbability, (await answer(blank)).damageProbability);
        assert.equal('suggestion' in known.warnings[0], false);
      }
    });
  }

  for (const [place, one] of essential.entries()) {
    for (const other of essential.slice(place)) {
      it(`answers a report without ${one === other ? one : `${one} and ${other}`}, and says so`, async () => {
        const body = await answer({ ...complete, [one]: null, [other]: ' ' });
        assert.ok(body.damageProbability > 0 && body.damageProbability < 1);
        assert.deepEqual(
          essential.filter((name) => body.basis.missing.includes(name)),
          essential.filter((name) => name === one || name === other),
        );
        assert.deepEqual(body.warnings, []);
        const alone = await answer({ [one]: complete[one] });
        assert.deepEqual(alone.basis.used, [one]);
      });
    }
  }

  it('finds out the size from the species itself: none is put into the report', async () => {
    const [goose, swallow] = [await answer({ species: 'Canada goose' }), await answer({ species: 'Barn swallow' })];
    assert.ok(goose.damageProbability > 5 * swallow.damageProbability);
    assert.deepEqual(goose.basis.used, ['species']);
    assert.deepEqual(canonical({ species: 'Canada goose' }).report, { species: 'Canada goose' });
  });
});
