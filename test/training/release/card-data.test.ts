import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as paths from '../../../paths.js';
import { isManifest, type Manifest, reportFields } from '../../../schemas/index.js';
import { dataSection } from '../../../training/release/card/data.js';
import { modelCard } from '../../../training/release/card/model-card.js';

const released: Manifest = JSON.parse(readFileSync(join(paths.models, '1.0.0/manifest.json'), 'utf8'));

const file = {
  name: 'export.xlsx',
  sha256: 'ab'.repeat(32),
  dialect: 'faa-current',
  rowsRead: 1200,
  refused: 100,
  refusals: [{ cause: 'no-date', count: 100 }],
  duplicates: 50,
  rowsUsed: 1050,
};

/** The released manifest as if it came from a file, with inputs of these names. */
function fromFiles(data: Partial<Manifest['data']> = {}, used: readonly string[] = ['species']): Manifest {
  const inputs = reportFields.map(({ name }) => ({
    name,
    type: 'string' as const,
    required: false,
    used: used.includes(name),
  }));
  return { ...released, data: { ...released.data, files: [file], ...data }, inputs };
}

describe('The card of a model of files', () => {
  it('comes from a manifest that the schema accepts, and so does that of the released model, which names no files', () => {
    const target = { disagreements: 3, blankLevels: 0, prevalenceWithoutBlankLevels: null };
    assert.ok(isManifest(fromFiles({ target, withoutFields: ['airport'] })), JSON.stringify(isManifest.errors));
    assert.ok(isManifest(released));
    assert.ok(!isManifest(fromFiles({ files: [{ ...file, sha256: 'none' }] })));
  });

  it('has a line for each file, and how the target was told', () => {
    const target = { disagreements: 3, blankLevels: 20, prevalenceWithoutBlankLevels: 0.25 };
    const text = dataSection(fromFiles({ target }));
    assert.match(text, /\| export\.xlsx \| faa-current \| abababababab… \| 1,200 \| 100 \| 50 \| 1,050 \|/);
    assert.match(text, /In 3 reports indicator and level disagree/);
    assert.match(text, /In 20 the level is blank/);
    assert.match(text, /without them it were 25\.0 %/);
  });

  it('says which of the fields that the network reads may have been written after the inspection', () => {
    const later = reportFields.filter(({ isCompletedLater }) => isCompletedLater).map(({ name }) => name);
    assert.deepEqual(later, ['effectOnFlight', 'partsStruck', 'engineIngested']);
    const text = dataSection(fromFiles({}, ['species', 'partsStruck']));
    assert.match(text, /\*\*May have been written after the inspection\*\*: partsStruck\./);
    assert.doesNotMatch(dataSection(fromFiles()), /after the inspection/);
  });

  it('says which fields were left out', () => {
    assert.match(
      dataSection(fromFiles({ withoutFields: ['effectOnFlight', 'airport'] })),
      /Left out on purpose: effectOnFlight, airport\./,
    );
  });

  it('claims nothing of the sample', () => {
    const card = modelCard(fromFiles());
    for (const claim of ['Fifty US airports', 'those of the sample', 'four reports in five']) {
      assert.ok(!card.includes(claim), claim);
      assert.ok(modelCard(released, []).includes(claim), claim);
    }
  });
});
