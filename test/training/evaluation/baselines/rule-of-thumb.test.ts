import assert from 'node:assert/strict';
import { ruleLogits } from '../../../../training/evaluation/baselines/rule-of-thumb.js';
import { madeUp } from '../../small.js';

const probability = (z: number): number => 1 / (1 + Math.exp(-z));

describe('The rule of thumb', () => {
  // 400 reports of large animals in climb, a quarter damaged, and 400 of small ones on approach, none damaged; then one of
  // each kind that training has not seen.
  const rows = 803;
  const size: string[] = Array.from({ length: rows }, (_, row) => (row < 400 ? 'Large' : 'Small'));
  const phase: string[] = Array.from({ length: rows }, (_, row) => (row < 400 ? 'Climb' : 'Approach'));
  [size[800], phase[800]] = ['Large', 'Taxi'];
  [size[801], phase[801]] = ['Medium', 'Climb'];
  [size[802], phase[802]] = ['', ''];
  const damaged = Array.from({ length: rows }, (_, row) => Number(row < 400 && row % 4 === 0));
  const train = Int32Array.from({ length: 800 }, (_, row) => row);
  const rates = (fields: string[]) => {
    const all = madeUp(rows, { wildlifeSize: size, phaseOfFlight: phase }, damaged);
    const inputs = Object.fromEntries(Object.entries(all.inputs).filter(([name]) => fields.includes(name)));
    return Array.from(ruleLogits({ ...all, inputs }, train, Int32Array.of(0, 400, 800, 801, 802)), probability);
  };

  it('gives a common cell about its own damage rate', () => {
    const [large, small] = rates(['wildlifeSize', 'phaseOfFlight']);
    assert.ok(Math.abs(large! - 0.25) < 0.005, `${large}`);
    assert.ok(small! > 0 && small! < 0.005, `${small}`);
  });

  it('falls back on the rate of the size in a cell without training reports, and on that of all for a new size', () => {
    const [, , newCell, newSize, neither] = rates(['wildlifeSize', 'phaseOfFlight']);
    const rateOfSize = (100 + 10 * 0.125) / 410;
    assert.ok(Math.abs(newCell! - rateOfSize) < 1e-9, `${newCell}`);
    assert.ok(Math.abs(newSize! - 0.125) < 1e-9, `${newSize}`);
    assert.ok(Math.abs(neither! - 0.125) < 1e-9, `${neither}`);
  });

  it('does without a field that the file lacks', () => {
    const [climb, , taxi] = rates(['phaseOfFlight']);
    assert.ok(Math.abs(climb! - (100 + 10 * 0.125) / 410) < 1e-9, `${climb}`);
    assert.ok(Math.abs(taxi! - 0.125) < 1e-9, `${taxi}`);
    assert.ok(rates([]).every((rate) => Math.abs(rate - 0.125) < 1e-9));
  });
});
