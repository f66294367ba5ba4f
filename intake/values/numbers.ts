/** Reads the numbers that people write. */

const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** The number that `text` writes in decimal notation; any other text as it is, so that whoever refuses it can show it. */
export const decimalOrText = (text: string): number | string => (decimal.test(text) ? Number(text) : text);
