/** How a value of a report is written where only a text can be; apart from the schemas, so that a browser can load it. */
import type { FieldValue } from './generated/types.js';

/** What stands between the values of a list. */
export const listSeparator = '; ';

/** A value as the one text that it is in a tensor, in CSV and in the counts of drift: a list joined by "; ". */
export const textOf = (value: FieldValue): string => (Array.isArray(value) ? value.join(listSeparator) : String(value));
