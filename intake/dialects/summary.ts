/**
 * What became of a file, by cause: counts and the first rows, so that one sees at a glance why rows were refused. Memory
 * grows with the causes and not with the rows; no cause is left out, however many rows another one has.
 */

import type { ColumnPlan } from './header.js';
import type { CellWarning } from './row-reader.js';
import { shown } from './shown.js';
import type { DateOrderChoice } from './survey.js';

/** Rows with the same cause. */
export interface Cause {
  /** A code, such as `says-nothing` or `not-a-date`. */
  readonly cause: string;
  /** The column or the field that it is about, where it is about one. */
  readonly column?: string;
  readonly field?: string;
  /** A sentence; of cells, that of the first one. */
  readonly message: string;
  readonly count: number;
  /** The numbers of the first rows, in their order. */
  readonly rows: readonly number[];
  /** Different values at fault, the first few. */
  readonly values?: readonly string[];
}

/** What became of rows, whatever form they were sent in, as plain JSON. */
export interface RowSummary {
  readonly rows: number;
  readonly answered: number;
  readonly refused: number;
  /** The most frequent cause first. */
  readonly refusals: readonly Cause[];
  readonly unreadCells: number;
  readonly cellWarnings: readonly Cause[];
}

/** What became of a file, as plain JSON. */
export interface FileSummary extends RowSummary {
  readonly dialect: ColumnPlan['dialect'];
  readonly columns: ColumnPlan['read'];
  readonly ignored: readonly string[];
  readonly afterwards: readonly string[];
  readonly answers: readonly string[];
  readonly duplicates: readonly string[];
  readonly suggestions: ColumnPlan['suggestions'];
  readonly dates: DateOrderChoice;
}

/** Gathers what becomes of rows; they are numbered as the caller numbers them. */
export interface SummaryCollector<Summary = FileSummary> {
  answered(): void;
  /**
   * A refusal is told apart by its cause, column and field, and one that has neither by its message without the numbers in
   * it; `message` is kept of the first.
   */
  refused(
    row: number,
    refusal: { cause: string; message: string; column?: string; field?: string; value?: string },
  ): void;
  unread(row: number, warnings: readonly CellWarning[]): void;
  summary(): Summary;
}

const maxRows = 5;
const maxValues = 5;
/** More causes than files have by honest mistake; those beyond are counted together. */
const maxCauses = 1_000;

type Occurrence = Parameters<SummaryCollector['refused']>[1];

interface Group {
  cause: Omit<Cause, 'count' | 'rows' | 'values'>;
  count: number;
  rows: number[];
  values: Set<string>;
}

function createGroups() {
  const groups = new Map<string, Group>();
  const other: Occurrence = { cause: 'other', message: 'Other causes than those that are listed.' };

  const groupOf = (occurrence: Occurrence): Group => {
    const { column, field, message } = occurrence;
    const kind = column === undefined && field === undefined ? message.replace(/\d+/g, '#') : '';
    const key = JSON.stringify([occurrence.cause, column, field, kind]);
    const group = groups.get(key);
    if (group) return group;
    if (groups.size >= maxCauses && occurrence !== other) return groupOf(other);
    const { value, ...cause } = occurrence;
    const created = { cause, count: 0, rows: [], values: new Set<string>() };
    groups.set(key, created);
    return created;
  };

  return {
    add(row: number, occurrence: Occurrence) {
      const group = groupOf(occurrence);
      group.count++;
      if (group.rows.length < maxRows && group.rows.at(-1) !== row) group.rows.push(row);
      if (occurrence.value !== undefined && group.values.size < maxValues) group.values.add(shown(occurrence.value));
    },
    get count() {
      return [...groups.values()].reduce((sum, { count }) => sum + count, 0);
    },
    causes: (): Cause[] =>
      [...groups.values()]
        .toSorted((a, b) => b.count - a.count)
        .map(({ cause, count, rows, values }) => ({
          ...cause,
          count,
          rows: [...rows],
          ...(values.size > 0 && { values: [...values] }),
        })),
  };
}

/** Makes a collector for rows that come in no file of columns. */
export function createRowCollector(): SummaryCollector<RowSummary> {
  let answered = 0;
  const refusals = createGroups();
  const cells = createGroups();
  return {
    answered: () => void answered++,
    refused: (row, refusal) => refusals.add(row, refusal),
    unread: (row, warnings) => {
      for (const { column, field, cause, message, value } of warnings) {
        cells.add(row, { column, field, cause, message, value });
      }
    },
    summary: () => ({
      rows: answered + refusals.count,
      answered,
      refused: refusals.count,
      refusals: refusals.causes(),
      unreadCells: cells.count,
      cellWarnings: cells.causes(),
    }),
  };
}

/** Makes a collector for the file of this plan. */
export function createSummaryCollector(plan: ColumnPlan, dates: DateOrderChoice): SummaryCollector {
  const rows = createRowCollector();
  return {
    ...rows,
    summary: () => ({
      dialect: plan.dialect,
      columns: plan.read,
      ignored: plan.ignored,
      afterwards: plan.afterwards,
      answers: plan.answers,
      duplicates: plan.duplicates,
      suggestions: plan.suggestions,
      dates,
      ...rows.summary(),
    }),
  };
}
