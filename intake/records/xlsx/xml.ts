/** As much of XML as the parts of a workbook need, read from chunks of text. */
import { damaged, FileError } from '../file-error.js';

/** What may stand in front of the root element. */
const maxPrologCharacters = 65_536;

/** Where the root element begins, or a document type in front of it; undefined while that is not to be seen yet. */
function rootStart(text: string): number | undefined {
  let at = 0;
  for (;;) {
    while (/[\s\ufeff]/.test(text[at] ?? '')) at++;
    const [open, close] = text.startsWith('<?', at) ? ['<?', '?>'] : ['<!--', '-->'];
    if (!text.startsWith(open, at)) return text.length >= at + '<!--'.length ? at : undefined;
    const end = text.indexOf(close, at + open.length);
    if (end < 0) return undefined;
    at = end + close.length;
  }
}

/** The text without the prefix of its elements' names; some programs write `<x:row>`. */
async function* withoutPrefix(chunks: AsyncIterable<string>, prefix: string): AsyncGenerator<string> {
  let kept = '';
  for await (const chunk of chunks) {
    const text = kept + chunk;
    const end = Math.max(text.lastIndexOf('<'), text.length - prefix.length - 2, 0);
    kept = text.slice(end);
    yield text.slice(0, end).replaceAll(`<${prefix}`, '<').replaceAll(`</${prefix}`, '</');
  }
  yield kept.replaceAll(`<${prefix}`, '<').replaceAll(`</${prefix}`, '</');
}

async function* from(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}

/** The text from the root element on; throws a FileError where a document type stands in front: its entities can be bombs. */
export async function* xmlContent(chunks: AsyncGenerator<string>, name: string): AsyncGenerator<string> {
  let prolog = '';
  let start: number | undefined;
  try {
    while (start === undefined && prolog.length <= maxPrologCharacters) {
      const { value, done } = await chunks.next();
      if (done) break;
      prolog += value;
      start = rootStart(prolog);
    }
    if (start !== undefined && prolog.startsWith('<!', start)) {
      throw new FileError(
        'document-type',
        `The workbook declares a document type of its own in ${name}, which no spreadsheet program does; save it again.`,
      );
    }
    if (start === undefined || prolog[start] !== '<') throw damaged(`${name} is not XML`);
    const root = prolog.slice(start);
    const prefix = /^<([\w.-]+:)/.exec(root)?.[1];
    const content = from(root, chunks);
    yield* prefix ? withoutPrefix(content, prefix) : content;
  } finally {
    await chunks.return(undefined);
  }
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const characterOf = (code: number) => (code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd');

/** A text with its character references resolved. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{1,8}));/gi, (match, hex, decimal, name) => {
    if (name) return entities[name] ?? match;
    return characterOf(hex ? Number.parseInt(hex, 16) : Number(decimal));
  });
}

/** The value of an attribute in a tag, unresolved; undefined where it has none. */
export function attributeOf(tag: string, name: string): string | undefined {
  const at = tag.indexOf(` ${name}=`);
  if (at < 0) return undefined;
  const start = at + name.length + 3;
  const end = tag.indexOf(tag[start - 1]!, start);
  return end < 0 ? undefined : tag.slice(start, end);
}

/** The tags that open an element of this name, with their attributes. */
export const tagsOf = (xml: string, name: string): string[] =>
  xml.match(new RegExp(`<${name}(?=[\\s/>])(?:[^>"']|"[^"]*"|'[^']*')*`, 'g')) ?? [];

const [slash, blank, greater] = [0x2f, 0x20, 0x3e];
const isNameEnd = (code: number) => code === greater || code <= blank || code === slash;

/** Where the next tag begins from `from` on that opens with `<name`; -1 where there is none. */
export function indexOfTag(xml: string, open: string, from: number): number {
  let at = xml.indexOf(open, from);
  while (at >= 0 && !isNameEnd(xml.charCodeAt(at + open.length))) at = xml.indexOf(open, at + open.length);
  return at;
}

/** What the tag that begins at `start` opens: its end, and whether nothing is in the element; undefined where it has no end. */
export function tagEndOf(xml: string, start: number): { end: number; isEmpty: boolean } | undefined {
  const end = xml.indexOf('>', start);
  return end < 0 ? undefined : { end, isEmpty: xml.charCodeAt(end - 1) === slash };
}

/** The text of all elements `<t>`, as strings and their formatted runs have them; readings of Japanese (`<rPh>`) left out. */
export function textIn(xml: string): string {
  const source = xml.includes('<rPh') ? xml.replace(/<rPh[\s>][\s\S]*?<\/rPh>/g, '') : xml;
  let text = '';
  for (let at = indexOfTag(source, '<t', 0); at >= 0; at = indexOfTag(source, '<t', at)) {
    const tag = tagEndOf(source, at);
    if (!tag) break;
    at = tag.end + 1;
    if (tag.isEmpty) continue;
    const end = source.indexOf('</t>', at);
    if (end < 0) break;
    text += plain(source.slice(at, end));
    at = end;
  }
  return text;
}

/** The text between two tags, which may hold sections that are not escaped. */
const plain = (text: string) =>
  text.includes('<![CDATA[')
    ? text
        .split(/<!\[CDATA\[([\s\S]*?)\]\]>/)
        .map((part, place) => (place % 2 === 0 ? unescapeXml(part) : part))
        .join('')
    : unescapeXml(text);
