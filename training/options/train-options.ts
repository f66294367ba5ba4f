/** The options of `npm run train`. */
import * as paths from '../../paths.js';
import { UserError } from '../data/user-error.js';
import { type DataChoice, dataOptions, readDataOptions, withoutOption } from './data-options.js';
import { type OptionSpecs, readOptions } from './read-options.js';
import { dayIn, versionIn } from './value-options.js';

/** How the options are called. */
export const trainSpecs = {
  ...dataOptions,
  ...withoutOption,
  'test-from': {
    value: 'DAY',
    purpose: 'first day of the locked test period; by default the last fifth of the reports',
  },
  version: { value: 'VERSION', purpose: 'of the model that is written; by default the next free minor version' },
  out: { value: 'DIR', purpose: 'the folder of versions that it is written to; by default models/strike-damage' },
  quick: { purpose: 'everything on a small scale, within a minute, written to models/quick/0.0.0' },
  'missing-fields': { purpose: 'only add the figures with fields missing to version 1.0.0' },
  help: { purpose: 'print this' },
} as const satisfies OptionSpecs;

/** What is to be trained, on what, and where it is written. */
export interface TrainOptions {
  readonly data: DataChoice;
  readonly testFrom?: string;
  readonly version?: string;
  /** The folder of versions. */
  readonly out: string;
  readonly isQuick: boolean;
  readonly missingFieldsOnly: boolean;
  readonly needsHelp: boolean;
}

/** Reads the command line. Throws a UserError that says what is allowed. */
export function readTrainOptions(args: readonly string[]): TrainOptions {
  const given = readOptions(args, trainSpecs);
  const isQuick = given.quick !== undefined;
  const missingFieldsOnly = given['missing-fields'] !== undefined;
  if (missingFieldsOnly && Object.keys(given).length > 1) {
    throw new UserError(
      '--missing-fields adds to version 1.0.0, trained on the sample, and takes no other option beside it.',
    );
  }
  return {
    data: readDataOptions(given),
    ...(given['test-from'] && { testFrom: dayIn('test-from', given['test-from'][0]!) }),
    ...(given.version && { version: versionIn('version', given.version[0]!) }),
    out: given.out?.[0] ?? (isQuick ? paths.quickModels : paths.models),
    isQuick,
    missingFieldsOnly,
    needsHelp: given.help !== undefined,
  };
}
