/** Cuts a stream of bytes into lines of text, holding no more than one chunk and one unfinished line at a time. */
import { isUtf8 } from 'node:buffer';
import type { RowError } from '../../schemas/index.js';
import { unreadable } from './row.js';

/** The text of a line without its LF, or why it has none. */
export type Line = string | RowError;

const lineFeed = 0x0a;
const byteOrderMark = '\uFEFF';

const notUtf8 = (code: RowError['code']) => unreadable(code, 'The row is not in UTF-8.');

/** The error of a row with more bytes than are allowed. */
export const tooLong = (limitBytes: number) =>
  unreadable('row-too-long', `The row is longer than the ${limitBytes} bytes allowed.`);

/** A character has at most three bytes per UTF-16 unit, so that only long lines need counting. */
const exceeds = (text: string, limitBytes: number) =>
  text.length * 3 > limitBytes && Buffer.byteLength(text) > limitBytes;

function linesOf(block: Buffer, limitBytes: number, code: RowError['code']): Line[] {
  const bound = (line: string): Line => (exceeds(line, limitBytes) ? tooLong(limitBytes) : line);
  if (isUtf8(block)) return block.toString().split('\n').map(bound);
  return block
    .toString('latin1')
    .split('\n')
    .map((line) => {
      const bytes = Buffer.from(line, 'latin1');
      return isUtf8(bytes) ? bound(bytes.toString()) : notUtf8(code);
    });
}

/**
 * Yields the lines that each chunk of `source` completes. A line longer than `limitBytes` and one that is not UTF-8
 * (error `code`) come as errors in their place. A byte order mark before the first line is dropped.
 */
export async function* lineBlocks(
  source: AsyncIterable<Buffer>,
  limitBytes: number,
  code: RowError['code'],
): AsyncGenerator<Line[]> {
  let unfinished: Buffer[] = [];
  let unfinishedBytes = 0;
  let atStart = true;

  /** Bytes over the limit are dropped at once, but counted, so that the line still ends as one that is too long. */
  const keep = (bytes: Buffer) => {
    unfinishedBytes += bytes.length;
    if (unfinishedBytes > limitBytes + byteOrderMark.length * 3) unfinished = [];
    else unfinished.push(bytes);
  };
  const take = (bytes: Buffer): Line[] => {
    const wasDropped = unfinishedBytes > 0 && unfinished.length === 0;
    const end = wasDropped ? bytes.indexOf(lineFeed) : -1;
    const block = wasDropped ? bytes.subarray(end + 1) : Buffer.concat([...unfinished, bytes]);
    const lines = wasDropped && end < 0 ? [] : linesOf(block, limitBytes, code);
    if (wasDropped) lines.unshift(tooLong(limitBytes));
    if (atStart && typeof lines[0] === 'string' && lines[0].startsWith(byteOrderMark)) lines[0] = lines[0].slice(1);
    atStart = false;
    unfinished = [];
    unfinishedBytes = 0;
    return lines;
  };

  for await (const chunk of source) {
    const end = chunk.lastIndexOf(lineFeed);
    if (end >= 0) yield take(chunk.subarray(0, end));
    if (end + 1 < chunk.length) keep(chunk.subarray(end + 1));
  }
  if (unfinishedBytes > 0) yield take(Buffer.alloc(0));
}
