/** The errors in an inference request, written so that a program finds the place and a person the remedy. */
import type { Issue } from '../../schemas/index.js';
import { nearest } from '../http/errors/did-you-mean.js';
import { describe, sentence } from '../http/errors/issues.js';
import { ProblemError } from '../http/errors/problems.js';

/** The problem `invalid-inference` with these issues. */
export const invalidInference = (issues: Issue[]) =>
  new ProblemError('invalid-inference', sentence('The request', issues), issues);

/** The issue that the model has no tensor of this name, with the one that was most likely meant; `kind` is input or output. */
export function unknownTensor(pointer: string, name: string, kind: string, allowed: string[]): Issue {
  const suggestion = nearest(name.slice(0, 100), allowed);
  const message = `The model has no ${kind} ${describe(name)}.`;
  return { pointer, message, allowed, ...(suggestion !== undefined && { suggestion }) };
}
