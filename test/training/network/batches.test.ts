import assert from 'node:assert/strict';
import { createRandom } from '../../../training/data/random.js';
import { batchFeeds } from '../../../training/network/batches.js';
import { dataset } from '../small.js';

const rows = Int32Array.from({ length: 4000 }, (_, i) => (i * 7) % 9000);

/** One batch of one member, with its features masked at this rate, and phase and size hidden at another. */
async function batch(maskRate: number, seed = 1, hideRate?: number) {
  const { reports, labels, encoding } = await dataset();
  const {
    codes,
    basis,
    labels: target,
  } = batchFeeds([{ reports, rows, random: createRandom(seed) }], labels, encoding, maskRate, hideRate);
  return {
    codes: codes!.values as Int32Array,
    basis: basis!.values as Float32Array,
    target: target!.values as Float32Array,
    shapes: [codes!.shape, basis!.shape, target!.shape],
  };
}

describe('A batch', () => {
  it('holds the codes, the basis and the label of each row drawn, when nothing is hidden', async () => {
    const { reports, labels, encoding } = await dataset();
    const { codes, basis, target, shapes } = await batch(0);
    const width = encoding.lookups.length;
    assert.deepEqual(shapes, [
      [1, 4000, width],
      [1, 4000, encoding.basisWidth],
      [1, 4000, 1],
    ]);
    for (const [i, row] of rows.entries()) {
      assert.deepEqual(
        codes.subarray(i * width, (i + 1) * width),
        reports.codes.subarray(row * width, (row + 1) * width),
      );
      assert.equal(target[i], labels[row]);
    }
    const { basisWidth } = encoding;
    for (const [i, row] of rows.entries()) {
      const expected = reports.basis.subarray(row * basisWidth, (row + 1) * basisWidth);
      assert.deepEqual(basis.subarray(i * basisWidth, (i + 1) * basisWidth), expected);
    }
  });

  it('hides every feature at the rate asked for, each by itself, and with it all its groups', async () => {
    const { encoding } = await dataset();
    const { lookups, lookupsOfFeature, basisWidth } = encoding;
    const rate = 0.3;
    const [plain, masked] = [await batch(0), await batch(rate)];

    let first = 0;
    const hiddenRows: boolean[][] = [];
    for (const count of lookupsOfFeature) {
      const lookupsOfThis = Array.from({ length: count }, (_, i) => first + i);
      const hidden = Array.from(rows, (_, row) => {
        const at = (lookup: number) => row * lookups.length + lookup;
        const unknown = lookupsOfThis.every((lookup) => masked.codes[at(lookup)] === lookups[lookup]!.unknownRow);
        if (!unknown)
          for (const lookup of lookupsOfThis) assert.equal(masked.codes[at(lookup)], plain.codes[at(lookup)]);
        return unknown && lookupsOfThis.some((lookup) => plain.codes[at(lookup)] !== lookups[lookup]!.unknownRow);
      });
      const visible = Array.from(rows, (_, row) =>
        lookupsOfThis.some((lookup) => plain.codes[row * lookups.length + lookup] !== lookups[lookup]!.unknownRow),
      );
      const share = hidden.filter(Boolean).length / visible.filter(Boolean).length;
      // In a sample of more than 2,000 a share of 0.3 is off by 0.01 once in three times, and by 0.04 hardly ever.
      assert.ok(visible.filter(Boolean).length > 2000);
      assert.ok(Math.abs(share - rate) < 0.04, `${lookups[first]!.name}: ${share}`);
      hiddenRows.push(hidden);
      first += count;
    }
    const both = hiddenRows[0]!.filter((hidden, row) => hidden && hiddenRows[1]![row]).length / rows.length;
    assert.ok(Math.abs(both - rate ** 2) < 0.03, `first two features together: ${both}`);

    const speeds = Array.from(rows, (_, row) => row * basisWidth).filter((at) => plain.basis[at] === 0);
    const hidden = speeds.filter((at) => masked.basis[at] === 1);
    assert.ok(Math.abs(hidden.length / speeds.length - rate) < 0.04, `speed: ${hidden.length / speeds.length}`);
    for (const at of hidden) {
      assert.ok(masked.basis.subarray(at + 1, at + basisWidth).every((weight) => weight === 0));
    }
    assert.deepEqual(masked.target, plain.target);
  });

  it('hides nothing at rate 0, everything at rate 1, and the same things for the same seed', async () => {
    const { encoding } = await dataset();
    const all = await batch(1);
    const unknown = encoding.lookups.map(({ unknownRow }) => unknownRow);
    assert.ok(all.codes.every((code, i) => code === unknown[i % unknown.length]));
    assert.deepEqual(await batch(0.5, 3), await batch(0.5, 3));
    assert.notDeepEqual((await batch(0.5, 3)).codes, (await batch(0.5, 4)).codes);
  });

  it('hides the phase, the size, and both at the rate asked for, and nothing else', async () => {
    const { encoding } = await dataset();
    const { lookups } = encoding;
    const [plain, hidden] = [await batch(0), await batch(0, 1, 0.2)];
    const isHidden = (row: number, field: string) => {
      const at = row * lookups.length + lookups.findIndex((lookup) => lookup.field === field);
      return hidden.codes[at] !== plain.codes[at];
    };
    const cases = Array.from(rows, (_, row) => `${isHidden(row, 'phaseOfFlight')} ${isHidden(row, 'wildlifeSize')}`);
    // Every report of the sample has both; of 4,000 drawn, a share of 0.2 is off by 0.03 hardly ever.
    for (const each of ['true false', 'false true', 'true true']) {
      const share = cases.filter((name) => name === each).length / rows.length;
      assert.ok(Math.abs(share - 0.2) < 0.03, `${each}: ${share}`);
    }
    for (const [at, code] of hidden.codes.entries()) {
      const { field, unknownRow } = lookups[at % lookups.length]!;
      if (code === plain.codes[at]) continue;
      assert.ok(['phaseOfFlight', 'wildlifeSize'].includes(field), field);
      assert.equal(code, unknownRow);
    }
    assert.deepEqual(hidden.basis, plain.basis);
  });

  it('draws the random numbers of the masking alone when nothing is hidden besides', async () => {
    assert.deepEqual(await batch(0.3, 1, 0), await batch(0.3));
    const random = createRandom(1);
    const { reports, labels, encoding } = await dataset();
    batchFeeds([{ reports, rows, random }], labels, encoding, 0.3, 0);
    const expected = createRandom(1);
    const features = encoding.lookupsOfFeature.length + encoding.bases.length;
    for (let drawn = 0; drawn < rows.length * features; drawn++) expected.next();
    assert.equal(random.next(), expected.next());
  });

  it('lays the batches of several members one after the other', async () => {
    const { reports, labels, encoding } = await dataset();
    const [a, b] = [Int32Array.of(5, 6), Int32Array.of(6, 7)];
    const batches = [a, b].map((rowsOfMember) => ({ reports, rows: rowsOfMember, random: createRandom(1) }));
    const { codes } = batchFeeds(batches, labels, encoding, 0);
    const width = encoding.lookups.length;
    const of = (row: number) => [...reports.codes.subarray(row * width, (row + 1) * width)];
    assert.deepEqual(codes!.shape, [2, 2, width]);
    assert.deepEqual([...(codes!.values as Int32Array)], [5, 6, 6, 7].flatMap(of));
  });
});
