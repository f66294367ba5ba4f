/**
 * The REST routes of the Open Inference Protocol (KServe V2), so that its clients can call the model as they call any
 * other.
 * Source: https://kserve.github.io/website/docs/concepts/architecture/data-plane/v2-protocol
 */
import { type Request, Router } from 'express';
import type {
  InferenceLive,
  InferenceModel,
  InferenceModelReady,
  InferenceReady,
  InferenceServer,
} from '../../schemas/index.js';
import { describe } from '../http/errors/issues.js';
import { methodNotAllowed } from '../http/errors/method-not-allowed.js';
import { ProblemError } from '../http/errors/problems.js';
import { limitConcurrency } from '../http/limits/concurrency-limit.js';
import { type InferenceParts, infer } from './infer.js';
import { modelMetadata, serverMetadata } from './metadata.js';

/** What the routes need. */
export interface ProtocolParts extends InferenceParts {
  /** The versions that a request may name, each of which `predict` answers for. */
  readonly versions: () => readonly string[];
  /** Throws the problem `not-ready` where no new work should come. */
  readonly checkReady: () => void;
  readonly limits: InferenceParts['limits'] & { readonly concurrency: number };
}

/** A model, by its name alone or by its version too. */
const modelPaths = ['/v2/models/:model', '/v2/models/:model/versions/:version'];

/** Throws the problem `not-found` when the path names another model or version than those of `parts`. */
function checkModel({ params: { model, version } }: Request, { manifest, versions }: ProtocolParts) {
  const { name } = manifest();
  if (model !== name) {
    throw new ProblemError('not-found', `There is no model ${describe(String(model))}; the one here is ${name}.`);
  }
  if (version === undefined || versions().includes(String(version))) return;
  throw new ProblemError(
    'not-found',
    `The versions of ${name} that answer here are ${versions().join(', ')}; ${describe(String(version))} is none.`,
  );
}

/** The routes; the errors that they throw are for the application to write. */
export function inferenceProtocol(parts: ProtocolParts): Router {
  const { manifest, versions, checkReady, limits } = parts;
  const router = Router();
  const get = <Answer>(path: string, answer: (req: Request) => Answer) =>
    router
      .route(path)
      .get((req, res) => void res.json(answer(req)))
      .all(methodNotAllowed('GET, HEAD'));

  get<InferenceServer>('/v2', () => serverMetadata);
  get<InferenceLive>('/v2/health/live', () => ({ live: true }));
  get<InferenceReady>('/v2/health/ready', () => {
    checkReady();
    return { ready: true };
  });

  const admit = limitConcurrency(limits.concurrency, 'inference requests');
  for (const path of modelPaths) {
    get<InferenceModel>(path, (req) => {
      checkModel(req, parts);
      return modelMetadata(manifest(), versions());
    });
    get<InferenceModelReady>(`${path}/ready`, (req) => {
      checkModel(req, parts);
      checkReady();
      return { name: manifest().name, ready: true };
    });
    router
      .route(`${path}/infer`)
      .post((req, res) => {
        checkModel(req, parts);
        admit(res);
        return infer(req, res, parts);
      })
      .all(methodNotAllowed('POST'));
  }
  return router;
}
