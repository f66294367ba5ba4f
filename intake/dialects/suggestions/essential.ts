/** What is said where no column gives a field that a report must name, and what a user can say then. */
import { mappingText } from '../mapping.js';

/** A column and the field that it probably gives. */
interface Suggestion {
  readonly column: string;
  readonly field: string;
}

const list = (words: readonly string[], last: string) =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;

/** A sentence on the `essential` fields, one on the `probable` columns, and the parameter that says which column is which. */
export function essentialMessage(essential: readonly string[], probable: readonly Suggestion[]): string {
  const columns = probable.map(({ column, field }) => `${JSON.stringify(column)} is probably ${field}`);
  const suggested = columns.length > 0 ? ` The column ${list(columns, 'and')}.` : '';
  const example =
    probable.length > 0 ? probable.map(({ column, field }) => mappingText(column, field)) : ['Name:species'];
  return `No column is read as ${list(essential, 'or')}, and a report must name one of them.${suggested} Say which column it is, as in columns=${example.join(',')}.`;
}
