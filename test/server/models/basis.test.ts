import assert from 'node:assert/strict';
import type { BatchAnswer, Prediction, Warning } from '../../../schemas/index.js';
import { client } from '../../contract/conforms.js';
import { text } from '../inference-protocol/tensors.js';
import { smallApp } from '../small-app.js';

const { predict, batch, post } = client(smallApp());
const least = { phaseOfFlight: 'Climb' };

/** A report for each code of a warning; what else it has makes none. */
const warned: Record<string, { report: Record<string, unknown>; warning: Warning }> = {
  'unknown-category': {
    report: { ...least, species: 'canada gose' },
    warning: {
      pointer: '/species',
      code: 'unknown-category',
      message: 'The model knows no species "canada gose" by name; the answer uses at most what kind it is.',
      value: 'canada gose',
      suggestion: 'Canada goose',
    },
  },
  'ambiguous-name': {
    report: { ...least, operator: 'awe' },
    warning: {
      pointer: '/operator',
      code: 'ambiguous-name',
      message: '"awe" may mean AMERICA WEST AIRLINES or US AIRWAYS. It counts as left out.',
      value: 'awe',
    },
  },
  approximated: {
    report: { phaseOfFlight: 'DEPARTURE' },
    warning: {
      pointer: '/phaseOfFlight',
      code: 'approximated',
      message: 'The model does not know the phaseOfFlight Departure; it was given Climb, the nearest that it knows.',
      value: 'DEPARTURE',
    },
  },
  'not-used': {
    report: { ...least, heightFeet: 1500 },
    warning: {
      pointer: '/heightFeet',
      code: 'not-used',
      message: 'The model has no input heightFeet: the answer does not use it.',
      value: 1500,
    },
  },
  contradiction: {
    report: { phaseOfFlight: 'Taxi', speedKnots: 300 },
    warning: {
      pointer: '/speedKnots',
      code: 'contradiction',
      message: '300 knots contradict the phase Taxi, in which nothing is faster than 50.',
      value: 300,
    },
  },
};

const linesOf = (body: string): BatchAnswer[] =>
  body
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
const predictionOf = (answer: BatchAnswer | undefined): Prediction => {
  assert.ok(answer && 'prediction' in answer, JSON.stringify(answer));
  return answer.prediction;
};

describe('A warning', () => {
  for (const [code, { report, warning }] of Object.entries(warned)) {
    it(`${code} is given by each route that answers reports, and leaves the answer as it is`, async () => {
      const { body } = await predict(report);
      assert.deepEqual(body.warnings, [warning]);

      const array = await batch('application/json', JSON.stringify([report]));
      assert.deepEqual(predictionOf(array.body[0]), body);
      const lines = await batch('application/x-ndjson', `${JSON.stringify(report)}\n`);
      assert.deepEqual(predictionOf(linesOf(lines.text)[0]), body);

      const csv = `${Object.keys(report).join(',')}\n${Object.values(report).join(',')}\n`;
      const fromCsv = predictionOf(
        linesOf((await batch('text/csv', csv).set('Accept', 'application/x-ndjson')).text)[0],
      );
      assert.deepEqual(fromCsv, body);
      const { text: table } = await batch('text/csv', csv);
      assert.ok(table.replaceAll('""', '"').includes(`${warning.pointer} ${warning.message}`), table);

      if (code === 'not-used') return; // a tensor that is no input is refused
      const inputs = Object.entries(report).map(([name, value]) => ({
        ...text(name, [value]),
        ...(typeof value === 'number' && { datatype: 'FP32' }),
      }));
      const inferred = (await post('/v2/models/strike-damage/infer').send({ inputs })).body;
      assert.deepEqual(inferred.outputs[0].data, [body.damageProbability]);
      assert.equal(inferred.parameters.warnings, 1);
    });
  }

  it('is one for each value at fault, those of the fields in their order before those of the whole', async () => {
    const report = Object.assign({}, ...Object.values(warned).map(({ report }) => report), { speedKnots: 690 });
    const { body } = await predict({ ...report, aircraft: 'C-172', phaseOfFlight: 'Landing' });
    assert.deepEqual(
      body.warnings.map(({ code, pointer }: Warning) => [code, pointer]),
      [
        ['approximated', '/phaseOfFlight'],
        ['not-used', '/heightFeet'],
        ['unknown-category', '/species'],
        ['unknown-category', '/aircraft'],
        ['ambiguous-name', '/operator'],
        ['contradiction', '/speedKnots'],
      ],
    );
  });

  it('is not given about a name that 1.0.0 would have taken too, nor about what is left out or written otherwise', async () => {
    const report = {
      phaseOfFlight: ' climb',
      wildlifeSize: 'LARGE',
      species: 'UNKNOWN',
      operator: 'united airlines*',
      airport: 'DENVER INTL AIRPORT',
      timeOfDay: 'No Data',
    };
    const names = Object.keys(report);
    const { body } = await predict(report);
    assert.deepEqual(body.warnings, []);
    const inputs = names.map((name) => text(name, [report[name as keyof typeof report]]));
    const inferred = (await post('/v2/models/strike-damage/infer').send({ inputs })).body;
    assert.equal(inferred.parameters.warnings, 0);
  });
});

describe('The basis of an answer', () => {
  it('tells a full report from a phase alone, in the order of the schema', async () => {
    const { body } = await predict({ species: 'Mallard', speedKnots: null, ...least, heightFeet: 0, operator: 'AWE' });
    assert.deepEqual(body.basis, {
      used: ['phaseOfFlight', 'species'],
      missing: [
        'flightDate',
        'timeOfDay',
        'speedKnots',
        'wildlifeSize',
        'aircraft',
        'operator',
        'airport',
        'originState',
      ],
      notUsed: ['heightFeet'],
    });
  });

  it('counts a value that the model does not know by name as missing, and one that it was given the nearest of as used', async () => {
    const { body } = await predict({ phaseOfFlight: 'Arrival', species: 'Dodo' });
    assert.deepEqual(body.basis.used, ['phaseOfFlight']);
    assert.ok(body.basis.missing.includes('species'));
  });

  it('names an input that the model leaves aside as not used, without a warning', async () => {
    const { inputs, ...manifest } = (await client(smallApp()).get('/v1/model')).body;
    const unused = inputs.map((input: { name: string }) =>
      input.name === 'airport' ? { ...input, used: false } : input,
    );
    const { createPredictor } = await import('../../../server/models/predictor.js');
    const { createBatcher } = await import('../../../server/models/batching/batcher.js');
    const batcher = createBatcher(async () => Float32Array.of(0.5), { maxPerCall: 1, maxWaiting: 1 });
    const app = client(smallApp({ predict: createPredictor({ ...manifest, inputs: unused }, batcher) }));
    const { body } = await app.predict({ ...least, airport: 'LA GUARDIA ARPT' });
    assert.deepEqual([body.basis.notUsed, body.warnings], [['airport'], []]);
  });
});

describe('What a value was read as', () => {
  const otherwise = {
    flightDate: '1999-10-19T07:10:00',
    phaseOfFlight: 'TAKEOFF RUN',
    speedKnots: ' 120',
    species: 'bernache du Canada',
    numberStruck: 7,
    aircraft: 'Boeing 737-300',
    operator: 'UAL',
    originState: 'CO',
    partsStruck: 'wing, engine',
    engineIngested: 'Yes',
  };
  const readAs = {
    flightDate: '1999-10-19',
    phaseOfFlight: 'Take-off run',
    speedKnots: 120,
    species: 'Canada goose',
    numberStruck: '2-10',
    aircraft: 'B-737-300',
    operator: 'UNITED AIRLINES',
    originState: 'Colorado',
    partsStruck: ['Engine', 'Wing or rotor'],
    engineIngested: true,
  };

  it('is told where it is not what was sent, and the answer is that to the canonical report', async () => {
    const { body } = await predict({ ...otherwise, wildlifeSize: 'Large', timeOfDay: null });
    assert.deepEqual(body.readAs, readAs);
    const { body: toCanonical } = await predict({ ...readAs, wildlifeSize: 'Large' });
    assert.equal('readAs' in toCanonical, false);
    assert.equal(body.damageProbability, toCanonical.damageProbability);
    assert.deepEqual(body.basis, toCanonical.basis);
  });

  it('is told in batches and explanations too', async () => {
    const { body } = await batch('application/json', JSON.stringify([{ id: 1, ...otherwise }]));
    assert.deepEqual(predictionOf(body[0]).readAs, readAs);
    const explained = (await post('/v1/explanations').send(otherwise)).body;
    assert.deepEqual(explained.readAs, readAs);
    const readValue = (name: string) =>
      explained.contributions.find(({ feature }: { feature: string }) => feature === name).value;
    assert.equal(readValue('species'), 'Canada goose');
    assert.equal('readAs' in (await post('/v1/explanations').send(least)).body, false);
  });

  it('is not told of a number or a list that a cell holds as its text', async () => {
    const header = 'phaseOfFlight,speedKnots,partsStruck,engineIngested';
    const rows = ['Climb,120,Engine; Wing or rotor,true', 'Climb,1.2e2,wing; engine,yes'];
    const { text: lines } = await batch('text/csv', [header, ...rows, ''].join('\n')).set(
      'Accept',
      'application/x-ndjson',
    );
    const [plain, otherwise] = linesOf(lines).map(predictionOf);
    assert.equal(plain!.readAs, undefined);
    const { partsStruck, engineIngested } = readAs;
    assert.deepEqual(otherwise!.readAs, { partsStruck, engineIngested });
  });

  it('leaves the columns of answers as CSV what they were', async () => {
    const { text: table } = await batch('application/json', JSON.stringify([otherwise])).set('Accept', 'text/csv');
    assert.equal(
      table.split('\r\n')[0],
      'row,id,damageProbability,triage,threshold,modelVersion,warnings,error,issues',
    );
  });
});
