/** docs/performance.md, whose tables stand between two markers. */
import { join } from 'node:path';
import { root } from '../paths.js';

/** The page. */
export const pagePath = join(root, 'docs/performance.md');

const begin = '<!-- begin: written by `npm run bench` -->';
const end = '<!-- end -->';

const placesIn = (page: string) => [page.indexOf(begin) + begin.length, page.indexOf(end)] as const;

/** The part of the page that the bench writes. */
export const writtenPart = (page: string): string => page.slice(...placesIn(page));

/** The page with another text in that part. */
export function withPart(page: string, text: string): string {
  const [from, to] = placesIn(page);
  return `${page.slice(0, from)}\n\n${text}\n\n${page.slice(to)}`;
}
