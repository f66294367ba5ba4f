/** The schema of a problem under /v2: a problem with the member that clients of the Open Inference Protocol read. */
import { problem } from './problem.js';

const { $schema, required, additionalProperties, properties } = problem;

/** A problem with an `error`. */
export const inferenceProblem = {
  $schema,
  $id: 'inference-problem.schema.json',
  title: 'InferenceProblem',
  description:
    'Why a request of the Open Inference Protocol got no answer: a problem with the `error` of the protocol.',
  type: 'object',
  required: [...required, 'error'],
  additionalProperties,
  properties: {
    ...properties,
    error: { description: 'The detail, or what the issues say, as one text.', type: 'string' },
  },
};
