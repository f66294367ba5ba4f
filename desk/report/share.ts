/** A report as the end of a link and as a curl line. */
import { type Field, type Report, typedValue } from '../fields.js';

/** What stands in each field, by the name of the field; fields without a value are left out. */
export type Filled = Record<string, string>;

/** The part of the link that brings the report back. */
export const linkOf = (filled: Filled): string => {
  const query = new URLSearchParams(filled).toString();
  return query ? `#report?${query}` : '#report';
};

/** The report that a link carries. */
export const filledFrom = (hash: string): Filled => Object.fromEntries(new URLSearchParams(hash.split('?')[1] ?? ''));

/** What goes to the service; names that are no field go along, for the service to refuse. */
export const reportOf = (fields: readonly Field[], filled: Filled): Report =>
  Object.fromEntries(
    Object.entries(filled).map(([name, text]) => {
      const field = fields.find((field) => field.name === name);
      return [name, field ? typedValue(field, text) : text];
    }),
  );

/** A text as one word of a POSIX shell. */
const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

/** The line that asks the same of the service at `url`; a key is never written into it. */
export function curlOf(url: string, report: Report, needsKey: boolean): string {
  const key = needsKey ? ` -H "Authorization: Bearer $STRIKE_TRIAGE_KEY"` : '';
  return `curl ${quoted(url)}${key} -H 'Content-Type: application/json' -d ${quoted(JSON.stringify(report))}`;
}
