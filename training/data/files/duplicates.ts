/**
 * Finds reports that several rows tell of, within a file and between files. The record number tells where both rows have
 * one of the same kind; otherwise their content does. Of equal rows the first is kept.
 */
import { createHash } from 'node:crypto';
import type { ColumnPlan } from '../../../intake/dialects/header.js';
import { headerKey } from '../../../intake/dialects/header-key.js';
import { isFilled, type Pool } from './pool.js';

/** The FAA's number of a report is the same in every dialect, whatever its column is called. */
const faaNumbers = new Set(['INDX_NR', 'INDEX_NR', 'Record ID'].map(headerKey));

/** The column of a file that numbers its reports. */
export interface Numbering {
  /** `faa`, or what the column is called: numbers of two kinds have nothing to do with each other. */
  readonly kind: string;
  readonly place: number;
}

/** The column of record numbers: that of the FAA, else the one that is read as the caller's name for a row. */
export function numberingOf({ names, sources }: ColumnPlan): Numbering | undefined {
  const places = (sources.get('id') ?? []).flatMap((source) => (source.kind === 'value' ? [source.place] : []));
  const faaPlace = places.find((place) => faaNumbers.has(headerKey(names[place]!)));
  if (faaPlace !== undefined) return { kind: 'faa', place: faaPlace };
  return places[0] === undefined ? undefined : { kind: headerKey(names[places[0]]!), place: places[0] };
}

/** Where an equal row stands that came before. */
export type DuplicateKind = 'within' | 'between';

/** A row as it stands in its file. */
export interface RowIdentity {
  readonly file: number;
  /** The names of the file's columns, joined. */
  readonly header: string;
  readonly cells: readonly string[];
  readonly numbering: string;
  readonly id: string | undefined;
  readonly date: string;
}

/** A key of fixed length, so that memory does not grow with the width of a file. */
const digest = (text: string): string => createHash('sha1').update(text).digest('base64');

/** Spreadsheets write the number 200001 as 200001.0 too. */
const plainId = (id: string): string => id.replace(/\.0+$/, '');

/**
 * Makes a finder of rows that an earlier one equals: by record number and day, or, without a number, in all cells of two
 * files with the same columns. The day is looked at because numbers that users give their rows begin anew in each file.
 */
export function createDuplicateFinder(): (row: RowIdentity) => DuplicateKind | undefined {
  const fileOfKey = new Map<string, number>();
  return ({ file, header, cells, numbering, id, date }) => {
    const key = digest(
      id === undefined ? `cells\n${header}\n${cells.join('\u0001')}` : `${numbering}\n${plainId(id)}\n${date}`,
    );
    const first = fileOfKey.get(key);
    if (first === undefined) fileOfKey.set(key, file);
    return first === undefined ? undefined : first === file ? 'within' : 'between';
  };
}

/** With fewer values in common, the day of the flight among them, two rows may tell of different strikes. */
const minValuesInCommon = 5;

/** What a row says in these fields, with its target; undefined where that is too little to know it again. */
function contentKey(pool: Pool, fields: readonly string[], row: number): string | undefined {
  const values = fields.map((name) => pool.values.get(name)![row]!);
  if (values.filter(isFilled).length < minValuesInCommon) return undefined;
  return digest(`${pool.targets[row]!.isDamaged}\n${values.join('\u0001')}`);
}

/** What a file has: its columns, joined, and the fields that they give. */
export interface FileShape {
  readonly header: string;
  readonly fields: ReadonlySet<string>;
}

/**
 * The rows of file `later` that a row of file `earlier` equals in all fields that both files have, where record numbers
 * cannot tell. As many rows are found as there are equal ones in the earlier file.
 */
function repeatedRows(pool: Pool, earlier: Part, later: Part): number[] {
  const fields = [...pool.values.keys()].filter((name) => earlier.fields.has(name) && later.fields.has(name));
  const numberings = [...new Set(earlier.rows.map((row) => pool.numberings[row]!))];
  const comparable = (row: number) => numberings.filter((name) => name === '' || name !== pool.numberings[row]);
  const candidates = later.rows.filter((row) => comparable(row).length > 0);
  if (candidates.length === 0 || fields.length < minValuesInCommon) return [];
  const counts = new Map<string, number>();
  for (const row of earlier.rows) {
    const content = contentKey(pool, fields, row);
    if (content === undefined) continue;
    const key = pool.numberings[row]! + content;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return candidates.filter((row) => {
    const content = contentKey(pool, fields, row);
    const key =
      content &&
      comparable(row)
        .map((name) => name + content)
        .find((each) => (counts.get(each) ?? 0) > 0);
    if (!key) return false;
    counts.set(key, counts.get(key)! - 1);
    return true;
  });
}

/** The rows of one file in the pool, and the fields that the file has. */
interface Part {
  readonly rows: readonly number[];
  readonly fields: ReadonlySet<string>;
}

/**
 * The rows of the pool that repeat one of an earlier file by their content. Files with the same columns have been compared
 * cell by cell, which is more than their fields.
 */
export function repeatedContent(pool: Pool, files: readonly FileShape[]): Set<number> {
  const rowsOfFile: number[][] = files.map(() => []);
  for (const [row, file] of pool.files.entries()) rowsOfFile[file]!.push(row);
  const repeated = new Set<number>();
  const part = (file: number): Part => ({
    rows: rowsOfFile[file]!.filter((row) => !repeated.has(row)),
    fields: files[file]!.fields,
  });
  for (const [later, { header }] of files.entries()) {
    for (let earlier = 0; earlier < later; earlier++) {
      if (files[earlier]!.header === header) continue;
      for (const row of repeatedRows(pool, part(earlier), part(later))) repeated.add(row);
    }
  }
  return repeated;
}
