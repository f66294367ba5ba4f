import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOnnx } from '../../notebooks/support/onnx-file.js';
import { principalComponents, rankCorrelation } from '../../notebooks/support/statistics.js';
import * as paths from '../../paths.js';
import { createRandom } from '../../training/data/random.js';

describe('principal components', () => {
  it('find the directions of a cloud that was stretched along two of them, the longer first', () => {
    const random = createRandom(3);
    // 3 along (0.6, 0.8, 0), 1 along (-0.8, 0.6, 0), 0.01 along the third axis, far from the origin.
    const coordinates = Array.from({ length: 4000 }, () => [
      3 * random.normal(),
      random.normal(),
      0.01 * random.normal(),
    ]);
    const rows = coordinates.map(([a, b, c]) => [50 + 0.6 * a! - 0.8 * b!, 0.8 * a! + 0.6 * b!, c! - 7]);
    const { scores, shares } = principalComponents(rows, 2);
    // Variances 9 and 1 of 10; with 4,000 points good to about 0.01.
    assert.ok(Math.abs(shares[0]! - 0.9) < 0.01 && Math.abs(shares[1]! - 0.1) < 0.01, String(shares));
    for (const axis of [0, 1]) {
      const estimate = scores.map((score) => score[axis]!);
      const truth = coordinates.map((point) => point[axis]!);
      assert.ok(Math.abs(rankCorrelation(estimate.slice(0, 500), truth.slice(0, 500))) > 0.99);
    }
  });

  it('keep all distances when no direction is left out', () => {
    const rows = [
      [1, 2],
      [4, 6],
      [0, 0],
    ];
    const { scores, shares } = principalComponents(rows, 2);
    assert.ok(Math.abs(Math.hypot(scores[0]![0]! - scores[1]![0]!, scores[0]![1]! - scores[1]![1]!) - 5) < 1e-9);
    assert.ok(Math.abs(shares[0]! + shares[1]! - 1) < 1e-9);
  });
});

describe('the correlation of ranks', () => {
  it('is 1 for whatever rises, -1 for whatever falls, and shares places among equals', () => {
    assert.equal(rankCorrelation([1, 2, 3], [10, 100, 1000]), 1);
    assert.equal(rankCorrelation([1, 2, 3], [5, 4, -9]), -1);
    // Ranks 0.5, 0.5, 2 against 0, 1, 2.
    assert.ok(Math.abs(rankCorrelation([1, 1, 3], [1, 2, 3]) - Math.sqrt(0.75)) < 1e-12);
  });
});

describe('an ONNX file taken apart', () => {
  it('has the inputs, the facts and the weights of the served model', () => {
    const folder = join(paths.models, '1.0.0');
    const { inputs, outputs, metadata, floats, operators } = readOnnx(readFileSync(join(folder, 'model.onnx')));
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    assert.deepEqual(
      inputs,
      manifest.inputs.map(({ name }: { name: string }) => name),
    );
    assert.deepEqual(outputs, ['damage_probability']);
    assert.equal(metadata.version, manifest.version);
    assert.ok(operators.includes('LabelEncoder'));
    const names = ['categories', 'numbers', 'bias', 'hidden0', 'hiddenBias0', 'hidden1', 'hiddenBias1', 'output'];
    const weights = names.reduce((sum, name) => sum + floats[name]!.values.length, 0);
    assert.equal(weights, manifest.network.parameters);
    assert.ok(floats.categories!.values.every(Number.isFinite));
  });
});
