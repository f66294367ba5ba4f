/** Explains the probability of one report: what each of its fields has added to it. */
import type { Explanation, Manifest, StrikeReport } from '../../schemas/index.js';
import { type Field, mixCoalitions, worthOfCoalitions } from './coalitions.js';
import { shapleyValues } from './shapley.js';

/** One probability per report, in order. */
type Probabilities = (reports: readonly StrikeReport[]) => Promise<ArrayLike<number>>;

/** Reports in one call: larger calls gain nothing and leave the caches of the processor. */
const reportsPerCall = 256;

const round = (value: number, digits: number) => Number(value.toFixed(digits));

/**
 * Explains `report` by exact Shapley values of the probability over the fields that have a value in it. A field that is
 * absent stays so in every coalition and in the background: else base and contributions could not add up to the
 * probability of the report as it is. A field that the model does not use is no player either, and gets exactly 0.
 * Fails when an answer is no probability.
 */
export async function explain(
  predict: Probabilities,
  { name, version, inputs, background }: Pick<Manifest, 'name' | 'version' | 'inputs' | 'background'>,
  report: StrikeReport,
): Promise<Explanation> {
  const present = inputs.filter((input) => (report[input.name as Field] ?? null) !== null);
  const players = present.filter(({ used }) => used).map((input) => input.name as Field);
  const coalitions = mixCoalitions(report, players, background.reports);
  const worth = worthOfCoalitions(
    coalitions,
    background.reports.length,
    await predictInCalls(predict, coalitions.rows),
  );
  // The coalition of all players is worth the answer that a prediction gives: computed among other rows, its last digits could differ.
  const [damageProbability] = Array.from(await predict([report]));
  worth[worth.length - 1] = damageProbability!;
  if (!worth.every((value) => value >= 0 && value <= 1)) throw new RangeError('The model answered no probability.');

  const shares = shapleyValues(worth);
  const contributions = present.map((input) => {
    const player = players.indexOf(input.name as Field);
    return {
      feature: input.name,
      value: report[input.name as Field]!,
      contribution: player < 0 ? 0 : round(shares[player]!, 9),
    };
  });
  return {
    baseValue: round(worth[0]!, 9),
    damageProbability: round(damageProbability!, 6),
    contributions: contributions.sort((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution)),
    background: { reports: background.reports.length, rule: background.rule },
    model: { name, version },
  };
}

async function predictInCalls(predict: Probabilities, rows: readonly StrikeReport[]): Promise<Float64Array> {
  const probabilities = new Float64Array(rows.length);
  for (let from = 0; from < rows.length; from += reportsPerCall) {
    probabilities.set(await predict(rows.slice(from, from + reportsPerCall)), from);
  }
  return probabilities;
}
