import assert from 'node:assert/strict';
import { loadReportFiles } from '../../../../training/data/files/load-report-files.js';
import { sampleRows } from '../../../intake/dialects/files.js';
import { temporaryFolder, trainingFile } from './written.js';

const sample = sampleRows(100);

describe('Equal reports', () => {
  const folder = temporaryFolder();
  after(folder.remove);

  const counts = async (...paths: string[]) => {
    const { files, columns } = await loadReportFiles(paths);
    return { used: columns.rows, duplicates: files.map(({ duplicates }) => [duplicates.within, duplicates.between]) };
  };

  it('are told by the record number within a file, whatever else its row says', async () => {
    const file = trainingFile('faa-current', sample);
    const repeated = file.rows[0]!.map((cell, at) => (file.header[at] === 'SPECIES' ? 'Mallard' : cell));
    const path = folder.writeCsv('within.csv', { ...file, rows: [...file.rows, repeated] });
    assert.deepEqual(await counts(path), { used: 100, duplicates: [[1, 0]] });
  });

  it('are told by the record number between files of different dialects', async () => {
    const paths = (['faa-current', 'faa-older', 'faa-query', 'kaggle'] as const).map((dialect) =>
      folder.writeCsv(`number-${dialect}.csv`, trainingFile(dialect, sample)),
    );
    assert.deepEqual(await counts(...paths), {
      used: 100,
      duplicates: [
        [0, 0],
        [0, 100],
        [0, 100],
        [0, 100],
      ],
    });
  });

  it("are told by the FAA's number where a file has numbers of its own as well", async () => {
    const file = trainingFile('faa-query', sample);
    const numbered = {
      header: ['id', ...file.header],
      rows: file.rows.map((cells, row) => [`row ${row}`, ...cells]),
    };
    const paths = [folder.writeCsv('faa.csv', trainingFile('kaggle', sample)), folder.writeCsv('both.csv', numbered)];
    assert.equal((await counts(...paths)).used, 100);
  });

  it('are told by their content where one of the files has no numbers', async () => {
    const numbered = folder.writeCsv('numbered.csv', trainingFile('faa-current', sample));
    const plain = folder.writeCsv('plain.csv', trainingFile('sample', sample));
    assert.deepEqual(await counts(numbered, plain), {
      used: 100,
      duplicates: [
        [0, 0],
        [0, 100],
      ],
    });
    assert.deepEqual(await counts(plain, numbered), {
      used: 100,
      duplicates: [
        [0, 0],
        [0, 100],
      ],
    });
  });

  it('are as many as there are: a row equals one earlier row, and not several', async () => {
    const plain = trainingFile('sample', sample.slice(0, 1));
    const numbered = trainingFile('faa-current', [sample[0]!, sample[0]!]);
    const paths = [folder.writeCsv('one.csv', plain), folder.writeCsv('two.csv', numbered)];
    assert.deepEqual(await counts(...paths), {
      used: 2,
      duplicates: [
        [0, 0],
        [0, 1],
      ],
    });
  });

  it('differ when the damage does', async () => {
    const file = trainingFile('sample', sample.slice(0, 10));
    const numbered = trainingFile('faa-current', sample.slice(0, 10));
    const [indicator, level] = ['INDICATED_DAMAGE', 'DAMAGE_LEVEL'].map((name) => numbered.header.indexOf(name));
    for (const cells of numbered.rows) {
      cells[indicator!] = cells[indicator!] === 'TRUE' ? 'FALSE' : 'TRUE';
      cells[level!] = '';
    }
    const paths = [folder.writeCsv('same.csv', file), folder.writeCsv('other.csv', numbered)];
    assert.equal((await counts(...paths)).used, 20);
  });

  it('in files without numbers equal each other in all cells: another cost is another report', async () => {
    const file = trainingFile('sample', sample);
    const dearer = file.rows[0]!.map((cell, at) => (file.header[at] === 'Cost Other' ? '7' : cell));
    const path = folder.writeCsv('cells.csv', { ...file, rows: [...file.rows, file.rows[1]!, dearer] });
    assert.deepEqual(await counts(path), { used: 101, duplicates: [[1, 0]] });
    const inOtherFile = folder.writeCsv('dearer.csv', { ...file, rows: [dearer] });
    assert.equal((await counts(folder.writeCsv('cheaper.csv', file), inOtherFile)).used, 101);
    const twice = folder.writeCsv('cells-again.csv', file);
    assert.deepEqual(await counts(path, twice), {
      used: 101,
      duplicates: [
        [1, 0],
        [0, 100],
      ],
    });
  });

  it('have the same day: numbers that a user gives anew in each file are no record numbers', async () => {
    const named = (rows: typeof sample) => trainingFile('own', rows);
    const paths = [
      folder.writeCsv('first-year.csv', named(sample.slice(0, 10))),
      folder.writeCsv('second-year.csv', named(sample.slice(50, 60))),
    ];
    assert.deepEqual(await counts(...paths), {
      used: 20,
      duplicates: [
        [0, 0],
        [0, 0],
      ],
    });
  });
});
