/**
 * Logits of a trained ensemble, computed by the graph that was trained.
 */
import type { EncodedReports } from '../features/encoder.js';
import type { Encoding } from '../features/encoding.js';
import { Graph } from '../onnx/graph.js';
import { createSession } from '../onnx/session.js';
import { logits, unpack } from './network.js';
import type { NetworkSettings } from './settings.js';
import type { Ensemble } from './training-loop.js';

const CHUNK = 1024; // rows per run: bounds the memory for any number of reports

/** Returns one logit per member and report, `[K, rows]` row by row. */
export async function predictLogits(
  { members, size, values }: Ensemble,
  reports: EncodedReports,
  encoding: Encoding,
  settings: NetworkSettings,
): Promise<Float32Array> {
  const lookups = encoding.lookups.length;
  const width = encoding.basisWidth;
  const graph = new Graph();
  const flat = graph.input('parameters', 'float', [members, size]);
  const codes = graph.input('codes', 'int32', [1, 'batch', lookups]);
  const basis = graph.input('basis', 'float', [1, 'batch', width]);
  graph.output('logits', logits(unpack(flat, encoding, settings), codes, basis, encoding, settings));
  const session = await createSession(graph);

  const result = new Float32Array(members * reports.rows);
  for (let from = 0; from < reports.rows; from += CHUNK) {
    const count = Math.min(CHUNK, reports.rows - from);
    const { logits: chunk } = await session.run({
      parameters: { values, shape: [members, size] },
      codes: { values: reports.codes.slice(from * lookups, (from + count) * lookups), shape: [1, count, lookups] },
      basis: { values: reports.basis.slice(from * width, (from + count) * width), shape: [1, count, width] },
    });
    for (let k = 0; k < members; k++) {
      result.set((chunk as Float32Array).subarray(k * count, (k + 1) * count), k * reports.rows + from);
    }
  }
  await session.release();
  return result;
}
