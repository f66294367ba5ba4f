/** Cells as they are shown to people. */

const maxShown = 60;

/** A cell as part of a sentence: short, in quotation marks. */
export const shown = (cell: string): string =>
  JSON.stringify(cell.length > maxShown ? `${cell.slice(0, maxShown)}…` : cell);
