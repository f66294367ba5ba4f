import assert from 'node:assert/strict';
import { contradictionsIn } from '../../intake/contradictions.js';

const today = '2026-11-25';

describe('Contradictions', () => {
  const cases: [string, object, string, RegExp][] = [
    [
      'a small deer',
      { wildlifeSize: 'Small', species: 'White-tailed deer' },
      'wildlifeSize',
      /Small.*White-tailed deer/,
    ],
    ['a large sparrow', { wildlifeSize: 'Large', species: 'House sparrow' }, 'wildlifeSize', /Large.*House sparrow/],
    ['a taxi at 300 knots', { phaseOfFlight: 'Taxi', speedKnots: 300 }, 'speedKnots', /300.*Taxi/],
    [
      'an approach of a B-737 at 600 knots',
      { phaseOfFlight: 'Approach', speedKnots: 600, aircraft: 'B-737-300' },
      'speedKnots',
      /600.*Approach/,
    ],
    [
      'a C-172 at 400 knots',
      { phaseOfFlight: 'Climb', speedKnots: 400, aircraft: 'C-172' },
      'speedKnots',
      /400.*C-172/,
    ],
    ['a strike tomorrow', { flightDate: '2026-11-26' }, 'flightDate', /2026-11-26.*2026-11-25/],
    ['a strike before the first flight', { flightDate: '1902-05-01' }, 'flightDate', /1902-05-01.*1903-12-17/],
    [
      'a landing roll at 2,000 feet',
      { phaseOfFlight: 'Landing Roll', heightFeet: 2000 },
      'heightFeet',
      /2000.*Landing/,
    ],
    [
      'a take-off aborted on approach',
      { phaseOfFlight: 'Approach', effectOnFlight: ['Aborted Take-off'] },
      'effectOnFlight',
      /Aborted Take-off.*Approach/,
    ],
    [
      'a bird in an engine that was not struck',
      { engineIngested: true, partsStruck: ['Nose'] },
      'engineIngested',
      /engine.*Nose/i,
    ],
  ];
  for (const [what, report, field, message] of cases) {
    it(`are seen in ${what}, once, with both values in the message`, () => {
      const [contradiction, ...others] = contradictionsIn(report, today);
      assert.equal(contradiction?.field, field);
      assert.match(contradiction!.message, message);
      assert.deepEqual(others, []);
    });
  }

  it('are not seen where there are none', () => {
    const reports = [
      {},
      { wildlifeSize: 'Large', species: 'Canada goose' },
      { wildlifeSize: 'Small', species: 'Dodo' },
      { phaseOfFlight: 'Approach', speedKnots: 140, aircraft: 'B-737-300' },
      { phaseOfFlight: 'Climb', speedKnots: 550, aircraft: 'F-16' },
      { phaseOfFlight: 'Take-off run', heightFeet: 0, effectOnFlight: ['Aborted Take-off'] },
      { engineIngested: true, partsStruck: ['Engine', 'Nose'] },
      { engineIngested: true },
      { flightDate: today },
      { speedKnots: null, phaseOfFlight: null },
    ];
    for (const report of reports) assert.deepEqual(contradictionsIn(report, today), []);
  });
});
