/** Decides by the cells of columns what their names leave open. */
import type { ReportField } from '../../../schemas/fields.js';
import { headerKey } from '../header-key.js';
import { isMeaning, type Use } from '../known-columns.js';
import { makerColumns } from '../tables/synonyms.js';
import { shareRecognized, uncertainField } from './by-cells.js';

/** The cells of a column in the first rows. */
export type CellsAt = (place: number) => string[];

const makers = new Set(makerColumns.map(headerKey));

/** Better named columns come first. */
const preference = Number.MAX_SAFE_INTEGER;

const joinedWith = (others: readonly string[]) => (cell: string, row: number) => `${cell} ${others[row]}`;

/** A maker and a model that make the name of an aircraft together: CESSNA and 172. */
function applyMaker(uses: Use[], names: readonly string[], fields: readonly ReportField[], cellsAt: CellsAt): void {
  const field = fields.find(({ name }) => name === 'aircraft');
  const maker = names.findIndex((name, place) => uses[place] === 'ignored' && makers.has(headerKey(name)));
  const model = names.findIndex((name) => headerKey(name).endsWith('model'));
  if (!field || maker < 0 || model < 0 || uses[model] !== 'ignored') return;
  if (uses.some((use) => isMeaning(use) && use.target === 'aircraft')) return;
  const aircraft = cellsAt(maker).map(joinedWith(cellsAt(model)));
  if (shareRecognized(aircraft, field) <= 0.5) return;
  uses[maker] = { kind: 'maker', target: 'aircraft' };
  uses[model] = { kind: 'value', target: 'aircraft', preference };
}

/** Columns whose name may mean a field are read as it where no other is and most of their cells say so. */
export function applyCells(
  uses: Use[],
  names: readonly string[],
  fields: readonly ReportField[],
  cellsAt: CellsAt,
): void {
  applyMaker(uses, names, fields, cellsAt);
  for (const [place, name] of names.entries()) {
    const target = uses[place] === 'ignored' ? uncertainField(name, cellsAt(place), fields) : undefined;
    if (target === undefined || uses.some((use) => isMeaning(use) && use.target === target)) continue;
    uses[place] = { kind: 'value', target, preference };
  }
}
