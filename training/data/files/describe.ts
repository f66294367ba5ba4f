/** The report of the data in lines of text: what was read, what was refused and why, and what is left to learn from. */
import type { Cause } from '../../../intake/dialects/summary.js';
import { reportFields } from '../../../schemas/index.js';
import { periods } from '../reports.js';
import { dialectTitle } from './dialect-title.js';
import type { FileFacts, LoadedReports } from './load-report-files.js';
import { isFilled } from './pool.js';

const count = (n: number) => n.toLocaleString('en-US');
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const sum = (values: ArrayLike<number>) => Array.from(values).reduce((total, value) => total + value, 0);

/** Rows of cells as lines: the first column to the left, all others to the right. */
export function aligned(rows: readonly (readonly string[])[], indent: string): string[] {
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((cells) => cells[at]!.length)));
  const pad = (cell: string, at: number) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!));
  return rows.map((cells) => `${indent}${cells.map(pad).join('   ')}`.trimEnd());
}

/** A sentence is cut so that a line of a terminal holds it. */
const maxValueCharacters = 60;

const values = ({ values: examples = [] }: Cause) =>
  examples.length === 0 ? '' : `, such as ${examples.join(', ').slice(0, maxValueCharacters)}`;

const causeLine = (cause: Cause) =>
  `      ${count(cause.count)} × ${cause.message} First in row ${cause.rows[0]}${values(cause)}.`;

const cellLine = (cause: Cause) =>
  `      ${count(cause.count)} × ${cause.column} as ${cause.field}: ${cause.cause}${values(cause)}`;

/** So many names say what kind of columns there are. */
const maxNames = 8;

const names = (columns: readonly string[]) =>
  columns.length <= maxNames
    ? columns.join(', ')
    : `${columns.slice(0, maxNames).join(', ')} and ${columns.length - maxNames} more`;

/** The lines of one file. */
function fileLines({ file, sheet, summary, duplicates, indicatorColumn, levelColumn }: FileFacts): string[] {
  const share = (rows: number) => percent(file.rowsRead === 0 ? 0 : rows / file.rowsRead);
  const damage = [
    ...(indicatorColumn === undefined ? [] : [`the indicator "${indicatorColumn}"`]),
    ...(levelColumn === undefined ? [] : [`the level "${levelColumn}"`]),
  ];
  const order = { dmy: 'day, month, year', mdy: 'month, day, year' };
  const table = [
    ['rows read', count(file.rowsRead), ''],
    ['refused', count(file.refused), share(file.refused)],
    ['duplicates in the file', count(duplicates.within), share(duplicates.within)],
    ['duplicates of earlier files', count(duplicates.between), share(duplicates.between)],
    ['used', count(file.rowsUsed), share(file.rowsUsed)],
  ];
  return [
    `  ${file.name}: ${dialectTitle(file.dialect)}`,
    ...(sheet && sheet.others.length > 0
      ? [`    of its sheets "${sheet.name}" is read, and not ${sheet.others.map((name) => `"${name}"`).join(', ')}`]
      : []),
    `    damage is told by ${damage.join(' and ')}`,
    ...(summary.dates.order ? [`    dates that could be read either way are ${order[summary.dates.order]}`] : []),
    ...aligned(table, '    '),
    ...(summary.refusals.length > 0 ? ['    refused because', ...summary.refusals.map(causeLine)] : []),
    ...(summary.cellWarnings.length > 0 ? ['    cells left out', ...summary.cellWarnings.map(cellLine)] : []),
    ...(summary.ignored.length > 0 ? [`    columns not read: ${names(summary.ignored)}`] : []),
    ...(summary.afterwards.length > 0
      ? [`    known only afterwards, never read as a field: ${names(summary.afterwards)}`]
      : []),
  ];
}

/** How the target came about. */
function targetLines({ columns, source }: LoadedReports): string[] {
  const { disagreements, blankLevels, prevalenceWithoutBlankLevels } = source.target!;
  const damaged = sum(columns.damaged);
  const lines = [
    `  ${count(columns.rows)} reports, ${count(damaged)} with damage (${percent(damaged / columns.rows)})`,
  ];
  lines.push(`  ${count(disagreements)} whose indicator and level of damage disagree; the indicator counts`);
  if (blankLevels > 0) {
    const without =
      prevalenceWithoutBlankLevels === null
        ? 'there are no others'
        : `${percent(prevalenceWithoutBlankLevels)} without them`;
    lines.push(
      `  ${count(blankLevels)} with a blank level beside an indicator of no damage count as undamaged: ${percent(damaged / columns.rows)} damaged with them, ${without}`,
    );
  }
  return lines;
}

/** Reports and share with damage, year by year. */
function yearLines({ columns }: LoadedReports): string[] {
  const years = new Map<number, { reports: number; damaged: number }>();
  columns.year.forEach((year, row) => {
    const of = years.get(year) ?? { reports: 0, damaged: 0 };
    years.set(year, { reports: of.reports + 1, damaged: of.damaged + columns.damaged[row]! });
  });
  const rows = [...years]
    .sort(([a], [b]) => a - b)
    .map(([year, { reports, damaged }]) => [String(year), count(reports), count(damaged), percent(damaged / reports)]);
  return aligned([['year', 'reports', 'damaged', 'share'], ...rows], '  ');
}

/** How often each field is there, and whether the network reads it. */
function fieldLines({ columns, source }: LoadedReports, fieldsRead: ReadonlySet<string>): string[] {
  const { withoutFields = [] } = source;
  const rows = reportFields.map(({ name }) => {
    const column = columns.inputs[name];
    if (withoutFields.includes(name)) return [name, '', 'left out'];
    if (!column) return [name, '', 'in no file'];
    const filled = Array.from<string | number>(column).filter(isFilled).length / columns.rows;
    return [name, percent(filled), fieldsRead.has(name) ? 'yes' : 'no'];
  });
  return aligned([['field', 'filled', 'read by the network'], ...rows], '  ');
}

/** The report of the data; `fieldsRead` are the fields that the network reads where a file has them. */
export const dataReportLines = (reports: LoadedReports, fieldsRead: ReadonlySet<string>): string[] => [
  'Data',
  ...reports.files.flatMap(fileLines),
  '',
  ...targetLines(reports),
  '',
  ...yearLines(reports),
  '',
  ...fieldLines(reports, fieldsRead),
];

/** Which reports are trained on and which tested; `from` is the first day of the test period. */
export function periodLines({ columns }: Pick<LoadedReports, 'columns'>, from: string): string[] {
  const dates = columns.inputs.flightDate as string[];
  const { train, test } = periods(columns, from);
  const row = (title: string, rows: Int32Array) => {
    const days = Array.from(rows, (each) => dates[each]!).sort();
    const damaged = rows.reduce((total, each) => total + columns.damaged[each]!, 0);
    return [title, days[0]!, days.at(-1)!, count(rows.length), count(damaged), percent(damaged / rows.length)];
  };
  const head = ['', 'first day', 'last day', 'reports', 'damaged', 'share'];
  return aligned([head, row('to learn from', train), row('locked test', test)], '  ');
}
