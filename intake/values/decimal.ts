/** Numbers as people write them. */

/** A decimal number with a point: 180, +1.5, .5, 1e3. */
export const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
