/** Files of every dialect on disk, with the damage of the sample: what training reads. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { headerKey } from '../../../../intake/dialects/header-key.js';
import { damageColumns } from '../../../../intake/dialects/tables/damage.js';
import type { DialectName } from '../../../../intake/dialects/tables/dialects.js';
import { csvCell } from '../../../../intake/records/cells.js';
import { fileOf, type SampleRow } from '../../../intake/dialects/files.js';
import { partsOf, rowOfTexts } from '../../../intake/records/workbook-writer.js';
import { zipOf } from '../../../intake/records/zip-writer.js';

/** A header and rows of cells, with the canonical report and the target of each. */
export interface TrainingFile {
  readonly header: string[];
  readonly rows: string[][];
  readonly reports: readonly Readonly<Record<string, unknown>>[];
  readonly damaged: number[];
}

/** How each dialect says yes and no of the damage. */
const indicators: Partial<Record<DialectName, [yes: string, no: string]>> = {
  'faa-current': ['TRUE', 'FALSE'],
  'faa-older': ['1', '0'],
  'faa-query': ['Caused damage', 'No damage'],
  kaggle: ['1', '0'],
  own: ['true', 'false'],
};

/** Rows of the sample as a file of this dialect. All columns known only afterwards hold the marker, but for the target. */
export function trainingFile(dialect: DialectName, sample: readonly SampleRow[]): TrainingFile {
  const file = fileOf(dialect, sample);
  const { indicator, level } = damageColumns[dialect];
  const header = [...file.header, ...(dialect === 'own' ? ['damaged'] : [])];
  const known = (names: readonly string[]) => new Set(names.map(headerKey));
  const placeOf = (names: readonly string[]) => header.findIndex((name) => known(names).has(headerKey(name)));
  const [indicatorPlace, levelPlace] = [placeOf(indicator), placeOf(level)];
  const words = sample.map((row) => row['Effect Amount of damage']!);
  const rows = file.rows.map((cells, row) => {
    const filled = [...cells];
    const isDamaged = words[row] !== 'None';
    if (indicatorPlace >= 0) filled[indicatorPlace] = indicators[dialect]![isDamaged ? 0 : 1];
    if (levelPlace >= 0) filled[levelPlace] = dialect === 'sample' ? words[row]! : isDamaged ? 'S' : 'N';
    return filled;
  });
  return { header, rows, reports: file.reports, damaged: words.map((word) => Number(word !== 'None')) };
}

/** The text of a CSV file. */
export const csvOf = ({ header, rows }: Pick<TrainingFile, 'header' | 'rows'>): string =>
  [header, ...rows].map((cells) => cells.map(csvCell).join(',')).join('\r\n');

/** A folder for files of one test; `write` gives the path of each. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'reports-'));
  return {
    path: folder,
    write(name: string, content: string | Uint8Array): string {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
    writeCsv(name: string, file: Pick<TrainingFile, 'header' | 'rows'>): string {
      return this.write(name, csvOf(file));
    },
    writeWorkbook(name: string, { header, rows }: Pick<TrainingFile, 'header' | 'rows'>): string {
      const sheet = [header, ...rows].map((cells, place) => rowOfTexts(cells, place + 1)).join('');
      return this.write(name, zipOf(partsOf({ sheets: [{ rows: sheet }] })));
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
