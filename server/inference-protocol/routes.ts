/**
 * The REST routes of the Open Inference Protocol (KServe V2), so that its clients can call the model as they call any
 * other. The tensors become strike reports and are answered as all of these are.
 * Source: https://kserve.github.io/website/docs/concepts/architecture/data-plane/v2-protocol
 */
import { type Request, type RequestHandler, Router } from 'express';
import type {
  InferenceLive,
  InferenceModel,
  InferenceModelReady,
  InferenceReady,
  InferenceServer,
  Manifest,
  Prediction,
  StrikeReport,
} from '../../schemas/index.js';
import { limitConcurrency } from '../http/concurrency-limit.js';
import { type Deadline, deadlineOf } from '../http/deadline.js';
import { describe } from '../http/errors/issues.js';
import { methodNotAllowed } from '../http/errors/method-not-allowed.js';
import { ProblemError } from '../http/errors/problems.js';
import { inBlocks } from '../models/blocks.js';
import type { Predict } from '../models/predictor.js';
import { readInferenceBody } from './body.js';
import { inputColumnsOf } from './columns.js';
import { modelMetadata, serverMetadata } from './metadata.js';
import { wantsBytes, writeInference } from './outputs.js';
import { reportsOf } from './reports.js';

/** What the routes need. */
export interface ProtocolParts {
  /** The manifest of the version that answers now. */
  manifest: () => Manifest;
  /** The versions that a request may name, each of which `predict` answers for. */
  versions: () => readonly string[];
  predict: Predict;
  /** Throws the problem `not-ready` where no new work should come. */
  checkReady: () => void;
  limits: { rows: number; bytes: number; timeoutMs: number; concurrency: number };
}

/** A model, by its name alone or by its version too. */
const modelPaths = ['/v2/models/:model', '/v2/models/:model/versions/:version'];

/** The routes, refusals aside: what they throw is for the application to write. */
export function inferenceProtocol(parts: ProtocolParts): Router {
  const { manifest, versions, predict, checkReady, limits } = parts;
  const router = Router();

  const checkModel = ({ params: { model, version } }: Request) => {
    const { name } = manifest();
    if (model !== name) {
      throw new ProblemError('not-found', `There is no model ${describe(String(model))}; the one here is ${name}.`);
    }
    if (version === undefined || versions().includes(String(version))) return;
    const known = versions().join(', ');
    throw new ProblemError(
      'not-found',
      `The versions of ${name} that answer here are ${known}; ${describe(String(version))} is none.`,
    );
  };

  const get = <Answer>(path: string, answer: (req: Request) => Answer) =>
    router
      .route(path)
      .get((req, res) => void res.json(answer(req)))
      .all(methodNotAllowed('GET, HEAD'));

  const admit = limitConcurrency(limits.concurrency, 'inference requests');

  /** Asks in calls, between which others are answered; where the model was exchanged meanwhile, once more. */
  const predictAll = async (reports: readonly StrikeReport[], patience: Deadline): Promise<Prediction[]> => {
    const predictions: Prediction[] = [];
    for (const call of inBlocks(reports)) predictions.push(...(await predict(call, patience)));
    const isOfOneVersion = predictions.every(({ model }) => model.version === predictions[0]!.model.version);
    return isOfOneVersion ? predictions : predictAll(reports, patience);
  };

  const infer: RequestHandler = async (req, res) => {
    checkModel(req);
    admit(res);
    const body = await readInferenceBody(req, limits.bytes, limits.timeoutMs);
    const served = manifest();
    const asBytes = wantsBytes(body.request, served);
    const { columns, rows } = inputColumnsOf(body, served, limits.rows);
    const predictions = await predictAll(await reportsOf(columns, rows), deadlineOf(req, res));
    writeInference(res, body.request, served, predictions, asBytes);
  };

  get<InferenceServer>('/v2', () => serverMetadata);
  get<InferenceLive>('/v2/health/live', () => ({ live: true }));
  get<InferenceReady>('/v2/health/ready', () => {
    checkReady();
    return { ready: true };
  });
  for (const path of modelPaths) {
    get<InferenceModel>(path, (req) => {
      checkModel(req);
      return modelMetadata(manifest(), versions());
    });
    get<InferenceModelReady>(`${path}/ready`, (req) => {
      checkModel(req);
      checkReady();
      return { name: manifest().name, ready: true };
    });
    router.route(`${path}/infer`).post(infer).all(methodNotAllowed('POST'));
  }
  return router;
}
