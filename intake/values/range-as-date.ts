/**
 * Undoes what spreadsheets do to a range of numbers: 2-10 typed into a cell becomes the 10th of February where the month
 * comes first and the 2nd of October where the day does, of the year in which somebody typed it, and is saved as such.
 * 11-100 becomes the November of a year that ends in 00.
 */
import { readDate, readMonth, readSerialDay } from './date.js';

/** `10-Feb`, `Feb-10`, `2. Okt`, `Nov-00`: a month with one number, of a day or of a year. */
const monthAndNumber =
  /^(?:(?<before>\d{1,2})[-/. ]+(?<monthBehind>\p{L}{3,9})|(?<month>\p{L}{3,9})[-/. ]+(?<behind>\d{1,4}))\.?$/u;

function rangeOf(month: number | undefined, number: number): string | undefined {
  if ((month === 2 && number === 10) || (month === 10 && number === 2)) return '2-10';
  return month === 11 && number % 100 === 0 ? '11-100' : undefined;
}

/** The days that a text may stand for: two where the order of day and month is open. */
function daysOf(text: string): string[] {
  const serial = readSerialDay(text);
  if (serial !== undefined) return [serial];
  const date = readDate(text);
  if (date.kind === 'date') return [date.iso];
  return date.kind === 'ambiguous' ? [date.mdy, date.dmy] : [];
}

/** The range of the form that a day stands for; undefined for any other text. */
export function rangeOfDay(tidiedText: string): string | undefined {
  const { before, monthBehind, month = monthBehind, behind = before } = monthAndNumber.exec(tidiedText)?.groups ?? {};
  if (month !== undefined) return rangeOf(readMonth(month), Number(behind));
  for (const iso of daysOf(tidiedText)) {
    const [year, monthOfYear, day] = iso.split('-').map(Number) as [number, number, number];
    const range = rangeOf(monthOfYear, day) ?? (day === 1 ? rangeOf(monthOfYear, year) : undefined);
    if (range) return range;
  }
  return undefined;
}
