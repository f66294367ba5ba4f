/** Tells from the cells of a column what its name does not say: species, aircraft, phases and sizes have words of their own. */
import type { ReportField } from '../../../schemas/fields.js';
import { readAircraft } from '../../names/aircraft.js';
import { isMissing } from '../../names/reader.js';
import { readSpecies } from '../../names/species.js';
import { cellText, createCellReader } from '../cell-reader.js';
import { headerKey } from '../header-key.js';
import { uncertainColumns } from '../tables/synonyms.js';

type FieldName = ReportField['name'];

/** So many rows show what a column holds. */
export const maxRowsLookedAt = 100;

/** Names of ours alone count: an unknown word may be anything. */
const namedReaders: Partial<Record<FieldName, (text: string) => boolean>> = {
  species: (text) => readSpecies(text).kind === 'known',
  aircraft: (text) => readAircraft(text).kind === 'known',
};

const recognizers = new Map<FieldName, (text: string) => boolean>();

function recognizerOf(field: ReportField): (text: string) => boolean {
  const made = namedReaders[field.name] ?? recognizers.get(field.name);
  if (made) return made;
  const read = createCellReader(field);
  const isRecognized = (text: string) => read(text).kind === 'value';
  recognizers.set(field.name, isRecognized);
  return isRecognized;
}

/** The share of the cells that say something in which `field` is recognised, from 0 to 1; 0 where none says anything. */
function shareRecognized(cells: readonly string[], field: ReportField): number {
  const isRecognized = recognizerOf(field);
  const texts = cells.map(cellText).filter((text) => text !== '' && !isMissing(text));
  return texts.length === 0 ? 0 : texts.filter(isRecognized).length / texts.length;
}

const uncertain = new Map(
  Object.entries(uncertainColumns).flatMap(([field, names]) => names.map((name) => [headerKey(name), field])),
);

/** The field that a name may mean, where most of the cells below it say so. */
export function uncertainField(
  name: string,
  cells: readonly string[],
  fields: readonly ReportField[],
): FieldName | undefined {
  const field = fields.find((each) => each.name === uncertain.get(headerKey(name)));
  return field && shareRecognized(cells, field) > 0.5 ? field.name : undefined;
}

/** Numbers alone are no evidence: 737 may be an aircraft, and the number of anything else. */
const hasLetter = /\p{L}/u;

/** Some words are unknown to us in any column, and fewer than half by chance. */
const minShare = 0.6;

/** Which of the `fields` the cells of a column probably give; undefined where they show none. */
export function fieldByCells(cells: readonly string[], fields: readonly ReportField[]): FieldName | undefined {
  const words = cells.map((cell) => (hasLetter.test(cell) ? cell : ''));
  if (words.filter((word) => word !== '').length * 2 < cells.filter((cell) => cell !== '').length) return undefined;
  const shares = fields.map((field) => ({ name: field.name, share: shareRecognized(words, field) }));
  const best = shares.reduce((a, b) => (b.share > a.share ? b : a), { name: undefined, share: 0 } as {
    name: FieldName | undefined;
    share: number;
  });
  return best.share >= minShare ? best.name : undefined;
}
