/** The options that the verbs for a finished version have in common: the version, the reports and their period. */
import { UserError } from '../data/user-error.js';
import type { Period } from '../release/finished/period.js';
import { type DataChoice, dataOptions, readDataOptions } from './data-options.js';
import type { OptionSpecs } from './read-options.js';
import { dayIn } from './value-options.js';

/** How the options are called. */
export const finishedSpecs = {
  ...dataOptions,
  model: { value: 'DIR', purpose: 'the folder of the version; by default the newest in models/strike-damage' },
  from: { value: 'DAY', purpose: 'first day of the reports that count' },
  to: { value: 'DAY', purpose: 'last day of the reports that count' },
} as const satisfies OptionSpecs;

/** What was given of these options. */
type Given = Readonly<Partial<Record<keyof typeof finishedSpecs, readonly string[]>>>;

export interface FinishedOptions {
  readonly data: DataChoice;
  /** The folder of the version, where one was named. */
  readonly model?: string;
  readonly period: Period;
}

/** Reads the options. Throws a UserError that says what is allowed. */
export function readFinishedOptions({ model, from, to, ...data }: Given): FinishedOptions {
  if (!data.data) {
    throw new UserError('--data names a file of reports whose damage is known, and there is none; give --data FILE.');
  }
  const period: Period = {
    ...(from && { from: dayIn('from', from[0]!) }),
    ...(to && { to: dayIn('to', to[0]!) }),
  };
  if (period.from !== undefined && period.to !== undefined && period.from > period.to) {
    throw new UserError(`--from ${period.from} is after --to ${period.to}; no report is of both.`);
  }
  return { data: readDataOptions(data), period, ...(model && { model: model[0]! }) };
}
