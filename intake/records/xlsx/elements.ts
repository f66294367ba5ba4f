/** Cuts a long part into its many elements of one name; no more than one of them is kept. */
import { damaged, type FileError } from '../file-error.js';
import { indexOfTag, tagEndOf } from './xml.js';

/** What is cut. */
export interface ElementCut {
  /** The elements, which do not nest, and the element around them: nothing behind that is read. */
  name: string;
  parent: string;
  maxCharacters: number;
  /** The error of an element that is longer. */
  tooLong: () => FileError;
}

/** Yields what is in the elements that each chunk completes; an empty text for an empty element. */
export async function* elementsIn(
  chunks: AsyncIterable<string>,
  { name, parent, maxCharacters, tooLong }: ElementCut,
): AsyncGenerator<string[]> {
  const open = `<${name}`;
  const close = `</${name}>`;
  const parentClose = `</${parent}`;
  /** Text that no element has been found in yet, or an element without its end. */
  let kept: string[] = [];
  let keptLength = 0;
  /** The last characters of an unfinished element: its end may be cut in two. Undefined outside an element. */
  let tail: string | undefined;

  const keep = (text: string) => {
    kept.push(text);
    keptLength += text.length;
    if (keptLength > maxCharacters) throw tooLong();
  };

  for await (const chunk of chunks) {
    // Within an element only its end is looked for, once in each chunk.
    if (tail !== undefined) {
      const seam = tail + chunk.slice(0, close.length);
      tail = (tail + chunk.slice(-close.length)).slice(-close.length);
      if (!chunk.includes(close) && !seam.includes(close)) {
        keep(chunk);
        continue;
      }
    }
    const text = kept.length > 0 ? kept.join('') + chunk : chunk;
    const elements: string[] = [];
    kept = [];
    keptLength = 0;
    tail = undefined;
    let at = 0;
    for (;;) {
      const start = indexOfTag(text, open, at);
      if (start < 0) {
        if (text.includes(parentClose, at)) {
          yield elements;
          return;
        }
        // A tag may be cut in two.
        keep(text.slice(Math.max(at, text.length - Math.max(parentClose.length, name.length + 2))));
        break;
      }
      const tag = tagEndOf(text, start);
      const end = tag && !tag.isEmpty ? text.indexOf(close, tag.end) : tag?.end;
      if (tag === undefined || end === undefined || end < 0) {
        keep(text.slice(start));
        if (tag) tail = text.slice(-close.length);
        break;
      }
      elements.push(tag.isEmpty ? '' : text.slice(tag.end + 1, end));
      if (end - start > maxCharacters) throw tooLong();
      at = tag.isEmpty ? end + 1 : end + close.length;
    }
    if (elements.length > 0) yield elements;
  }
  if (tail !== undefined) throw damaged(`a ${name} does not end`);
}
