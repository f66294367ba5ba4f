import assert from 'node:assert/strict';
import { rawReports } from '../../../../paths.js';
import { loadReportFiles } from '../../../../training/data/files/load-report-files.js';
import { loadReports } from '../../../../training/data/reports.js';

describe('Reports of files', () => {
  it('are those of the sample when the file is the sample', async () => {
    const { columns, cleaning, source } = await loadReportFiles([rawReports]);
    const sample = loadReports();
    assert.deepEqual(columns, sample.columns);
    assert.deepEqual(cleaning, sample.cleaning);
    const { description, sha256, rowsRead } = source;
    assert.deepEqual({ description, sha256, rowsRead }, sample.source);
  });
});
