import assert from 'node:assert/strict';
import { type Manifest, reportFields, type StrikeReport } from '../../../schemas/index.js';
import { explain } from '../../../server/explanations/explain.js';
import { shapleyValues } from '../../../server/explanations/shapley.js';

// A report of all 18 fields, of which the first `n` are given, and a background that differs from it in each of them.
const complete: StrikeReport = {
  flightDate: '2010-05-01',
  timeOfDay: 'Day',
  phaseOfFlight: 'Climb',
  speedKnots: 180,
  heightFeet: 900,
  wildlifeSize: 'Large',
  species: 'Canada goose',
  numberStruck: '2-10',
  aircraft: 'B-737-300',
  operator: 'UNITED AIRLINES',
  airport: 'DENVER INTL AIRPORT',
  originState: 'Colorado',
  effectOnFlight: ['Precautionary Landing', 'Other'],
  partsStruck: ['Radome'],
  engineIngested: true,
  skyCondition: 'Overcast',
  precipitation: ['Rain'],
  pilotWarned: false,
};
const names = reportFields.map(({ name }) => name);
const given = (count: number) => names.slice(0, count);
const reportOf = (count: number) =>
  Object.fromEntries(given(count).map((name) => [name, complete[name]])) as StrikeReport;

const text = (value: unknown) => JSON.stringify(value ?? null);
/** Background reports that have other values, though some of them a few values of the report. */
const others = [0, 1, 2, 3].map(
  (b): StrikeReport =>
    Object.fromEntries(
      names.map((name, i) => {
        const value = complete[name];
        if (b > 0 && i % 5 === b) return [name, value];
        return [name, typeof value === 'number' ? value + 10 * (b + 1) : Array.isArray(value) ? [] : `other ${b}`];
      }),
    ) as StrikeReport,
);
const manifest = {
  name: 'strike-damage',
  version: '9.9.9',
  inputs: names.map((name) => ({ name, type: 'string', required: false, used: true })),
  background: { reports: others, rule: 'made up', seed: 1 },
} as unknown as Manifest;

/** Weights of the fields and of pairs of neighbours, so that what a field adds depends on the others. */
function probability(report: StrikeReport): number {
  const isGiven = names.map((name) => Number(text(report[name]) === text(complete[name])));
  let z = -3;
  for (const [i, own] of isGiven.entries())
    z += own * (0.3 * Math.sin(i + 1) + 0.8 * (isGiven[i + 3] ?? 0) * Math.cos(i));
  return 1 / (1 + Math.exp(-z));
}
const predict = async (reports: readonly StrikeReport[]) => Float64Array.from(reports, probability);

/** Exact Shapley values by going through all coalitions. */
function exactShares(count: number): Map<string, number> {
  const players = given(count);
  const worth = Float64Array.from({ length: 2 ** count }, (_, coalition) => {
    const mixed = others.map((other) =>
      Object.fromEntries(players.map((name, i) => [name, (coalition & (1 << i) ? complete : other)[name]])),
    );
    return mixed.reduce((sum, row) => sum + probability(row as StrikeReport), 0) / others.length;
  });
  return new Map(players.map((name, i) => [name, shapleyValues(worth)[i]!]));
}

describe('An explanation of many fields', () => {
  for (const count of [13, 15]) {
    it(`of ${count} is near the exact values, about as near as its standard errors say`, async () => {
      const { contributions, method } = await explain(predict, manifest, reportOf(count));
      assert.equal(method, 'sampled-orders');
      assert.equal(contributions.length, count);
      const exact = exactShares(count);
      const distances = contributions.map(({ feature, contribution, standardError }) => {
        assert.ok(standardError! >= 0 && standardError! < 0.005, `${feature}: ${standardError}`);
        return Math.abs(contribution - exact.get(feature)!) / standardError!;
      });
      assert.ok(Math.max(...distances) < 4, distances.join(' '));
      assert.ok(distances.filter((distance) => distance < 2).length >= 0.8 * count, distances.join(' '));
      assert.ok(
        distances.some((distance) => distance > 0.3),
        'standard errors are not far too large',
      );
    });
  }

  for (const count of [13, 18]) {
    it(`of ${count} adds up to the probability, and is the same each time`, async () => {
      const first = await explain(predict, manifest, reportOf(count));
      const sum = first.contributions.reduce((total, { contribution }) => total + contribution, first.baseValue);
      assert.ok(Math.abs(sum - probability(reportOf(count))) < 1e-7, `${sum}`);
      assert.deepEqual(await explain(predict, manifest, reportOf(count)), first);
    });
  }

  it('begins at the mean of the background, as one of few fields does', async () => {
    for (const count of [12, 13]) {
      const { baseValue } = await explain(predict, manifest, reportOf(count));
      const bare = others.map((other) => Object.fromEntries(given(count).map((name) => [name, other[name]])));
      const mean = bare.reduce((total, row) => total + probability(row as StrikeReport), 0) / others.length;
      assert.ok(Math.abs(baseValue - mean) < 1e-8);
    }
  });

  it('is exact up to twelve fields, and then has no standard errors', async () => {
    const { contributions, method } = await explain(predict, manifest, reportOf(12));
    assert.equal(method, 'exact');
    const exact = exactShares(12);
    for (const { feature, contribution, standardError } of contributions) {
      assert.ok(Math.abs(contribution - exact.get(feature)!) < 1e-8, feature);
      assert.equal(standardError, undefined);
    }
  });

  it('is exact without an error where the fields do not act on each other', async () => {
    const additive = async (reports: readonly StrikeReport[]) =>
      Float64Array.from(reports, (report) =>
        names.reduce((sum, name, i) => sum + (text(report[name]) === text(complete[name]) ? (i + 1) / 400 : 0), 0.1),
      );
    const { contributions } = await explain(additive, manifest, reportOf(14));
    for (const { feature, contribution, standardError } of contributions) {
      const i = names.indexOf(feature as keyof StrikeReport);
      const differing = others.filter((other) => text(other[names[i]!]) !== text(complete[names[i]!])).length;
      assert.ok(Math.abs(contribution - (differing / others.length) * ((i + 1) / 400)) < 1e-8, feature);
      assert.ok(standardError! < 1e-8, `${feature}: ${standardError}`);
    }
  });

  it('gives exactly 0 to a field that the model is said not to use, which is no player', async () => {
    const inputs = manifest.inputs.map((input) => ({ ...input, used: input.name !== 'airport' }));
    const { contributions, method } = await explain(predict, { ...manifest, inputs }, reportOf(14));
    assert.equal(method, 'sampled-orders');
    const { contribution, standardError } = contributions.find(({ feature }) => feature === 'airport')!;
    assert.deepEqual([contribution, standardError], [0, 0]);
    assert.equal((await explain(predict, { ...manifest, inputs }, reportOf(13))).method, 'exact');
  });

  it('asks the model for no more reports than one of twelve fields', async () => {
    const rowsOf = async (count: number) => {
      let rows = 0;
      await explain(
        (reports) => {
          rows += reports.length;
          return predict(reports);
        },
        manifest,
        reportOf(count),
      );
      return rows;
    };
    const ofTwelve = await rowsOf(12);
    const ofAll = await rowsOf(18);
    assert.ok(ofAll <= ofTwelve, `${ofAll} rows, not up to ${ofTwelve}`);
  });
});
