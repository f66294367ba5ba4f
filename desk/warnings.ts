/** Sorts the warnings of an answer: most belong beside their field, those about fields that no model input holds do not. */
import type { Prediction, Warning } from '../schemas/generated/types.js';

/** The warnings that belong beside a field. */
export const notableWarnings = ({ warnings }: Pick<Prediction, 'warnings'>): Warning[] =>
  warnings.filter(({ code }) => code !== 'not-used');

/** The fields that are given though they are no input of the model; to be told once. */
export const notUsedFields = ({ warnings }: Pick<Prediction, 'warnings'>): string[] =>
  warnings.filter(({ code }) => code === 'not-used').map(({ pointer }) => pointer.slice(1));
