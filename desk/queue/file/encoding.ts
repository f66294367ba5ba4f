/** Reads a file of any usual encoding as lines of text. */
import { chunksOf } from './chunks.js';

/** An encoding that the desk reads. */
export type Encoding = 'utf-8' | 'utf-16le' | 'windows-1252';

/** UTF-8 where the file is that; what spreadsheets write otherwise. */
export async function encodingOf(file: Blob): Promise<Encoding> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const bytes of chunksOf(file.stream())) decoder.decode(bytes, { stream: true });
    decoder.decode();
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/** Yields the lines that each chunk of the stream completes, without their line feeds; at the end a line that has none. */
export async function* lineBlocks(
  stream: ReadableStream<Uint8Array>,
  encoding: Encoding = 'utf-8',
): AsyncGenerator<string[]> {
  const decoder = new TextDecoder(encoding);
  let unfinished = '';
  for await (const bytes of chunksOf(stream)) {
    const lines = (unfinished + decoder.decode(bytes, { stream: true })).split('\n');
    unfinished = lines.pop()!;
    yield lines;
  }
  unfinished += decoder.decode();
  if (unfinished !== '') yield [unfinished];
}
