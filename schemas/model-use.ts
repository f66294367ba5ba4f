/** What the model is for, what it is not for and what limits it, for its card and for the triage desk. */
import type { Manifest } from './generated/types.js';

/** What it is for; `threshold` is the probability from which a report is priority. */
export const intendedUse = (threshold: number): string =>
  `To set the order in which reported wildlife strikes are inspected. A report whose probability reaches ${threshold} goes to the front of the queue; every other report keeps its place in it. For maintenance control, beside the engineers' own judgement.`;

/** What nobody should do with it. */
export const outOfScopeUses: readonly string[] = [
  'To waive, shorten or postpone any inspection that the rules of the operator or the manufacturer call for.',
  'To judge strikes that nobody reported: the model has seen reported strikes only.',
  'To compare airports, operators or crews, or to say what caused a damage.',
];

const limitationsOfAll: readonly string[] = [
  'Rare kinds of aircraft, animals and operators are known by their groups only; a value that the model never saw counts as unknown, and the service says so in its answer.',
  'Reporting changes over the years, and with it the share of reports with damage: watch the calibration in service, and the drift of the reports at /v1/drift.',
];

/** What limits the knowledge of a model of the project's sample. */
export const limitations: readonly string[] = [
  'Fifty US airports, 1990 to 2002, a mix of civil and military flying of that time. Newer aircraft and other regions are known to the model by their groups at best.',
  limitationsOfAll[0]!,
  'Size and species are what the reporter thought they were; four reports in five name no species.',
  limitationsOfAll[1]!,
];

/** What limits the knowledge of a model of this data, as its manifest tells it. */
export const limitationsOf = ({ files, firstDate, lastDate }: Manifest['data']): readonly string[] =>
  files === undefined
    ? limitations
    : [
        `Whatever the files hold, from ${firstDate} to ${lastDate}: other times, aircraft and regions are known to the model by their groups at best.`,
        limitationsOfAll[0]!,
        'Size and species are what the reporter thought they were.',
        limitationsOfAll[1]!,
      ];
