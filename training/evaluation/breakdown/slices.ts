/**
 * Kinds of reports that have figures of their own. Reads and writes nothing.
 */
import { reportFields } from '../../../schemas/index.js';
import type { Columns } from '../../data/columns.js';
import { aircraftUse, operatorGroup, season } from '../../features/groups.js';

/** One way to tell reports apart. */
export interface Cut {
  readonly name: string;
  /** The field that tells them apart; of files that lack it there is no such cut. */
  readonly field: string;
  /** The kind of each report, for N reports. */
  readonly kinds: (columns: Columns) => string[];
}

const missing = 'missing';

/** Name of the slice that holds all kinds with too few reports. */
export const allOthers = 'all others';

function cutBy(field: string, name = field, kindOf: (value: string) => string | undefined = (value) => value): Cut {
  const kinds = ({ inputs }: Columns): string[] =>
    (inputs[field] as string[]).map((value) => (value === '' ? missing : (kindOf(value) ?? 'other')));
  return { name, field, kinds };
}

const cuts: readonly Cut[] = [
  cutBy('wildlifeSize'),
  cutBy('phaseOfFlight'),
  cutBy('timeOfDay'),
  cutBy('flightDate', 'season', (date) => season(date.slice(5, 7))),
  cutBy('aircraft', 'aircraftUse', aircraftUse),
  cutBy('species', 'species', (species) => (species.startsWith('Unknown') ? 'not named' : 'named')),
  {
    name: 'speedKnots',
    field: 'speedKnots',
    kinds: ({ inputs }) => Array.from(inputs.speedKnots as Float32Array, (knots) => (knots > 0 ? 'given' : missing)),
  },
];

const parties: readonly Cut[] = [cutBy('operator', 'operatorKind', operatorGroup), cutBy('operator'), cutBy('airport')];

const possible = (all: readonly Cut[], { inputs }: Columns) => all.filter(({ field }) => field in inputs);

/** The kinds of reports whose figures the manifest gives. */
export const cutsOf = (columns: Columns): Cut[] => possible(cuts, columns);

/** Whom the model should treat alike: kinds of operators, operators, airports. */
export const partiesOf = (columns: Columns): Cut[] => possible(parties, columns);

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
