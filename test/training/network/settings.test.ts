import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as paths from '../../../paths.js';
import { readSettings, settingsForFile, settingsFromFile } from '../../../training/network/settings.js';
import { settings } from '../small.js';

describe('Settings in files', () => {
  it('have the keys of the files, in their order', () => {
    const { embeddingInitStd, emaDecay, ...others } = settings;
    const inFile = settingsForFile(settings);
    assert.deepEqual(inFile, { ...others, embeddingSpread: embeddingInitStd, averageMemory: emaDecay });
    assert.equal(
      Object.keys(inFile).join(),
      'minCount,knots,embedding,hidden,embeddingSpread,epochs,batchSize,learningRate,weightPenalty,embeddingPenalty,maskRate,averageMemory',
    );
  });

  it('hold the rate of hiding only where something is hidden', () => {
    assert.deepEqual(settingsForFile({ ...settings, hideRate: 0 }), settingsForFile(settings));
    const hiding = { ...settings, hideRate: 0.1 };
    assert.equal(Object.keys(settingsForFile(hiding)).at(-1), 'hideRate');
    assert.deepEqual(settingsFromFile(settingsForFile(hiding)), hiding);
  });

  it('come back as they were, in the same order', async () => {
    assert.equal(JSON.stringify(settingsFromFile(settingsForFile(settings))), JSON.stringify(settings));
    const text = `${JSON.stringify(settingsForFile(await readSettings()), null, 2)}\n`;
    assert.equal(text, readFileSync(paths.settings, 'utf8'));
  });
});
