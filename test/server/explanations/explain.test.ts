import assert from 'node:assert/strict';
import { isStrikeReport, type StrikeReport } from '../../../schemas/index.js';
import strikeReport from '../../../schemas/strike-report.schema.json' with { type: 'json' };
import { explain } from '../../../server/explanations/explain.js';
import { loadModel } from '../../../server/models/model.js';
import { writeSmallModel } from '../small-model.js';
import { permutations } from './permutations.js';

const { manifest, predict } = await loadModel(writeSmallModel());
const complete: unknown = strikeReport.examples[0];
assert.ok(isStrikeReport(complete));
const five: StrikeReport = {
  phaseOfFlight: 'Climb',
  wildlifeSize: 'Large',
  speedKnots: 180,
  species: 'Canada goose',
  originState: 'Colorado',
};

/** The same by its definition: no row is shared, every order of the fields is gone through. */
async function byDefinition(report: StrikeReport): Promise<Map<string, number>> {
  const fields = Object.keys(report) as (keyof StrikeReport)[];
  const orders = permutations(fields);
  const shares = new Map<string, number>(fields.map((name) => [name, 0]));
  for (const other of manifest.background.reports) {
    const start = Object.fromEntries(fields.map((name) => [name, other[name] ?? null]));
    for (const order of orders) {
      const steps = order.map((_, i) => ({
        ...start,
        ...Object.fromEntries(order.slice(0, i + 1).map((name) => [name, report[name]])),
      }));
      const probabilities = await predict([start, ...steps] as unknown as StrikeReport[]);
      for (const [i, name] of order.entries()) {
        const added = probabilities[i + 1]! - probabilities[i]!;
        shares.set(name, shares.get(name)! + added / orders.length / manifest.background.reports.length);
      }
    }
  }
  return shares;
}

describe('An explanation', () => {
  it('gives each field the mean of what it adds, over all orders and the whole background', async () => {
    const { contributions } = await explain(predict, manifest, five);
    const expected = await byDefinition(five);
    assert.equal(contributions.length, 5);
    for (const { feature, value, contribution } of contributions) {
      assert.equal(value, five[feature as keyof StrikeReport]);
      assert.ok(Math.abs(contribution - expected.get(feature)!) < 1e-6, `${feature}: ${contribution}`);
    }
  });

  it('adds up to the probability that a prediction gives, from the least report to the most complete', async () => {
    const least = { phaseOfFlight: 'Taxi', wildlifeSize: 'Small' } as const;
    for (const report of [least, five, complete, { ...least, species: 'Snow goose', speedKnots: 0 }]) {
      const { baseValue, damageProbability, contributions } = await explain(predict, manifest, report);
      const sum = contributions.reduce((total, { contribution }) => total + contribution, baseValue);
      assert.ok(Math.abs(sum - damageProbability) < 1e-6, `${sum}, not ${damageProbability}`);
      const [served] = await predict([report]);
      assert.equal(damageProbability, Number(served!.toFixed(6)));
    }
  });

  it('begins at the mean probability of the background, without the fields that the report leaves out', async () => {
    const meanOf = async (reports: readonly StrikeReport[]) =>
      (await predict(reports)).reduce((sum, p) => sum + p, 0) / reports.length;
    const whole = await explain(predict, manifest, complete);
    assert.ok(Math.abs(whole.baseValue - (await meanOf(manifest.background.reports))) < 1e-7);
    const part = await explain(predict, manifest, { phaseOfFlight: 'Taxi', wildlifeSize: 'Small', speedKnots: null });
    const bare = manifest.background.reports.map(({ phaseOfFlight, wildlifeSize }) => ({
      phaseOfFlight,
      wildlifeSize,
    }));
    assert.ok(Math.abs(part.baseValue - (await meanOf(bare))) < 1e-7);
    assert.deepEqual(part.contributions.map(({ feature }) => feature).sort(), ['phaseOfFlight', 'wildlifeSize']);
  });

  it('gives alike fields with alike values the same', async () => {
    const background = {
      ...manifest.background,
      reports: [{ phaseOfFlight: 'Parked', wildlifeSize: 'Small' } as const],
    };
    const report = {
      phaseOfFlight: 'Parked',
      wildlifeSize: 'Small',
      aircraft: 'B-737-300',
      airport: 'DENVER INTL AIRPORT',
    };
    const { contributions } = await explain(predict, { ...manifest, background }, report as StrikeReport);
    const of = (name: string) => contributions.find(({ feature }) => feature === name)!.contribution;
    assert.ok(of('aircraft') > 0);
    assert.equal(of('aircraft'), of('airport'));
  });

  it('gives exactly 0 to a field that changes nothing, and to one that the model is said not to use', async () => {
    const of = ({ contributions }: Awaited<ReturnType<typeof explain>>, name: string) =>
      contributions.find(({ feature }) => feature === name)?.contribution;
    assert.equal(of(await explain(predict, manifest, complete), 'flightDate'), 0);
    let rows = 0;
    const counting = (reports: readonly StrikeReport[]) => {
      rows += reports.length;
      return predict(reports);
    };
    await explain(counting, manifest, complete);
    const all = rows;
    rows = 0;
    const inputs = manifest.inputs.map((input) => ({ ...input, used: input.name !== 'flightDate' }));
    const without = await explain(counting, { ...manifest, inputs }, complete);
    assert.equal(of(without, 'flightDate'), 0);
    assert.ok(rows < all, `${rows} rows in place of ${all}`);
  });

  it('asks for no report twice, and puts the largest contribution first', async () => {
    const requested: string[] = [];
    const { contributions } = await explain(
      (reports) => {
        requested.push(...reports.map((report) => JSON.stringify(report)));
        return predict(reports);
      },
      manifest,
      five,
    );
    // The report itself is asked for once more, alone.
    assert.equal(new Set(requested).size, requested.length - 1);
    const sizes = contributions.map(({ contribution }) => Math.abs(contribution));
    assert.deepEqual(
      sizes,
      sizes.toSorted((a, b) => b - a),
    );
  });

  it('fails where an answer is no probability', async () => {
    for (const wrong of [Number.NaN, 1.5]) {
      const odd = async (reports: readonly StrikeReport[]) => reports.map(() => wrong);
      await assert.rejects(explain(odd, manifest, five), RangeError);
    }
  });
});
