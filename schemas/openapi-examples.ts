/**
 * Reports with their answers, shown in the OpenAPI document under the same name. A new model may move the figures a
 * little, and the tests tell when it is too much.
 */
import strikeReport from './strike-report.schema.json' with { type: 'json' };

const model = { name: 'strike-damage', version: '1.0.0' };
const threshold = 0.1;

const predictions = {
  complete: {
    report: strikeReport.examples[0],
    prediction: { damageProbability: 0.668292, triage: 'priority', threshold, warnings: [], model },
  },
  leastThatIsNeeded: {
    report: { phaseOfFlight: 'Taxi', wildlifeSize: 'Small' },
    prediction: { damageProbability: 0.06912, triage: 'routine', threshold, warnings: [], model },
  },
  unknownCategory: {
    report: { phaseOfFlight: 'Climb', wildlifeSize: 'Large', speedKnots: null, species: 'Canada gose' },
    prediction: {
      damageProbability: 0.421477,
      triage: 'priority',
      threshold,
      warnings: [
        {
          pointer: '/species',
          code: 'unknown-category',
          message: 'The model knows no species "Canada gose" by name; the answer uses at most what kind it is.',
          value: 'Canada gose',
          suggestion: 'Canada goose',
        },
      ],
      model,
    },
  },
};

/** All reports, or all predictions, by the name of the example. */
export const examples = (part: 'report' | 'prediction') =>
  Object.fromEntries(Object.entries(predictions).map(([name, example]) => [name, example[part]]));
