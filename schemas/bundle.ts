/**
 * Brings the schema files together under their titles, so that one document can hold them all.
 * `{"$ref": "problem.schema.json"}` and `{"$ref": "#/$defs/Issue"}` become `{"$ref": "<prefix>Problem"}` and `<prefix>Issue`, in whichever file.
 */
import batchAnswer from './batch-answer.schema.json' with { type: 'json' };
import { batchRow } from './batch-row.js';
import drift from './drift.schema.json' with { type: 'json' };
import explanation from './explanation.schema.json' with { type: 'json' };
import health from './health.schema.json' with { type: 'json' };
import inferenceModel from './inference-model.schema.json' with { type: 'json' };
import { inferenceProblem } from './inference-problem.js';
import inferenceRequest from './inference-request.schema.json' with { type: 'json' };
import inferenceResponse from './inference-response.schema.json' with { type: 'json' };
import inferenceServer from './inference-server.schema.json' with { type: 'json' };
import manifest from './manifest.schema.json' with { type: 'json' };
import modelList from './model-list.schema.json' with { type: 'json' };
import prediction from './prediction.schema.json' with { type: 'json' };
import { problem } from './problem.js';
import strikeReport from './strike-report.schema.json' with { type: 'json' };

const files = [
  strikeReport,
  prediction,
  explanation,
  problem,
  manifest,
  modelList,
  drift,
  health,
  batchRow,
  batchAnswer,
  inferenceRequest,
  inferenceResponse,
  inferenceModel,
  inferenceServer,
  inferenceProblem,
];
const titles = new Map(files.map((file) => [file.$id, file.title]));

/** A JSON Schema as plain data. */
export type Schema = Record<string, unknown>;

/** All schemas by name, `$defs` among them, each reference pointing to `prefix` + name. */
export function bundle(prefix: string): Record<string, Schema> {
  const redirect = (key: string, value: unknown) =>
    key === '$ref' ? prefix + (titles.get(String(value)) ?? String(value).replace(/^.*#\/\$defs\//, '')) : value;

  const named = files.flatMap(({ $schema, $id, ...file }) => {
    const { $defs = {}, ...schema }: Schema & { $defs?: object } = file;
    return [[file.title, schema], ...Object.entries($defs)] as [string, Schema][];
  });
  const names = named.map(([name]) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) throw new Error(`Two schemas are called ${twice}; give each title and each of $defs a name of its own.`);
  return JSON.parse(JSON.stringify(Object.fromEntries(named), redirect));
}
