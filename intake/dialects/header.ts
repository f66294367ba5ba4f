/** Understands the header of a file: which columns give which field of a report, and what becomes of the others. */
import type { ReportField } from '../../schemas/fields.js';
import { headerKey, headerName } from './header-key.js';
import {
  dialectOf,
  isAnswer,
  isKnownAfterwards,
  isOfSomeDialect,
  knownNames,
  type Meaning,
  meaningOf,
} from './known-columns.js';
import type { ColumnMapping } from './mapping.js';
import { fieldByCells, maxRowsLookedAt, uncertainField } from './suggestions/by-cells.js';
import { essentialMessage } from './suggestions/essential.js';
import { misspelt } from './suggestions/misspelt.js';
import type { DialectName } from './tables/dialects.js';
import type { Target } from './tables/synonyms.js';

/** Where the value of a field is taken from; places are those of the columns, from 0. */
export type Source =
  | { readonly kind: 'value'; readonly place: number }
  | { readonly kind: 'parts'; readonly columns: readonly { readonly place: number; readonly part: string }[] }
  | { readonly kind: 'ingestion'; readonly places: readonly number[] }
  | { readonly kind: 'date-parts'; readonly year: number; readonly month: number; readonly day: number };

/** Something that is wrong with the header or with what the user says of it; `message` is a sentence of its own. */
export interface HeaderProblem {
  readonly kind: 'mapping' | 'no-header' | 'no-essential-column';
  readonly message: string;
  readonly column?: string;
  readonly allowed?: readonly string[];
  readonly suggestion?: string;
}

/** What is done with each column of a file. */
export interface ColumnPlan {
  /** The names of all columns, in their order. */
  readonly names: readonly string[];
  readonly fields: readonly ReportField[];
  readonly dialect: DialectName | 'mixture' | 'unknown';
  /** The sources of each field, the preferred one first; the next counts where the one before is blank. */
  readonly sources: ReadonlyMap<Target, readonly Source[]>;
  readonly read: readonly { readonly column: string; readonly field: Target }[];
  /** Columns that nothing is read from, in their order: not understood, or left out by the user. */
  readonly ignored: readonly string[];
  /** Columns known only after the inspection. */
  readonly afterwards: readonly string[];
  /** Columns of our own answers. */
  readonly answers: readonly string[];
  /** Columns whose name an earlier column has too; the first one is read. */
  readonly duplicates: readonly string[];
  /** Ignored columns whose names look misspelt or whose cells speak for themselves, and the field that is probably meant. */
  readonly suggestions: readonly { readonly column: string; readonly field: Target }[];
  readonly hasEssentialColumn: boolean;
  readonly problems: readonly HeaderProblem[];
}

type Use = Meaning | 'ignored' | 'afterwards' | 'answer' | 'duplicate' | 'blank';

const isMeaning = (use: Use): use is Meaning => typeof use === 'object';

/** What the columns are used for without anything that the user says. */
function usesOf(names: readonly string[]): Use[] {
  const places = new Map<string, number>();
  const hasAnswers = names.some((name) => isAnswer(name) && headerKey(name) !== 'row');
  return names.map((name, place) => {
    if (name === '') return 'blank';
    if (isAnswer(name)) return 'answer';
    const meaning = meaningOf(name);
    if (!meaning) return isKnownAfterwards(name) ? 'afterwards' : 'ignored';
    const key = headerKey(name);
    if (!places.has(key)) {
      places.set(key, place);
      return meaning;
    }
    // Where answers stand behind the columns that came in, theirs is the second id.
    return key === 'id' && hasAnswers ? 'answer' : 'duplicate';
  });
}

/** The cells of a column in the first rows. */
type CellsAt = (place: number) => string[];

/** Columns whose name may mean a field are read as it where no other is and most of their cells say so. */
function applyCells(uses: Use[], names: readonly string[], fields: readonly ReportField[], cellsAt: CellsAt): void {
  const preference = Number.MAX_SAFE_INTEGER;
  for (const [place, name] of names.entries()) {
    const target = uses[place] === 'ignored' ? uncertainField(name, cellsAt(place), fields) : undefined;
    if (target === undefined || uses.some((use) => isMeaning(use) && use.target === target)) continue;
    uses[place] = { kind: 'value', target, preference };
  }
}

/** Puts what the user says in the place of what the names say; returns what is wrong with it. */
function applyMapping(
  uses: Use[],
  names: readonly string[],
  mapping: ColumnMapping,
  fields: readonly ReportField[],
): HeaderProblem[] {
  const targets = ['id', ...fields.map(({ name }) => name)];
  const targetByKey = new Map([...targets, 'ignore'].map((target) => [headerKey(target), target]));
  const problems: HeaderProblem[] = [];
  const mapped = new Map<number, Target>();
  for (const [column, wanted] of mapping) {
    const place = placeOf(column, names);
    const target = targetByKey.get(headerKey(wanted));
    const quoted = JSON.stringify(column);
    if (place < 0) {
      const shown = names.filter((name) => name !== '');
      const suggestion = misspelt(column, shown);
      const message = `The file has no column ${quoted}; its columns are ${shown.map((name) => JSON.stringify(name)).join(', ')}.`;
      problems.push({ kind: 'mapping', message, column, allowed: shown, ...(suggestion && { suggestion }) });
    } else if (target === undefined) {
      const near = misspelt(wanted, targets);
      const allowed = [...targets, 'ignore'];
      const message = `${JSON.stringify(wanted)}, said of the column ${quoted}, is no field of a report; allowed are ${allowed.join(', ')}.`;
      problems.push({ kind: 'mapping', message, column, allowed, ...(near && { suggestion: near }) });
    } else if (target !== 'ignore' && uses[place] === 'afterwards') {
      const message = `The column ${quoted} holds what is known only after the inspection, so it cannot be read as ${target}.`;
      problems.push({ kind: 'mapping', message, column });
    } else if (target === 'ignore') {
      uses[place] = 'ignored';
    } else {
      mapped.set(place, target as Target);
    }
  }
  const mappedTargets = new Set(mapped.values());
  for (const [place, use] of uses.entries())
    if (isMeaning(use) && mappedTargets.has(use.target)) uses[place] = 'ignored';
  for (const [preference, [place, target]] of [...mapped].entries())
    uses[place] = { kind: 'value', target, preference };
  return problems;
}

/** The column of this name: in the same spelling, else in another one. */
function placeOf(column: string, names: readonly string[]): number {
  const exact = names.indexOf(headerName(column));
  const key = headerKey(column);
  return exact >= 0 || key === '' ? exact : names.findIndex((name) => headerKey(name) === key);
}

/** The sources of all fields. Parts of a date that make no day leave the uses as ignored. */
function sourcesOf(uses: Use[]): Map<Target, Source[]> {
  const placesOf = <Kind extends Meaning['kind']>(kind: Kind) =>
    uses.flatMap((use, place) =>
      isMeaning(use) && use.kind === kind ? [{ ...(use as Extract<Meaning, { kind: Kind }>), place }] : [],
    );
  const sources = new Map<Target, Source[]>();
  const addSource = (target: Target, source: Source) => sources.set(target, [...(sources.get(target) ?? []), source]);

  const values = placesOf('value').toSorted((a, b) => a.preference - b.preference);
  for (const { target, place } of values) addSource(target, { kind: 'value', place });
  const parts = placesOf('part');
  if (parts.length > 0) addSource('partsStruck', { kind: 'parts', columns: parts });
  const ingestion = placesOf('ingestion');
  if (ingestion.length > 0)
    addSource('engineIngested', { kind: 'ingestion', places: ingestion.map(({ place }) => place) });
  const dateParts = placesOf('date-part');
  const [year, month, day] = (['year', 'month', 'day'] as const).map(
    (part) => dateParts.find((each) => each.part === part)?.place,
  );
  if (year !== undefined && month !== undefined && day !== undefined) {
    addSource('flightDate', { kind: 'date-parts', year, month, day });
  } else {
    for (const { place } of dateParts) uses[place] = 'ignored';
  }
  return sources;
}

/** The fields that ignored columns probably give, by their names or else by their cells. */
function suggestionsFor(
  uses: readonly Use[],
  names: readonly string[],
  fields: readonly ReportField[],
  cellsAt: CellsAt,
) {
  const open = fields.filter(
    ({ name, isEssential }) => isEssential && !uses.some((use) => isMeaning(use) && use.target === name),
  );
  return names.flatMap((column, place) => {
    if (uses[place] !== 'ignored' || isOfSomeDialect(column)) return [];
    const name = misspelt(column, knownNames);
    const field = name === undefined ? fieldByCells(cellsAt(place), open) : meaningOf(name)!.target;
    return field === undefined ? [] : [{ column, field }];
  });
}

function essentialProblem(fields: readonly ReportField[], suggestions: ColumnPlan['suggestions']): HeaderProblem {
  const essential = fields.filter(({ isEssential }) => isEssential).map(({ name }) => name);
  const probable = suggestions.filter(({ field }) => (essential as string[]).includes(field));
  const [near] = probable;
  return {
    kind: 'no-essential-column',
    message: essentialMessage(essential, probable),
    allowed: essential,
    ...(near && { column: near.column, suggestion: near.field }),
  };
}

/** What is known besides the names: what the user says, which wins over them, and the first rows. */
export interface HeaderContext {
  readonly mapping?: ColumnMapping;
  readonly rows?: readonly (readonly string[])[];
  /** Of a record that may be no header: no time is spent on suggestions. */
  readonly isTrial?: boolean;
}

/** Understands the `cells` of a header. `fields` are those that a report may have. */
export function understandHeader(
  cells: readonly string[],
  fields: readonly ReportField[],
  { mapping = new Map(), rows = [], isTrial = false }: HeaderContext = {},
): ColumnPlan {
  const names = cells.map(headerName);
  const uses = usesOf(names);
  const fieldNames = new Set<string>(['id', ...fields.map(({ name }) => name)]);
  for (const [place, use] of uses.entries()) if (isMeaning(use) && !fieldNames.has(use.target)) uses[place] = 'ignored';
  const cellsAt = (place: number) => rows.slice(0, maxRowsLookedAt).map((row) => row[place] ?? '');
  applyCells(uses, names, fields, cellsAt);
  const problems = applyMapping(uses, names, mapping, fields);
  const sources = sourcesOf(uses);
  const namesWith = (wanted: Use) => names.filter((_, place) => uses[place] === wanted);
  const ignored = namesWith('ignored');
  const suggestions = isTrial ? [] : suggestionsFor(uses, names, fields, cellsAt);
  const hasEssentialColumn = fields.some(({ name, isEssential }) => isEssential && sources.has(name));
  if (!hasEssentialColumn) problems.push(essentialProblem(fields, suggestions));
  return {
    names,
    fields,
    dialect: dialectOf(names),
    sources,
    read: names.flatMap((column, place) => {
      const use = uses[place]!;
      return isMeaning(use) ? [{ column, field: use.target }] : [];
    }),
    ignored,
    afterwards: namesWith('afterwards'),
    answers: namesWith('answer'),
    duplicates: namesWith('duplicate'),
    suggestions,
    hasEssentialColumn,
    problems,
  };
}
