/** The validators of what the service reads, which `npm run generate` compiles (`compile.ts`), with their types. */
import type { ErrorObject } from 'ajv';
import type { BatchRow, InferenceRequest, Manifest, StrikeReport } from './generated/types.js';
import * as withAllErrors from './generated/validators.js';
import * as withFirstError from './generated/validators-first-error.js';

/** Whether a value keeps to a schema; `errors` then lists what is wrong with the value that was checked last. */
export interface Validator<T> {
  (value: unknown): value is T;
  errors?: ErrorObject[] | null;
}

const typed = <T>(validate: unknown) => validate as Validator<T>;

/** Accepts a strike report; `errors` lists everything that is wrong with any other value. */
export const isStrikeReport = typed<StrikeReport>(withAllErrors.isStrikeReport);

/** Accepts the manifest of a model. */
export const isManifest = typed<Manifest>(withAllErrors.isManifest);

/** Accepts one row of a batch: a strike report with or without an `id`. */
export const isBatchRow = typed<BatchRow>(withAllErrors.isBatchRow);

/** Accepts an inference request, as far as its JSON goes; `errors` holds the first error alone. */
export const isInferenceRequest = typed<InferenceRequest>(withFirstError.isInferenceRequest);
