import assert from 'node:assert/strict';
import strikeReport from '../../../schemas/strike-report.schema.json' with { type: 'json' };
import { client } from '../../contract/conforms.js';
import { canonical } from '../canonical.js';
import { smallApp, smallModel } from '../small-app.js';
import { unlisted } from '../small-model.js';

const least = { phaseOfFlight: 'Climb', wildlifeSize: 'Large' };
const sigmoid = (logit: number) => 1 / (1 + Math.exp(-logit));

describe('POST /v1/predictions', () => {
  const { predict, get } = client(smallApp());

  it('answers a complete report with probability, queue, threshold and model', async () => {
    const { status, body } = await predict(strikeReport.examples[0]);
    assert.equal(status, 200);
    // Dawn 1, Climb 4, Large 3, Canada goose 3, one for each other category, 180 knots.
    assert.ok(Math.abs(body.damageProbability - sigmoid(-8 + 1 + 4 + 3 + 3 + 4 + 1.8)) < 1e-6);
    assert.equal(body.triage, 'priority');
    assert.equal(body.threshold, 0.5);
    assert.deepEqual(body.warnings, []);
    assert.deepEqual(body.model, { name: 'strike-damage', version: '0.0.1' });
  });

  it('gives the same answer whether a value is absent or null', async () => {
    const nothing = { flightDate: null, timeOfDay: null, speedKnots: null, species: null, aircraft: null };
    const [absent, none] = [await predict(least), await predict({ ...least, ...nothing })];
    assert.equal(absent.status, 200);
    assert.deepEqual(absent.body, none.body);
  });

  it('sends to the priority queue exactly from the threshold on', async () => {
    const at = async (speedKnots: number) => (await predict({ ...least, speedKnots })).body;
    assert.equal((await at(100)).damageProbability, 0.5);
    assert.equal((await at(100)).triage, 'priority');
    assert.equal((await at(99)).triage, 'routine');
  });

  it('answers an unseen category as if it were missing, and names it with the nearest known one', async () => {
    const { status, body } = await predict({ ...least, species: 'canada gose' });
    assert.equal(status, 200);
    assert.equal(body.damageProbability, (await predict(least)).body.damageProbability);
    assert.deepEqual(body.warnings, [
      {
        pointer: '/species',
        code: 'unknown-category',
        message: 'The model knows no species "canada gose" by name; the answer uses at most what kind it is.',
        value: 'canada gose',
        suggestion: 'Canada goose',
      },
    ]);
  });

  it('leaves to the model what to make of a category that it does not know by name', async () => {
    const { body } = await predict({ ...least, species: unlisted });
    assert.equal(body.warnings[0].value, unlisted);
    assert.ok(body.damageProbability > (await predict({ ...least, species: 'Canada goose' })).body.damageProbability);
  });

  it('takes no category for another one because of a NUL in it', async () => {
    const { body } = await predict({ ...least, species: 'Canada goose\0x' });
    assert.equal(body.damageProbability, (await predict(least)).body.damageProbability);
  });

  it('suggests nothing when no known category is near', async () => {
    const { body } = await predict({ ...least, species: 'Velociraptor' });
    assert.equal('suggestion' in body.warnings[0], false);
  });

  it('warns of nothing when the model knows the spelling as an alias', async () => {
    const { body } = await predict({ ...least, operator: 'UNITED AIRLINES*' });
    assert.deepEqual(body.warnings, []);
  });

  it('survives lone surrogates, NUL and the names of inherited properties in a category', async () => {
    const names = ['\ud800x', 'Gull\0x', 'x\0', '__proto__', 'constructor', 'toString', `x${'🦆'.repeat(99)}`];
    const blanks = ['\ud800', '\0', '🦆'.repeat(100)];
    for (const text of [...names, ...blanks]) {
      const { status, body } = await predict({ ...least, species: text, aircraft: text });
      assert.equal(status, 200, JSON.stringify(text));
      const warned = names.includes(text) ? [text, text] : [];
      assert.deepEqual(
        body.warnings.map(({ value }: { value: string }) => value),
        warned.map((value) => JSON.parse(JSON.stringify(value))),
      );
    }
  });

  it('answers many rows in order when the predictor is given many', async () => {
    const sizes = ['Small', 'Large', 'Medium'] as const;
    const reports = sizes.map((wildlifeSize) => canonical({ phaseOfFlight: 'Climb', wildlifeSize }));
    const answers = await smallModel.predict(reports);
    const expected = [1, 3, 2].map((size) => sigmoid(-8 + 4 + size));
    for (const [row, probability] of expected.entries()) {
      assert.ok(Math.abs(answers[row]!.damageProbability - probability) < 1e-6);
    }
  });

  it('shows the manifest at /v1/model and its health, to HEAD as well', async () => {
    assert.deepEqual((await get('/v1/model')).body, JSON.parse(JSON.stringify(smallModel.manifest)));
    assert.deepEqual((await get('/health/live')).body, { status: 'live' });
    assert.deepEqual((await get('/health/ready')).body, { status: 'ready' });
    assert.equal((await client(smallApp()).head('/health/ready')).status, 200);
  });

  it('reads a report in UTF-8 with or without a byte order mark, whatever the letters of the charset', async () => {
    for (const [type, mark] of [
      ['application/json; charset="UTF-8"', ''],
      ['Application/JSON', '\uFEFF'],
    ] as const) {
      const post = client(smallApp()).post('/v1/predictions').set('Content-Type', type);
      assert.equal((await post.send(mark + JSON.stringify(least))).status, 200);
    }
  });
});
