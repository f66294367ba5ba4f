/** Rows that are no reports, whatever their cells say. */
import type { ColumnPlan } from './header.js';

/** Why a row cannot be read at all. */
export interface RowFault {
  readonly cause: 'too-many-cells' | 'header-again' | 'total';
  readonly message: string;
}

/** What spreadsheets and people write in front of a sum below the rows, in the languages of the headers. */
const total =
  /^(?:(?:grand|sub)[- ]?)?(?:totals?|sums?|averages?|means?|counts?|totale?s|summe|gesamt|insgesamt|moyenne|somme)\s*:?$/i;

const maxTotalLength = 16;

/** A row with more cells than the header has columns, unless those are blank: delimiters at the end are no fault. */
function excessOf(cells: readonly string[], { names }: ColumnPlan): RowFault | undefined {
  const last = cells.findLastIndex((cell) => cell.trim() !== '');
  if (last < names.length) return undefined;
  return { cause: 'too-many-cells', message: `The row has ${last + 1} cells and the header ${names.length}.` };
}

/** Makes a finder of rows that are none: shifted ones, sums, and the header once more, as files put together have it. */
export function createFaultFinder(plan: ColumnPlan): (cells: readonly string[]) => RowFault | undefined {
  const { names } = plan;
  const first = names.findIndex((name) => name !== '');
  const isHeader = (cells: readonly string[]) =>
    cells.length >= 2 &&
    names.every((name, place) => name === '' || name === cells[place]?.replace(/\s+/g, ' ').trim());
  return (cells) => {
    if (cells.length > names.length) {
      const excess = excessOf(cells, plan);
      if (excess) return excess;
    }
    if (cells[first]?.trim() === names[first] && isHeader(cells)) {
      return { cause: 'header-again', message: 'The row is no report but the header once more.' };
    }
    const filled = cells.find((cell) => cell !== '');
    if (filled !== undefined && filled.length <= maxTotalLength && total.test(filled)) {
      return { cause: 'total', message: 'The row is no report but a sum or a mean of others.' };
    }
    return undefined;
  };
}
