/** Reports to begin with: that of the schema, and some that the model was tried on. */
import type { Manifest } from '../../schemas/generated/types.js';
import { percent } from '../format.js';
import type { Filled } from './share.js';

/** A report to fill in with one press. */
export interface Example {
  title: string;
  filled: Filled;
}

const textOf = (report: object): Filled =>
  Object.fromEntries(
    Object.entries(report)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => [name, String(value)]),
  );

function titleOf({ species, wildlifeSize, phaseOfFlight, aircraft }: Filled): string {
  const animal = species ?? `${wildlifeSize} animal`;
  return [animal, phaseOfFlight?.toLowerCase(), aircraft].filter(Boolean).join(', ');
}

/**
 * The examples of the schema; of those in the manifest the riskiest, a middling and the safest complete one, and those
 * that leave something out or name what the model does not know.
 */
export function examplesFrom(ofSchema: object[], { examples }: Manifest): Example[] {
  const full = Math.max(...examples.map(({ report }) => Object.keys(report).length));
  const isFull = ({ report }: Manifest['examples'][number]) => Object.keys(report).length === full;
  const byRisk = examples.filter(isFull).sort((a, b) => b.damageProbability - a.damageProbability);
  const places = [...new Set([0, Math.floor(byRisk.length / 4), byRisk.length - 1])];
  const ofModel = [...places.map((place) => byRisk[place]!), ...examples.filter((example) => !isFull(example))];
  return [...ofSchema, ...ofModel.map(({ report }) => report)].map((report) => {
    const filled = textOf(report);
    return { title: titleOf(filled), filled };
  });
}

/** What a share of all reports is called in a sentence about them. */
export const aboutOneIn = (share: number): string =>
  share > 0 ? `about 1 in ${Math.round(1 / share)}` : percent(share);
