/** The rows of all files, as columns that grow. Values repeat, so each is kept once. */
import type { StrikeReport } from '../../../schemas/index.js';
import { reportFields, textOf } from '../../../schemas/index.js';
import type { Target } from './target.js';

/** A row that can be learnt from. */
export interface PoolRow {
  /** In the words of the schema. */
  readonly report: StrikeReport;
  readonly target: Target;
  /** The place of its file among all files. */
  readonly file: number;
  /** What gives the file's record numbers, such as `faa`; '' where the row has none. */
  readonly numbering: string;
  /** Whether a text of the row was written in other words than those of the schema. */
  readonly isReworded: boolean;
}

/** The values of a field: text, '' where it is missing, or numbers, NaN where it is missing. */
export type PooledValues = string[] | number[];

/** N rows as lists of length N. */
export interface Pool {
  readonly values: ReadonlyMap<string, PooledValues>;
  readonly targets: readonly Target[];
  readonly files: readonly number[];
  readonly numberings: readonly string[];
  readonly isReworded: readonly boolean[];
  add(row: PoolRow): void;
}

/**
 * Gives equal texts as one. A text cut out of a file keeps the whole chunk it was cut from in memory; the copy that is kept
 * does not.
 */
function createInterner(): (text: string) => string {
  const texts = new Map<string, string>();
  return (text) => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    const copy = Buffer.from(text, 'utf16le').toString('utf16le');
    texts.set(copy, copy);
    return copy;
  };
}

const targetKey = ({ isDamaged, isDisagreement, hasBlankLevel, level }: Target): string =>
  [isDamaged, isDisagreement, hasBlankLevel, level].join();

/** Makes an empty pool of rows with all fields of a report. */
export function createPool(): Pool {
  const columns = reportFields.map(({ name, kind }) => ({ name, kind, values: [] as PooledValues }));
  const intern = createInterner();
  const knownTargets = new Map<string, Target>();
  const targets: Target[] = [];
  const files: number[] = [];
  const numberings: string[] = [];
  const isReworded: boolean[] = [];
  return {
    values: new Map(columns.map(({ name, values }) => [name, values])),
    targets,
    files,
    numberings,
    isReworded,
    add({ report, target, file, numbering, isReworded: isRowReworded }) {
      for (const { name, kind, values } of columns) {
        const value = report[name] ?? undefined;
        if (kind === 'number') (values as number[]).push((value as number | undefined) ?? Number.NaN);
        else (values as string[]).push(value === undefined ? '' : intern(textOf(value)));
      }
      const key = targetKey(target);
      if (!knownTargets.has(key)) knownTargets.set(key, target);
      targets.push(knownTargets.get(key)!);
      files.push(file);
      numberings.push(numbering);
      isReworded.push(isRowReworded);
    },
  };
}

/** Whether a value of a pool is there. */
export const isFilled = (value: string | number): boolean => value !== '' && !Number.isNaN(value);
