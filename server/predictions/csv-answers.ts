/** Writes answers as CSV that a spreadsheet opens without taking any cell for a formula. */

import type { ColumnPlan } from '../../intake/dialects/header.js';
import { headerKey } from '../../intake/dialects/header-key.js';
import { isAnswer } from '../../intake/dialects/known-columns.js';
import { csvCell } from '../../intake/records/cells.js';
import type { Issue, RowId } from '../../schemas/index.js';
import { issueText } from '../http/errors/issues.js';
import type { RowAnswer } from './batch-answers.js';
import type { BatchSummary } from './batch-summary.js';

const columns = [
  'row',
  'id',
  'damageProbability',
  'triage',
  'threshold',
  'modelVersion',
  'warnings',
  'error',
  'issues',
];

/** The columns of a file that are given back before ours. */
export interface EchoColumns {
  readonly places: readonly number[];
  readonly names: readonly string[];
}

/** The columns of a file but for our own answers, which are given anew. */
export function echoColumnsOf({ names, answers }: ColumnPlan): EchoColumns {
  const idIsAnswer = answers.some((name) => headerKey(name) === 'id');
  const firstId = names.findIndex((name) => headerKey(name) === 'id');
  const isEchoed = (name: string, place: number) =>
    !isAnswer(name) && !(idIsAnswer && headerKey(name) === 'id' && place !== firstId);
  const places = names.flatMap((name, place) => (isEchoed(name, place) ? [place] : []));
  return { places, names: places.map((place) => names[place]!) };
}

const joined = (cells: readonly string[]) => cells.map((cell) => `${csvCell(cell)},`).join('');

/** The first line, with its end. */
export const csvHeader = (echo?: EchoColumns): string => `${joined(echo?.names ?? [])}${columns.join(',')}\r\n`;

const atPointer = (issue: Pick<Issue, 'pointer' | 'message' | 'suggestion'>) => `${issue.pointer} ${issueText(issue)}`;

const idCell = (id: RowId | undefined) => (typeof id === 'string' ? csvCell(id) : (id ?? ''));

/** The cells that came in, blank where the row had none. */
const echoed = (cells: readonly string[] = [], echo: EchoColumns | undefined) =>
  echo ? joined(echo.places.map((place) => cells[place] ?? '')) : '';

/** The line of one answer, without its end. */
export function csvRecord({ answer, cells }: RowAnswer, echo?: EchoColumns): string {
  const before = echoed(cells, echo);
  const { row } = answer;
  const id = idCell(answer.id);
  if ('error' in answer) {
    const { code, detail, issues } = answer.error;
    const message = issues.length > 0 ? issues.map(atPointer).join(' ') : detail;
    return `${before}${row},${id},,,,,,${code},${csvCell(message.trimStart())}`;
  }
  const { damageProbability, triage, threshold, model, warnings } = answer.prediction;
  const warningCell = csvCell(warnings.map(atPointer).join(' '));
  return `${before}${row},${id},${damageProbability},${triage},${threshold},${model.version},${warningCell},,`;
}

/** The last line of a queue that was cut, without its end; a CSV has no place for anything else of a summary. */
export const csvSummary = ({ cut }: BatchSummary, echo?: EchoColumns): string | undefined =>
  cut && `${echoed([], echo)},,,,,,,queue-cut,${csvCell(cut.message)}`;
