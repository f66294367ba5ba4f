/** Reports to try: that of the schema, and some of the examples in the manifest of the model. */

import { textOf } from '../../schemas/fields-of.js';
import type { FieldValue, Manifest } from '../../schemas/generated/types.js';
import { percent } from '../format.js';
import type { FormValues } from './share.js';

/** A report to fill in with one press. */
export interface Example {
  title: string;
  values: FormValues;
}

const valuesOf = (report: object): FormValues =>
  Object.fromEntries(
    Object.entries(report as Record<string, FieldValue | null>).flatMap(([name, value]) =>
      value === null ? [] : [[name, textOf(value)]],
    ),
  );

function titleOf({ species, wildlifeSize, phaseOfFlight, aircraft }: FormValues): string {
  const animal = species ?? (wildlifeSize && `${wildlifeSize} animal`);
  return [animal, phaseOfFlight?.toLowerCase(), aircraft].filter(Boolean).join(', ');
}

/**
 * The examples of the schema; of those in the manifest the riskiest, a middling and the safest complete one, and those
 * that leave something out or name what the model does not know.
 */
export function examplesFrom(ofSchema: object[], { examples }: Manifest): Example[] {
  const maxValues = Math.max(...examples.map(({ report }) => Object.keys(report).length));
  const isComplete = ({ report }: Manifest['examples'][number]) => Object.keys(report).length === maxValues;
  const byRisk = examples.filter(isComplete).sort((a, b) => b.damageProbability - a.damageProbability);
  const places = [...new Set([0, Math.floor(byRisk.length / 4), byRisk.length - 1])];
  const ofModel = [...places.map((place) => byRisk[place]!), ...examples.filter((example) => !isComplete(example))];
  return [...ofSchema, ...ofModel.map(({ report }) => report)].map((report) => {
    const values = valuesOf(report);
    return { title: titleOf(values), values };
  });
}

/** A share of all reports, as a sentence about them names it. */
export const aboutOneIn = (share: number): string =>
  share > 0 ? `about 1 in ${Math.round(1 / share)}` : percent(share);
