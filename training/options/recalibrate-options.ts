/** The options of `npm run recalibrate`. */
import { type FinishedOptions, finishedSpecs, readFinishedOptions } from './finished-options.js';
import { type OptionSpecs, readOptions } from './read-options.js';
import { versionIn } from './value-options.js';

/** How the options are called. */
export const recalibrateSpecs = {
  ...finishedSpecs,
  version: { value: 'VERSION', purpose: 'of what is written; by default the next patch number' },
  out: { value: 'DIR', purpose: 'the folder of versions that it is written to; by default beside the version' },
  help: { purpose: 'print this' },
} as const satisfies OptionSpecs;

export interface RecalibrateOptions extends FinishedOptions {
  readonly version?: string;
  /** The folder of versions, where one was named. */
  readonly out?: string;
}

/** Reads the command line; undefined where help is wanted. Throws a UserError that says what is allowed. */
export function readRecalibrateOptions(args: readonly string[]): RecalibrateOptions | undefined {
  const { version, out, help, ...finished } = readOptions(args, recalibrateSpecs);
  if (help) return undefined;
  return {
    ...readFinishedOptions(finished),
    ...(version && { version: versionIn('version', version[0]!) }),
    ...(out && { out: out[0]! }),
  };
}
