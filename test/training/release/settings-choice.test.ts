import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as paths from '../../../paths.js';
import type { Manifest, SettingsChoice } from '../../../schemas/index.js';
import { modelCard } from '../../../training/release/card/model-card.js';
import { differencesFromTuned } from '../../../training/release/card/settings-choice.js';

const manifest: Manifest = JSON.parse(readFileSync(join(paths.models, '1.0.0', 'manifest.json'), 'utf8'));
const tuned = manifest.network.settings;
const estimate = (value: number) => ({ value, low: value - 0.01, high: value + 0.01 });
const scores = { rocAuc: 0.81, averagePrecision: 0.4, meanOfCases: 0.6, chosen: false };
const chosen = { ...tuned, maskRate: 0.05, hideRate: 0.1 };

const choice: SettingsChoice = {
  protocol: '5 of 5 folds',
  rows: 7000,
  validated: 7000,
  trials: [
    { ...scores, step: 'tuned', settings: tuned },
    { ...scores, step: 'hiding', settings: chosen, chosen: true },
  ],
  masking: {
    hideRate: 0.1,
    cases: [
      { missing: [], before: estimate(0.82), after: estimate(0.821), difference: estimate(0.001) },
      { missing: ['wildlifeSize'], before: estimate(0.7), after: estimate(0.75), difference: estimate(0.05) },
    ],
  },
};
const withChoice = (given: SettingsChoice) =>
  modelCard({ ...manifest, network: { ...manifest.network, choice: given } });
const heading = '## How the settings were chosen';

describe('The choice of settings on the card', () => {
  it('says which settings were tried, by what they have otherwise, and which were chosen', () => {
    assert.deepEqual(
      choice.trials.map((trial) => differencesFromTuned(choice, trial)),
      ['as tuned', 'maskRate 0.05, hideRate 0.1'],
    );
    const card = withChoice(choice);
    assert.ok(card.includes(heading) && card.includes(choice.protocol));
    assert.ok(card.includes('| as tuned | 0.8100 | 0.4000 | 0.6000 |'));
    assert.ok(card.includes('| **maskRate 0.05, hideRate 0.1** |'));
  });

  it('sets ROC-AUC with fields blanked before and after side by side', () => {
    const card = withChoice(choice);
    assert.ok(card.includes('hidden in 10 % of the reports'));
    assert.ok(
      card.includes('| size | 0.700 [0.690, 0.710] | 0.750 [0.740, 0.760] | 0.050 [0.040, 0.060] |'),
      card.slice(card.indexOf(heading), card.indexOf(heading) + 2000),
    );
  });

  it('says so where hiding gave no gain, and says nothing of a version without a choice', () => {
    assert.ok(withChoice({ ...choice, masking: { ...choice.masking, hideRate: 0 } }).includes('gave no gain'));
    assert.ok(!modelCard(manifest).includes(heading));
  });
});
