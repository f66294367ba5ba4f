/**
 * Kinds of reports that have figures of their own. Reads and writes nothing.
 */
import { reportFields } from '../../../schemas/index.js';
import type { Columns } from '../../data/columns.js';
import { aircraftUse, operatorGroup, season } from '../../features/groups.js';

/** One way to tell reports apart. */
export interface Cut {
  readonly name: string;
  /** The kind of each report, for N reports. */
  readonly kinds: (columns: Columns) => string[];
}

const missing = 'missing';

/** Name of the slice that holds all kinds with too few reports. */
export const allOthers = 'all others';

const fieldOf = (field: string, kindOf: (value: string) => string | undefined = (value) => value) => {
  return ({ inputs }: Columns): string[] =>
    (inputs[field] as string[]).map((value) => (value === '' ? missing : (kindOf(value) ?? 'other')));
};

/** The kinds of reports whose figures the manifest gives. */
export const cuts: readonly Cut[] = [
  { name: 'wildlifeSize', kinds: fieldOf('wildlifeSize') },
  { name: 'phaseOfFlight', kinds: fieldOf('phaseOfFlight') },
  { name: 'timeOfDay', kinds: fieldOf('timeOfDay') },
  { name: 'season', kinds: fieldOf('flightDate', (date) => season(date.slice(5, 7))) },
  { name: 'aircraftUse', kinds: fieldOf('aircraft', aircraftUse) },
  { name: 'species', kinds: fieldOf('species', (species) => (species.startsWith('Unknown') ? 'not named' : 'named')) },
  {
    name: 'speedKnots',
    kinds: ({ inputs }) => Array.from(inputs.speedKnots as Float32Array, (knots) => (knots > 0 ? 'given' : missing)),
  },
];

/** Whom the model should treat alike: kinds of operators, operators, airports. */
export const parties: readonly Cut[] = [
  { name: 'operatorKind', kinds: fieldOf('operator', operatorGroup) },
  { name: 'operator', kinds: fieldOf('operator') },
  { name: 'airport', kinds: fieldOf('airport') },
];

/** With fewer reports, the figures of a kind alone say nothing. */
const MIN_REPORTS = 50;

/**
 * Row numbers by kind: the values of the schema in its order, others by the number of reports; those with fewer than
 * `MIN_REPORTS` together at the end.
 */
export function rowsByKind(columns: Columns, rows: Int32Array, cut: Cut): [kind: string, rows: Int32Array][] {
  const kinds = cut.kinds(columns);
  const rowsOf = new Map<string, number[]>();
  for (const row of rows) {
    const rowsOfKind = rowsOf.get(kinds[row]!);
    if (rowsOfKind) rowsOfKind.push(row);
    else rowsOf.set(kinds[row]!, [row]);
  }
  const order = reportFields.find(({ name }) => name === cut.name)?.values ?? [];
  const place = (kind: string) => (order.includes(kind) ? order.indexOf(kind) : order.length);
  const large = [...rowsOf]
    .filter(([, rowsOfKind]) => rowsOfKind.length >= MIN_REPORTS)
    .sort(([a, rowsOfA], [b, rowsOfB]) => place(a) - place(b) || rowsOfB.length - rowsOfA.length || (a < b ? -1 : 1));
  const others = [...rowsOf.values()].filter(({ length }) => length < MIN_REPORTS).flat();
  const slices = [...large, ...(others.length > 0 ? [[allOthers, others] as const] : [])];
  return slices.map(([kind, rowsOfKind]) => [kind, Int32Array.from(rowsOfKind).sort()]);
}
