/** The small parts of a workbook, read whole: which sheets there are, and which cell formats show dates. */
import { tooManyBytes } from './limits.js';
import type { Workbook } from './part-text.js';
import { type TimeFormat, timeFormatOfId } from './serial-date.js';
import { attributeOf, tagsOf, unescapeXml } from './xml.js';

/** A sheet of cells. */
export interface Sheet {
  name: string;
  isHidden: boolean;
  /** The name of its part. */
  part: string;
}

/** What the workbook says of itself. */
export interface WorkbookParts {
  /** In the order of their tabs. */
  sheets: Sheet[];
  /** Whether dates count from 1904, as on old Macintoshes. */
  is1904: boolean;
  sharedStrings: string | undefined;
  styles: string | undefined;
}

/** Parts of this kind are far shorter even in workbooks that have grown for years. */
const maxPartCharacters = 2 ** 25;

async function wholeText(book: Workbook, name: string): Promise<string> {
  let text = '';
  for await (const chunk of book.text(name)) {
    text += chunk;
    if (text.length > maxPartCharacters) throw tooManyBytes({ ...book.limits, maxInflatedBytes: maxPartCharacters });
  }
  return text;
}

/** The name of a part that another one refers to: relative to it, or from the root. */
function resolved(target: string, base: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const names = base.split('/').slice(0, -1);
  for (const name of target.replace(/^\.\//, '').split('/')) {
    if (name === '..') names.pop();
    else names.push(name);
  }
  return names.join('/');
}

interface Relationship {
  id: string;
  /** The last word of its type, such as worksheet. */
  type: string;
  part: string;
}

/** What a part refers to in the archive; the root of all has no name. */
async function relationshipsOf(book: Workbook, part: string): Promise<Relationship[]> {
  const slash = part.lastIndexOf('/') + 1;
  const name = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  if (!book.has(name)) return [];
  const value = (tag: string, attribute: string) => unescapeXml(attributeOf(tag, attribute) ?? '');
  return tagsOf(await wholeText(book, name), 'Relationship')
    .filter((tag) => value(tag, 'TargetMode') !== 'External')
    .map((tag) => ({
      id: value(tag, 'Id'),
      type: value(tag, 'Type').split('/').at(-1)!,
      part: resolved(value(tag, 'Target').replaceAll('\\', '/'), part),
    }));
}

const isTrue = (value: string | undefined) => value === '1' || value === 'true';

/** The identifier that a sheet's tag refers to its part by; the prefix of the attribute is up to the program. */
const relationshipId = (tag: string) => attributeOf(tag, 'r:id') ?? / [\w.-]+:id=["']([^"']*)/.exec(tag)?.[1];

/** Reads what the workbook says of itself. */
export async function readWorkbookParts(book: Workbook): Promise<WorkbookParts> {
  const root = (await relationshipsOf(book, '')).find(({ type }) => type === 'officeDocument');
  const workbook = root?.part ?? 'xl/workbook.xml';
  const xml = await wholeText(book, workbook);
  const relationships = await relationshipsOf(book, workbook);
  const partOfType = (wanted: string) =>
    relationships.find(({ type, part }) => type === wanted && book.has(part))?.part;
  const sheets = tagsOf(xml, 'sheet').flatMap((tag): Sheet[] => {
    const id = relationshipId(tag);
    const sheet = relationships.find((relationship) => relationship.id === id && relationship.type === 'worksheet');
    if (!sheet) return [];
    const isHidden = attributeOf(tag, 'state')?.toLowerCase().includes('hidden') ?? false;
    return [{ name: unescapeXml(attributeOf(tag, 'name') ?? ''), isHidden, part: sheet.part }];
  });
  return {
    sheets,
    is1904: tagsOf(xml, 'workbookPr').some((tag) => isTrue(attributeOf(tag, 'date1904'))),
    sharedStrings: partOfType('sharedStrings'),
    styles: partOfType('styles'),
  };
}

/** What each cell format, by its place, shows numbers as. */
export async function readTimeFormats(
  book: Workbook,
  styles: string | undefined,
): Promise<readonly (TimeFormat | undefined)[]> {
  if (styles === undefined) return [];
  const xml = await wholeText(book, styles);
  const custom = new Map(
    tagsOf(xml, 'numFmt').map((tag) => [
      Number(attributeOf(tag, 'numFmtId')),
      unescapeXml(attributeOf(tag, 'formatCode') ?? ''),
    ]),
  );
  const start = xml.indexOf('<cellXfs');
  const formats = start < 0 ? '' : xml.slice(start, xml.indexOf('</cellXfs', start));
  return tagsOf(formats, 'xf').map((tag) => timeFormatOfId(Number(attributeOf(tag, 'numFmtId')), custom));
}
