/**
 * Puts a report as somebody wrote it into the words of the schema: values of lists in their own spelling, names in the
 * field's wording, blanks left out. Every way into the system passes here (JSON, tensors, rows of files, training), so that
 * one strike has one report, whoever wrote it. What cannot be read stays as it came, for the schema to refuse.
 */
import type { ReportField } from '../schemas/fields.js';
import { readAircraft } from './names/aircraft.js';
import { readOperator } from './names/operators.js';
import { isMissing, type NameReading, type ReadName, tidied } from './names/reader.js';
import { readSpecies } from './names/species.js';
import { readState } from './names/states.js';
import { createChoiceReader, readFlag } from './values/choice.js';
import { type DateOrder, readDate } from './values/date.js';
import { decimalOrText } from './values/numbers.js';

/** A name that stands for several things, and so for none. */
export interface AmbiguousName {
  readonly field: string;
  readonly value: string;
  readonly candidates: readonly string[];
}

/** A report in the words of the schema, and how it differs from what came. */
export interface ReportReading {
  /** Members that say nothing are left out; whatever could not be read is as it came. */
  readonly report: Readonly<Record<string, unknown>>;
  /** What came. */
  readonly raw: Readonly<Record<string, unknown>>;
  /** The canonical value of each field that was written differently. */
  readonly readAs: Readonly<Record<string, unknown>>;
  readonly ambiguous: readonly AmbiguousName[];
  /** The fields whose name stands in no table of ours; it is in the usual form of such names, and may be misspelt. */
  readonly unlisted: readonly string[];
}

/** Puts one report into the words of the schema. */
export type ReadReport = (raw: Readonly<Record<string, unknown>>) => ReportReading;

/** The value, or that there is none, or that it means several things; `unread` leaves it as it came. */
type ValueReading =
  | { readonly kind: 'value'; readonly value: unknown; readonly isUnlisted?: boolean }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unread' }
  | Extract<NameReading, { kind: 'ambiguous' }>;

type ReadValue = (raw: unknown) => ValueReading;

/** What a member of a report was read as. */
export type MemberReading = ValueReading & {
  /** Whether the value is what came. */
  readonly isAsSent: boolean;
};

/** Reads the member of one field. */
export type ReadMember = (raw: unknown) => MemberReading;

const unread: ValueReading = { kind: 'unread' };
const missing: ValueReading = { kind: 'missing' };
const asValue = (value: unknown): ValueReading => ({ kind: 'value', value });
const valueOrUnread = (value: unknown): ValueReading => (value === undefined ? unread : asValue(value));

/** The fields that hold names, each with its own reader. An airport is any text: no model of ours reads it. */
const nameReaders: Readonly<Record<string, ReadName>> = {
  species: readSpecies,
  aircraft: readAircraft,
  operator: readOperator,
  originState: readState,
};

/** Half of a surrogate pair is no text, and a NUL ends a text where onnxruntime reads it: the schema's business. */
const isText = (raw: unknown): raw is string => typeof raw === 'string';

const textReader =
  (read: (tidiedText: string) => ValueReading): ReadValue =>
  (raw) => {
    if (!isText(raw)) return unread;
    const text = tidied(raw);
    return isMissing(text) ? missing : read(text);
  };

function nameReader(readName: ReadName): ReadValue {
  return (raw) => {
    if (!isText(raw)) return unread;
    const reading = readName(raw);
    if (reading.kind === 'missing') return missing;
    if (reading.kind === 'ambiguous') return reading;
    return { kind: 'value', value: reading.name, isUnlisted: reading.kind === 'unknown' };
  };
}

/** Several values in one text are joined by semicolons, commas or "and". */
const separators = /\s*(?:[;,|+]|\band\b|\bet\b)\s*/i;

/** Values in the order of the schema, each once; `None` beside others says nothing. */
function listReader({ name, values = [] }: ReportField): ReadValue {
  const readChoice = createChoiceReader(name, values);
  return (raw) => {
    const texts = isText(raw) ? tidied(raw).split(separators) : raw;
    if (!Array.isArray(texts) || !texts.every(isText)) return unread;
    const present = texts.map(tidied).filter((text) => !isMissing(text));
    if (present.length === 0) return missing;
    const choices = present.map(readChoice);
    // Beside the text at fault the others are as they should be, so that the schema refuses that text alone.
    if (choices.includes(undefined)) return asValue(choices.map((choice, i) => choice ?? present[i]));
    const several = values.filter((value) => choices.includes(value));
    return asValue(several.length > 1 ? several.filter((value) => value !== 'None') : several);
  };
}

function choiceReader({ name, values = [] }: ReportField): ReadValue {
  const readChoice = createChoiceReader(name, values);
  const readText = textReader((text) => valueOrUnread(readChoice(text)));
  return (raw) => readText(typeof raw === 'number' ? String(raw) : raw);
}

function dateReader(order: DateOrder | undefined): ReadValue {
  return textReader((text) => {
    const date = readDate(text, order);
    return date.kind === 'date' ? asValue(date.iso) : unread;
  });
}

const numberReader: ReadValue = (raw) => {
  if (typeof raw === 'number') return asValue(raw);
  return textReader((text) => {
    const number = decimalOrText(text);
    return typeof number === 'number' ? asValue(number) : unread;
  })(raw);
};

const flagReader: ReadValue = (raw) => {
  if (typeof raw === 'boolean') return asValue(raw);
  return textReader((text) => valueOrUnread(readFlag(text)))(typeof raw === 'number' ? String(raw) : raw);
};

function readerOf(field: ReportField, order: DateOrder | undefined): ReadValue {
  if (field.kind === 'number') return numberReader;
  if (field.kind === 'boolean') return flagReader;
  if (field.kind === 'list') return listReader(field);
  if (field.values) return choiceReader(field);
  if (field.isDate) return dateReader(order);
  const readName = nameReaders[field.name];
  return readName ? nameReader(readName) : textReader(asValue);
}

const isSameList = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((value, i) => value === b[i]);

/** Whether a value is what was sent; in CSV and in tensors it can only be sent as its text. */
function isAsSent(value: unknown, raw: unknown): boolean {
  if (value === raw) return true;
  if (Array.isArray(value) && Array.isArray(raw)) return isSameList(value, raw);
  return isText(raw) && [value].flat().join('; ') === raw;
}

/** Makes a reader of the members of a field; `order` is as for `createReportReader`. */
export function createMemberReader(field: ReportField, order?: DateOrder): ReadMember {
  const read = readerOf(field, order);
  return (raw) => {
    const reading = read(raw);
    return { ...reading, isAsSent: reading.kind === 'value' && isAsSent(reading.value, raw) };
  };
}

/** Reports repeat few values; to read a name anew each time would take longer than the network does. */
const maxRemembered = 10_000;
const maxRememberedLength = 100;

/** Remembers the readings of texts. */
export function remembering<Reading>(read: (text: string) => Reading): (text: string) => Reading {
  const readings = new Map<string, Reading>();
  return (text) => {
    const remembered = readings.get(text);
    if (remembered !== undefined) return remembered;
    const reading = read(text);
    if (text.length > maxRememberedLength) return reading;
    if (readings.size >= maxRemembered) readings.clear();
    readings.set(text, reading);
    return reading;
  };
}

/** A reading to which members are added one by one. */
interface OpenReading {
  readonly report: Record<string, unknown>;
  readonly readAs: Record<string, unknown>;
  readonly ambiguous: AmbiguousName[];
  readonly unlisted: string[];
}

/** Adds a member to the reading of a report. */
export function addMember(
  { report, readAs, ambiguous, unlisted }: OpenReading,
  name: string,
  value: unknown,
  reading: MemberReading,
): void {
  if (reading.kind === 'missing') return;
  if (reading.kind === 'ambiguous') {
    ambiguous.push({ field: name, value: value as string, candidates: reading.candidates });
  } else if (reading.kind === 'unread') {
    defineMember(report, name, value);
  } else {
    report[name] = reading.value;
    if (reading.isUnlisted) unlisted.push(name);
    if (!reading.isAsSent) readAs[name] = reading.value;
  }
}

/**
 * Makes a reader of reports with these fields. `order` says how dates such as 08/01/1990 are meant; without it they stay
 * as they are. Members that are no fields stay too, for the schema to name them.
 */
export function createReportReader(fields: readonly ReportField[], order?: DateOrder): ReadReport {
  const readers = new Map<string, { read: ReadMember; readText: (text: string) => MemberReading }>(
    fields.map((field) => {
      const read = createMemberReader(field, order);
      return [field.name, { read, readText: remembering(read) }];
    }),
  );
  return (raw) => {
    const reading = { report: {}, raw, readAs: {}, ambiguous: [], unlisted: [] };
    for (const name of Object.keys(raw)) {
      const value = raw[name];
      const reader = readers.get(name);
      if (!reader) defineMember(reading.report, name, value);
      else if (isText(value)) addMember(reading, name, value, reader.readText(value));
      else if (value !== null) addMember(reading, name, value, reader.read(value));
    }
    return reading;
  };
}

/** Assignment would take a member called `__proto__` for the prototype, and lose it. */
const defineMember = (report: Record<string, unknown>, name: string, value: unknown) =>
  void Object.defineProperty(report, name, { value, enumerable: true, configurable: true, writable: true });
