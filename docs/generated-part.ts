/** The part of a page that a command writes; it stands between two markers, of which the first names the command. */

const end = '<!-- end -->';

function placesIn(page: string, command: string): [number, number] {
  const begin = `<!-- begin: written by \`${command}\` -->`;
  const start = page.indexOf(begin);
  const stop = page.indexOf(end, start);
  if (start < 0 || stop < 0) throw new Error(`The page has no part that \`${command}\` writes.`);
  return [start + begin.length, stop];
}

/** The part of `page` that `command` has written. */
export const generatedPart = (page: string, command: string): string => page.slice(...placesIn(page, command));

/** The page with another text in that part. */
export function withGeneratedPart(page: string, command: string, text: string): string {
  const [from, to] = placesIn(page, command);
  return `${page.slice(0, from)}\n\n${text}\n\n${page.slice(to)}`;
}
