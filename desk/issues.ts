/** What the service says about the values of a report, problems and warnings, in the words of the page. */
import type { Issue, Prediction, Warning } from '../schemas/generated/types.js';
import { label, sentence } from './format.js';

/** The property that a JSON Pointer names; '' where it points to the report as a whole. */
export const propertyOf = (pointer: string): string =>
  (pointer.slice(1).split('/')[0] ?? '').replaceAll('~1', '/').replaceAll('~0', '~');

/**
 * An issue as a person reads it: a field is known by its label, and a message that `lacksSubject`, as "must be from 0 to
 * 700.", gets one.
 */
export function issueText({ pointer, message, allowed }: Issue, lacksSubject = /^[a-z]/): string {
  const property = propertyOf(pointer);
  // Of a report as a whole, the message names the fields of which one is missing.
  const names = property === '' ? (allowed ?? []).map(String) : [property];
  const text = names.reduce((text, name) => text.replaceAll(name, label(name).toLowerCase()), message);
  return sentence(lacksSubject.test(message) ? `${property === '' ? 'The report' : label(property)} ${text}` : text);
}

/** The warnings that belong beside a field. */
export const notableWarnings = ({ warnings }: Pick<Prediction, 'warnings'>): Warning[] =>
  warnings.filter(({ code }) => code !== 'not-used');

/** The fields that are given though they are no input of the model; to be told once. */
export const notUsedFields = ({ warnings }: Pick<Prediction, 'warnings'>): string[] =>
  warnings.filter(({ code }) => code === 'not-used').map(({ pointer }) => propertyOf(pointer));
