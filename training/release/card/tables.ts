/**
 * The tables of the model card, in Markdown. Every figure comes from the manifest.
 */
import type {
  Breakdown,
  CountedShare,
  Estimate,
  Group,
  Manifest,
  Metrics,
  MissingFields,
  Party,
  Slice,
} from '../../../schemas/index.js';

/** The card's names of the ways to tell reports apart. */
const titles: Record<string, string> = {
  wildlifeSize: 'Size of the animal',
  phaseOfFlight: 'Phase of flight',
  timeOfDay: 'Light',
  season: 'Season',
  aircraftUse: 'Use of the aircraft',
  species: 'Species',
  speedKnots: 'Speed',
  operatorKind: 'Kind of operator',
  operator: 'Operator',
  airport: 'Airport',
};

/** A Markdown table; the first row is the head. */
export const table = ([head, ...rows]: readonly (readonly string[])[]): string =>
  [head!, head!.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** An estimate with its interval: `0.812 [0.786, 0.836]`. */
export const withInterval = ({ value, low, high }: Estimate): string =>
  `${value.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`;

/** The same where differences are small: `0.00304 [0.00171, 0.00445]`. */
export const withFineInterval = ({ value, low, high }: Estimate): string =>
  `${value.toFixed(5)} [${low.toFixed(5)}, ${high.toFixed(5)}]`;

/** `10.6 %` */
export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** `9,976` */
export const count = (n: number): string => n.toLocaleString('en-US');

/** A share of all reports as cases per 1,000 of them: `76 [66, 86]`. */
export const per1000 = ({ value, low, high }: CountedShare): string =>
  `${Math.round(1000 * value)} [${Math.round(1000 * low)}, ${Math.round(1000 * high)}]`;

/** The card's name of one way to tell reports apart. */
export const titleOf = (by: string): string => titles[by] ?? by;

/** `9.6 % [8.3, 11.1]` */
const shareWithInterval = ({ value, low, high }: CountedShare): string =>
  `${percent(value)} [${(100 * low).toFixed(1)}, ${(100 * high).toFixed(1)}]`;

const orNone = <T>(value: T | null, format: (value: T) => string): string => (value === null ? '–' : format(value));

/** The network beside every baseline, by how well they rank and how far their probabilities are from what happened. */
export function baselinesTable({ test, crossValidation, baselines }: Manifest['evaluation']): string {
  const row = (name: string, ofTest: Metrics, ofFolds: Metrics) => [
    name,
    ...[ofTest, ofFolds].flatMap(({ rocAuc, averagePrecision, brier }) =>
      [rocAuc, averagePrecision, brier].map(withInterval),
    ),
  ];
  const figures = ['ROC-AUC', 'average precision', 'Brier score'];
  return table([
    ['', ...['Test', 'Folds'].flatMap((rows) => figures.map((figure) => `${rows}: ${figure}`))],
    row('network', test, crossValidation),
    ...baselines.toReversed().map((baseline) => row(baseline.name, baseline.test, baseline.crossValidation)),
  ]);
}

/** The reliability diagram as a table, the test beside the folds. */
export function reliabilityTable({ test, crossValidation }: Manifest['evaluation']['breakdowns']): string {
  const cells = (bin: Breakdown['reliability'][number] | undefined) =>
    bin ? [count(bin.reports), percent(bin.predicted), shareWithInterval(bin.observed)] : ['', '', ''];
  const bins = Math.max(test.reliability.length, crossValidation.reliability.length);
  return table([
    ['Test: reports', 'predicted', 'observed', 'Folds: reports', 'predicted', 'observed'],
    ...Array.from({ length: bins }, (_, i) => [
      ...cells(test.reliability[i]),
      ...cells(crossValidation.reliability[i]),
    ]),
  ]);
}

const groupCells = ({ reports, damaged, predicted, observed, flagged, caught }: Group): string[] => [
  count(reports),
  count(damaged),
  percent(predicted),
  shareWithInterval(observed),
  shareWithInterval(flagged),
  orNone(caught, shareWithInterval),
];
const groupHead = ['reports', 'damaged', 'predicted', 'observed', 'flagged', 'damage caught'];

/** All slices of one breakdown. */
export const slicesTable = ({ slices }: Breakdown): string =>
  table([
    ['', ...groupHead, 'ROC-AUC', 'average precision'],
    ...slices.flatMap(({ by, slices }) =>
      slices.map((slice: Slice) => [
        `${titleOf(by)}: ${slice.name}`,
        ...groupCells(slice),
        orNone(slice.rocAuc, withInterval),
        orNone(slice.averagePrecision, withInterval),
      ]),
    ),
  ]);

/** The names of fields in a sentence. */
export const fieldNames: Record<string, string> = { phaseOfFlight: 'phase', wildlifeSize: 'size' };

/** The figures with fields missing, beside those without. */
export const missingFieldsTable = (cases: readonly MissingFields[]): string =>
  table([
    ['Missing', 'ROC-AUC', 'average precision', 'predicted', 'observed'],
    ...cases.map(({ missing, rocAuc, averagePrecision, predicted, observed }) => [
      missing.map((name) => fieldNames[name] ?? name).join(', ') || 'nothing',
      withInterval(rocAuc),
      withInterval(averagePrecision),
      percent(predicted),
      shareWithInterval(observed),
    ]),
  ]);

const pValue = (p: number): string => (p < 0.001 ? '< 0.001' : p.toFixed(3));

/** Parties one by one, with the p-values of their damage. */
export const partiesTable = (title: string, parties: readonly Party[]): string =>
  table([
    [title, ...groupHead, 'p', 'p adjusted'],
    ...parties.map((party) => [party.name, ...groupCells(party), pValue(party.pValue), pValue(party.adjustedPValue)]),
  ]);

/** The text with a full stop at its end. */
export const sentence = (text: string): string => (text.endsWith('.') ? text : `${text}.`);
