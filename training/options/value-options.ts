/** Values of options that several verbs have: days and versions. */
import { versionPattern } from '../../model-folder.js';
import { UserError } from '../data/user-error.js';

/** A day as YYYY-MM-DD. Throws a UserError where the text is none. */
export function dayIn(option: string, text: string): string {
  const day = new Date(`${text}T00:00:00Z`);
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
  if (isDay) return text;
  throw new UserError(`--${option} is a day of the calendar as YYYY-MM-DD, such as 2019-01-01, not "${text}".`);
}

/** A version. Throws a UserError where the text is none. */
export function versionIn(option: string, text: string): string {
  if (versionPattern.test(text)) return text;
  throw new UserError(`--${option} is three numbers with dots between, such as 2.1.0, not "${text}".`);
}
