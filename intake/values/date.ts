/** Reads a day of the calendar as people and spreadsheets write it. It imports nothing. */

/** Which of two small numbers comes first: day and month as in most of the world, or month and day as in America. */
export type DateOrder = 'dmy' | 'mdy';

/** A day as YYYY-MM-DD; `ambiguous` where both orders give a day and nobody has said which is meant; else `unreadable`. */
export type DateReading =
  | { readonly kind: 'date'; readonly iso: string }
  | { readonly kind: 'ambiguous'; readonly dmy: string; readonly mdy: string }
  | { readonly kind: 'unreadable' };

/** A time may follow behind a T, a blank or a comma; the day alone is read. */
const time = String.raw`(?:[T, ]+\d{1,2}(?::\d{2}){1,2}(?:\.\d+)?\s*(?:[AP]M)?\s*(?:Z|[+-]\d{2}:?\d{2})?)?`;
const yearFirst = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${time}$`, 'i');
const yearLast = new RegExp(String.raw`^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})${time}$`, 'i');

/** Strikes are filed since 1990, so that two digits from 90 on belong to the last century. */
const fullYear = (digits: string) => {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year >= 90 ? 1900 + year : 2000 + year;
};

/** YYYY-MM-DD of a day of the calendar; undefined where there is no such day. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  date.setUTCFullYear(year); // Date.UTC takes the years 0 to 99 for those of the last century
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}

const reading = (iso: string | undefined): DateReading => (iso ? { kind: 'date', iso } : { kind: 'unreadable' });

/** Reads a tidied text; without an `order`, 08/01/1990 is ambiguous and 23/11/2000 is not. */
export function readDate(text: string, order?: DateOrder): DateReading {
  const iso = yearFirst.exec(text);
  if (iso) return reading(isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  const parts = yearLast.exec(text);
  if (!parts) return { kind: 'unreadable' };
  const [first, second, year] = [Number(parts[1]), Number(parts[2]), fullYear(parts[3]!)];
  const dmy = isoDay(year, second, first);
  const mdy = isoDay(year, first, second);
  if (order) return reading(order === 'dmy' ? dmy : mdy);
  if (dmy && mdy && dmy !== mdy) return { kind: 'ambiguous', dmy, mdy };
  return reading(dmy ?? mdy);
}
