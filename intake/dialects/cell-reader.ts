/** Reads a cell of a column that gives one field. A cell that cannot be read is said to be so, and costs nothing else. */
import type { ReportField } from '../../schemas/fields.js';
import { isMissing, tidied } from '../names/reader.js';
import { createMemberReader, type MemberReading, remembering } from '../report.js';
import { type DateOrder, readDate, readSerialDay } from '../values/date.js';
import { unguarded } from '../values/formula.js';
import { type DecimalMark, readNumber } from '../values/numbers.js';
import { shown } from './shown.js';

/** Why a cell is not read. */
export type CellCause =
  | 'not-a-value'
  | 'not-a-number'
  | 'out-of-range'
  | 'not-a-date'
  | 'ambiguous-date'
  | 'too-long'
  | 'no-text';

/** A value in the file's wording, and what the report's own reader makes of it. */
export interface CellValue {
  readonly kind: 'value';
  readonly value: unknown;
  readonly member: MemberReading;
}

/**
 * A cell: blank or "unknown"; a value; or a fault, with a sentence that fits behind the column's name, and with as much of
 * a list as could be read.
 */
export type CellReading =
  | { readonly kind: 'missing' }
  | CellValue
  | { readonly kind: 'fault'; readonly cause: CellCause; readonly message: string; readonly rest?: CellValue };

/** What the file says of its columns as a whole. */
export interface CellStyle {
  /** How dates such as 08/01/1990 are meant. */
  readonly dates?: DateOrder | undefined;
  /** The mark in front of decimals, where 1,500 could be read either way. */
  readonly decimals?: DecimalMark | undefined;
}

/** Reads one cell as it came. */
export type ReadCell = (cell: string) => CellReading;

const missing: CellReading = { kind: 'missing' };

/** A value that is in the words of the schema as it stands. */
export const asValue = (value: unknown): CellValue => ({
  kind: 'value',
  value,
  member: { kind: 'value', value, isAsSent: true },
});

/** Units that may follow a number in its cell; any other makes another number of it. */
const units: Readonly<Record<string, RegExp>> = {
  speedKnots: /\s*(?:(?:kts?|kn|knots?)\.?(?:\s*ias)?|k?ias)$/i,
  heightFeet: /\s*(?:(?:ft|feet|foot|['’′])\.?(?:\s*agl)?|agl)$/i,
};

/** "About" in front of a number makes no other number of it. */
const about = /^(?:~|≈|about|approx\.?|approximately|ca\.?|environ|etwa|±)\s*(?=[\d.])/i;

/** Nothing, where a number or a date should be; None is a value of other fields. */
const none = /^(?:none|aucune?|keine?|ninguna?)$/i;

const onTheGround = /^(?:(?:on (?:the )?)?ground(?: level)?|gnd|sfc|surface|au sol|am boden)$/i;

function numberReader({ name, minimum = -Infinity, maximum = Infinity }: ReportField, style: CellStyle): ReadCell {
  const unit = units[name];
  return (text) => {
    if (none.test(text)) return missing;
    if (name === 'heightFeet' && onTheGround.test(text)) return asValue(0);
    const digits = (unit ? text.replace(unit, '') : text).replace(about, '');
    const number = readNumber(digits, style.decimals);
    if (number === undefined) return { kind: 'fault', cause: 'not-a-number', message: `${shown(text)} is no number.` };
    if (number >= minimum && number <= maximum) return asValue(number);
    return { kind: 'fault', cause: 'out-of-range', message: `${shown(text)} is not from ${minimum} to ${maximum}.` };
  };
}

/** A sentence that shows a date both ways. */
export const eitherDay = (text: string, dmy: string, mdy: string) =>
  `${shown(text)} is ${dmy} if the day comes first and ${mdy} if the month does`;

function dateReader({ dates }: CellStyle): ReadCell {
  return (text) => {
    const serial = readSerialDay(text);
    if (serial) return asValue(serial);
    if (none.test(text)) return missing;
    const reading = readDate(text, dates);
    if (reading.kind === 'date') return asValue(reading.iso);
    if (reading.kind === 'ambiguous') {
      const message = `${eitherDay(text, reading.dmy, reading.mdy)}.`;
      return { kind: 'fault', cause: 'ambiguous-date', message };
    }
    const order = dates ? `, read as ${dates === 'dmy' ? 'day, month, year' : 'month, day, year'}` : '';
    return { kind: 'fault', cause: 'not-a-date', message: `${shown(text)} is no day of the calendar${order}.` };
  };
}

const halfSurrogateOrNul = /\p{Surrogate}|\0/u;

/** The other kinds of field, as the report's own reader reads them; the value stays in the file's wording. */
function wordReader(field: ReportField): ReadCell {
  const readMember = createMemberReader(field);
  const { values, maxLength = Infinity } = field;
  const isAllowed = (value: unknown) => typeof value === 'string' && values!.includes(value);
  const notAValue = (text: string, allowed: readonly string[]) =>
    ({ kind: 'fault', cause: 'not-a-value', message: `${shown(text)} is none of ${allowed.join(', ')}.` }) as const;
  const tooLong = (text: string) =>
    ({ kind: 'fault', cause: 'too-long', message: `${shown(text)} has more than ${maxLength} characters.` }) as const;
  return (text) => {
    if ([...text].length > maxLength) {
      return tooLong(text);
    }
    if (halfSurrogateOrNul.test(text)) {
      return { kind: 'fault', cause: 'no-text', message: `${shown(text)} has a character that is none.` };
    }
    const member = readMember(text);
    if (member.kind === 'missing') return missing;
    const reading: CellValue = { kind: 'value', value: text, member };
    if (member.kind === 'ambiguous') return reading;
    const value = member.kind === 'value' ? member.value : undefined;
    if (field.kind === 'boolean') return typeof value === 'boolean' ? reading : notAValue(text, ['yes', 'no']);
    if (typeof value === 'string' && !values && [...value].length > maxLength) return tooLong(text);
    if (!values) return reading;
    if (!Array.isArray(value)) return isAllowed(value) ? reading : notAValue(text, values);
    if (value.every(isAllowed)) return reading;
    const rest = value.filter(isAllowed);
    const restReading: CellValue = { kind: 'value', value: rest, member: readMember(rest) };
    return { ...notAValue(text, values), ...(rest.length > 0 && { rest: restReading }) };
  };
}

/** What spreadsheets and statistics programs write for nothing, besides the words of every field. */
const nothing = /^(?:nan|nat|#n\/a|#null!|#value!|#ref!|\\n|\.)$/i;

/** The text of a cell without the apostrophe against formulas and the blanks around it. */
export const cellText = (cell: string): string => tidied(unguarded(cell));

/** Makes a reader of the cells of a column that gives `field`. */
export function createCellReader(field: ReportField, style: CellStyle = {}): ReadCell {
  const read =
    field.kind === 'number' ? numberReader(field, style) : field.isDate ? dateReader(style) : wordReader(field);
  return remembering((cell) => {
    const text = cellText(cell);
    return text === '' || isMissing(text) || nothing.test(text) ? missing : read(text);
  });
}
