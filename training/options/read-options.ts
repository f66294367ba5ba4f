/**
 * Reads the options of a verb from its command line. What is wrong becomes one sentence that names what is allowed, and
 * never a stack trace.
 */
import { parseArgs } from 'node:util';
import { misspelt } from '../../intake/dialects/suggestions/misspelt.js';
import { UserError } from '../data/user-error.js';

/** One option of a verb. */
export interface OptionSpec {
  /** What stands behind it, such as FILE; left out for an option that is there or not. */
  readonly value?: string;
  /** Whether it may stand several times. */
  readonly isRepeatable?: true;
  /** What it is for, without a full stop. */
  readonly purpose: string;
}

/** The options of a verb by their names, without the two dashes. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** What was given: for each option its values in their order, and `['']` for one without a value. */
export type GivenOptions<Specs extends OptionSpecs> = Readonly<
  Partial<Record<keyof Specs & string, readonly string[]>>
>;

const list = (specs: OptionSpecs) =>
  Object.keys(specs)
    .map((name) => `--${name}`)
    .join(', ');

function unknownOption(name: string, specs: OptionSpecs): UserError {
  // As one word: short words alone are too like each other to be told apart.
  const plain = (text: string) => text.replaceAll('-', '');
  const near = Object.keys(specs).find((known) => misspelt(plain(name), [plain(known)]) !== undefined);
  const suggestion = near === undefined ? '' : ` Did you mean --${near}?`;
  return new UserError(
    `There is no option ${name.length === 1 ? '-' : '--'}${name}; allowed are ${list(specs)}.${suggestion}`,
  );
}

/** Reads `args`. Throws a UserError where an option is unknown, lacks its value, has one it does not take, or repeats. */
export function readOptions<Specs extends OptionSpecs>(args: readonly string[], specs: Specs): GivenOptions<Specs> {
  const options = Object.fromEntries(
    Object.entries(specs).map(([name, { value }]) => [
      name,
      { type: value === undefined ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  const given: Partial<Record<string, string[]>> = {};
  for (const token of parseArgs({ args: [...args], options, strict: false, tokens: true }).tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      throw new UserError(
        `"${token.value}" belongs to no option; allowed are ${list(specs)}, and a file is named as in --data ${token.value}.`,
      );
    }
    const { name, value } = token;
    const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
    if (!spec) throw unknownOption(name, specs);
    if (spec.value === undefined && value !== undefined) {
      throw new UserError(`--${name} takes no value, and "${value}" was given.`);
    }
    // An option where its value should stand: the value was forgotten.
    const isForgotten = value === undefined || value.trim() === '' || (!token.inlineValue && value.startsWith('--'));
    if (spec.value !== undefined && isForgotten)
      throw new UserError(`--${name} needs a value: --${name} ${spec.value}.`);
    if (given[name] && spec.value !== undefined && !spec.isRepeatable) {
      throw new UserError(`--${name} is given twice; it may stand once.`);
    }
    given[name] = [...(given[name] ?? []), value ?? ''];
  }
  return given as GivenOptions<Specs>;
}

/** What `--help` prints: the verb, its purpose and its options, one a line. */
export function helpLines(verb: string, purpose: string, specs: OptionSpecs): string[] {
  const titles = Object.entries(specs).map(([name, { value }]) =>
    value === undefined ? `--${name}` : `--${name} ${value}`,
  );
  const width = Math.max(...titles.map(({ length }) => length));
  const lines = Object.values(specs).map(
    ({ purpose: use, isRepeatable }, at) =>
      `  ${titles[at]!.padEnd(width)}  ${use}${isRepeatable ? '; may stand several times' : ''}`,
  );
  return [`npm run ${verb} -- [options]`, '', purpose, '', ...lines];
}
