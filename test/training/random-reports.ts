/** Made-up reports with every field of the schema, for the tests of what reads all of them. */
import { listSeparator, type ReportField, reportFields } from '../../schemas/index.js';
import type { Columns, FieldValues } from '../../training/data/columns.js';
import { createRandom, type Random } from '../../training/data/random.js';

/** Canonical names of the fields without a list of values. */
const names: Readonly<Record<string, readonly string[]>> = {
  species: ['Canada goose', 'Mallard', 'Gulls', 'Killdeer'],
  aircraft: ['B-737-300', 'A-320', 'C-172', 'CL-RJ100/200'],
  operator: ['UNITED AIRLINES', 'MILITARY', 'BUSINESS'],
  airport: ['DENVER INTL AIRPORT', 'LA GUARDIA ARPT'],
  originState: ['Colorado', 'Texas', 'DC'],
};

const oneOf = <T>(values: readonly T[], random: Random): T => values[random.int(values.length)]!;

const twoDigits = (number: number) => String(number).padStart(2, '0');

/** Joined; `None` beside others says nothing, and is not canonical. */
const listOf = (values: readonly string[]): string =>
  (values.length > 1 ? values.filter((value) => value !== 'None') : values).join(listSeparator);

/** A value of a field as canonical columns hold it. */
function canonicalValue({ name, kind, isDate, values = [] }: ReportField, random: Random): string | number {
  if (kind === 'number') return random.int(4) * (name === 'speedKnots' ? 60 : 500);
  if (kind === 'boolean') return oneOf(['true', 'false'], random);
  if (kind === 'list') return listOf(values.filter(() => random.next() < 0.25));
  if (isDate) return `199${random.int(10)}-${twoDigits(1 + random.int(12))}-${twoDigits(1 + random.int(28))}`;
  return oneOf(names[name] ?? values, random);
}

/** `rows` reports with all fields, each missing in a fifth of them; large animals and engines that shut down go with damage. */
export function randomReports(rows: number, seed = 1): Columns {
  const random = createRandom(seed);
  const inputs = reportFields.map((field): [string, FieldValues] => {
    const isNumber = field.kind === 'number';
    const values = Array.from({ length: rows }, () =>
      random.next() < 0.2 ? (isNumber ? Number.NaN : '') : canonicalValue(field, random),
    );
    return [field.name, isNumber ? Float32Array.from(values as number[]) : (values as string[])];
  });
  const columns = Object.fromEntries(inputs);
  const isDamaged = (_: unknown, row: number) =>
    random.next() <
    (columns.wildlifeSize![row] === 'Large' || String(columns.effectOnFlight![row]).includes('Shut') ? 0.8 : 0.1);
  return {
    rows,
    inputs: columns,
    damaged: Uint8Array.from({ length: rows }, (_, row) => Number(isDamaged(_, row))),
    severity: new Uint8Array(rows),
    year: Int32Array.from(columns.flightDate as string[], (date) => Number(date.slice(0, 4))),
  };
}
