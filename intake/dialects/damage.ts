/**
 * Reads what a file says of the damage: the target of training. It stands apart from everything that makes reports, and
 * nothing that makes reports imports it.
 */
import { isMissing } from '../names/reader.js';
import { readFlag } from '../values/choice.js';
import { cellText } from './cell-reader.js';
import { headerKey, headerName } from './header-key.js';
import { dialectOf } from './known-columns.js';
import { damageColumns, indicatorWords, levelWords } from './tables/damage.js';
import { dialects } from './tables/dialects.js';

/** What a level says: a finding of none, of some damage, or that nobody knows; `other` where the word is not understood. */
export type DamageLevel = 'none' | 'damage' | 'no-data' | 'other';

/** What one row says of the damage; a member is left out where its cell is blank or there is no such column. */
export interface DamageReading {
  readonly indicator?: boolean;
  readonly level?: DamageLevel;
  /** The level as it is written. */
  readonly levelText?: string;
}

/** The columns of damage of one file, and a reader of its rows. */
export interface DamageReader {
  readonly indicatorColumn?: string;
  readonly levelColumn?: string;
  readonly read: (cells: readonly string[]) => DamageReading;
}

const byKey = <Value>(entries: readonly (readonly [string, Value])[]) =>
  new Map(entries.map(([word, value]) => [word.toLowerCase(), value]));

const indicators = byKey(Object.entries(indicatorWords));
const levels = byKey<DamageLevel>([
  ...levelWords.none.map((word) => [word, 'none'] as const),
  ...levelWords.damage.map((word) => [word, 'damage'] as const),
  ...levelWords.noData.map((word) => [word, 'no-data'] as const),
]);

function readIndicator(text: string): boolean | undefined {
  return isMissing(text) ? undefined : (indicators.get(text.toLowerCase()) ?? readFlag(text));
}

function readLevel(text: string): DamageLevel | undefined {
  if (text === '') return undefined;
  return levels.get(text.toLowerCase()) ?? (isMissing(text) ? 'no-data' : 'other');
}

/** Columns that the user says hold the damage, whatever they are called. */
export interface DamageChoice {
  readonly indicator?: string;
  readonly level?: string;
}

/** The columns of damage for a header: those of its dialect, else those that any dialect has. */
function placesFor(names: readonly string[]) {
  const dialect = dialectOf(names);
  const order = [...dialects.map(({ name }) => name)].sort((a, b) => Number(b === dialect) - Number(a === dialect));
  const keys = names.map(headerKey);
  const placeOf = (kind: 'indicator' | 'level', taken = -1) =>
    order
      .flatMap((name) => damageColumns[name][kind])
      .map((name) => keys.indexOf(headerKey(name)))
      .find((place) => place >= 0 && place !== taken);
  // `DAMAGE` is the level of one dialect and the indicator of another: that of the file comes first.
  const ownLevel = dialect in damageColumns ? damageColumns[dialect as keyof typeof damageColumns].level : [];
  const ownLevelPlace = ownLevel.map((name) => keys.indexOf(headerKey(name))).find((place) => place >= 0);
  const indicator = placeOf('indicator', ownLevelPlace);
  return { indicator, level: placeOf('level', indicator) };
}

/** Makes a reader of the damage in the rows of a file with this header; what the user says of its columns comes first. */
export function createDamageReader(cells: readonly string[], choice: DamageChoice = {}): DamageReader {
  const names = cells.map(headerName);
  const known = placesFor(names);
  const placeOf = (name: string | undefined) => {
    const place = name === undefined ? -1 : names.findIndex((each) => headerKey(each) === headerKey(name));
    return place < 0 ? undefined : place;
  };
  const [chosenIndicator, chosenLevel] = [placeOf(choice.indicator), placeOf(choice.level)];
  const unlessChosen = (place: number | undefined, other: number | undefined) => (place === other ? undefined : place);
  const indicator = chosenIndicator ?? unlessChosen(known.indicator, chosenLevel);
  const level = chosenLevel ?? unlessChosen(known.level, chosenIndicator);
  return {
    ...(indicator !== undefined && { indicatorColumn: names[indicator]! }),
    ...(level !== undefined && { levelColumn: names[level]! }),
    read: (row) => {
      const flag = indicator === undefined ? undefined : readIndicator(cellText(row[indicator] ?? ''));
      const levelText = level === undefined ? '' : cellText(row[level] ?? '');
      const levelReading = readLevel(levelText);
      return {
        ...(flag !== undefined && { indicator: flag }),
        ...(levelReading && { level: levelReading, levelText }),
      };
    },
  };
}
