/**
 * Adam, with a running average of the weights, as graph nodes on one flat vector of parameters per member.
 *
 * Adam keeps for each parameter a running mean of its gradient (m) and of its square (v) and steps by m/√v, so that
 * every parameter moves at its own pace: rare categories, whose gradients come seldom, are not left behind.
 * Sources: Kingma and Ba, ICLR 2015 (Adam); Polyak and Juditsky, 1992 (averaging).
 */
import type { Tensor } from '../onnx/graph.js';
import { add, div, mul, scalar, sqrt, sub } from '../onnx/operators.js';
import type { TrainingSettings } from './settings.js';

const BETA_1 = 0.9;
const BETA_2 = 0.999;
const EPSILON = 1e-8; // keeps the division finite where a gradient was always zero

/** What the optimiser remembers from step to step; each tensor has the shape of the parameters, `[K, size]`. */
export interface OptimizerState<T> {
  readonly parameters: T;
  readonly mean: T;
  readonly square: T;
  /** The running average of the parameters: what is evaluated and exported. */
  readonly average: T;
}

/** The numbers that change from step to step, all scalars. */
export interface StepScalars<T> {
  readonly learningRate: T;
  /** 1 − βᵗ for both memories: they start at zero, and early on would otherwise be too small. */
  readonly meanCorrection: T;
  readonly squareCorrection: T;
  /** How much of the old average stays. */
  readonly averageMemory: T;
}

export const stateKeys = ['parameters', 'mean', 'square', 'average'] as const;
export const stepScalarKeys = ['learningRate', 'meanCorrection', 'squareCorrection', 'averageMemory'] as const;

/** The state before the first step. */
export function init(parameters: Float32Array): OptimizerState<Float32Array> {
  const zeros = new Float32Array(parameters.length);
  return { parameters, mean: zeros, square: zeros, average: parameters };
}

/** Appends one step: the state after it from the state before it. */
export function update(
  state: OptimizerState<Tensor>,
  gradient: Tensor,
  pace: StepScalars<Tensor>,
): OptimizerState<Tensor> {
  const number = (value: number): Tensor => scalar(gradient, value);
  const mix = (memory: Tensor, old: Tensor, fresh: Tensor): Tensor =>
    add(mul(memory, old), mul(sub(number(1), memory), fresh));

  const mean = mix(number(BETA_1), state.mean, gradient);
  const square = mix(number(BETA_2), state.square, mul(gradient, gradient));
  const scale = add(sqrt(div(square, pace.squareCorrection)), number(EPSILON));
  const direction = div(div(mean, pace.meanCorrection), scale);
  const step = mul(pace.learningRate, direction);
  const parameters = sub(state.parameters, step);
  return { parameters, mean, square, average: mix(pace.averageMemory, state.average, parameters) };
}

/** The scalars of step `t`, from 1 to `steps`. */
export function stepScalarsAt(t: number, steps: number, settings: TrainingSettings): StepScalars<number> {
  return {
    learningRate: settings.learningRate * oneCycle(t / steps),
    meanCorrection: 1 - BETA_1 ** t,
    squareCorrection: 1 - BETA_2 ** t,
    // A long memory of a short past would remember the random start: it grows with the number of steps behind it.
    averageMemory: Math.min(settings.averageMemory, t / (t + 10)),
  };
}

/**
 * One-cycle schedule (Smith, 2018): warm up over the first quarter, then cool down to zero along a cosine.
 * A gentle start keeps early, large gradients from throwing the embeddings about; a slow end settles them.
 */
function oneCycle(progress: number): number {
  const warmUp = 0.25;
  if (progress < warmUp) return 0.04 + 0.96 * (progress / warmUp);
  return 0.5 * (1 + Math.cos((Math.PI * (progress - warmUp)) / (1 - warmUp)));
}
