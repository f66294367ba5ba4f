/** Reads a day of the calendar as people and spreadsheets write it. It imports nothing. */

/** Which of two small numbers comes first: day and month as in most of the world, or month and day as in America. */
export type DateOrder = 'dmy' | 'mdy';

/** A day as YYYY-MM-DD; `ambiguous` where both orders give a day and nobody has said which is meant; else `unreadable`. */
export type DateReading =
  | { readonly kind: 'date'; readonly iso: string }
  | { readonly kind: 'ambiguous'; readonly dmy: string; readonly mdy: string }
  | { readonly kind: 'unreadable' };

/** A time may follow behind a T, a blank or a comma; the day alone is read. */
const clock = String.raw`(?:\d{1,2}(?:[:h]\d{2}){1,2}(?:\.\d+)?|\d{1,2}h|\d{4})`;
const zone = String.raw`(?:[A-Z]{1,5}|[+-]\d{2}:?\d{2})`;
const time = String.raw`(?:[T, ]+${clock}\s*(?:[AP]\.?M\.?|hrs?)?\s*${zone}?)?`;
const yearFirst = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${time}$`, 'i');
const yearFirstCompact = /^(19\d{2}|20\d{2})(\d{2})(\d{2})$/;
const namedMonth = String.raw`(?<month>\p{L}{3,9})\.?`;
const dayOfMonth = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|er|\.| de)?`;
const monthInTheMiddle = new RegExp(
  String.raw`^${dayOfMonth}[-/. ]*${namedMonth}(?: de|[-/., ])*(?<year>\d{4}|\d{2})${time}$`,
  'iu',
);
const monthInFront = new RegExp(String.raw`^${namedMonth}[-/ ]*${dayOfMonth}[-/, ]+(?<year>\d{4}|\d{2})${time}$`, 'iu');
const yearLast = new RegExp(String.raw`^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})${time}$`, 'i');

/** Strikes are filed since 1990, so that two digits from 90 on belong to the last century. */
const fullYear = (digits: string) => {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year >= 90 ? 1900 + year : 2000 + year;
};

const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeapYear = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const digits = (number: number, count: number) => String(number).padStart(count, '0');

/** YYYY-MM-DD of a day of the calendar, of the years 0 to 9999; undefined where there is no such day. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const days = month === 2 && isLeapYear(year) ? 29 : daysInMonth[month - 1];
  if (days === undefined || day < 1 || day > days) return undefined;
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

const reading = (iso: string | undefined): DateReading => (iso ? { kind: 'date', iso } : { kind: 'unreadable' });

/** Months by the first letters that tell them apart, in English, French, German and Spanish, without accents. */
const months: readonly (readonly string[])[] = [
  ['jan', 'ene'],
  ['feb', 'fev'],
  ['mar'],
  ['apr', 'avr', 'abr'],
  ['may', 'mai'],
  ['jun', 'juin'],
  ['jul', 'juil'],
  ['aug', 'aou', 'ago'],
  ['sep'],
  ['oct', 'okt'],
  ['nov'],
  ['dec', 'dez', 'dic'],
];

const fullNames = new Set(
  [
    'january february march april may june july august september october november december sept',
    'janv fevr janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre',
    'januar februar marz maerz april mai juni juli august september oktober november dezember',
    'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre',
  ].flatMap((names) => names.split(' ')),
);

/** The day of the week, in the same languages, says nothing that the date does not. */
const weekday =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|(?:lun|mar|mercre|mer|jeu|ven(?:dre)?|same|sam)(?:di)?|dim(?:anche)?|mo|di|mi|do|fr|sa|so|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)\.?,?\s+(?=\p{L}|\d)/iu;

/** The month from 1 that a name or its first letters stand for, or a number; undefined where there is none. */
export function readMonth(text: string): number | undefined {
  if (/^\d{1,2}$/.test(text)) return Number(text) >= 1 && Number(text) <= 12 ? Number(text) : undefined;
  const key = text
    .normalize('NFD')
    .replace(/\p{M}|\.$/gu, '')
    .toLowerCase();
  const place = months.findIndex((starts) =>
    starts.some((start) => key === start || (key.startsWith(start) && fullNames.has(key))),
  );
  return place < 0 ? undefined : place + 1;
}

function readNamedMonth(text: string): DateReading | undefined {
  const { day, month, year } = (monthInTheMiddle.exec(text) ?? monthInFront.exec(text))?.groups ?? {};
  const number = month && readMonth(month);
  return number ? reading(isoDay(fullYear(year!), number, Number(day))) : undefined;
}

/** The first and the last day that a number of a spreadsheet is taken for: other numbers are no days of strikes. */
const [minSerial, maxSerial] = [20_000, 73_050];

/** The day that Excel's number stands for (days since 1899-12-30), as YYYY-MM-DD; undefined for any other number. */
export function readSerialDay(text: string): string | undefined {
  if (!/^\d{5}([.,]\d+)?$/.test(text)) return undefined;
  const days = Number(text.slice(0, 5));
  if (days < minSerial || days > maxSerial) return undefined;
  return new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10);
}

/** Reads a tidied text; without an `order`, 08/01/1990 is ambiguous and 23/11/2000 is not. */
export function readDate(text: string, order?: DateOrder): DateReading {
  const date = readPlainDate(text, order);
  if (date.kind !== 'unreadable' || /^\d/.test(text)) return date;
  const day = text.replace(weekday, '');
  return day === text ? date : readPlainDate(day, order);
}

function readPlainDate(text: string, order: DateOrder | undefined): DateReading {
  const iso = yearFirst.exec(text) ?? yearFirstCompact.exec(text);
  if (iso) return reading(isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3])));
  const parts = yearLast.exec(text);
  if (!parts) return readNamedMonth(text) ?? { kind: 'unreadable' };
  const [first, second, year] = [Number(parts[1]), Number(parts[2]), fullYear(parts[3]!)];
  const dmy = isoDay(year, second, first);
  const mdy = isoDay(year, first, second);
  if (order) return reading(order === 'dmy' ? dmy : mdy);
  if (dmy && mdy && dmy !== mdy) return { kind: 'ambiguous', dmy, mdy };
  return reading(dmy ?? mdy);
}
