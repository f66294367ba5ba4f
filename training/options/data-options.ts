/** The options by which every verb takes in files of reports. */
import { headerKey } from '../../intake/dialects/header-key.js';
import { parseColumnMapping } from '../../intake/dialects/mapping.js';
import { misspelt } from '../../intake/dialects/suggestions/misspelt.js';
import type { DateOrder } from '../../intake/values/date.js';
import { essentialFields, reportFields } from '../../schemas/index.js';
import type { LoadingOptions } from '../data/files/load-report-files.js';
import { UserError } from '../data/user-error.js';
import type { OptionSpecs } from './read-options.js';

/** How the options that say which files are read, and how, are called. */
export const dataOptions = {
  data: {
    value: 'FILE',
    isRepeatable: true,
    purpose: 'a file of strike reports: .csv, .xlsx, .json or .ndjson, in any of the known forms',
  },
  dates: { value: 'dmy|mdy', purpose: 'the order of day and month, where a file does not show it' },
  columns: {
    value: 'NAME:FIELD',
    isRepeatable: true,
    purpose:
      'which column gives which field, as in "Kind:species,Machine:aircraft"; "ignore" leaves a column out, "damaged" and "damageLevel" are the target',
  },
} as const satisfies OptionSpecs;

/** The option that leaves fields out. */
export const withoutOption = {
  without: {
    value: 'FIELD,…',
    isRepeatable: true,
    purpose: 'fields that the network shall not read',
  },
} as const satisfies OptionSpecs;

/** What was given of these options. */
export type GivenDataOptions = Readonly<
  Partial<Record<keyof typeof dataOptions | keyof typeof withoutOption, readonly string[]>>
>;

/** The files to read, and how. */
export interface DataChoice extends LoadingOptions {
  readonly paths: readonly string[];
  readonly without: readonly string[];
}

function dateOrderIn(text: string): DateOrder {
  if (text === 'dmy' || text === 'mdy') return text;
  throw new UserError(`--dates is dmy (day, month, year) or mdy (month, day, year), not "${text}".`);
}

function mappingIn(texts: readonly string[]) {
  const { mapping, faults } = parseColumnMapping(texts);
  if (faults.length > 0) throw new UserError(`--columns cannot be read: ${faults.join(' ')}`);
  return mapping;
}

/** The test period is cut by the date, so it cannot be left out. */
const removable = reportFields.map(({ name }) => name).filter((name) => name !== 'flightDate');

function fieldIn(text: string): string {
  const field = removable.find((name) => headerKey(name) === headerKey(text));
  if (field) return field;
  if (headerKey(text) === headerKey('flightDate')) {
    throw new UserError('--without cannot leave out flightDate: the test period is told by the date.');
  }
  const near = misspelt(text, removable);
  const suggestion = near === undefined ? '' : ` Did you mean ${near}?`;
  throw new UserError(
    `--without names fields of a report, and "${text}" is none; allowed are ${removable.join(', ')}.${suggestion}`,
  );
}

function fieldsIn(texts: readonly string[]): string[] {
  const names = texts.flatMap((text) => text.split(',')).map((name) => name.trim());
  const fields = [...new Set(names.filter((name) => name !== '').map(fieldIn))];
  if (essentialFields.every((name) => fields.includes(name))) {
    throw new UserError(`--without leaves nothing to tell reports by; one of ${essentialFields.join(', ')} must stay.`);
  }
  return fields;
}

/** Reads the options. Throws a UserError that says what is allowed. */
export function readDataOptions({ data = [], dates, columns, without = [] }: GivenDataOptions): DataChoice {
  if (data.length === 0 && (dates || columns)) {
    throw new UserError(
      `--${dates ? 'dates' : 'columns'} says how the files of --data are read, and no --data is given.`,
    );
  }
  return {
    paths: data,
    without: fieldsIn(without),
    ...(dates && { dates: dateOrderIn(dates[0]!) }),
    ...(columns && { mapping: mappingIn(columns) }),
  };
}
