/**
 * The rule of thumb of people who know strikes: what happens to an aircraft depends on how large the animal was and on
 * what the aircraft was doing.
 */
import type { Columns } from '../../data/columns.js';

/** The fields of the rule; a value left out is a value of its own. */
export const ruleFields = ['wildlifeSize', 'phaseOfFlight'] as const;

/** The prior of a cell weighs as much as so many reports. */
const priorReports = 10;

/**
 * Log-odds of `rows` by the damage rate of their size and phase among the training reports. The rate of a cell is drawn
 * towards that of its size, and that to the rate of all, the more the fewer its reports, so that a cell without any has
 * the rate of its size, or of all where the size is new as well. A field that the file lacks is left out of the rule.
 */
export function ruleLogits({ inputs, damaged }: Columns, train: Int32Array, rows: Int32Array): Float64Array {
  const fields = ruleFields.filter((field) => field in inputs).map((field) => inputs[field] as readonly string[]);
  const rate = train.reduce((sum, row) => sum + damaged[row]!, 0) / train.length;
  const keyOf = (row: number, depth: number) =>
    fields
      .slice(0, depth)
      .map((values) => values[row])
      .join('\n');
  let rates = (_row: number) => rate;
  for (let depth = 1; depth <= fields.length; depth++) {
    const cells = new Map<string, { reports: number; damaged: number }>();
    for (const row of train) {
      const key = keyOf(row, depth);
      const cell = cells.get(key) ?? { reports: 0, damaged: 0 };
      cell.reports++;
      cell.damaged += damaged[row]!;
      cells.set(key, cell);
    }
    const prior = rates;
    rates = (row) => {
      const cell = cells.get(keyOf(row, depth)) ?? { reports: 0, damaged: 0 };
      return (cell.damaged + priorReports * prior(row)) / (cell.reports + priorReports);
    };
  }
  return Float64Array.from(rows, (row) => Math.log(rates(row) / (1 - rates(row))));
}
