/** Answers an inference request: its tensors become strike reports and are answered as all others are. */
import type { Request, Response } from 'express';
import type { Manifest, Prediction } from '../../schemas/index.js';
import type { CanonicalReport } from '../http/canonical-report.js';
import { type Deadline, deadlineOf } from '../http/request-context.js';
import { inBlocks } from '../models/batching/blocks.js';
import type { Predict } from '../models/predictor.js';
import { readInferenceBody } from './body.js';
import { inputColumnsOf } from './columns.js';
import { wantsBytes, writeInference } from './outputs.js';
import { reportsOf } from './reports.js';

/** What an inference needs. */
export interface InferenceParts {
  /** The manifest of the version that is served now. */
  readonly manifest: () => Manifest;
  readonly predict: Predict;
  /** How large a request may be, and how long its body may take to arrive. */
  readonly limits: { readonly rows: number; readonly bytes: number; readonly timeoutMs: number };
}

/** Predicts block by block, between which others are answered; once more where the model was replaced meanwhile. */
async function predictAll(
  predict: Predict,
  reports: readonly CanonicalReport[],
  deadline: Deadline,
): Promise<Prediction[]> {
  const predictions: Prediction[] = [];
  for (const block of inBlocks(reports)) predictions.push(...(await predict(block, deadline)));
  const isOfOneVersion = predictions.every(({ model }) => model.version === predictions[0]!.model.version);
  return isOfOneVersion ? predictions : predictAll(predict, reports, deadline);
}

/** Reads the request, predicts and writes the answer. */
export async function infer(req: Request, res: Response, { manifest, predict, limits }: InferenceParts) {
  const body = await readInferenceBody(req, limits.bytes, limits.timeoutMs);
  const current = manifest();
  const asBytes = wantsBytes(body.request, current);
  const { columns, rows } = inputColumnsOf(body, current, limits.rows);
  const predictions = await predictAll(predict, await reportsOf(columns, rows), deadlineOf(req, res));
  writeInference(res, body.request, current, predictions, asBytes);
}
