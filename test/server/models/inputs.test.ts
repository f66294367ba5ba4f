import assert from 'node:assert/strict';
import { type Manifest, type Prediction, reportFields, type StrikeReport } from '../../../schemas/index.js';
import strikeReport from '../../../schemas/strike-report.schema.json' with { type: 'json' };
import { feedsOf } from '../../../server/models/model-inputs.js';
import type { ServedModel } from '../../../server/models/served-model.js';
import { client } from '../../contract/conforms.js';
import { numbers, text } from '../inference-protocol/tensors.js';
import { served, smallApp } from '../small-app.js';
import { fieldsNamed, firstInputs, smallManifest, smallProbability, writeSmallModel } from '../small-model.js';

const close = (actual: number, expected: number, what: string) =>
  assert.ok(Math.abs(actual - expected) < 1e-6, `${what}: ${actual} instead of ${expected}`);

/** A report with a value in each of the fields. */
const complete: StrikeReport = {
  ...(Object.fromEntries(reportFields.map(({ name }) => [name, strikeReport.properties[name].examples[0]])) as object),
  heightFeet: 150,
  partsStruck: ['Engine'],
};

/** What a model may have been made of: any of the fields, in any order. */
const inputLists = [
  ['species'],
  ['heightFeet', 'partsStruck', 'engineIngested'],
  ['wildlifeSize', 'phaseOfFlight'],
  ['pilotWarned', 'precipitation', 'speedKnots', 'phaseOfFlight', 'numberStruck', 'effectOnFlight'],
  reportFields.map(({ name }) => name).toReversed(),
];

const newFields = fieldsNamed('species', 'heightFeet', 'partsStruck', 'engineIngested');

describe('A model of other inputs', () => {
  const open: ServedModel[] = [];
  const serve = async (fields = newFields, change?: (manifest: Manifest) => unknown) => {
    const model = await served(writeSmallModel({ fields, ...(change && { change }) }));
    open.push(model);
    return { model, api: client(smallApp(model)) };
  };
  after(() => Promise.all(open.map((model) => model.close())));

  for (const names of inputLists) {
    const title = names.length > 6 ? 'all fields, backwards' : names.join(', ');
    it(`reads exactly the inputs of its manifest: ${title}`, async () => {
      const fields = fieldsNamed(...names);
      const { api } = await serve(fields);
      const { body }: { body: Prediction } = await api.predict(complete);
      close(body.damageProbability, smallProbability(complete, fields), title);
      const all = reportFields.map(({ name }) => name as string);
      const others = all.filter((name) => !names.includes(name));
      assert.deepEqual(body.basis, { used: all.filter((name) => names.includes(name)), missing: [], notUsed: others });
      assert.deepEqual(
        body.warnings.map(({ code, pointer }) => [code, pointer]),
        others.map((name) => ['not-used', `/${name}`]),
      );
      for (const name of names) {
        const report = { phaseOfFlight: 'Climb', species: 'Mallard', ...complete, [name]: null } as StrikeReport;
        const { body } = await api.predict(report);
        close(body.damageProbability, smallProbability(report, fields), `without ${name}`);
        assert.deepEqual(body.basis.missing, [name]);
      }
    });
  }

  it('is given lists as their values joined, yes and no as words, and blanks where nothing is known', () => {
    const { inputs } = smallManifest(new Uint8Array(), reportFields);
    const reports: StrikeReport[] = [
      { partsStruck: ['Engine', 'Wing or rotor'], engineIngested: true, pilotWarned: false, heightFeet: 0 },
      { partsStruck: [], engineIngested: null, species: 'Gulls\0', airport: 'x' },
    ];
    const feeds = feedsOf(reports, inputs);
    const valuesOf = (name: string) => [...(feeds[name]!.data as ArrayLike<unknown> & Iterable<unknown>)];
    assert.deepEqual(
      Object.keys(feeds),
      inputs.map(({ name }) => name),
    );
    assert.deepEqual(valuesOf('partsStruck'), ['Engine; Wing or rotor', '']);
    assert.deepEqual(valuesOf('engineIngested'), ['true', '']);
    assert.deepEqual(valuesOf('pilotWarned'), ['false', '']);
    assert.deepEqual(valuesOf('heightFeet'), [0, Number.NaN]);
    assert.deepEqual(valuesOf('speedKnots'), [Number.NaN, Number.NaN]);
    assert.deepEqual(valuesOf('species'), ['', '']);
    assert.deepEqual(valuesOf('airport'), ['', 'x']);
  });

  it('is given the phases that it knows as they are, and only those that it does not know as the nearest', () => {
    const phase = smallManifest(new Uint8Array(), fieldsNamed('phaseOfFlight')).inputs;
    const all = [{ ...phase[0]!, known: strikeReport.properties.phaseOfFlight.enum.filter((value) => value !== null) }];
    const phases = ['Landing', 'Departure', 'Arrival', 'Local', 'En route', 'Climb'] as const;
    const reports = phases.map((phaseOfFlight) => ({ phaseOfFlight }));
    assert.deepEqual(feedsOf(reports, all).phaseOfFlight!.data, [...phases]);
    const nearest = ['Landing Roll', 'Climb', 'Approach', 'Local', 'En route', 'Climb'];
    assert.deepEqual(feedsOf(reports, phase).phaseOfFlight!.data, nearest);
    const few = [{ ...phase[0]!, known: ['Climb'] }];
    const nearestOfFew = ['Landing', 'Climb', 'Arrival', 'Local', 'En route', 'Climb'];
    assert.deepEqual(feedsOf(reports, few).phaseOfFlight!.data, nearestOfFew);
  });

  it('is explained by its own inputs, lists and yes or no among them, adding up to its prediction', async () => {
    const { api } = await serve();
    const { body } = await api.post('/v1/explanations').send({ ...complete, species: 'canada GOOSE' });
    const features = body.contributions.map(({ feature }: { feature: string }) => feature);
    assert.deepEqual(features.toSorted(), newFields.map(({ name }) => name).toSorted());
    const sum = body.contributions.reduce(
      (total: number, each: { contribution: number }) => total + each.contribution,
      0,
    );
    close(body.baseValue + sum, body.damageProbability, 'base and contributions');
    close(body.damageProbability, smallProbability(complete, newFields), 'the probability');
    const parts = body.contributions.find(({ feature }: { feature: string }) => feature === 'partsStruck');
    assert.deepEqual(parts.value, ['Engine']);
    assert.ok(parts.contribution > 0);
    assert.deepEqual(body.readAs, { species: 'Canada goose' });
  });

  it('takes its inputs as tensors, in the words of whoever writes them, and a missing tensor as blank', async () => {
    const { api } = await serve();
    const path = '/v2/models/strike-damage';
    const { body: metadata } = await api.get(path);
    assert.deepEqual(
      metadata.inputs.map(({ name, datatype }: Record<string, string>) => `${name} ${datatype}`),
      ['species BYTES', 'heightFeet FP32', 'partsStruck BYTES', 'engineIngested BYTES'],
    );
    const species = text('species', ['Mallard', 'CANADA GOOSE', 'Gulls']);
    const inputs = [
      text('engineIngested', ['yes', '', 'false']),
      species,
      text('partsStruck', ['engine', 'wing; Engine', '']),
    ];
    const { body } = await api.post(`${path}/infer`).send({ inputs });
    const expected: StrikeReport[] = [
      { species: 'Mallard', partsStruck: ['Engine'], engineIngested: true },
      { species: 'Canada goose', partsStruck: ['Engine', 'Wing or rotor'] },
      { species: 'Gulls', engineIngested: false },
    ];
    for (const [row, report] of expected.entries()) {
      close(body.outputs[0].data[row], smallProbability(report, newFields), `row ${row}`);
    }
    const other = await api.post(`${path}/infer`).send({ inputs: [species, numbers('speedKnots', [1, 2, 3])] });
    assert.equal(other.body.error, 'The model has no input "speedKnots".');
  });

  it('asks for no input that its manifest calls required', async () => {
    const allRequired = (manifest: Manifest) => ({
      ...manifest,
      inputs: manifest.inputs.map((input) => ({ ...input, required: true })),
    });
    const { api } = await serve(firstInputs, allRequired);
    const { body } = await api.predict({ species: 'Mallard' });
    close(body.damageProbability, smallProbability({ species: 'Mallard' }), 'a species alone');
    const infer = api.post('/v2/models/strike-damage/infer').send({ inputs: [text('species', ['Mallard'])] });
    assert.equal((await infer).body.outputs[0].data[0], body.damageProbability);
  });
});
