/** The validators of the schemas, which `npm run generate` compiles (`compile.ts`), with their types. */
import type { ErrorObject } from 'ajv';
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
import * as all from './generated/validators.js';
import * as first from './generated/validators-first-error.js';

/** Tells whether a value keeps to a schema; `errors` then says what is wrong with the value refused last. */
export interface Validator<T> {
  (value: unknown): value is T;
  errors?: ErrorObject[] | null;
}

const typed = <T>(validate: unknown) => validate as Validator<T>;

/** Accepts a strike report; `.errors` then lists everything that is wrong with a refused one. */
export const isStrikeReport = typed<StrikeReport>(all.isStrikeReport);

/** Accepts the manifest of a model. */
export const isManifest = typed<Manifest>(all.isManifest);

/** Accepts the answer to a report. */
export const isPrediction = typed<Prediction>(all.isPrediction);

/** Accepts the explanation of an answer. */
export const isExplanation = typed<Explanation>(all.isExplanation);

/** Accepts the state of drift. */
export const isDrift = typed<Drift>(all.isDrift);

/** Accepts the body of a refusal. */
export const isProblem = typed<Problem>(all.isProblem);

/** Accepts the body of a health answer. */
export const isHealth = typed<Health>(all.isHealth);

/** Accepts one row of a batch: a strike report with or without an `id`. */
export const isBatchRow = typed<BatchRow>(all.isBatchRow);

/** Accepts the answer to one row of a batch. */
export const isBatchAnswer = typed<BatchAnswer>(all.isBatchAnswer);

/** Accepts an inference request, as far as its JSON goes; tells its first error alone. */
export const isInferenceRequest = typed<InferenceRequest>(first.isInferenceRequest);
