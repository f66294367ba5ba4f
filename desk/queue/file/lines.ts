/** Reads an answer of the service as lines of text. */
import { chunksOf } from './chunks.js';

/** Yields the lines that each chunk of the stream completes, without their line feeds; at the end a line that has none. */
export async function* lineBlocks(stream: ReadableStream<Uint8Array>): AsyncGenerator<string[]> {
  const decoder = new TextDecoder();
  let unfinished = '';
  for await (const bytes of chunksOf(stream)) {
    const lines = (unfinished + decoder.decode(bytes, { stream: true })).split('\n');
    unfinished = lines.pop()!;
    yield lines;
  }
  unfinished += decoder.decode();
  if (unfinished !== '') yield [unfinished];
}
