/**
 * Compiled ajv validators of the schemas, ready when the module is loaded.
 * Nothing is coerced and no default is filled in: what passes is exactly what came. All errors are reported, so whoever
 * validates input from outside bounds its size first.
 */
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import batchAnswer from './batch-answer.schema.json' with { type: 'json' };
import { batchRow } from './batch-row.js';
import drift from './drift.schema.json' with { type: 'json' };
import explanation from './explanation.schema.json' with { type: 'json' };
import type {
  BatchAnswer,
  BatchRow,
  Drift,
  Explanation,
  Health,
  InferenceRequest,
  Manifest,
  Prediction,
  Problem,
  StrikeReport,
} from './generated/types.js';
import health from './health.schema.json' with { type: 'json' };
import inferenceRequest from './inference-request.schema.json' with { type: 'json' };
import manifest from './manifest.schema.json' with { type: 'json' };
import prediction from './prediction.schema.json' with { type: 'json' };
import problem from './problem.schema.json' with { type: 'json' };
import strikeReport from './strike-report.schema.json' with { type: 'json' };

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, verbose: true });
ajv.addVocabulary(['x-faa-column']);
addFormats.default(ajv);

/** Accepts a strike report; `.errors` then lists everything that is wrong with a refused one. */
export const isStrikeReport = ajv.compile<StrikeReport>(strikeReport);

/** Accepts the manifest of a model. */
export const isManifest = ajv.compile<Manifest>(manifest);

/** Accepts the answer to a report. */
export const isPrediction = ajv.compile<Prediction>(prediction);

/** Accepts the explanation of an answer. */
export const isExplanation = ajv.compile<Explanation>(explanation);

/** Accepts the state of drift. */
export const isDrift = ajv.compile<Drift>(drift);

/** Accepts the body of a refusal. */
export const isProblem = ajv.compile<Problem>(problem);

/** Accepts the body of a health answer. */
export const isHealth = ajv.compile<Health>(health);

/** Accepts one row of a batch: a strike report with or without an `id`. */
export const isBatchRow = ajv.compile<BatchRow>(batchRow);

/** Accepts the answer to one row of a batch. */
export const isBatchAnswer = ajv.compile<BatchAnswer>(batchAnswer);

/**
 * Accepts an inference request, as far as its JSON goes. Stops at the first error: a body of megabytes, as tensors may
 * be, could hold too many of them.
 */
export const isInferenceRequest = new Ajv2020({ allowUnionTypes: true, verbose: true }).compile<InferenceRequest>(
  inferenceRequest,
);
