/** A report as the end of a link and as a curl line. */
import { type Field, type Report, typedValue } from '../fields.js';

/** The text in each field of the form, by the name of the field; fields without a value are left out. */
export type FormValues = Record<string, string>;

/** The part of the link that brings the report back. */
export const linkOf = (values: FormValues): string => {
  const query = new URLSearchParams(values).toString();
  return query ? `#report?${query}` : '#report';
};

/** The values that a link carries. */
export const valuesFrom = (hash: string): FormValues =>
  Object.fromEntries(new URLSearchParams(hash.split('?')[1] ?? ''));

/** The report that goes to the service; names that are no field go along, for the service to refuse. */
export const reportOf = (fields: readonly Field[], values: FormValues): Report =>
  Object.fromEntries(
    Object.entries(values).map(([name, text]) => {
      const field = fields.find((field) => field.name === name);
      return [name, field ? typedValue(field, text) : text];
    }),
  );

/** A text as one word of a POSIX shell. */
const shellWord = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

/** The line that sends the same report to the service at `url`; a key is never written into it. */
export function curlOf(url: string, report: Report, needsKey: boolean): string {
  const key = needsKey ? ` -H "Authorization: Bearer $STRIKE_TRIAGE_KEY"` : '';
  return `curl ${shellWord(url)}${key} -H 'Content-Type: application/json' -d ${shellWord(JSON.stringify(report))}`;
}
