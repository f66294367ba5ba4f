import assert from 'node:assert/strict';
import { shapleyValues } from '../../../server/explanations/shapley.js';
import { createRandom } from '../../../training/data/random.js';
import { permutations } from './permutations.js';

const random = createRandom(7);

/** A game in which every coalition is worth anything from 0 to 1, as a probability is. */
const anyGame = (players: number) => Float64Array.from({ length: 2 ** players }, () => random.next());

/** The definition: over all orders in which the players may come in, the mean of what each adds when it comes. */
function byDefinition(worth: Float64Array): number[] {
  const players = Math.log2(worth.length);
  const orders = permutations([...Array(players).keys()]);
  const shares = Array<number>(players).fill(0);
  for (const order of orders) {
    let coalition = 0;
    for (const player of order) {
      const joined = coalition | (1 << player);
      shares[player]! += (worth[joined]! - worth[coalition]!) / orders.length;
      coalition = joined;
    }
  }
  return shares;
}

function assertNear(actual: ArrayLike<number>, expected: ArrayLike<number>) {
  assert.equal(actual.length, expected.length);
  for (let i = 0; i < expected.length; i++) {
    assert.ok(Math.abs(actual[i]! - expected[i]!) < 1e-12, `player ${i}: ${actual[i]}, not ${expected[i]}`);
  }
}

describe('Shapley values', () => {
  it('are the mean contribution over all orders of the players, for one player to seven', () => {
    for (const players of [1, 2, 3, 4, 5, 6, 7]) {
      const worth = anyGame(players);
      assertNear(shapleyValues(worth), byDefinition(worth));
    }
  });

  it('add up to what all are worth beyond nobody, in the largest game as well', () => {
    for (const players of [1, 4, 10]) {
      const worth = anyGame(players);
      const sum = shapleyValues(worth).reduce((total, share) => total + share, worth[0]!);
      assert.ok(Math.abs(sum - worth.at(-1)!) < 1e-12, `${players} players: ${sum}, not ${worth.at(-1)}`);
    }
  });

  it('give players who may stand in for each other the same', () => {
    const worth = anyGame(5);
    const swapped = (coalition: number) =>
      (coalition & ~0b1010) | ((coalition & 0b10) << 2) | ((coalition & 0b1000) >> 2);
    const symmetric = worth.map((value, coalition) => (value + worth[swapped(coalition)]!) / 2);
    const shares = shapleyValues(symmetric);
    assert.ok(Math.abs(shares[1]! - shares[3]!) < 1e-12);
    assert.ok(Math.abs(shares[1]! - shares[0]!) > 1e-3, 'the others differ');
  });

  it('give exactly nothing to a player who never adds anything', () => {
    const worth = anyGame(5);
    const dummy = worth.map((_, coalition) => worth[coalition & ~0b100]!);
    assert.equal(shapleyValues(dummy)[2], 0);
  });

  it('of two games together are the sum of those of each', () => {
    const [one, other] = [anyGame(6), anyGame(6)];
    const together = one.map((value, coalition) => 2 * value - 3 * other[coalition]!);
    const otherShares = shapleyValues(other);
    assertNear(
      shapleyValues(together),
      shapleyValues(one).map((share, player) => 2 * share - 3 * otherShares[player]!),
    );
  });

  it('are none where nobody plays, and an error where the coalitions are not all there', () => {
    assert.equal(shapleyValues(Float64Array.of(0.1)).length, 0);
    assert.throws(() => shapleyValues(new Float64Array(6)), RangeError);
  });
});
