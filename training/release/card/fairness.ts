/**
 * The part of the model card on fairness: operators and airports flagged more or less than the damage of their reports
 * calls for.
 */
import type { Breakdown, Manifest, Party } from '../../../schemas/index.js';
import { allOthers } from '../../evaluation/breakdown/slices.js';
import { partiesTable, percent, titleOf } from './tables.js';

type Breakdowns = Manifest['evaluation']['breakdowns'];

const LEVEL = 0.05;

/** The section on fairness, without its heading. */
export function fairness({ test, crossValidation }: Breakdowns): string {
  return `A party is *under-flagged* when its reports hold more damage than the model expected, so that too few of them come to
the front, and *over-flagged* when they hold less. *p* says how likely damage so far from the expected would be if every
probability were right (exact, two-sided). Of many parties some lie far off by chance alone, so the last column is
adjusted for their number (Holm): below ${LEVEL} there, it is hardly chance. A party above ${LEVEL} is not thereby shown
to be treated alike; it may have too few reports to tell. Operators and airports are shown where p is below ${LEVEL};
the manifest has all of them.

Parties whose reports differ in damage cannot all have the same share flagged and the same share of damage caught by a
calibrated model (Kleinberg et al., "Inherent Trade-Offs in the Fair Determination of Risk Scores", ITCS 2017). ${leastCaught(crossValidation)}

${section('The locked test', test)}

${section('The folds', crossValidation)}

A difference is one of reports and not of conduct: who reports harmless strikes as well has a lower share of damage.`;
}

function section(title: string, { fairness }: Breakdown): string {
  const isKinds = ({ by }: Breakdown['fairness'][number]) => by === 'operatorKind';
  const paragraphs = fairness.filter(isKinds).map(({ by, parties }) => partiesTable(titleOf(by), parties));
  const lists = fairness.filter((each) => !isKinds(each));
  for (const { by, parties } of lists) {
    const together = parties.some(({ name }) => name === allOthers) ? ', the small ones together as one,' : '';
    const apart = parties.filter(({ pValue }) => pValue < LEVEL).sort((a, b) => a.pValue - b.pValue);
    paragraphs.push(
      `${titleOf(by)}: of ${parties.length} parties${together} p is below ${LEVEL} for ${apart.length || 'none'}, where chance alone would give about ${(LEVEL * parties.length).toFixed(1)}.${verdict(apart)}`,
    );
    if (apart.length > 0) paragraphs.push(partiesTable(titleOf(by), apart));
  }
  return `### ${title}\n\n${paragraphs.join('\n\n')}`;
}

function verdict(apart: readonly Party[]): string {
  if (apart.length === 0) return '';
  const beyondChance = apart.filter(({ adjustedPValue }) => adjustedPValue < LEVEL);
  if (beyondChance.length === 0) return ' Adjusted for their number, none remains.';
  const verdicts = beyondChance.map(({ name, reports, damaged, predicted, observed }) => {
    const direction = observed.value > predicted ? 'under-flagged' : 'over-flagged';
    return `${name} is ${direction}, with ${damaged} damaged where ${(reports * predicted).toFixed(1)} were expected`;
  });
  return ` Adjusted for their number, ${verdicts.join('; ')}.`;
}

/** Where damage is rare, few reports are flagged, and little of the damage there is is caught. */
function leastCaught({ fairness }: Breakdown): string {
  const kinds = fairness.find(({ by }) => by === 'operatorKind')?.parties.filter(({ caught }) => caught !== null) ?? [];
  if (kinds.length === 0) return 'The reports name no operators.';
  const least = kinds.reduce((a, b) => (a.caught!.value <= b.caught!.value ? a : b));
  const { name, damaged, observed, flagged, caught } = least;
  return `The model is calibrated, and so it catches least where damage is rarest: in the folds, of the reports of kind "${name}" ${percent(observed.value)} are damaged and ${percent(flagged.value)} flagged, and ${percent(caught!.value)} of ${damaged} damaged aircraft are caught.`;
}
