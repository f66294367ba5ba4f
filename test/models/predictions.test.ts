/** The manifest and the card, held to the predictions of the evaluated models and the data. */
import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as paths from '../../paths.js';
import type { Breakdown } from '../../schemas/index.js';
import { periods } from '../../training/data/reports.js';
import { breakdown, breakdowns } from '../../training/evaluation/breakdown/breakdown.js';
import { predictionsCsv, readPredictions } from '../../training/evaluation/predictions.js';
import { driftBins } from '../../training/release/drift-bins.js';
import { card, columns, manifest, reports, version } from './served-model.js';

const folder = join(paths.models, version);
const csv = readFileSync(join(folder, 'predictions.csv'), 'utf8');
const predictions = readPredictions(csv);
const { breakdowns: committed } = manifest.evaluation;

/** Without the intervals of rankings, which alone depend on how often the reports are drawn. */
const withoutDraws = (of: Breakdown) => ({
  ...of,
  slices: of.slices.map(({ by, slices }) => ({
    by,
    slices: slices.map(({ rocAuc, averagePrecision, ...rest }) => [rest, rocAuc?.value, averagePrecision?.value]),
  })),
});

describe(`The predictions of version ${version}`, () => {
  it('are read as they were written', () => {
    assert.equal(predictionsCsv(predictions), csv);
    assert.throws(() => readPredictions(csv.slice(1)), /begin with "ow,period/);
  });

  it('are those of the data', () => {
    assert.deepEqual(predictions.damaged, columns.damaged);
    const tested = [...predictions.testProbabilities].flatMap((p, row) => (Number.isNaN(p) ? [] : [row]));
    assert.deepEqual(tested, [...periods(columns).test]);
  });

  it('give the distributions that the manifest carries', () => {
    assert.deepEqual(manifest.driftReference, driftBins(columns, predictions.foldProbabilities));
  });

  it('give the breakdown of the test that the manifest carries', () => {
    const rows = periods(columns).test;
    const judged = { columns, rows, probabilities: predictions.testProbabilities };
    assert.deepEqual(committed.test, breakdown(judged, { resamples: 1000, seed: 1 }));
  });

  it('give the breakdown of the folds that the manifest carries', () => {
    const { crossValidation } = breakdowns(columns, predictions, { resamples: 40, seed: 1 });
    assert.deepEqual(withoutDraws(committed.crossValidation), withoutDraws(crossValidation));
  });
});

describe(`The breakdowns of version ${version}`, () => {
  const { test } = periods(columns);

  it('agree with a slice counted by hand, report by report and pair by pair', () => {
    const climbing = [...test].filter((row) => reports[row]!.phaseOfFlight === 'Climb');
    const cases = climbing.map((row) => ({
      p: predictions.testProbabilities[row]!,
      damaged: columns.damaged[row] === 1,
    }));
    const damaged = cases.filter((each) => each.damaged);
    const intact = cases.filter((each) => !each.damaged);
    let wins = 0;
    for (const hit of damaged) for (const miss of intact) wins += hit.p > miss.p ? 1 : hit.p === miss.p ? 0.5 : 0;
    const expected = {
      reports: cases.length,
      damaged: damaged.length,
      predicted: cases.reduce((sum, { p }) => sum + p, 0) / cases.length,
      observed: damaged.length / cases.length,
      flagged: cases.filter(({ p }) => p >= 0.1).length / cases.length,
      caught: damaged.filter(({ p }) => p >= 0.1).length / damaged.length,
      rocAuc: wins / (damaged.length * intact.length),
    };
    const slice = committed.test.slices
      .find(({ by }) => by === 'phaseOfFlight')!
      .slices.find(({ name }) => name === 'Climb')!;
    const actual = {
      ...slice,
      observed: slice.observed.value,
      flagged: slice.flagged.value,
      caught: slice.caught!.value,
      rocAuc: slice.rocAuc!.value,
    };
    for (const [name, value] of Object.entries(expected)) {
      assert.ok(Math.abs(actual[name as keyof typeof expected] - value) < 1e-6, `${name}: ${value}`);
    }
  });

  it('agree with the figures of the whole', () => {
    const { costMissed, costInspection } = manifest.threshold;
    const { caught, missed, needless, spared } = committed.test.decisions;
    const cost = costMissed * missed.value + costInspection * (caught.value + needless.value);
    assert.ok(Math.abs(cost - manifest.evaluation.test.expectedCostPerReport.value) < 1e-4, `${cost}`);
    assert.ok(Math.abs(caught.value + missed.value + needless.value + spared.value - 1) < 1e-5);
    for (const evaluation of [committed.test, committed.crossValidation]) {
      const lists = [
        ...evaluation.slices.map(({ slices }) => slices),
        ...evaluation.fairness.map(({ parties }) => parties),
      ];
      for (const list of lists) {
        const sum = (key: 'reports' | 'damaged') => list.reduce((total, slice) => total + slice[key], 0);
        assert.deepEqual([sum('reports'), sum('damaged')], [evaluation.reports, evaluation.damaged]);
      }
    }
    assert.deepEqual([committed.test.reports, committed.test.damaged], [test.length, manifest.evaluation.test.damaged]);
  });

  it('keep the manifest at a size that a client can read at once', () => {
    assert.ok(statSync(join(folder, 'manifest.json')).size < 300_000);
  });
});

describe(`The model card of version ${version}`, () => {
  it('says in cases per 1,000 what the predictions of the test come to', () => {
    const { test } = periods(columns);
    const per1000 = (is: (p: number, damaged: boolean) => boolean) =>
      Math.round(
        (1000 * test.filter((row) => is(predictions.testProbabilities[row]!, columns.damaged[row] === 1)).length) /
          test.length,
      );
    const caught = per1000((p, damaged) => damaged && p >= 0.1);
    const missed = per1000((p, damaged) => damaged && p < 0.1);
    const needless = per1000((p, damaged) => !damaged && p >= 0.1);
    for (const [name, value] of Object.entries({ Caught: caught, Missed: missed, Needless: needless })) {
      assert.match(card, new RegExp(`\\| ${name}: [^|]*\\| ${value} \\[`), `${name} ${value}`);
    }
  });

  it('names each operator and airport whose damage is hardly chance', () => {
    const section = card.slice(card.indexOf('## Fairness'), card.indexOf('## Limits'));
    const lists = [committed.test, committed.crossValidation].flatMap(({ fairness }) => fairness.slice(1));
    const apart = lists.flatMap(({ parties }) => parties).filter(({ adjustedPValue }) => adjustedPValue < 0.05);
    const below = [...section.matchAll(/p is below 0\.05 for (\w+)/g)].map(([, count]) =>
      count === 'none' ? 0 : Number(count),
    );
    assert.deepEqual(
      below,
      lists.map(({ parties }) => parties.filter(({ pValue }) => pValue < 0.05).length),
    );
    for (const { name, observed, predicted } of apart) {
      const direction = observed.value > predicted ? 'under' : 'over';
      assert.ok(section.includes(`${name} is ${direction}-flagged`), name);
    }
  });
});
