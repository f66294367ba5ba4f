/**
 * Adam, with an exponential moving average (EMA) of the weights, as graph nodes on one flat vector of parameters per
 * member.
 *
 * Adam keeps for each parameter a running mean of its gradient (m) and of the gradient's square (v) and steps by m/√v, so
 * that the step does not depend on the gradient's size: rare categories, whose gradients are mostly zero, learn too.
 * Sources: Kingma and Ba, ICLR 2015 (Adam); Polyak and Juditsky, 1992 (averaging).
 */
import type { Tensor } from '../onnx/graph.js';
import { add, div, mul, scalar, sqrt, sub } from '../onnx/operators.js';
import type { TrainingSettings } from './settings.js';

const BETA_1 = 0.9;
const BETA_2 = 0.999;
const EPSILON = 1e-8; // keeps the quotient finite where the gradient was always zero

/** The optimiser's state, passed from step to step; each tensor has the shape of the parameters, `[K, size]`. */
export interface OptimizerState<T> {
  readonly parameters: T;
  readonly mean: T;
  readonly square: T;
  /** The EMA of the parameters: what is evaluated and exported. */
  readonly average: T;
}

/** The scalars that change from step to step. */
export interface StepScalars<T> {
  readonly learningRate: T;
  /** 1 − β₁ᵗ: the mean starts at zero and would be too small in the first steps. */
  readonly meanCorrection: T;
  /** 1 − β₂ᵗ, for the mean square. */
  readonly squareCorrection: T;
  /** The weight of the old average in the new one. */
  readonly emaDecay: T;
}

export const stateKeys = ['parameters', 'mean', 'square', 'average'] as const;
export const stepScalarKeys = ['learningRate', 'meanCorrection', 'squareCorrection', 'emaDecay'] as const;

/** The state before the first step: means of zero, and the parameters as their own average. */
export function init(parameters: Float32Array): OptimizerState<Float32Array> {
  const zeros = new Float32Array(parameters.length);
  return { parameters, mean: zeros, square: zeros, average: parameters };
}

/** Appends one step and returns the state after it. */
export function update(
  state: OptimizerState<Tensor>,
  gradient: Tensor,
  scalars: StepScalars<Tensor>,
): OptimizerState<Tensor> {
  const number = (value: number): Tensor => scalar(gradient, value);
  const movingAverage = (decay: Tensor, average: Tensor, value: Tensor): Tensor =>
    add(mul(decay, average), mul(sub(number(1), decay), value));

  const mean = movingAverage(number(BETA_1), state.mean, gradient);
  const square = movingAverage(number(BETA_2), state.square, mul(gradient, gradient));
  const scale = add(sqrt(div(square, scalars.squareCorrection)), number(EPSILON));
  const direction = div(div(mean, scalars.meanCorrection), scale);
  const step = mul(scalars.learningRate, direction);
  const parameters = sub(state.parameters, step);
  return { parameters, mean, square, average: movingAverage(scalars.emaDecay, state.average, parameters) };
}

/** The scalars of step `t`, from 1 to `steps`. */
export function stepScalarsAt(t: number, steps: number, settings: TrainingSettings): StepScalars<number> {
  return {
    learningRate: settings.learningRate * oneCycle(t / steps),
    meanCorrection: 1 - BETA_1 ** t,
    squareCorrection: 1 - BETA_2 ** t,
    // The full decay would keep the random start in the average for long, so the decay grows with the number of steps.
    emaDecay: Math.min(settings.emaDecay, t / (t + 10)),
  };
}

/**
 * One-cycle schedule (Smith, 2018): warm up over the first quarter, then cool down to zero along a cosine.
 * With small first steps the large gradients of the start change the embeddings little; with small last steps the weights
 * converge.
 */
function oneCycle(progress: number): number {
  const warmUp = 0.25;
  if (progress < warmUp) return 0.04 + 0.96 * (progress / warmUp);
  return 0.5 * (1 + Math.cos((Math.PI * (progress - warmUp)) / (1 - warmUp)));
}
