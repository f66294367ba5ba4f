import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { models } from '../../../paths.js';
import { isStrikeReport, type Manifest } from '../../../schemas/index.js';
import { readCanonicalReport } from '../../../server/http/canonical-report.js';
import { createBasisReader } from '../../../server/models/basis.js';

const manifest: Manifest = JSON.parse(readFileSync(join(models, '1.0.0/manifest.json'), 'utf8'));
const readBasis = createBasisReader(manifest);

function suggestionFor(report: Record<string, string>): string | undefined {
  const canonical = readCanonicalReport(report, isStrikeReport);
  assert.ok('report' in canonical);
  const { warnings } = readBasis(canonical);
  assert.deepEqual(
    warnings.map(({ code }) => code),
    ['unknown-category'],
  );
  return warnings[0]!.suggestion;
}

describe('A suggestion', () => {
  it('is the known name nearest in spelling', () => {
    assert.equal(suggestionFor({ species: 'Canada gose' }), 'Canada goose');
  });

  it('is never another type of aircraft', () => {
    for (const aircraft of ['EC135', 'B-787', 'E190', 'A-350', 'A-220', 'C-137C']) {
      assert.equal(suggestionFor({ aircraft }), undefined, aircraft);
    }
  });
});
