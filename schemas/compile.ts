/**
 * Compiles the schemas of what the service reads to validators, as source: compiling them at each start would take longer
 * than everything else in it. Nothing is coerced and no default is filled in: a value that passes is exactly what was sent.
 * All errors are reported, so whoever validates input from outside bounds its size first; an inference request may be
 * megabytes, and its validator stops at the first error.
 */
import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { batchRow } from './batch-row.js';
import inferenceRequest from './inference-request.schema.json' with { type: 'json' };
import manifest from './manifest.schema.json' with { type: 'json' };
import strikeReport from './strike-report.schema.json' with { type: 'json' };

function sourceOf(schemas: readonly { $id: string; title: string }[], options: Options): string {
  const ajv = new Ajv2020({
    ...options,
    allowUnionTypes: true,
    verbose: true,
    inlineRefs: false, // half the code: each definition is compiled once and called
    code: { source: true, esm: true, lines: true },
  });
  ajv.addVocabulary(['x-faa-column', 'x-completed-later']);
  addFormats.default(ajv);
  for (const schema of schemas) ajv.addSchema(schema);
  return standalone.default(ajv, Object.fromEntries(schemas.map(({ $id, title }) => [`is${title}`, $id])));
}

/** An ES module that exports `isX` for each schema of the title X. */
export const validatorsWithAllErrors = (): string => sourceOf([strikeReport, manifest, batchRow], { allErrors: true });

/** The same for those that stop at the first error. */
export const validatorsWithFirstError = (): string => sourceOf([inferenceRequest], {});
