/** The figures of the served model as documents write them, in English and in French. */
import type { Manifest } from '../../schemas/index.js';
import { resultsTable } from '../../training/release/card/model-card.js';
import { prose } from './pages.js';

/** Spaces at which no line breaks: French has them within numbers and before some signs. */
export const noBreak = '\u00a0';

const rowsInFrench: Record<string, string> = {
  'ROC-AUC': 'AUC ROC',
  'Average precision': 'Précision moyenne',
  'Brier score': 'Score de Brier',
  'Expected calibration error': 'Erreur de calibration attendue',
  'Recall in the top 10 %': `Rappel dans les premiers 10${noBreak}%`,
  'Recall in the top 20 %': `Rappel dans les premiers 20${noBreak}%`,
  'Expected cost per report': 'Coût attendu par compte rendu',
};

/** The rows of the table of results, without its header, in French. */
export const resultsInFrench = (manifest: Manifest): string =>
  resultsTable(manifest)
    .split('\n')
    .slice(2)
    .map((row) => {
      const [, name = '', ...cells] = row.split('|').map((cell) => cell.trim());
      const figures = cells.map((cell) => cell.replaceAll(', ', `${noBreak}; `).replaceAll('.', ','));
      return ['', rowsInFrench[name], ...figures].join(' | ').trim();
    })
    .join('\n');

const perThousand = (share: { value: number }) => Math.round(1000 * share.value);

/** What may be said of the model and its data, by what it is. */
export function facts({ data, network, threshold, evaluation }: Manifest) {
  const { test, breakdowns } = evaluation;
  const { caught, missed, needless } = breakdowns.test.decisions;
  return {
    reports: data.rowsRead,
    used: data.rowsUsed,
    damaged: data.damaged,
    damagedPercent: Number((100 * data.prevalence).toFixed(1)),
    trainedOn: test.trainRows,
    testedOn: test.testRows,
    damagedInTest: test.damaged,
    foundInFirstFifthPercent: Math.round(100 * test.recallAtTop20Percent.value),
    firstOfThousand: Math.round(1000 * (caught.value + needless.value)),
    caughtOfThousand: perThousand(caught),
    needlessOfThousand: perThousand(needless),
    missedOfThousand: perThousand(missed),
    networks: network.members,
    weights: network.parameters,
    threshold: threshold.value,
    costMissed: threshold.costMissed,
    firstYear: Number(data.firstDate.slice(0, 4)),
    lastYear: Number(data.lastDate.slice(0, 4)),
  };
}

/** How a language writes numbers. */
export type Language = 'en' | 'fr';

/** A number as the language writes it. */
export const written = (value: number, language: Language): string =>
  value
    .toLocaleString('en-US', { maximumFractionDigits: 6 })
    .replace(/[,.]/g, (sign) => (language === 'en' ? sign : sign === ',' ? noBreak : ','));

/** The numbers in the running text of a document: code, tables and addresses left out. */
export function numbersIn(markdown: string, language: Language): number[] {
  const text = prose(markdown)
    .replaceAll(/^\|.*$/gm, '')
    .replaceAll(/`[^`]*`|<[^>]*>|\]\([^)]*\)/g, ' ');
  const [pattern, separator, point] =
    language === 'en' ? [/\d+(?:,\d{3})*(?:\.\d+)?/g, ',', '.'] : [/\d+(?:\u00a0\d{3})*(?:[,.]\d+)?/g, noBreak, ','];
  return [...text.matchAll(pattern)].map(([number]) => Number(number.replaceAll(separator, '').replace(point, '.')));
}
