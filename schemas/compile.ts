/**
 * Compiles the schemas to validators, as source: compiling them at each start would take longer than all else in it.
 * Nothing is coerced and no default is filled in: what passes is exactly what came. All errors are reported, so whoever
 * validates input from outside bounds its size first; an inference request may be megabytes, and stops at its first.
 */
import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import batchAnswer from './batch-answer.schema.json' with { type: 'json' };
import { batchRow } from './batch-row.js';
import drift from './drift.schema.json' with { type: 'json' };
import explanation from './explanation.schema.json' with { type: 'json' };
import health from './health.schema.json' with { type: 'json' };
import inferenceRequest from './inference-request.schema.json' with { type: 'json' };
import manifest from './manifest.schema.json' with { type: 'json' };
import prediction from './prediction.schema.json' with { type: 'json' };
import problem from './problem.schema.json' with { type: 'json' };
import strikeReport from './strike-report.schema.json' with { type: 'json' };

const withAllErrors = [strikeReport, manifest, prediction, explanation, drift, problem, health, batchRow, batchAnswer];

function sourceOf(schemas: readonly { $id: string; title: string }[], options: Options): string {
  const ajv = new Ajv2020({
    ...options,
    allowUnionTypes: true,
    verbose: true,
    code: { source: true, esm: true, lines: true },
  });
  ajv.addVocabulary(['x-faa-column']);
  addFormats.default(ajv);
  for (const schema of schemas) ajv.addSchema(schema);
  return standalone.default(ajv, Object.fromEntries(schemas.map(({ $id, title }) => [`is${title}`, $id])));
}

/** An ES module that exports `isX` for each schema of the title X. */
export const validatorsWithAllErrors = (): string => sourceOf(withAllErrors, { allErrors: true });

/** The same for those that stop at the first error. */
export const validatorsWithFirstError = (): string => sourceOf([inferenceRequest], {});
