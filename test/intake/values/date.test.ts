import assert from 'node:assert/strict';
import { isoDay, readDate, readMonth, readSerialDay } from '../../../intake/values/date.js';

describe('Dates', () => {
  const days: [string, string][] = [
    ['2026-01-16', '2026-01-16'],
    ['2018-12-31T00:00:00Z', '2018-12-31'],
    ['2000-11-23 00:00:00', '2000-11-23'],
    ['2000/11/23', '2000-11-23'],
    ['11/23/2000 0:00', '2000-11-23'],
    ['23/11/2000', '2000-11-23'],
    ['23.11.2000', '2000-11-23'],
    ['5/28/90, 12:00:00 AM', '1990-05-28'],
    ['28-05-05', '2005-05-28'],
    ['7/7/07', '2007-07-07'],
  ];
  for (const [text, iso] of days) {
    it(`are read from ${JSON.stringify(text)}`, () => {
      assert.deepEqual(readDate(text), { kind: 'date', iso });
    });
  }

  it('of two orders are ambiguous until somebody says which is meant', () => {
    assert.deepEqual(readDate('08/01/1990'), { kind: 'ambiguous', dmy: '1990-01-08', mdy: '1990-08-01' });
    assert.deepEqual(readDate('08/01/1990', 'mdy'), { kind: 'date', iso: '1990-08-01' });
    assert.deepEqual(readDate('08/01/1990', 'dmy'), { kind: 'date', iso: '1990-01-08' });
  });

  it('that the calendar does not have are none', () => {
    for (const text of ['2001-02-29', '31/04/2000', '13/13/2000', '2000-00-10', '0', 'yesterday', '36853', '1/2/3/4']) {
      assert.deepEqual(readDate(text), { kind: 'unreadable' }, text);
    }
    assert.equal(isoDay(2000, 2, 29), '2000-02-29');
    assert.equal(isoDay(1900, 2, 29), undefined);
  });

  it('keep to an order that was said, though the other would give a day', () => {
    assert.deepEqual(readDate('23/11/2000', 'mdy'), { kind: 'unreadable' });
  });
});

describe('Dates with the name of a month', () => {
  for (const [text, iso] of [
    ['23-Nov-2000', '2000-11-23'],
    ['8-MAY-90', '1990-05-08'],
    ['Nov 23, 2000', '2000-11-23'],
    ['November 23 2000', '2000-11-23'],
    ['12 Sept 2001 14:30', '2001-09-12'],
    ['23 novembre 2000', '2000-11-23'],
    ['1er août 1999', '1999-08-01'],
    ['20001123', '2000-11-23'],
    ['5. Okt. 2012', '2012-10-05'],
    ['5 de marzo de 2012', '2012-03-05'],
  ] as const) {
    it(`need no order: ${text}`, () => {
      assert.deepEqual(readDate(text), { kind: 'date', iso });
    });
  }

  it('are no dates without a day, a year or a month that there is', () => {
    for (const text of ['10-Feb', 'Feb 2000', '31 Feb 2000', '12 Marble 2000', '20001341']) {
      assert.equal(readDate(text).kind, 'unreadable', text);
    }
  });

  it('have months in four languages, whole or short, or by number', () => {
    assert.deepEqual(['Jan', 'février', 'Sept.', 'août', 'Dez', 'enero', '12', '13', 'Marble'].map(readMonth), [
      ...[1, 2, 9, 8, 12, 1, 12],
      ...[undefined, undefined],
    ]);
  });
});

describe('What stands beside a day', () => {
  for (const [text, iso] of [
    ['Mon, 5 Mar 2012', '2012-03-05'],
    ['Tuesday, March 6, 2012', '2012-03-06'],
    ['Thu 2012-03-08', '2012-03-08'],
    ['mardi 6 mars 2012', '2012-03-06'],
    ['Montag, 5. März 2012', '2012-03-05'],
    ['5-Mar-12 14:05 UTC', '2012-03-05'],
    ['2012/3/8 2:05 p.m.', '2012-03-08'],
    ['25/03/2012 1405', '2012-03-25'],
    ['25.3.2012 14h05', '2012-03-25'],
  ] as const) {
    it(`costs nothing, be it the day of the week or a time: ${text}`, () => {
      assert.deepEqual(readDate(text), { kind: 'date', iso });
    });
  }

  it('is no part of a month that looks like it', () => {
    assert.deepEqual(readDate('mar 5 2012'), { kind: 'date', iso: '2012-03-05' });
    assert.deepEqual(readDate('Wed 07/03/2012').kind, 'ambiguous');
    assert.deepEqual(readDate('Monday').kind, 'unreadable');
  });
});

describe('Numbers of days of a spreadsheet', () => {
  it('are read where a strike can have been then, with a time of day or without', () => {
    assert.equal(readSerialDay('36853'), '2000-11-23');
    assert.equal(readSerialDay('36853.75'), '2000-11-23');
    assert.equal(readSerialDay('36853,75'), '2000-11-23');
  });

  it('are neither years nor other numbers', () => {
    for (const text of ['2015', '19999', '99999', '20001123', '1e5', ''])
      assert.equal(readSerialDay(text), undefined, text);
  });
});
