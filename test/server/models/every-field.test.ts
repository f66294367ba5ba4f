import assert from 'node:assert/strict';
import { listSeparator, type Prediction, reportFields, type StrikeReport } from '../../../schemas/index.js';
import { createDriftMonitor } from '../../../server/drift/monitor.js';
import type { ServedModel } from '../../../server/models/served-model.js';
import { reportAt } from '../../../training/data/reports.js';
import { answersOfFile } from '../../../training/release/parity.js';
import { client } from '../../contract/conforms.js';
import { numbers, text } from '../inference-protocol/tensors.js';
import { served, smallApp } from '../small-app.js';
import { trainSmallModel, unknownPart } from '../trained-model.js';

const close = (actual: number, expected: number, what: string) =>
  assert.ok(Math.abs(actual - expected) < 2e-6, `${what}: ${actual} instead of ${expected}`);

const complete: StrikeReport = {
  flightDate: '1999-10-19',
  timeOfDay: 'Dawn',
  phaseOfFlight: 'Climb',
  speedKnots: 180,
  heightFeet: 0,
  wildlifeSize: 'Large',
  species: 'Canada goose',
  numberStruck: '2-10',
  aircraft: 'B-737-300',
  operator: 'UNITED AIRLINES',
  airport: 'DENVER INTL AIRPORT',
  originState: 'Colorado',
  effectOnFlight: ['Engine Shut Down', 'Other'],
  partsStruck: ['Engine', 'Wing or rotor', 'Tail'],
  engineIngested: true,
  skyCondition: 'Overcast',
  precipitation: ['Rain', 'Fog'],
  pilotWarned: false,
};

describe('A trained model of every field', () => {
  let trained: Awaited<ReturnType<typeof trainSmallModel>>;
  let model: ServedModel;
  let api: ReturnType<typeof client>;
  before(async () => {
    trained = await trainSmallModel();
    model = await served(trained.folder);
    api = client(smallApp(model));
  });
  after(() => model.close());

  const predict = async (report: object): Promise<Prediction> => (await api.predict(report)).body;
  const probabilityOf = async (report: StrikeReport) => (await trained.probabilitiesOf([report]))[0]!;

  it('answers by HTTP what the training code and the file answer', async () => {
    const rows = Array.from({ length: 40 }, (_, row) => row);
    const reports = rows.map((row) => reportAt(trained, row));
    const expected = await trained.probabilitiesOf(reports);
    const file = await answersOfFile(trained.file, trained.columns);
    for (const row of rows) close(file[row]!, expected[row]!, `row ${row} by the file`);
    for (const row of rows) {
      if (!['phaseOfFlight', 'wildlifeSize', 'species', 'aircraft'].some((name) => name in reports[row]!)) continue;
      close((await predict(reports[row]!)).damageProbability, expected[row]!, `row ${row} by HTTP`);
    }
    close((await predict(complete)).damageProbability, await probabilityOf(complete), 'a report with every field');
  });

  it('depends on every field but the airport, and answers each as missing where it is left out', async () => {
    const { damageProbability, basis } = await predict(complete);
    assert.deepEqual(basis, {
      used: reportFields.map(({ name }) => name).filter((name) => name !== 'airport'),
      missing: [],
      notUsed: ['airport'],
    });
    for (const { name } of reportFields) {
      const report = { ...complete, [name]: null };
      const answer = await predict(report);
      close(answer.damageProbability, await probabilityOf(report), `without ${name}`);
      assert.equal(answer.damageProbability === damageProbability, name === 'airport', name);
    }
  });

  it('takes a list in any order and spelling, with values twice', async () => {
    const { damageProbability } = await predict(complete);
    for (const partsStruck of [
      ['Tail', 'Wing or rotor', 'Engine'],
      ['wing/rotor', 'TAIL', 'engine 2'],
      'tail, engine; wing and ENGINE',
    ]) {
      assert.equal((await predict({ ...complete, partsStruck })).damageProbability, damageProbability);
    }
    const lists = ['Tail; Engine; Wing or rotor', 'Engine; Engine; Tail; Wing or rotor; Engine'];
    const rows = lists.map((partsStruck) => ({ ...complete, partsStruck: partsStruck.split(listSeparator) }));
    for (const p of await trained.probabilitiesOf(rows as StrikeReport[])) close(p, damageProbability, 'in columns');
  });

  it('takes a height of 0 for one on the ground, and a speed of 0 for none', async () => {
    const answer = async (change: object) => (await predict({ ...complete, ...change })).damageProbability;
    assert.notEqual(await answer({ heightFeet: 0 }), await answer({ heightFeet: null }));
    assert.equal(
      await answer({ phaseOfFlight: 'Parked', speedKnots: 0 }),
      await answer({ phaseOfFlight: 'Parked', speedKnots: null }),
    );
  });

  it('warns of a value of a list that it does not know, and takes the list for missing where it knows no other', async () => {
    const withoutEngine = { ...complete, engineIngested: null };
    const some = await predict({ ...withoutEngine, partsStruck: ['Tail', unknownPart] });
    assert.deepEqual(
      some.warnings.map(({ pointer, code }) => `${code} ${pointer}`),
      ['unknown-category /partsStruck'],
    );
    assert.equal(some.warnings[0]!.message, 'The model does not know the partsStruck Lights; it counts as left out.');
    assert.ok(some.basis.used.includes('partsStruck'));
    assert.equal(
      some.damageProbability,
      (await predict({ ...withoutEngine, partsStruck: ['Tail'] })).damageProbability,
    );

    const none = await predict({ ...withoutEngine, partsStruck: [unknownPart] });
    assert.deepEqual(none.basis.missing, ['partsStruck', 'engineIngested']);
    assert.equal(none.damageProbability, (await predict({ ...withoutEngine, partsStruck: null })).damageProbability);
  });

  it('takes its inputs as tensors: lists joined, flags as words, and missing ones as blanks', async () => {
    const inputs = [
      text('phaseOfFlight', ['Climb', 'Approach', 'Climb']),
      text('partsStruck', ['Tail; engine', '', 'wing, Tail']),
      text('effectOnFlight', ['none', 'RTO; other', '']),
      text('precipitation', ['fog;rain', 'None', '']),
      text('engineIngested', ['yes', 'FALSE', '']),
      text('numberStruck', ['7', '', '1']),
      numbers('heightFeet', [0, 1200, null]),
    ];
    const { body } = await api.post('/v2/models/strike-damage/infer').send({ inputs });
    const expected = await trained.probabilitiesOf([
      {
        phaseOfFlight: 'Climb',
        partsStruck: ['Engine', 'Tail'],
        effectOnFlight: ['None'],
        precipitation: ['Rain', 'Fog'],
        engineIngested: true,
        numberStruck: '2-10',
        heightFeet: 0,
      },
      {
        phaseOfFlight: 'Approach',
        effectOnFlight: ['Aborted Take-off', 'Other'],
        precipitation: ['None'],
        engineIngested: false,
        heightFeet: 1200,
      },
      { phaseOfFlight: 'Climb', partsStruck: ['Wing or rotor', 'Tail'], numberStruck: '1' },
    ]);
    for (const [row, p] of expected.entries()) close(body.outputs[0].data[row], p, `row ${row}`);
  });

  it('counts reports for drift as training did: lists together, flags, and a height of 0', () => {
    const { columns } = trained;
    const monitor = createDriftMonitor(model.manifest, { maxReports: columns.rows, maxAgeMs: 1e6, now: () => 0 });
    const reports = Array.from({ length: columns.rows }, (_, row) => reportAt(trained, row));
    monitor.record(
      reports,
      reports.map(() => ({ damageProbability: 0.3 }) as Prediction),
    );
    for (const { name, bins } of monitor.state().features) {
      for (const { name: bin, actual, expected } of bins) assert.equal(actual, expected, `${name}: ${bin}`);
    }
  });

  it('is explained by field, lists and flags among them', async () => {
    const { phaseOfFlight, heightFeet, effectOnFlight, partsStruck, engineIngested } = complete;
    const report = { phaseOfFlight, heightFeet, effectOnFlight, partsStruck, engineIngested };
    const { body } = await api.post('/v1/explanations').send(report);
    assert.deepEqual(
      body.contributions.map(({ feature }: { feature: string }) => feature).toSorted(),
      Object.keys(report).toSorted(),
    );
    const sum = body.contributions.reduce((all: number, each: { contribution: number }) => all + each.contribution, 0);
    close(body.baseValue + sum, await probabilityOf(report as StrikeReport), 'base and contributions');
  });
});
