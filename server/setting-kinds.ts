/** The kinds of settings: what an environment variable may be, and the value that its text stands for. */

/** One setting; `Value` includes undefined where it has no default. */
export interface Setting<Value> {
  /** The environment variable. */
  readonly name: string;
  /** What it is for, as a sentence. */
  readonly purpose: string;
  /** What it may be; completes the sentence "it must be …". */
  readonly allowed: string;
  readonly fallback: Value;
  /** The value that a text stands for; undefined where the text is not allowed. */
  readonly parse: (text: string) => Value | undefined;
}

/** The name and the purpose, which settings of every kind have. */
type Described = Pick<Setting<unknown>, 'name' | 'purpose'>;

/** A whole number of some unit, both bounds allowed. Digits alone make one: Number() would also take ' ' and 0x10. */
export function whole({
  unit,
  min,
  max,
  ...setting
}: Described & { fallback: number; unit?: string; min: number; max: number }): Setting<number> {
  return {
    ...setting,
    allowed: `a whole number ${unit ? `of ${unit} ` : ''}from ${min} to ${max}`,
    parse(text) {
      const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
      return value >= min && value <= max ? value : undefined;
    },
  };
}

/** A text that has some pattern. */
export const text = <Fallback extends string | undefined>({
  pattern = /^/,
  ...setting
}: Described & { allowed: string; fallback: Fallback; pattern?: RegExp }): Setting<string | Fallback> => ({
  ...setting,
  parse: (value) => (pattern.test(value) ? value : undefined),
});
