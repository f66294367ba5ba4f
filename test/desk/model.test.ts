import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { models } from '../../paths.js';
import { intendedUse, limitations, outOfScopeUses } from '../../schemas/model-use.js';
import { inBrowser, openDesk, openPage, trained } from './desk.js';

describe('The desk, the model', function () {
  this.timeout(30_000);
  inBrowser();

  it('shows every figure of both evaluations with its interval', async () => {
    const page = await openPage(await openDesk(), '#model');
    const estimates = await page.locator('.results-table .estimate').allTextContents();
    const { test, crossValidation, baselines } = trained().manifest.evaluation;
    const logistic = baselines.find(({ name }) => name === 'logistic regression')!;
    const keys = [
      'rocAuc',
      'averagePrecision',
      'recallAtTop10Percent',
      'recallAtTop20Percent',
      'brier',
      'expectedCalibrationError',
      'expectedCostPerReport',
    ] as const;
    const contenders = [
      [test, logistic.test],
      [crossValidation, logistic.crossValidation],
    ];
    assert.deepEqual(
      estimates,
      contenders.flatMap((pair) =>
        keys.flatMap((key) =>
          pair.map((metrics) => {
            const { value, low, high } = metrics[key];
            return `${value.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`;
          }),
        ),
      ),
    );
  });

  it('says of a recalibrated version whose figures these are, and of no other', async () => {
    const { manifest } = trained();
    const note = 'These are the figures of version 1.0.0, whose weights this version has.';
    const estimate = { value: 1, low: 0.9, high: 1.1 };
    const figures = {
      logLoss: estimate,
      brier: estimate,
      expectedCalibrationError: estimate,
      observedOverPredicted: estimate,
      calibratedRange: { low: 0.004, high: 0.01 },
    };
    const hash = '0'.repeat(64);
    const recalibration = {
      from: { version: '1.0.0', modelSha256: hash, manifestSha256: hash },
      slope: 1.1,
      intercept: -0.1,
      learnt: 'slope and shift' as const,
      data: {
        source: 'inspections',
        sha256: hash,
        files: [{ name: 'outcomes.csv', sha256: hash, dialect: 'own' }],
        reports: 6368,
        damaged: 504,
        firstDate: '2009-01-01',
        lastDate: '2010-12-31',
      },
      crossFitted: { folds: 10, seed: 1, before: figures, after: figures, logLossGain: estimate },
    };
    const calibration = { ...manifest.calibration, recalibration };
    const page = await openPage(await openDesk({ manifest: { ...manifest, version: '1.0.1', calibration } }), '#model');
    await page.getByText(note).waitFor();
    assert.ok(await page.getByText('6,368 reports of 2009-01-01 to 2010-12-31').isVisible());
    const trainedPage = await openPage(await openDesk(), '#model');
    await trainedPage.locator('.results-table').first().waitFor();
    assert.equal(await trainedPage.getByText(note).count(), 0);
  });

  it('shows reliability, decisions and kinds of report, for the evaluation that is chosen', async () => {
    const page = await openPage(await openDesk(), '#model');
    const { breakdowns } = trained().manifest.evaluation;
    const perThousand = (share: number) => String(Math.round(1000 * share));
    for (const [title, key] of [
      ['Years to come', 'test'],
      ['Folds', 'crossValidation'],
    ] as const) {
      const { reliability, decisions, slices, fairness } = breakdowns[key];
      await page.getByRole('radiogroup', { name: 'In detail' }).getByLabel(title).check();
      assert.equal(await page.locator('.reliability .point').count(), reliability.length);
      const figures = await page.locator('.plain tbody td:nth-child(2)').allTextContents();
      assert.deepEqual(
        figures,
        reliability.map(({ predicted }) => `${(100 * predicted).toFixed(1)}\u00a0%`),
      );
      const shares = await page.locator('.decisions strong').allTextContents();
      const { caught, missed, needless, spared } = decisions;
      assert.deepEqual(
        shares,
        [caught, missed, needless, spared].map(({ value }) => perThousand(value)),
      );
      const names = await page.locator('.slices tbody th').allTextContents();
      const groups = [...slices.flatMap(({ slices }) => slices), ...fairness.flatMap(({ parties }) => parties)];
      assert.deepEqual(
        names,
        groups.map(({ name }) => name),
      );
    }
  });

  it('says what it is for, what it is not for, and where its knowledge ends, in the words of its card', async () => {
    const page = await openPage(await openDesk(), '#model');
    const { manifest } = trained();
    const card = readFileSync(join(models, manifest.version, 'MODEL_CARD.md'), 'utf8');
    const points = await page.locator('.points li').allTextContents();
    assert.equal(points.length, outOfScopeUses.length + limitations.length);
    for (const text of [...points, intendedUse(manifest.threshold.value)]) {
      assert.ok(card.includes(text), text);
      assert.ok(await page.getByText(text).isVisible());
    }
  });
});
