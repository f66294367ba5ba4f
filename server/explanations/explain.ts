/** Explains the probability of one report: what each of its fields has added to it. */
import type { Explanation, Manifest, StrikeReport } from '../../schemas/index.js';
import { placeCoalitions, worthOfCoalitions } from './coalitions.js';
import { type Field, type MixedRows, mixedRows } from './mixed-rows.js';
import { placeWalks, sampledShares } from './sampled-orders.js';
import { shapleyValues } from './shapley.js';

/** One probability per report, in order. */
type Probabilities = (reports: readonly StrikeReport[]) => Promise<ArrayLike<number>>;

/** Reports in one call: larger calls gain nothing and leave the caches of the processor. */
const reportsPerCall = 256;

const round = (value: number, digits: number) => Number(value.toFixed(digits));

/** With more fields than this, the 2ⁿ coalitions are too many, and orders are sampled. */
const maxExactPlayers = 12;

/** The probability that the shares begin at, and the share of each player. */
interface Attribution {
  readonly baseValue: number;
  readonly shares: Float64Array;
  /** Where the shares are estimated. */
  readonly standardErrors?: Float64Array;
}

/**
 * Explains `report` by Shapley values of the probability over the fields that have a value in it, exact ones up to 12
 * fields. A field that is absent stays so in every coalition and in the background: else base and contributions could not
 * add up to the probability of the report as it is. A field that the model does not use is no player either, and gets
 * exactly 0. The same report gets the same answer. Fails when an answer is no probability.
 */
export async function explain(
  predict: Probabilities,
  { name, version, inputs, background }: Pick<Manifest, 'name' | 'version' | 'inputs' | 'background'>,
  report: StrikeReport,
): Promise<Explanation> {
  const present = inputs.filter((input) => (report[input.name as Field] ?? null) !== null);
  const players = present.filter(({ used }) => used).map((input) => input.name as Field);
  const mixed = mixedRows(report, players, background.reports);
  // The last row is worth the answer that a prediction gives: computed among other rows, its last digits could differ.
  const [damageProbability] = Array.from(await predict([report]));
  const probabilitiesOf = async (rows: readonly StrikeReport[]) => {
    const probabilities = await predictInCalls(predict, rows);
    probabilities[mixed.placeOf(players.map(() => 0))] = damageProbability!;
    if (!probabilities.every((p) => p >= 0 && p <= 1)) throw new RangeError('The model answered no probability.');
    return probabilities;
  };
  const isExact = players.length <= maxExactPlayers;
  const attribute = isExact ? exactAttribution : sampledAttribution;
  const { baseValue, shares, standardErrors } = await attribute(mixed, players.length, probabilitiesOf);

  const contributions = present.map((input) => {
    const player = players.indexOf(input.name as Field);
    return {
      feature: input.name,
      value: report[input.name as Field]!,
      contribution: player < 0 ? 0 : round(shares[player]!, 9),
      ...(standardErrors && { standardError: player < 0 ? 0 : round(standardErrors[player]!, 9) }),
    };
  });
  return {
    baseValue: round(baseValue, 9),
    damageProbability: round(damageProbability!, 6),
    contributions: contributions.sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution)),
    method: isExact ? 'exact' : 'sampled-orders',
    background: { reports: background.reports.length, rule: background.rule },
    model: { name, version },
  };
}

type Attribute = (
  mixed: MixedRows,
  players: number,
  probabilitiesOf: (rows: readonly StrikeReport[]) => Promise<Float64Array>,
) => Promise<Attribution>;

const exactAttribution: Attribute = async (mixed, players, probabilitiesOf) => {
  const places = placeCoalitions(mixed, players);
  const worth = worthOfCoalitions(places, mixed.backgroundCodes.length, await probabilitiesOf(mixed.rows));
  return { baseValue: worth[0]!, shares: shapleyValues(worth) };
};

const sampledAttribution: Attribute = async (mixed, players, probabilitiesOf) => {
  const walks = placeWalks(mixed, players);
  const probabilities = await probabilitiesOf(mixed.rows);
  const starts = walks.map(([first]) => probabilities[first![0].places[0]!]!);
  const baseValue = starts.reduce((sum, probability) => sum + probability, 0) / starts.length;
  return { baseValue, ...sampledShares(walks, players, probabilities) };
};

async function predictInCalls(predict: Probabilities, rows: readonly StrikeReport[]): Promise<Float64Array> {
  const probabilities = new Float64Array(rows.length);
  for (let from = 0; from < rows.length; from += reportsPerCall) {
    probabilities.set(await predict(rows.slice(from, from + reportsPerCall)), from);
  }
  return probabilities;
}
