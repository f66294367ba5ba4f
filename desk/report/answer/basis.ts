/** What a probability rests on: 12 % of a full report and 12 % of a phase alone are not worth the same. */
import type { Basis } from '../../../schemas/generated/types.js';
import { h } from '../../dom.js';
import { fieldNames } from '../../format.js';

/** `2 of 9 fields`. */
export const fieldShare = ({ used, missing }: Basis): string =>
  `${used.length} of ${used.length + missing.length} fields`;

/** One segment for each field that the model reads, as many filled as are known. */
const meter = ({ used, missing }: Basis) =>
  h(
    'span',
    { class: 'basis-meter', 'aria-hidden': 'true' },
    ...[...used.map(() => 'used'), ...missing.map(() => 'missing')].map((kind) => h('span', { class: kind })),
  );

/** The basis in few words: what is used only where that is less than what is missing. */
export function basisLines(basis: Basis): HTMLElement[] {
  const { used, missing, notUsed } = basis;
  const usedNames = used.length > 0 && used.length < missing.length ? `: ${fieldNames(used)}.` : '.';
  return [
    meter(basis),
    h('p', {}, 'Rests on ', h('strong', {}, fieldShare(basis)), usedNames),
    ...[
      missing.length > 0 && `Missing: ${fieldNames(missing)}.`,
      notUsed.length > 0 && `Given, but not read by this model: ${fieldNames(notUsed)}.`,
    ].flatMap((text) => (text === false ? [] : h('p', { class: 'aside' }, text))),
  ];
}
