import assert from 'node:assert/strict';
import { nearest } from '../../../../server/http/errors/did-you-mean.js';

const properties = ['flightDate', 'timeOfDay', 'phaseOfFlight', 'speedKnots', 'wildlifeSize', 'originState'];
const phases = ['Parked', 'Taxi', 'Take-off run', 'Climb', 'Descent', 'Approach', 'Landing Roll'];

describe('The nearest right spelling', () => {
  const cases: [string, string[], string | undefined][] = [
    ['wildlifesize', properties, 'wildlifeSize'],
    ['speed_knots', properties, 'speedKnots'],
    ['phaseOfFligth', properties, 'phaseOfFlight'],
    ['speed', properties, 'speedKnots'],
    ['climb', phases, 'Climb'],
    ['TAKEOFF', phases, 'Take-off run'],
    ['Take off run', phases, 'Take-off run'],
    ['Aproach', phases, 'Approach'],
    ['Cruise', phases, undefined],
    ['__proto__', properties, undefined],
    ['', phases, undefined],
    ['?', phases, undefined],
    ['e', properties, undefined],
    ['anything', [], undefined],
  ];
  for (const [word, candidates, expected] of cases) {
    it(`for ${JSON.stringify(word)} among ${candidates.length} words is ${JSON.stringify(expected)}`, () => {
      assert.equal(nearest(word, candidates), expected);
    });
  }

  it('is none when several candidates contain the word and none is near', () => {
    assert.equal(nearest('goose', ['Canada goose', 'Snow goose']), undefined);
  });
});
