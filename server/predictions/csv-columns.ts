/** Finds out from the header of a CSV file which field of a report each cell goes into. */
import { essentialFields, type Issue, type ReportField, reportFields } from '../../schemas/index.js';
import { nearest } from '../http/errors/did-you-mean.js';
import { pointerMember } from '../http/errors/issues.js';
import { ProblemError } from '../http/errors/problems.js';

/** What a column holds: a field of the report, the caller's identifier, or nothing that the model may see. */
export type CsvColumn = ReportField | 'id' | 'unused';

/** Columns of the FAA's file that are known only after the inspection. */
const unusedFaaColumns = ['Effect Amount of damage', 'Cost Other', 'Cost Repair', 'Cost Total $'];

/** Our name of a field, and the FAA's where its sample has the column. */
const namesOf = ({ name, faaColumn }: ReportField): string[] => (faaColumn === undefined ? [name] : [name, faaColumn]);

const columns = new Map<string, CsvColumn>([
  ['id', 'id'],
  ...reportFields.flatMap((field) => namesOf(field).map((name) => [name, field] as const)),
  ...['', ...unusedFaaColumns].map((name) => [name, 'unused'] as const),
]);

/** Every name that a column may have. */
export const columnNames: ReadonlySet<string> = new Set([...columns.keys()].filter((name) => name !== ''));

/** The meaning of each cell of the header, in order; throws a ProblemError that names every column that is wrong. */
export function columnsOf(names: readonly string[]): CsvColumn[] {
  const trimmed = names.map((name) => name.trim());
  const csvColumns = trimmed.map((name) => columns.get(name));
  const issues: Issue[] = [];
  for (const [place, column] of csvColumns.entries()) {
    const pointer = pointerMember(trimmed[place]!);
    if (column === undefined) {
      const allowed = ['id', ...reportFields.flatMap(namesOf)];
      const suggestion = nearest(trimmed[place]!, allowed);
      issues.push({ pointer, message: 'is not a column of a strike report.', allowed, suggestion });
    } else if (column !== 'unused' && csvColumns.indexOf(column) < place) {
      issues.push({ pointer, message: `gives again what the column "${trimmed[csvColumns.indexOf(column)]}" gives.` });
    }
  }
  if (!csvColumns.some((column) => typeof column === 'object' && essentialFields.includes(column.name))) {
    issues.push({
      pointer: '',
      message: `has no column for any of ${essentialFields.join(', ')}; one of them at least must be there.`,
      allowed: reportFields.filter(({ name }) => essentialFields.includes(name)).flatMap(namesOf),
    });
  }
  if (issues.length === 0) return csvColumns.map((column) => column!);
  const count = issues.length === 1 ? '1 problem' : `${issues.length} problems`;
  throw new ProblemError(
    'invalid-batch',
    `The header of the CSV file has ${count}, listed in issues.`,
    issues.slice(0, 100),
  );
}
