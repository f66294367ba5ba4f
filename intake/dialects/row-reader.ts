/** Reads the rows of a file by the plan of its columns: cells of text become a raw report by the names of the fields. */
import type { ReportField } from '../../schemas/fields.js';
import { isMissing } from '../names/reader.js';
import { readFlag } from '../values/choice.js';
import type { DateOrder } from '../values/date.js';
import { isoDay, readMonth } from '../values/date.js';
import { unguarded } from '../values/formula.js';
import type { DecimalMark } from '../values/numbers.js';
import { type CellCause, type CellReading, cellText, createCellReader, type ReadCell } from './cell-reader.js';
import type { ColumnPlan, Source } from './header.js';
import { createFaultFinder, type RowFault } from './row-fault.js';
import { shown } from './shown.js';

/** A cell that is left out of its report; `message` is a sentence that names the value and what is allowed. */
export interface CellWarning {
  readonly column: string;
  readonly field: string;
  readonly cause: CellCause;
  readonly value: string;
  readonly message: string;
}

/** One row. */
export interface RowReading {
  /** The report in the file's wording; dates are YYYY-MM-DD and numbers are numbers. */
  readonly raw: Record<string, unknown>;
  readonly id?: string;
  readonly cellWarnings: readonly CellWarning[];
  /** Whether no field is known of which a report must name one. */
  readonly saysNothing: boolean;
  readonly fault?: RowFault;
}

/** Reads the cells of one row. */
export type ReadRow = (cells: readonly string[]) => RowReading;

/** How the columns of a file are written, from `surveyRows` and `chooseDateOrder`. */
export interface RowStyle {
  readonly dates?: DateOrder | undefined;
  /** The mark in front of decimals, by the place of the column. */
  readonly decimals?: ReadonlyMap<number, DecimalMark> | undefined;
}

const missing: CellReading = { kind: 'missing' };

/** Reads one source; `onFault` hears of each cell that is not read. */
type ReadSource = (cells: readonly string[], onFault: OnFault) => CellReading;
type OnFault = (place: number, reading: Extract<CellReading, { kind: 'fault' }>) => void;

/** Yes, no, or neither: a flag that is no flag is a fault. */
function flagAt(cells: readonly string[], place: number, onFault: OnFault): boolean | undefined {
  const cell = cells[place];
  if (cell === undefined || cell === '') return undefined;
  if (cell === 'FALSE' || cell === '0') return false;
  const text = cellText(cell);
  if (isMissing(text)) return undefined;
  const flag = readFlag(text);
  if (flag === undefined) {
    onFault(place, { kind: 'fault', cause: 'not-a-value', message: `${shown(text)} is none of yes, no.` });
  }
  return flag;
}

function partsSource({ columns }: Extract<Source, { kind: 'parts' }>): ReadSource {
  return (cells, onFault) => {
    const parts: string[] = [];
    for (const { place, part } of columns) {
      if (flagAt(cells, place, onFault) && !parts.includes(part)) parts.push(part);
    }
    // Where no part is ticked, nobody has said which one was struck.
    return parts.length > 0 ? { kind: 'value', value: parts } : missing;
  };
}

function ingestionSource({ places }: Extract<Source, { kind: 'ingestion' }>): ReadSource {
  return (cells, onFault) => {
    const flags = places.map((place) => flagAt(cells, place, onFault));
    if (flags.includes(true)) return { kind: 'value', value: true };
    return flags.includes(false) ? { kind: 'value', value: false } : missing;
  };
}

const wholeNumber = /^\d{1,4}(?:\.0+)?$/;

function datePartsSource({ year, month, day }: Extract<Source, { kind: 'date-parts' }>): ReadSource {
  return (cells, onFault) => {
    const texts = [year, month, day].map((place) => cellText(cells[place] ?? ''));
    if (texts.some((text) => text === '' || isMissing(text))) return missing;
    const [y, m, d] = texts.map((text) => text.replace(/\.0+$/, '')) as [string, string, string];
    const monthNumber = readMonth(m);
    const iso = wholeNumber.test(y) && wholeNumber.test(d) && monthNumber && isoDay(Number(y), monthNumber, Number(d));
    if (iso && y.length === 4) return { kind: 'value', value: iso };
    onFault(year, {
      kind: 'fault',
      cause: 'not-a-date',
      message: `${shown(texts.join('-'))} is no day of the calendar as year, month and day.`,
    });
    return missing;
  };
}

function valueSource(place: number, read: ReadCell): ReadSource {
  return (cells, onFault) => {
    const cell = cells[place];
    if (cell === undefined || cell === '') return missing;
    const reading = read(cell);
    if (reading.kind !== 'fault') return reading;
    onFault(place, reading);
    return reading.value === undefined ? missing : { kind: 'value', value: reading.value };
  };
}

function sourceReader(source: Source, field: ReportField, { dates, decimals }: RowStyle): ReadSource {
  if (source.kind === 'parts') return partsSource(source);
  if (source.kind === 'ingestion') return ingestionSource(source);
  if (source.kind === 'date-parts') return datePartsSource(source);
  return valueSource(source.place, createCellReader(field, { dates, decimals: decimals?.get(source.place) }));
}

/** The caller's names for rows are any text. */
const idField = { name: 'id', kind: 'string', isDate: false, maxLength: 100 } as const;

function idReader(plan: ColumnPlan): ReadSource[] {
  return (plan.sources.get('id') ?? []).flatMap((source) =>
    source.kind !== 'value'
      ? []
      : [
          valueSource(source.place, (cell) => {
            // Given back as it came, line ends within it included.
            const value = unguarded(cell).trim();
            if (value === '') return missing;
            if ([...value].length <= idField.maxLength) return { kind: 'value', value };
            return { kind: 'fault', cause: 'too-long', message: `${shown(value)} has more than 100 characters.` };
          }),
        ],
  );
}

/** Makes a reader of the rows of one file. */
export function createRowReader(plan: ColumnPlan, style: RowStyle = {}): ReadRow {
  const readId = idReader(plan);
  const faultOf = createFaultFinder(plan);
  const fields = plan.fields.flatMap((field) => {
    const sources = plan.sources.get(field.name) ?? [];
    return sources.length === 0
      ? []
      : [{ field, sources: sources.map((source) => sourceReader(source, field, style)) }];
  });
  return (cells) => {
    const fault = faultOf(cells);
    if (fault) return { raw: {}, cellWarnings: [], saysNothing: false, fault };
    const cellWarnings: CellWarning[] = [];
    let current = 'id';
    const onFault: OnFault = (place, { cause, message }) =>
      void cellWarnings.push({ column: plan.names[place]!, field: current, cause, value: cells[place]!, message });
    const raw: Record<string, unknown> = {};
    let saysNothing = true;
    const id = firstOf(readId, cells, onFault);
    for (const { field, sources } of fields) {
      current = field.name;
      const reading = firstOf(sources, cells, onFault);
      if (reading.kind !== 'value') continue;
      raw[field.name] = reading.value;
      if (field.isEssential && !reading.isAmbiguous) saysNothing = false;
    }
    return { raw, ...(id.kind === 'value' && { id: id.value as string }), cellWarnings, saysNothing };
  };
}

/** The first source that has a value. */
function firstOf(sources: readonly ReadSource[], cells: readonly string[], onFault: OnFault): CellReading {
  for (const read of sources) {
    const reading = read(cells, onFault);
    if (reading.kind === 'value') return reading;
  }
  return missing;
}

/** The cells of the columns that are carried along, as they came. */
export const carriedCells = ({ carried }: ColumnPlan, cells: readonly string[]): string[] =>
  carried.map((place) => cells[place] ?? '');
