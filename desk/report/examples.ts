/** Reports to begin with: those that the documentation shows, and some that the model was tried on. */
import type { Manifest } from '../../schemas/generated/types.js';
import { label, percent } from '../format.js';
import type { Filled } from './share.js';

/** A report to fill in with one press. */
export interface Example {
  title: string;
  filled: Filled;
}

const mostOfTheModel = 3;

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
 * The examples of the schema; the riskiest, a middling and the safest of those in the manifest; and what the documentation
 * shows beyond them, under the names that it gives.
 */
export function examplesFrom(
  ofSchema: object[],
  documented: Record<string, { value: object }>,
  { examples }: Manifest,
): Example[] {
  const full = Math.max(...examples.map(({ report }) => Object.keys(report).length));
  const byRisk = examples
    .filter(({ report }) => Object.keys(report).length === full)
    .sort((a, b) => b.damageProbability - a.damageProbability);
  const places = [0, Math.floor(byRisk.length / 4), byRisk.length - 1];
  const tried = [...new Set(places.map((place) => byRisk[place]))].slice(0, mostOfTheModel);
  const all = [
    ...[...ofSchema, ...tried.flatMap((example) => (example ? [example.report] : []))].map((report) => {
      const filled = textOf(report);
      return { title: titleOf(filled), filled };
    }),
    ...Object.entries(documented).map(([name, { value }]) => ({ title: label(name), filled: textOf(value) })),
  ];
  const key = ({ filled }: Example) => new URLSearchParams(filled).toString();
  return all.filter((example, place) => all.findIndex((each) => key(each) === key(example)) === place);
}

/** What a share of all reports is called in a sentence about them. */
export const aboutOneIn = (share: number): string =>
  share > 0 ? `about 1 in ${Math.round(1 / share)}` : percent(share);
