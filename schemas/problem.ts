/** The schema of a problem: problem.schema.json, whose `code` takes its values from the table of codes. */
import problemSchema from './problem.schema.json' with { type: 'json' };
import { problemCodes } from './problem-codes.js';

const { properties } = problemSchema;

/** The whole schema, for whoever compiles or shows it. */
export const problem = {
  ...problemSchema,
  properties: { ...properties, code: { ...properties.code, enum: Object.keys(problemCodes) } },
};
