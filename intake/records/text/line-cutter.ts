/** Cuts text into lines that end with CR, LF or CRLF, mixed or not; no more than one unfinished line is kept. */

/** One line: its text, and the line end behind it, empty at the end of the file. */
export interface Line {
  text: string;
  end: string;
  /** It has more bytes than are allowed; its text is cut off behind the first of them that is too many. */
  isTooLong: boolean;
}

/** A cutter of one file. */
export interface LineCutter {
  /** The lines that this text completes. */
  take(text: string): Line[];
  /** The line that is unfinished at the end, if there is one. */
  end(): Line[];
}

const encoder = new TextEncoder();

/** Whether the text has more bytes of UTF-8; a character of UTF-16 has at most three, so that only long texts need counting. */
export const exceeds = (text: string, maxBytes: number) =>
  text.length * 3 > maxBytes && (text.length > maxBytes || encoder.encode(text).length > maxBytes);

const lineEnd = /\r\n?|\n/g;

/** Makes a cutter of lines of up to `maxBytes` of UTF-8. */
export function createLineCutter(maxBytes: number): LineCutter {
  let unfinished: string[] = [];
  let unfinishedLength = 0;
  /** A line that is too long has been given out, and its rest is left out. */
  let isSkipping = false;

  const lineOf = (text: string, end: string): Line =>
    exceeds(text, maxBytes)
      ? { text: text.slice(0, maxBytes + 1), end, isTooLong: true }
      : { text, end, isTooLong: false };

  /** Adds the lines up to the first return without a feed; gives where the rest begins. */
  const cutAtFeeds = (block: string, lines: Line[]): number => {
    let start = 0;
    let nextReturn = block.indexOf('\r');
    for (let feed = block.indexOf('\n'); feed >= 0; feed = block.indexOf('\n', start)) {
      const hasReturn = nextReturn >= 0 && nextReturn < feed;
      if (hasReturn && nextReturn < feed - 1) break;
      lines.push(hasReturn ? lineOf(block.slice(start, nextReturn), '\r\n') : lineOf(block.slice(start, feed), '\n'));
      start = feed + 1;
      if (hasReturn) nextReturn = block.indexOf('\r', start);
    }
    return start;
  };
  /** Adds lines with any line ends; a return at the end of the block may be half of one, unless the file ends there. */
  const cutAtAnyEnd = (block: string, lines: Line[], isEnd: boolean): number => {
    let start = 0;
    for (const { 0: end, index } of block.matchAll(lineEnd)) {
      if (end === '\r' && index === block.length - 1 && !isEnd) break;
      lines.push(lineOf(block.slice(start, index), end));
      start = index + end.length;
    }
    return start;
  };
  const cut = (text: string, isEnd: boolean): Line[] => {
    const lines: Line[] = [];
    const block = unfinished.length > 0 ? unfinished.join('') + text : text;
    let rest = block.slice(cutAtFeeds(block, lines));
    if (rest.includes('\r')) rest = rest.slice(cutAtAnyEnd(rest, lines, isEnd));
    if (isSkipping && lines.length > 0) {
      lines.shift();
      isSkipping = false;
    }
    unfinished = [];
    unfinishedLength = 0;
    keep(rest, lines);
    return lines;
  };
  const keep = (text: string, lines: Line[]) => {
    unfinished.push(text);
    unfinishedLength += text.length;
    if (unfinishedLength <= maxBytes) return;
    if (!isSkipping) lines.push({ text: unfinished.join('').slice(0, maxBytes + 1), end: '', isTooLong: true });
    isSkipping = true;
    // The return of a line end may be the last character.
    unfinished = [text.endsWith('\r') ? '\r' : ''];
    unfinishedLength = unfinished[0]!.length;
  };

  return {
    take(text) {
      if (text === '') return [];
      const mayEnd = text.includes('\n') || text.includes('\r') || unfinished.at(-1)?.endsWith('\r');
      if (mayEnd) return cut(text, false);
      const lines: Line[] = [];
      keep(text, lines);
      return lines;
    },
    end() {
      const lines = cut('', true);
      if (unfinishedLength > 0 && !isSkipping) lines.push(lineOf(unfinished.join(''), ''));
      return lines;
    },
  };
}
