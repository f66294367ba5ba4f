/** Numbers and names as people read them. */

const space = '\u00a0';

/** `0.668` as `66.8 %`. */
export const percent = (share: number, digits = 1): string => `${(100 * share).toFixed(digits)}${space}%`;

/** A threshold or a share without digits that say nothing: `10 %`, `10.6 %`. */
export const shortPercent = (share: number): string => `${Number((100 * share).toFixed(1))}${space}%`;

/** `12345` as `12,345`. */
export const count = (n: number): string => n.toLocaleString('en-US');

/** `1 row`, `12,345 rows`. */
export const countOf = (n: number, noun: string): string => `${count(n)}${space}${noun}${n === 1 ? '' : 's'}`;

/** An expected number of cases: one decimal where it matters. */
export const expectedCount = (n: number): string => (n < 100 ? n.toFixed(1) : count(Math.round(n)));

const units = ['Knots', 'Feet', 'Miles', 'Meters', 'Kilograms', 'Minutes', 'Percent'];

/** `speedKnots` as `Speed (knots)`, `phaseOfFlight` as `Phase of flight`. */
export function label(name: string): string {
  const unit = units.find((unit) => name.endsWith(unit) && name !== unit);
  const words = (unit ? name.slice(0, -unit.length) : name).replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
  const text = words.charAt(0).toUpperCase() + words.slice(1);
  return unit ? `${text} (${unit.toLowerCase()})` : text;
}

/** The fields by their labels, as within a sentence: `phase of flight, wildlife size`. */
export const fieldNames = (names: readonly string[]): string =>
  names.map((name) => label(name).toLowerCase()).join(', ');

/** The text as a sentence, with its full stop. */
export const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** `['a', 'b', 'c']` as `a, b or c`. */
export const oneOf = (words: readonly string[]): string =>
  words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${words.at(-1)}` : words.join('');
