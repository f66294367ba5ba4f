import assert from 'node:assert/strict';
import { openDesk, openPage, trained } from './desk.js';

describe('The desk, the model', function () {
  this.timeout(30_000);

  it('shows every figure of both evaluations with its interval', async () => {
    const page = await openPage(await openDesk(), '#model');
    const shown = await page.locator('.results-table .estimate').allTextContents();
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
      shown,
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
});
