import assert from 'node:assert/strict';
import {
  init,
  type OptimizerState,
  type StepScalars,
  stateKeys,
  stepScalarKeys,
  stepScalarsAt,
  update,
} from '../../../training/network/optimizer.js';
import { close, run, settings } from '../small.js';

const shape = [2, 3];
const gradient = [0.5, -2, 0, 1e-3, 30, -0.1];
const before: OptimizerState<number[]> = {
  parameters: [1, -1, 0.5, 2, 0, -3],
  mean: [0, 0.1, 0, -0.2, 3, 0.05],
  square: [0, 0.01, 0, 0.3, 9, 0.002],
  average: [0.9, -1, 0.4, 2.5, 0.1, -2],
};
const scalars: StepScalars<number> = {
  learningRate: 0.01,
  meanCorrection: 0.271,
  squareCorrection: 0.002997,
  emaDecay: 0.6,
};

/** Adam as published, number by number. */
function byHand(): OptimizerState<number[]> {
  const mean = before.mean.map((m, i) => 0.9 * m + 0.1 * gradient[i]!);
  const square = before.square.map((v, i) => 0.999 * v + 0.001 * gradient[i]! ** 2);
  const parameters = before.parameters.map((w, i) => {
    const direction = mean[i]! / scalars.meanCorrection / (Math.sqrt(square[i]! / scalars.squareCorrection) + 1e-8);
    return w - scalars.learningRate * direction;
  });
  return { parameters, mean, square, average: before.average.map((a, i) => 0.6 * a + 0.4 * parameters[i]!) };
}

async function byGraph(): Promise<Record<string, ArrayLike<unknown>>> {
  const values = (list: readonly number[]) => ({ values: Float32Array.from(list), shape });
  return run(
    (graph) => {
      const inputs = stateKeys.map((key) => [key, graph.input(key, 'float', shape)]);
      const scalarInputs = stepScalarKeys.map((key) => [key, graph.input(key, 'float', [])]);
      const after = update(
        Object.fromEntries(inputs),
        graph.input('gradient', 'float', shape),
        Object.fromEntries(scalarInputs),
      );
      return Object.fromEntries(stateKeys.map((key) => [`${key}After`, after[key]]));
    },
    {
      gradient: values(gradient),
      ...Object.fromEntries(stateKeys.map((key) => [key, values(before[key])])),
      ...Object.fromEntries(stepScalarKeys.map((key) => [key, { values: Float32Array.of(scalars[key]), shape: [] }])),
    },
  );
}

describe('The optimiser', () => {
  it('takes the step of Adam, and moves the average towards the new parameters', async () => {
    const [expected, actual] = [byHand(), await byGraph()];
    // In single precision 1 − 0.999 is off by a hundred-thousandth of itself.
    for (const key of stateKeys) close(actual[`${key}After`]!, expected[key], 1e-5, key);
  });

  it('leaves a parameter alone whose gradient was always zero', async () => {
    const { parametersAfter } = await byGraph();
    assert.equal(parametersAfter![2], 0.5);
  });

  it('starts with means of zero, and with the parameters as their own average', () => {
    const parameters = Float32Array.of(1, 2);
    const { mean, square, average } = init(parameters);
    assert.deepEqual([mean, square], [new Float32Array(2), new Float32Array(2)]);
    assert.equal(average, parameters);
  });
});

describe('The step scalars', () => {
  const at = (t: number) => stepScalarsAt(t, 400, { ...settings, learningRate: 2, emaDecay: 0.95 });

  it('warm the learning rate up in a straight line over the first quarter, and cool it down to zero along a cosine', () => {
    const expected = [
      [1, 2 * (0.04 + 0.96 / 100)],
      [50, 2 * 0.52],
      [100, 2],
      [200, 2 * 0.75], // a third of the way down: ½ (1 + cos 60°)
      [250, 2 * 0.5],
      [300, 2 * 0.25],
      [400, 0],
    ] as const;
    for (const [t, rate] of expected) close([at(t).learningRate], [rate], 1e-12, `step ${t}`);
  });

  it('correct both running means for having started at zero', () => {
    close([at(1).meanCorrection, at(1).squareCorrection], [0.1, 0.001], 1e-12);
    close([at(3).meanCorrection, at(3).squareCorrection], [1 - 0.9 ** 3, 1 - 0.999 ** 3], 1e-12);
  });

  it('have an EMA decay that grows with the number of steps up to the one in the settings', () => {
    const decays = [1, 10, 190, 191, 400].map((t) => at(t).emaDecay);
    close(decays, [1 / 11, 0.5, 0.95, 0.95, 0.95], 1e-12);
  });
});
