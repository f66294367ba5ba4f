/** UTF-8, strictly and where single bytes of it are wrong. */
import { decodeSingleBytes, latin1Of } from './single-byte.js';

/** The text of bytes, undefined where they are not UTF-8; a byte order mark is kept. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Where an unfinished UTF-8 character begins at the end of the bytes; their length if none does. */
export function unfinishedUtf8(bytes: Uint8Array): number {
  for (let at = bytes.length - 1; at >= Math.max(0, bytes.length - 3); at--) {
    const byte = bytes[at]!;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    const length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    return at + length > bytes.length ? at : bytes.length;
  }
  return bytes.length;
}

/** A character of UTF-8 as bytes, each a Latin-1 character here, or any other byte beyond ASCII. */
const utf8OrStray =
  /[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|\xed[\x80-\x9f][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2}|[\x80-\xff]/g;

/** The text of bytes of which some are not UTF-8: how many, and how many characters beyond ASCII the others make. */
export function decodeMixed(bytes: Uint8Array): { text: string; characters: number; strayBytes: number } {
  let characters = 0;
  let strayBytes = 0;
  const text = latin1Of(bytes).replace(utf8OrStray, (match) => {
    const character = Uint8Array.from(match, (byte) => byte.charCodeAt(0));
    if (match.length > 1) {
      characters++;
      return decodeUtf8(character)!;
    }
    strayBytes++;
    return decodeSingleBytes(character, 'windows-1252');
  });
  return { text, characters, strayBytes };
}
