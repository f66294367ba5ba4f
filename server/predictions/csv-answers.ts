/** Writes answers as CSV that a spreadsheet opens without taking any cell for a formula. */
import { csvCell } from '../../intake/records/cells.js';
import type { BatchAnswer, Issue } from '../../schemas/index.js';
import { issueText } from '../http/errors/issues.js';

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

/** The first line, with its end. */
export const csvHeader = `${columns.join(',')}\r\n`;

const atPointer = (issue: Issue) => `${issue.pointer} ${issueText(issue)}`;

const idCell = (id: BatchAnswer['id']) => (typeof id === 'string' ? csvCell(id) : (id ?? ''));

/** The line of one answer, without its end. */
export function csvRecord(answer: BatchAnswer): string {
  const { row } = answer;
  const id = idCell(answer.id);
  if ('error' in answer) {
    const { code, detail, issues } = answer.error;
    const message = issues.length > 0 ? issues.map(atPointer).join(' ') : detail;
    return `${row},${id},,,,,,${code},${csvCell(message.trimStart())}`;
  }
  const { damageProbability, triage, threshold, model, warnings } = answer.prediction;
  const warningCell = csvCell(warnings.map(atPointer).join(' '));
  return `${row},${id},${damageProbability},${triage},${threshold},${model.version},${warningCell},,`;
}
