/** The options of `npm run evaluate`. */
import { type FinishedOptions, finishedSpecs, readFinishedOptions } from './finished-options.js';
import { type OptionSpecs, readOptions } from './read-options.js';

/** How the options are called. */
export const evaluateSpecs = {
  ...finishedSpecs,
  chart: { value: 'FILE', purpose: 'the picture that is written, as PNG; by default evaluation.png' },
  json: { purpose: 'one JSON document on standard output, and nothing else' },
  help: { purpose: 'print this' },
} as const satisfies OptionSpecs;

export interface EvaluateOptions extends FinishedOptions {
  readonly chart: string;
  readonly isJson: boolean;
}

/** Reads the command line; undefined where help is wanted. Throws a UserError that says what is allowed. */
export function readEvaluateOptions(args: readonly string[]): EvaluateOptions | undefined {
  const { chart, json, help, ...finished } = readOptions(args, evaluateSpecs);
  if (help) return undefined;
  return {
    ...readFinishedOptions(finished),
    chart: chart?.[0] ?? 'evaluation.png',
    isJson: json !== undefined,
  };
}
