/** Finds the header of a file: the first record, or one a few lines below where a spreadsheet has a title above it. */
import type { ReportField } from '../../schemas/fields.js';
import { readSpecies } from '../names/species.js';
import { createCellReader, type ReadCell } from './cell-reader.js';
import { type ColumnPlan, type HeaderContext, type HeaderProblem, understandHeader } from './header.js';
import { headerKey } from './header-key.js';
import { isKnownAfterwards, isOfSomeDialect, meaningOf } from './known-columns.js';
import { shown } from './shown.js';

/** Records above the header that may be none: a title, a source, what was searched for. */
export const maxTitleLines = 20;

/** Below so many lines a single name that is known may stand in a row by chance, and is no header. */
const maxLinesBeforeOneName = 5;

/** The header of a file. */
export interface HeaderFinding {
  readonly plan: ColumnPlan;
  /** The place of the header among the records, from 0; those before it are titles and no reports. */
  readonly place: number;
}

const filledOf = (cells: readonly string[]) => cells.filter((cell) => cell.trim() !== '');

/** Readers of the fields whose values can be told from a name: an airport or a species may be called anything. */
function valueReaders(fields: readonly ReportField[]): ReadCell[] {
  const telling = fields.filter(({ values, kind, isDate }) => values || isDate || kind === 'number');
  return telling.map((field) => createCellReader(field));
}

/** Some names of columns are values as well, such as ENROUTE, or Engines, which is a part that can be struck. */
const isKnownName = (cell: string) => meaningOf(cell) !== undefined || isKnownAfterwards(cell) || isOfSomeDialect(cell);

/** Whether a cell names a field that a report must name one of, and is no animal itself, as "Bird" is. */
function namesEssential(cell: string, fields: readonly ReportField[]): boolean {
  const target = meaningOf(cell)?.target;
  return fields.some(({ name, isEssential }) => isEssential && name === target) && readSpecies(cell).kind === 'unknown';
}

/** Whether most cells of a record are values of a report, and more than are names of columns. */
function looksLikeValues(
  cells: readonly string[],
  fields: readonly ReportField[],
  isColumn: (cell: string) => boolean,
): boolean {
  const readers = valueReaders(fields);
  const filled = filledOf(cells);
  // A header may name the parts of the aircraft, which are values as well.
  if (filled.some((cell) => namesEssential(cell, fields))) return false;
  const others = filled.filter((cell) => !isKnownName(cell) && !isColumn(cell));
  const values = others.filter((cell) => readers.some((read) => read(cell).kind === 'value'));
  return values.length > filled.length - others.length && values.length * 2 >= filled.length;
}

const noHeader = (cells: readonly string[]): HeaderProblem => {
  const examples = filledOf(cells).slice(0, 3).map(shown).join(', ');
  return {
    kind: 'no-header',
    message: `The file has no header: its first line has the values ${examples} where names of columns are expected. Put a line with the names in front.`,
  };
};

/** The columns of which something is understood. */
const understood = ({ read, afterwards }: ColumnPlan) => read.length + afterwards.length;

/** Several columns, at least a third of them understood, are no title. */
const isCertain = (plan: ColumnPlan) => plan.read.length >= 2 && understood(plan) * 3 >= filledOf(plan.names).length;

interface Candidate {
  readonly cells: readonly string[];
  readonly finding: HeaderFinding;
}

/** The first records up to a certain header, and the one behind it, which may be the header below names of groups. */
function candidatesIn(
  records: readonly (readonly string[])[],
  fields: readonly ReportField[],
  context: HeaderContext,
): Candidate[] {
  const candidates: Candidate[] = [];
  let hasCertain = false;
  for (const [place, cells] of records.slice(0, maxTitleLines + 1).entries()) {
    const rows = records.slice(place + 1);
    const plan = understandHeader(cells, fields, { ...context, rows, isTrial: true });
    candidates.push({ cells, finding: { plan, place } });
    if (hasCertain) break;
    hasCertain = isCertain(plan);
  }
  return candidates;
}

const isPossible = ({ finding: { plan, place } }: Candidate) =>
  isCertain(plan) || (plan.read.length > 0 && place <= maxLinesBeforeOneName);

/** Finds the header among the first records of a file and understands it; undefined where there are none. */
export function findHeader(
  records: readonly (readonly string[])[],
  fields: readonly ReportField[],
  context: Pick<HeaderContext, 'mapping'> = {},
): HeaderFinding | undefined {
  const candidates = candidatesIn(records, fields, context);
  const [first] = candidates;
  if (!first) return undefined;
  const width = Math.max(...candidates.map(({ cells }) => filledOf(cells).length));
  const wide = candidates.find(({ cells }) => filledOf(cells).length * 2 > width) ?? first;
  const [best = wide] = candidates
    .filter(isPossible)
    .toSorted((a, b) => understood(b.finding.plan) - understood(a.finding.plan));
  const {
    cells,
    finding: { place },
  } = best;
  const plan = understandHeader(cells, fields, { ...context, rows: records.slice(place + 1) });
  const keys = new Set([...(context.mapping?.keys() ?? [])].map(headerKey));
  const isNoHeader = looksLikeValues(cells, fields, (cell) => keys.has(headerKey(cell)));
  return { place, plan: isNoHeader ? { ...plan, problems: [noHeader(cells)] } : plan };
}
