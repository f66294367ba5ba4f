/**
 * Runs a graph with onnxruntime. One thread by default: the networks here are small, and the other cores stay free for
 * other processes.
 */
import { InferenceSession, Tensor as OrtTensor } from '../../onnxruntime.js';
import type { Graph } from './graph.js';
import { encodeModel } from './model.js';

/** The values of one tensor: text, or numbers in the typed array of their element type. */
export type Values = string[] | Float32Array | Float64Array | Int32Array | BigInt64Array;

/** Values for the inputs of a graph, or from its outputs, by name. */
export type Feeds = Readonly<Record<string, { readonly values: Values; readonly shape: readonly number[] }>>;

export interface Session {
  /** Computes every output of the graph. Throws what onnxruntime throws when a feed does not fit its input. */
  run(feeds: Feeds): Promise<Record<string, Values>>;
  /** Frees the native memory. */
  release(): Promise<void>;
}

/** Loads a graph, or the bytes of an ONNX file, into onnxruntime. */
export async function createSession(model: Graph | Uint8Array, threads = 1): Promise<Session> {
  const bytes = model instanceof Uint8Array ? model : encodeModel(model, { name: 'graph' });
  const session = await InferenceSession.create(bytes, {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    graphOptimizationLevel: 'all',
    logSeverityLevel: 3,
  });
  return {
    async run(feeds) {
      const inputs: Record<string, OrtTensor> = {};
      for (const [name, { values, shape }] of Object.entries(feeds)) inputs[name] = toOrt(values, shape);
      const outputs = await session.run(inputs);
      return Object.fromEntries(session.outputNames.map((name) => [name, outputs[name]!.data as Values]));
    },
    release: () => session.release(),
  };
}

/** The feed of a scalar input. */
export const scalarFeed = (value: number): Feeds[string] => ({ values: Float32Array.of(value), shape: [] });

function toOrt(values: Values, shape: readonly number[]): OrtTensor {
  if (Array.isArray(values)) return new OrtTensor('string', values, shape);
  if (values instanceof Float32Array) return new OrtTensor('float32', values, shape);
  if (values instanceof Float64Array) return new OrtTensor('float64', values, shape);
  if (values instanceof Int32Array) return new OrtTensor('int32', values, shape);
  return new OrtTensor('int64', values, shape);
}
