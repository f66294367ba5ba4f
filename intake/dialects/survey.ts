/** What the first rows of a file show of its columns as a whole: the order of day and month, the mark in front of decimals. */
import { isMissing } from '../names/reader.js';
import { type DateOrder, readDate, readSerialDay } from '../values/date.js';
import { type DecimalMark, decimalMarkOf, isGroupedBy } from '../values/numbers.js';
import { cellText, eitherDay } from './cell-reader.js';
import type { ColumnPlan } from './header.js';
import { isAmericanIn } from './known-columns.js';
import type { Target } from './tables/synonyms.js';

/**
 * What date cells show: `iso` where each says by itself which day it is; `dmy` or `mdy` where numbers above 12 show the
 * order; `contradictory` where some show the one order and some the other, beyond slips of the pen; `undecided` where all
 * may be read either way.
 * `example` is the first cell that may.
 */
export interface DateOrderFinding {
  readonly kind: DateOrder | 'iso' | 'undecided' | 'contradictory';
  readonly example?: string;
}

/** One cell in so many may show the other order: it is wrong, and costs itself alone. */
const maxSlips = 1 / 20;

/** Finds the order of day and month in the cells of a column. */
export function dateOrderOf(cells: Iterable<string>): DateOrderFinding {
  const counts = { dmy: 0, mdy: 0 };
  let example: string | undefined;
  for (const cell of cells) {
    const text = cellText(cell);
    if (text === '' || isMissing(text) || readSerialDay(text)) continue;
    if (readDate(text).kind === 'ambiguous') example ??= text;
    const [isDmy, isMdy] = [readDate(text, 'dmy').kind === 'date', readDate(text, 'mdy').kind === 'date'];
    if (isDmy !== isMdy) counts[isDmy ? 'dmy' : 'mdy']++;
  }
  return { kind: kindOf(counts, example !== undefined), ...(example !== undefined && { example }) };
}

function kindOf({ dmy, mdy }: Record<DateOrder, number>, hasExample: boolean): DateOrderFinding['kind'] {
  if (dmy + mdy === 0) return hasExample ? 'undecided' : 'iso';
  if (Math.min(dmy, mdy) > maxSlips * Math.max(dmy, mdy)) return 'contradictory';
  return dmy > mdy ? 'dmy' : 'mdy';
}

/** What rows show. */
export interface Survey {
  readonly dates: DateOrderFinding;
  /**
   * The mark in front of decimals by the place of the column, where its cells show one; where they show none, that of the
   * other columns, if they agree.
   */
  readonly decimals: ReadonlyMap<number, DecimalMark>;
}

const valuePlaces = (plan: ColumnPlan, target: Target) =>
  (plan.sources.get(target) ?? []).flatMap((source) => (source.kind === 'value' ? [source.place] : []));

const datePlaces = (plan: ColumnPlan) =>
  plan.fields.filter(({ isDate }) => isDate).flatMap(({ name }) => valuePlaces(plan, name));

/** Looks at the columns of dates and numbers in the first rows of a file, behind the header. */
export function surveyRows(plan: ColumnPlan, rows: readonly (readonly string[])[]): Survey {
  const cellsAt = (place: number) => rows.map((cells) => cells[place] ?? '');
  const numbersAt = (place: number) => cellsAt(place).map((cell) => cellText(cell).replace(/\s*\p{L}+\.?$/u, ''));
  const places = plan.fields.filter(({ kind }) => kind === 'number').flatMap(({ name }) => valuePlaces(plan, name));
  const columns = places.map((place) => ({
    place,
    marks: new Set(numbersAt(place).flatMap((n) => decimalMarkOf(n) ?? [])),
  }));
  const ofFile = new Set(columns.flatMap(({ marks }) => [...marks]));
  const decimals = new Map<number, DecimalMark>();
  for (const { place, marks } of columns) {
    const [mark, other] = marks.size > 0 ? marks : ofFile;
    // Another column says nothing against three digits behind the mark, which are thousands as a rule.
    const isThousands = marks.size === 0 && mark && numbersAt(place).some((text) => isGroupedBy(text, mark));
    if (mark && !other && !isThousands) decimals.set(place, mark);
  }
  return { dates: dateOrderOf(datePlaces(plan).flatMap(cellsAt)), decimals };
}

/** The order in which dates are read, and where it comes from; `question` is there where somebody must say it. */
export interface DateOrderChoice {
  readonly order?: DateOrder;
  readonly from: 'caller' | 'file' | 'dialect' | 'not-needed' | 'unknown';
  readonly question?: string;
}

/** Decides how dates are read: as the caller says, else as the file shows, else as its dialect is known to write them. */
export function chooseDateOrder(
  plan: ColumnPlan,
  { kind, example }: DateOrderFinding,
  callersOrder?: DateOrder,
): DateOrderChoice {
  const places = datePlaces(plan);
  const isAmerican = places.length > 0 && places.every((place) => isAmericanIn(plan.names[place]!, plan.dialect));
  if (callersOrder) return { order: callersOrder, from: 'caller' };
  if (kind === 'dmy' || kind === 'mdy') return { order: kind, from: 'file' };
  if (kind === 'iso') return isAmerican ? { order: 'mdy', from: 'not-needed' } : { from: 'not-needed' };
  if (isAmerican && kind === 'undecided') return { order: 'mdy', from: 'dialect' };
  const column = JSON.stringify(plan.names[places[0]!]);
  if (example === undefined) return { from: 'unknown' };
  const { dmy, mdy } = readDate(example) as { dmy: string; mdy: string };
  const both = kind === 'contradictory' ? ' Some of its dates show the one order and some the other.' : '';
  const question = `The order of day and month in the column ${column} is not clear: ${eitherDay(example, dmy, mdy)}.${both} Say which with dates=dmy or dates=mdy.`;
  return { from: 'unknown', question };
}
