/** The results as tables in Markdown, for the terminal and for docs/performance.md. */
import { type Goal, goals, isReached, type Results, targetText } from './goals.js';
import type { MedianRange } from './measure.js';

/** One table: a title, names of columns and rows of cells. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const whole = (value: number) => Math.round(value).toLocaleString('en-US');

/** As many digits as can be told from noise. */
const digits = (value: number) => (value >= 100 ? whole(value) : value.toFixed(value >= 10 ? 1 : 2));

const range = ({ median, low, high }: MedianRange) => `${digits(median)} (${digits(low)} to ${digits(high)})`;

const cellOf = (goal: Goal, results: Results) => {
  const value = goal.of(results);
  return `${range(value)} ${isReached(goal, value.median) ? 'reached' : 'missed'}`;
};

/** Gives the cells of each row of each results, behind the version of Node that they were measured on. */
const rowsByNode = <Row>(
  all: readonly Results[],
  rowsOf: (results: Results) => readonly Row[],
  cells: (row: Row) => string[],
): string[][] => all.flatMap((results) => rowsOf(results).map((row) => [results.node, ...cells(row)]));

const goalTables = (all: readonly Results[]): Table[] => [
  {
    title: 'Goals',
    columns: ['', 'goal', ...all.map(({ node }) => `Node ${node}`)],
    rows: goals.map((goal) => [goal.name, targetText(goal), ...all.map((results) => cellOf(goal, results))]),
  },
  {
    title: 'The same by time on the processor',
    columns: ['Node', 'of bare Express', 'of node:http', 'NDJSON of onnxruntime', 'CSV of onnxruntime'],
    rows: all.map(({ node, oneReport, long }) => [
      node,
      range(oneReport.ofExpressByProcessor),
      range(oneReport.ofHttpByProcessor),
      ...['NDJSON', 'CSV'].map((form) => range(long.find(({ way }) => way === form)!.ofRawByProcessor)),
    ]),
  },
];

const singleReportTables = (all: readonly Results[]): Table[] => [
  {
    title: 'One report a request, by connections',
    columns: ['Node', 'server', 'connections', 'requests/s', 'p50, ms', 'p99, ms', 'CPU µs/request'],
    rows: rowsByNode(
      all,
      ({ oneReport }) => oneReport.rows,
      ({ server, connections, perSecond, p50Ms, p99Ms, processorMicroseconds }) => [
        server,
        String(connections),
        whole(perSecond),
        digits(p50Ms),
        digits(p99Ms),
        digits(processorMicroseconds),
      ],
    ),
  },
  {
    title: 'One report a request, by workers',
    columns: ['Node', 'workers', 'requests/s', 'p50, ms', 'p99, ms', 'CPU µs/request', 'generator, share of a core'],
    rows: rowsByNode(
      all,
      ({ workers }) => workers,
      ({ workers, perSecond, p50Ms, p99Ms, processorMicroseconds, generatorShare }) => [
        String(workers),
        whole(perSecond),
        digits(p50Ms),
        digits(p99Ms),
        digits(processorMicroseconds),
        digits(generatorShare),
      ],
    ),
  },
];

const batchTables = (all: readonly Results[]): Table[] => [
  {
    title: 'Long batches',
    columns: ['Node', '', 'rows/s', 'CPU µs/row', 'rows/s of onnxruntime alone'],
    rows: rowsByNode(
      all,
      ({ long }) => long,
      ({ way, perSecond, processorMicroseconds, ofRaw }) => [
        way,
        whole(perSecond),
        digits(processorMicroseconds),
        range(ofRaw),
      ],
    ),
  },
  {
    title: 'Batches, by rows',
    columns: ['Node', 'rows', 'service, NDJSON, rows/s', 'onnxruntime, one call, rows/s', 'CPU µs/row', 'onnxruntime'],
    rows: rowsByNode(
      all,
      ({ bySize }) => bySize,
      ({ rows, service, raw }) => [
        whole(rows),
        whole(service.perSecond),
        whole(raw.perSecond),
        digits(service.processorMicroseconds),
        digits(raw.processorMicroseconds),
      ],
    ),
  },
];

const fileTables = (all: readonly Results[]): Table[] => [
  {
    title: 'Files',
    columns: ['Node', '', 'rows/s', 'CPU µs/row', 'rows/s of the sample as CSV', 'CPU of onnxruntime alone'],
    rows: rowsByNode(
      all,
      ({ files }) => files,
      ({ form, speed, processorMicroseconds, ofSample, ofRawByProcessor }) => [
        form,
        range(speed),
        digits(processorMicroseconds),
        range(ofSample),
        range(ofRawByProcessor),
      ],
    ),
  },
];

/** Every table, each with the rows of all versions of Node. */
export const tablesOf = (all: readonly Results[]): Table[] => [
  ...goalTables(all),
  ...singleReportTables(all),
  ...batchTables(all),
  ...fileTables(all),
];

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

/** One table in Markdown. */
export const inMarkdown = ({ title, columns, rows }: Table): string =>
  [`### ${title}`, '', line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n');
