/** Reads the numbers that people write. It imports nothing. */

const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** The number that `text` writes in decimal notation; any other text as it is, so that whoever refuses it can show it. */
export const decimalOrText = (text: string): number | string => (decimal.test(text) ? Number(text) : text);

/** Which of the two marks stands in front of the decimals; the other one then groups thousands. */
export type DecimalMark = 'comma' | 'point';

/** 1,500 and 1.500: one and a half to some, one and a half thousand to others. */
const groupedByComma = /^[+-]?[1-9]\d{0,2}(,\d{3})+$/;
const groupedByPoint = /^[+-]?[1-9]\d{0,2}(\.\d{3})+$/;
const oneMark = /^[+-]?\d+([.,])\d+$/;
const bothMarks = /^[+-]?\d{1,3}(?:([.,])\d{3})+(?!\1)([.,])\d+$/;

/** The mark that a number shows beyond doubt; undefined where it has none or may be read either way. */
export function decimalMarkOf(text: string): DecimalMark | undefined {
  const mark = bothMarks.exec(text)?.[2] ?? (isGrouped(text) ? undefined : oneMark.exec(text)?.[1]);
  if (!mark) return undefined;
  return mark === ',' ? 'comma' : 'point';
}

/** Whether the mark stands as it would between groups of thousands: 1,500. */
export const isGroupedBy = (text: string, mark: DecimalMark): boolean =>
  (mark === 'comma' ? groupedByComma : groupedByPoint).test(text);

const isGrouped = (text: string) => groupedByComma.test(text) || groupedByPoint.test(text);

/** Blanks and apostrophes between groups of three digits, as French and Swiss write them. */
const groupedByBlank = /^[+-]?\d{1,3}(?:[ '’]\d{3})+(?:[.,]\d+)?$/;

/**
 * The number that a tidied text writes, with either mark; undefined where it writes none. `mark` decides 1,500 and 1.500;
 * without it they are fifteen hundred and one and a half, as in English.
 */
export function readNumber(text: string, mark: DecimalMark = 'point'): number | undefined {
  const compact = groupedByBlank.test(text) ? text.replace(/[ '’]/g, '') : text;
  if (decimal.test(compact) && !groupedByPoint.test(compact)) return Number(compact);
  if (!isGrouped(compact) && !oneMark.test(compact) && !bothMarks.test(compact)) return undefined;
  return Number(
    (decimalMarkOf(compact) ?? mark) === 'comma'
      ? compact.replaceAll('.', '').replace(',', '.')
      : compact.replaceAll(',', ''),
  );
}
