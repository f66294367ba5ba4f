import assert from 'node:assert/strict';
import { manifest, predict, probability, reports, type Values } from './served-model.js';

const bare = { phaseOfFlight: 'Approach', wildlifeSize: 'Medium' };
const full: Values = {
  flightDate: '1999-10-19',
  timeOfDay: 'Dawn',
  phaseOfFlight: 'Climb',
  speedKnots: 180,
  wildlifeSize: 'Large',
  species: 'Canada goose',
  aircraft: 'B-737-300',
  operator: 'UNITED AIRLINES',
  airport: 'DENVER INTL AIRPORT',
  originState: 'Colorado',
};

/** Of two reports the first must have the higher probability; the shares of damage among like reports say why. */
const directions: { higher: Values; lower: Values; why: string }[] = [
  {
    higher: { phaseOfFlight: 'Climb', wildlifeSize: 'Large' },
    lower: { phaseOfFlight: 'Taxi', wildlifeSize: 'Small' },
    why: 'a large animal in the climb (103 of 185 damaged) before a small one at taxi (0 of 10)',
  },
  {
    higher: { phaseOfFlight: 'Climb', wildlifeSize: 'Small' },
    lower: { phaseOfFlight: 'Landing Roll', wildlifeSize: 'Small' },
    why: 'a small animal in the climb (59 of 877) before one on the landing roll (19 of 840)',
  },
  {
    higher: { phaseOfFlight: 'Landing Roll', wildlifeSize: 'Large', species: 'White-tailed deer' },
    lower: { phaseOfFlight: 'Landing Roll', wildlifeSize: 'Small', species: 'Horned lark' },
    why: 'a deer on the landing roll (deer: 21 of 98) before a lark there (0 of 22)',
  },
  {
    higher: { ...bare, species: 'Canada goose' },
    lower: { ...bare, species: 'Unknown bird - small' },
    why: 'a Canada goose (106 of 190) before a small bird that nobody named',
  },
  {
    higher: { ...bare, operator: 'PRIVATELY OWNED' },
    lower: { ...bare, operator: 'MILITARY' },
    why: 'a private aircraft (13 of 36) before a military one (15 of 814)',
  },
];

/** The same over every report of the data, all else left as it is. */
const changes: { higher: Values; lower: Values; title: string }[] = [
  { higher: { wildlifeSize: 'Medium' }, lower: { wildlifeSize: 'Small' }, title: 'medium above small' },
  { higher: { wildlifeSize: 'Large' }, lower: { wildlifeSize: 'Medium' }, title: 'large above medium' },
  { higher: { phaseOfFlight: 'Climb' }, lower: { phaseOfFlight: 'Landing Roll' }, title: 'climb above landing roll' },
  { higher: { phaseOfFlight: 'Climb' }, lower: { phaseOfFlight: 'Approach' }, title: 'climb above approach' },
  { higher: { species: 'Canada goose' }, lower: { species: 'Horned lark' }, title: 'a goose above a lark' },
];

/** Changes that must change nothing. */
const invariances: { title: string; one: Values; other: Values }[] = [
  { title: 'another airport', one: full, other: { ...full, airport: 'LA GUARDIA ARPT' } },
  { title: 'no airport', one: full, other: { ...full, airport: null } },
  { title: 'another year', one: full, other: { ...full, flightDate: '2031-10-19' } },
  { title: 'another day of the month', one: full, other: { ...full, flightDate: '1999-10-01' } },
  {
    title: 'a date that is none, in place of no date',
    one: { ...full, flightDate: null },
    other: { ...full, flightDate: 'soon' },
  },
  { title: 'a speed of 0 in place of no speed', one: { ...full, speedKnots: null }, other: { ...full, speedKnots: 0 } },
  {
    title: 'the asterisk of US AIRWAYS*',
    one: { ...full, operator: 'US AIRWAYS' },
    other: { ...full, operator: 'US AIRWAYS*' },
  },
  {
    title: 'a space typed twice',
    one: { ...full, aircraft: 'BE-58 BARON' },
    other: { ...full, aircraft: 'BE-58  BARON' },
  },
  ...['species', 'aircraft', 'operator', 'originState', 'timeOfDay'].map((name) => ({
    title: `an unknown ${name} without a group, in place of none`,
    one: { ...full, [name]: null },
    other: { ...full, [name]: 'NOBODY EVER HEARD OF IT' },
  })),
];

const hostile = [
  '\u0000',
  'Canada goose\u0000',
  '\ud800',
  '\u{1F426}'.repeat(1000),
  'x'.repeat(100_000),
  '-'.repeat(10_000),
  '\n\r\t',
  '__proto__',
  'constructor',
  "'; DROP TABLE reports; --",
  'NaN',
  '‮goose‬',
];

describe('The served model', () => {
  for (const { higher, lower, why } of directions) {
    it(`puts ${why}`, async () => {
      const [above, below] = [await probability(higher), await probability(lower)];
      assert.ok(above > below, `${above} and ${below}`);
    });
  }

  for (const { higher, lower, title } of changes) {
    it(`puts ${title} in 99 of 100 reports at least, all else equal`, async () => {
      const above = await predict(reports.map((report) => ({ ...report, ...higher })));
      const below = await predict(reports.map((report) => ({ ...report, ...lower })));
      const reversed = above.filter((p, row) => !(p > below[row]!)).length;
      assert.ok(reversed <= reports.length / 100, `${reversed} the other way round`);
    });
  }

  for (const { title, one, other } of invariances) {
    it(`answers alike with ${title}`, async () => {
      assert.equal(await probability(other), await probability(one));
    });
  }

  it('does not mind the order of the fields', async () => {
    const reversed = Object.fromEntries(Object.entries(full).toReversed());
    assert.deepEqual(Object.keys(reversed)[0], 'originState');
    assert.equal(await probability(reversed), await probability(full));
  });

  it('looks at every field but the airport', async () => {
    const before = await probability(full);
    const names = Object.keys(full).filter((name) => name !== 'airport');
    for (const name of names) assert.notEqual(await probability({ ...full, [name]: null }), before, name);
  });

  it('knows an aircraft that it never saw by its groups', async () => {
    const { known } = manifest.inputs.find(({ name }) => name === 'aircraft')!;
    assert.ok(!known!.includes('B-737-900'));
    assert.notEqual(
      await probability({ ...full, aircraft: 'B-737-900' }),
      await probability({ ...full, aircraft: null }),
    );
  });

  it('answers a report alike alone and among others, to the last digits', async () => {
    const together = await predict([...reports.slice(0, 50), full]);
    // Products of larger matrices may add in another order.
    assert.ok(Math.abs(together[50]! - (await probability(full))) < 1e-6);
  });

  it('answers reports in which everything optional is missing, in every phase and size', async () => {
    const { known: phases } = manifest.inputs.find(({ name }) => name === 'phaseOfFlight')!;
    const { known: sizes } = manifest.inputs.find(({ name }) => name === 'wildlifeSize')!;
    const all = phases!.flatMap((phaseOfFlight) => sizes!.map((wildlifeSize) => ({ phaseOfFlight, wildlifeSize })));
    const answers = await predict(all);
    assert.equal(answers.length, 21);
    assert.ok(
      answers.every((p) => p > 0.005 && p < 0.8),
      String(answers),
    );
    assert.equal(new Set(answers).size, 21);
  });

  it('answers with a probability whatever the speed', async () => {
    const speeds = [
      0,
      1e-30,
      0.5,
      699.9,
      700,
      1e9,
      3e38,
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
      -40,
      Number.NaN,
    ];
    const answers = await predict(speeds.map((speedKnots) => ({ ...full, speedKnots })));
    assert.ok(
      answers.every((p) => p > 0 && p < 1),
      String(answers),
    );
    assert.equal(answers[4], answers[6], 'beyond the last knot nothing changes');
  });

  it('answers with a probability whatever the text, in any field', async () => {
    const fields = Object.keys(full).filter((name) => name !== 'speedKnots');
    const odd = fields.flatMap((name) => hostile.map((text) => ({ ...full, [name]: text })));
    const everywhere = hostile.map((text) => Object.fromEntries(fields.map((name) => [name, text])));
    const answers = await predict([...odd, ...everywhere, {}]);
    assert.ok(
      answers.every((p) => p > 0 && p < 1),
      String(answers),
    );
  });

  it('spreads over reports as damage does: probabilities below 2 % and above 50 %, a tenth in the mean', async () => {
    const answers = await predict(reports);
    const mean = answers.reduce((sum, p) => sum + p, 0) / answers.length;
    assert.ok(Math.abs(mean - manifest.data.prevalence) < 0.01, `mean ${mean}`);
    assert.ok(answers.some((p) => p < 0.02) && answers.some((p) => p > 0.5));
  });
});
