/**
 * Reports with their answers, shown in the OpenAPI document under the same name. A new model may move the figures a
 * little; the tests fail when the answers have moved too far from these.
 */
import { essentialFields } from '../fields.js';
import strikeReport from '../strike-report.schema.json' with { type: 'json' };

/** The model that the examples come from. */
export const model = { name: 'strike-damage', version: '1.0.0' };

/** Its threshold. */
export const threshold = 0.1;

/** The fields that the model reads. */
const fieldsRead = [
  'flightDate',
  'timeOfDay',
  'phaseOfFlight',
  'speedKnots',
  'wildlifeSize',
  'species',
  'aircraft',
  'operator',
  'originState',
];

/** What an answer rests on that was given the fields `used` of those that the model reads. */
const basis = (used: readonly string[], notUsed: string[] = []) => ({
  used: fieldsRead.filter((name) => used.includes(name)),
  missing: fieldsRead.filter((name) => !used.includes(name)),
  notUsed,
});

const reportsWithPredictions = {
  complete: {
    report: strikeReport.examples[0],
    prediction: {
      damageProbability: 0.668292,
      triage: 'priority',
      threshold,
      basis: basis(fieldsRead, ['airport']),
      warnings: [],
      model,
    },
  },
  phaseAndSize: {
    report: { phaseOfFlight: 'Taxi', wildlifeSize: 'Small' },
    prediction: {
      damageProbability: 0.069388,
      triage: 'routine',
      threshold,
      basis: basis(['phaseOfFlight', 'wildlifeSize']),
      warnings: [],
      model,
    },
  },
  speciesAlone: {
    report: { species: 'Canada goose', phaseOfFlight: null, wildlifeSize: null },
    prediction: {
      damageProbability: 0.42583,
      triage: 'priority',
      threshold,
      basis: basis(['species']),
      warnings: [],
      model,
    },
  },
  inOtherWords: {
    report: {
      phaseOfFlight: 'Climb',
      wildlifeSize: 'Large',
      species: 'bernache du Canada',
      aircraft: 'Boeing 737-300',
      operator: 'UAL',
      originState: 'CO',
    },
    prediction: {
      damageProbability: 0.623265,
      triage: 'priority',
      threshold,
      basis: basis(['phaseOfFlight', 'wildlifeSize', 'species', 'aircraft', 'operator', 'originState']),
      readAs: {
        species: 'Canada goose',
        aircraft: 'B-737-300',
        operator: 'UNITED AIRLINES',
        originState: 'Colorado',
      },
      warnings: [],
      model,
    },
  },
  unknownCategory: {
    report: { phaseOfFlight: 'Climb', wildlifeSize: 'Large', speedKnots: null, species: 'Canada gose' },
    prediction: {
      damageProbability: 0.42376,
      triage: 'priority',
      threshold,
      basis: basis(['phaseOfFlight', 'wildlifeSize']),
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
  otherWarnings: {
    report: {
      phaseOfFlight: 'Landing',
      wildlifeSize: 'Small',
      species: 'White-tailed deer',
      operator: 'AWE',
      engineIngested: false,
    },
    prediction: {
      damageProbability: 0.130077,
      triage: 'priority',
      threshold,
      basis: basis(['phaseOfFlight', 'wildlifeSize', 'species'], ['engineIngested']),
      warnings: [
        {
          pointer: '/phaseOfFlight',
          code: 'approximated',
          message:
            'The model does not know the phaseOfFlight Landing; it was given Landing Roll, the nearest that it knows.',
          value: 'Landing',
        },
        {
          pointer: '/engineIngested',
          code: 'not-used',
          message: 'The model has no input engineIngested: the answer does not use it.',
          value: false,
        },
        {
          pointer: '/operator',
          code: 'ambiguous-name',
          message: '"AWE" may mean AMERICA WEST AIRLINES or US AIRWAYS. It counts as left out.',
          value: 'AWE',
        },
        {
          pointer: '/wildlifeSize',
          code: 'contradiction',
          message: 'The size Small contradicts the species White-tailed deer, which is Medium or Large.',
          value: 'Small',
        },
      ],
      model,
    },
  },
};

const reportsWithExplanations = {
  complete: {
    report: strikeReport.examples[0],
    explanation: {
      baseValue: 0.104038,
      damageProbability: 0.668292,
      contributions: [
        { feature: 'species', value: 'Canada goose', contribution: 0.25254 },
        { feature: 'wildlifeSize', value: 'Large', contribution: 0.141615 },
        { feature: 'phaseOfFlight', value: 'Climb', contribution: 0.053815 },
        { feature: 'aircraft', value: 'B-737-300', contribution: 0.040697 },
        { feature: 'speedKnots', value: 180, contribution: 0.026276 },
        { feature: 'operator', value: 'UNITED AIRLINES', contribution: 0.017188 },
        { feature: 'timeOfDay', value: 'Dawn', contribution: 0.014397 },
        { feature: 'flightDate', value: '1999-10-19', contribution: 0.011723 },
        { feature: 'originState', value: 'Colorado', contribution: 0.006003 },
        { feature: 'airport', value: 'DENVER INTL AIRPORT', contribution: 0 },
      ],
      method: 'exact',
      background: {
        reports: 24,
        rule: 'the reports of the training data in the order of their probabilities, cut into 24 equal parts; one at random from each part',
      },
      model,
    },
  },
};

const shares = (names: string[], expected: number[], actual: number[]) =>
  names.map((name, bin) => ({ name, expected: expected[bin], actual: actual[bin] }));

/** The answer of a monitor of two features: seven reports in ten of the window are of large animals, where one in ten is usual. */
export const driftExamples = {
  largeAnimals: {
    model,
    alarm: true,
    window: { reports: 200, maxReports: 2000, maxAgeMs: 2_592_000_000, minReports: 200 },
    levels: { moderate: 0.1, major: 0.25 },
    score: {
      name: 'damageProbability',
      level: 'stable',
      populationStabilityIndex: 0,
      byChance: 0.006,
      raisesAlarm: true,
      bins: shares(['0 to below 0.5', 'from 0.5', 'missing'], [0.9, 0.1, 0], [0.9, 0.1, 0]),
    },
    features: [
      {
        name: 'wildlifeSize',
        level: 'major',
        populationStabilityIndex: 1.819679,
        byChance: 0.012,
        raisesAlarm: true,
        bins: shares(['Large', 'Medium', 'Small', 'other', 'missing'], [0.1, 0.4, 0.5, 0, 0], [0.7, 0.1, 0.2, 0, 0]),
      },
    ],
  },
};

/** The issue of a report whose phase of flight is misspelt. */
export const misspeltPhase = {
  pointer: '/phaseOfFlight',
  message: '"Clim" is not an allowed value.',
  allowed: strikeReport.properties.phaseOfFlight.enum,
  suggestion: 'Climb',
};

/** The issue of a report that names nothing of what one must name at least. */
export const saysNothing = {
  pointer: '',
  message: `names none of ${essentialFields.slice(0, -1).join(', ')} and ${essentialFields.at(-1)}; one of them at least must be known.`,
  allowed: [...essentialFields],
};

/** One part of each example, by the name of the example. */
const partOfEach = <Part extends string>(examples: Record<string, Record<Part, unknown>>, part: Part) =>
  Object.fromEntries(Object.entries(examples).map(([name, example]) => [name, example[part]]));

/** The reports of all predictions, or the predictions. */
export const predictionExamples = (part: 'report' | 'prediction') => partOfEach(reportsWithPredictions, part);

/** The reports of all explanations, or the explanations. */
export const explanationExamples = (part: 'report' | 'explanation') => partOfEach(reportsWithExplanations, part);
