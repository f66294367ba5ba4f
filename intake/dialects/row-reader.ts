/** Reads the rows of a file by the plan of its columns: cells of text become a raw report by the names of the fields. */
import type { ReportField } from '../../schemas/fields.js';
import { isMissing } from '../names/reader.js';
import { addMember, createMemberReader, type ReportReading, remembering } from '../report.js';
import { readFlag } from '../values/choice.js';
import type { DateOrder } from '../values/date.js';
import { isoDay, readMonth } from '../values/date.js';
import { unguarded } from '../values/formula.js';
import type { DecimalMark } from '../values/numbers.js';
import {
  asValue,
  type CellCause,
  type CellReading,
  type CellValue,
  cellText,
  createCellReader,
  type ReadCell,
} from './cell-reader.js';
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

/**
 * One row as a report. Its raw form is in the file's wording, but for dates, which are YYYY-MM-DD, and numbers, which are
 * numbers.
 */
export interface RowReading extends ReportReading {
  readonly raw: Record<string, unknown>;
  readonly report: Record<string, unknown>;
  readonly id: string | undefined;
  readonly cellWarnings: readonly CellWarning[];
  /** Whether no field is known of which a report must name one; any other report is valid, but for what its id may be. */
  readonly saysNothing: boolean;
  readonly fault: RowFault | undefined;
}

/** Reads the cells of one row. */
export type ReadRow = (cells: readonly string[]) => RowReading;

/** How the columns of a file are written, from `surveyRows` and `chooseDateOrder`. */
export interface RowStyle {
  readonly dates?: DateOrder | undefined;
  /** The mark in front of decimals, by the place of the column. */
  readonly decimals?: ReadonlyMap<number, DecimalMark> | undefined;
}

/** Reads one source, undefined where it has no value; `onFault` hears of each cell that is not read. */
type ReadSource = (cells: readonly string[], onFault: OnFault) => CellValue | undefined;
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

function partsSource({ columns }: Extract<Source, { kind: 'parts' }>, field: ReportField): ReadSource {
  const readMember = createMemberReader(field);
  const readParts = remembering((joined): CellValue => {
    const value = joined.split(';');
    return { kind: 'value', value, member: readMember(value) };
  });
  return (cells, onFault) => {
    const parts: string[] = [];
    for (const { place, part } of columns) {
      if (flagAt(cells, place, onFault) && !parts.includes(part)) parts.push(part);
    }
    // Where no part is ticked, nobody has said which one was struck.
    return parts.length > 0 ? readParts(parts.join(';')) : undefined;
  };
}

function ingestionSource({ places }: Extract<Source, { kind: 'ingestion' }>): ReadSource {
  const [yes, no] = [asValue(true), asValue(false)];
  return (cells, onFault) => {
    let reading: CellValue | undefined;
    for (const place of places) {
      const flag = flagAt(cells, place, onFault);
      if (flag) reading = yes;
      else if (flag === false) reading ??= no;
    }
    return reading;
  };
}

const wholeNumber = /^\d{1,4}(?:\.0+)?$/;

function datePartsSource({ year, month, day }: Extract<Source, { kind: 'date-parts' }>): ReadSource {
  return (cells, onFault) => {
    const texts = [year, month, day].map((place) => cellText(cells[place] ?? ''));
    if (texts.some((text) => text === '' || isMissing(text))) return undefined;
    const [y, m, d] = texts.map((text) => text.replace(/\.0+$/, '')) as [string, string, string];
    const monthNumber = readMonth(m);
    const iso = wholeNumber.test(y) && wholeNumber.test(d) && monthNumber && isoDay(Number(y), monthNumber, Number(d));
    if (iso && y.length === 4) return asValue(iso);
    onFault(year, {
      kind: 'fault',
      cause: 'not-a-date',
      message: `${shown(texts.join('-'))} is no day of the calendar as year, month and day.`,
    });
    return undefined;
  };
}

function valueSource(place: number, read: ReadCell): ReadSource {
  return (cells, onFault) => {
    const cell = cells[place];
    if (cell === undefined || cell === '') return undefined;
    const reading = read(cell);
    if (reading.kind === 'value') return reading;
    if (reading.kind === 'missing') return undefined;
    onFault(place, reading);
    return reading.rest;
  };
}

function makerAndModelSource(
  { maker, model }: Extract<Source, { kind: 'maker-and-model' }>,
  field: ReportField,
): ReadSource {
  const readModel = valueSource(0, createCellReader(field));
  return (cells, onFault) => {
    const [make, name] = [maker, model].map((place) => cellText(cells[place] ?? '')) as [string, string];
    if (isMissing(name)) return undefined;
    return readModel([isMissing(make) ? name : `${make} ${name}`], (_, fault) => onFault(model, fault));
  };
}

function sourceReader(source: Source, field: ReportField, { dates, decimals }: RowStyle): ReadSource {
  if (source.kind === 'parts') return partsSource(source, field);
  if (source.kind === 'ingestion') return ingestionSource(source);
  if (source.kind === 'date-parts') return datePartsSource(source);
  if (source.kind === 'maker-and-model') return makerAndModelSource(source, field);
  return valueSource(source.place, createCellReader(field, { dates, decimals: decimals?.get(source.place) }));
}

/** The caller's names for rows are any text of so many characters. */
const maxIdLength = 100;

function idReader(plan: ColumnPlan): ReadSource[] {
  return (plan.sources.get('id') ?? []).flatMap((source) =>
    source.kind !== 'value'
      ? []
      : [
          valueSource(source.place, (cell) => {
            // Given back as it came, line ends within it included.
            const value = unguarded(cell).trim();
            if (value === '') return { kind: 'missing' };
            if ([...value].length <= maxIdLength) return asValue(value);
            return {
              kind: 'fault',
              cause: 'too-long',
              message: `${shown(value)} has more than ${maxIdLength} characters.`,
            };
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
    // Written out, since copying members from object to object takes longer than all the rest of a row.
    const cellWarnings: CellWarning[] = [];
    const row = {
      report: {} as Record<string, unknown>,
      raw: {} as Record<string, unknown>,
      readAs: {},
      ambiguous: [],
      unlisted: [],
      id: undefined as string | undefined,
      cellWarnings,
      saysNothing: true,
      fault: faultOf(cells),
    };
    if (row.fault) {
      row.saysNothing = false;
      return row;
    }
    let current = 'id';
    const onFault: OnFault = (place, { cause, message }) =>
      void cellWarnings.push({ column: plan.names[place]!, field: current, cause, value: cells[place]!, message });
    row.id = firstOf(readId, cells, onFault)?.value as string | undefined;
    for (const { field, sources } of fields) {
      current = field.name;
      const reading = firstOf(sources, cells, onFault);
      if (!reading) continue;
      const { value, member } = reading;
      row.raw[field.name] = value;
      addMember(row, field.name, value, member);
      if (field.isEssential && member.kind !== 'ambiguous') row.saysNothing = false;
    }
    return row;
  };
}

/** The first source that has a value. */
function firstOf(sources: readonly ReadSource[], cells: readonly string[], onFault: OnFault): CellValue | undefined {
  for (const read of sources) {
    const reading = read(cells, onFault);
    if (reading) return reading;
  }
  return undefined;
}
