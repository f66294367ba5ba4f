import assert from 'node:assert/strict';
import { lastFifthFrom, minReports, testPeriodFrom } from '../../../training/data/test-period.js';
import { UserError } from '../../../training/data/user-error.js';
import { madeUp } from '../small.js';

const days = (count: number) =>
  Array.from({ length: count }, (_, day) => new Date(Date.UTC(2001, 0, 1 + day)).toISOString().slice(0, 10));

/** Reports on the given days, of which every other one is damaged. */
const reportsOn = (dates: string[], damaged = dates.map((_, row) => row % 2)) =>
  madeUp(dates.length, { flightDate: dates }, damaged);

const refuses = (run: () => unknown, message: RegExp) =>
  assert.throws(run, (error) => error instanceof UserError && message.test(error.message));

describe('The test period', () => {
  it('is the last fifth of the reports, in whatever order they stand', () => {
    assert.equal(lastFifthFrom(days(10)), '2001-01-09');
    assert.equal(lastFifthFrom(days(10).reverse()), '2001-01-09');
    assert.equal(testPeriodFrom(reportsOn(days(200))), days(200)[160]);
  });

  it('begins with a whole day, so that its share is as near to a fifth as days allow', () => {
    assert.equal(
      lastFifthFrom([...Array(7).fill('2001-01-01'), ...Array(2).fill('2001-01-02'), '2001-01-03']),
      '2001-01-02',
    );
    assert.equal(
      lastFifthFrom([...Array(3).fill('2001-01-01'), ...Array(6).fill('2001-01-02'), '2001-01-03']),
      '2001-01-03',
    );
    assert.equal(lastFifthFrom([...Array(9).fill('2001-01-01'), '2001-01-02']), '2001-01-02');
    assert.equal(lastFifthFrom(['2001-01-01', ...Array(9).fill('2001-01-02')]), '2001-01-02');
  });

  it('is what the user says', () => {
    assert.equal(testPeriodFrom(reportsOn(days(200)), '2001-05-01'), '2001-05-01');
  });

  it('cannot be all or nothing', () => {
    refuses(
      () => testPeriodFrom(reportsOn(days(200)), '2001-01-01'),
      /leaves nothing to train on: the reports are of 2001-01-01 to 2001-07-19/,
    );
    refuses(() => testPeriodFrom(reportsOn(days(200)), '2002-01-01'), /leaves nothing to test/);
    refuses(() => testPeriodFrom(reportsOn(Array(200).fill('2001-01-01'))), /All reports are of one day, 2001-01-01/);
  });

  it('has damage on both sides, and the refusal says how much is needed', () => {
    const { train, test } = minReports;
    refuses(
      () => testPeriodFrom(reportsOn(days(50))),
      new RegExp(`before .* 20 damaged .* At least ${train} .* and ${test} `),
    );
    refuses(
      () => testPeriodFrom(reportsOn(days(200), Array(200).fill(0))),
      /there are 0 damaged and 160 undamaged reports/,
    );
    refuses(() => testPeriodFrom(reportsOn(days(200), Array(200).fill(1))), /160 damaged and 0 undamaged/);
  });
});
