/** What people call the form of a file. */
import { dialects } from '../../../intake/dialects/tables/dialects.js';

/** The name of a dialect in a sentence. */
export const dialectTitle = (dialect: string): string =>
  dialects.find(({ name }) => name === dialect)?.title ??
  (dialect === 'mixture' ? 'columns of several forms' : 'columns of its own');
