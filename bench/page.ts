/** docs/performance.md, whose tables stand between two markers. */
import { join } from 'node:path';
import { root } from '../paths.js';

/** The page. */
export const pagePath = join(root, 'docs/performance.md');

const begin = '<!-- written by npm run bench: begin -->';
const end = '<!-- end -->';

/** The part of the page that the bench writes. */
export const writtenPart = (page: string): string => page.slice(page.indexOf(begin) + begin.length, page.indexOf(end));

/** The page with another text in that part. */
export const withPart = (page: string, text: string): string => page.replace(writtenPart(page), `\n\n${text}\n\n`);
