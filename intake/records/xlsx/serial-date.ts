/** Dates and times, which a workbook keeps as a number of days with a format (ECMA-376, part 1, 18.17.4 and 18.8.30). */

/** What a number format shows a number as; `elapsed` is a duration, of which the hours may be more than 23. */
export type TimeFormat = 'date' | 'time' | 'elapsed';

const builtIn = (id: number): TimeFormat | undefined => {
  if (id === 46) return 'elapsed';
  if ((id >= 18 && id <= 21) || id === 45 || id === 47 || (id >= 32 && id <= 35) || id === 55 || id === 56)
    return 'time';
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? 'date' : undefined;
};

/** What is no letter of a date: quoted and escaped text, the width of a character, fills, morning and afternoon. */
const literals = /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|general|am\/pm|a\/p/gi;

/** What a format code shows numbers as; undefined where it is no date and no time. */
export function timeFormatOf(code: string): TimeFormat | undefined {
  const [positive] = code.replace(literals, '').split(';');
  const letters = positive!.toLowerCase();
  if (letters.includes('[')) return 'elapsed';
  if (/[yd]/.test(letters)) return 'date';
  if (/[hs]/.test(letters)) return 'time';
  return letters.includes('m') ? 'date' : undefined;
}

/** What the format with this number shows numbers as; `custom` has the formats of the workbook itself. */
export const timeFormatOfId = (id: number, custom: ReadonlyMap<number, string>): TimeFormat | undefined => {
  const code = custom.get(id);
  return code === undefined ? builtIn(id) : timeFormatOf(code);
};

const secondsPerDay = 86_400;
/** Day 60 is a 29th of February 1900 that never was; the days before it are one later than the others say. */
const lastWrongDay = 60;
const epoch1900 = Date.UTC(1899, 11, 30);
const epoch1904 = Date.UTC(1904, 0, 1);
const lastDay = 2_958_466;

const twoDigits = (count: number) => String(count).padStart(2, '0');

const clock = (seconds: number) =>
  [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(twoDigits).join(':');

/**
 * A number of days as YYYY-MM-DD, as HH:MM:SS where it has no day, or both with a T between; to the second. Undefined for
 * a number that spreadsheets show no date for.
 */
export function isoOfSerial(serial: number, format: TimeFormat, is1904: boolean): string | undefined {
  if (!(serial >= 0 && serial < lastDay)) return undefined;
  const seconds = Math.round(serial * secondsPerDay);
  if (format === 'elapsed') return clock(seconds);
  const days = Math.floor(seconds / secondsPerDay);
  const time = clock(seconds % secondsPerDay);
  // Midnight of the first day is a time too, unless the format shows a day.
  if (days === 0 && (format === 'time' || (seconds > 0 && !is1904))) return time;
  const epoch = is1904 ? epoch1904 : epoch1900;
  const shift = !is1904 && days < lastWrongDay ? 1 : 0;
  const date = new Date(epoch + (days + shift) * secondsPerDay * 1000).toISOString().slice(0, 10);
  return seconds % secondsPerDay === 0 ? date : `${date}T${time}`;
}

/** A date in ISO 8601 as some programs write it, without the midnight and the zone behind it. */
export const shortIso = (iso: string): string =>
  iso.replace(/(?:T00:00(?::00(?:\.0+)?)?)?(?:Z|[+-]00:00)?$/, '').replace(/(:\d\d)\.0+$/, '$1');
