/**
 * Kinds of reports that the figures are given for apart. Reads and writes nothing.
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

/** The kinds that have too few reports each, taken together. */
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

/** With fewer reports a kind tells nothing by itself. */
export const LEAST_REPORTS = 50;

/**
 * Row numbers by kind: the values of the schema in its order, others by the number of reports; those with fewer than
 * `LEAST_REPORTS` together at the end.
 */
export function rowsByKind(columns: Columns, rows: Int32Array, cut: Cut): [kind: string, rows: Int32Array][] {
  const kinds = cut.kinds(columns);
  const found = new Map<string, number[]>();
  for (const row of rows) {
    const held = found.get(kinds[row]!);
    if (held) held.push(row);
    else found.set(kinds[row]!, [row]);
  }
  const order = reportFields.find(({ name }) => name === cut.name)?.values ?? [];
  const place = (kind: string) => (order.includes(kind) ? order.indexOf(kind) : order.length);
  const large = [...found]
    .filter(([, held]) => held.length >= LEAST_REPORTS)
    .sort(([a, inA], [b, inB]) => place(a) - place(b) || inB.length - inA.length || (a < b ? -1 : 1));
  const others = [...found.values()].filter(({ length }) => length < LEAST_REPORTS).flat();
  return [...large, ...(others.length > 0 ? [[allOthers, others] as const] : [])].map(([kind, held]) => [
    kind,
    Int32Array.from(held).sort(),
  ]);
}
