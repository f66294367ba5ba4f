/** Text in which each byte is a character: Windows-1252 and Mac Roman, of which the lower half is ASCII. */

/** An encoding of one byte a character. */
export type SingleByteEncoding = 'windows-1252' | 'macintosh';

/** Bytes 0x80 to 0x9F in Windows-1252. Not by TextDecoder: that of Node 20 makes control characters of them (nodejs/node 56542). */
const windows80To9f = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const allBytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
const unitsOf = (text: string) => Uint16Array.from(text, (character) => character.charCodeAt(0));

const units: Record<SingleByteEncoding, Uint16Array> = {
  'windows-1252': Uint16Array.from(allBytes, (byte) =>
    byte >= 0x80 && byte <= 0x9f ? windows80To9f.charCodeAt(byte - 0x80) : byte,
  ),
  macintosh: unitsOf(new TextDecoder('macintosh').decode(allBytes)),
};

/** Every machine that runs this keeps the low byte of a unit first. */
const unitDecoder = new TextDecoder('utf-16le', { ignoreBOM: true });

/** The text of bytes. */
export function decodeSingleBytes(bytes: Uint8Array, encoding: SingleByteEncoding): string {
  const table = units[encoding];
  const text = new Uint16Array(bytes.length);
  for (let at = 0; at < bytes.length; at++) text[at] = table[bytes[at]!]!;
  return unitDecoder.decode(text);
}

/** Each byte as the character of the same number, so that patterns can look for bytes. */
export function latin1Of(bytes: Uint8Array): string {
  let text = '';
  // Not all at once: every byte is an argument.
  for (let at = 0; at < bytes.length; at += 4096) text += String.fromCharCode(...bytes.subarray(at, at + 4096));
  return text;
}

const isLower = (character: string) => /[a-zß-öø-ÿœ]/.test(character);
const isLetter = (character: string) => /[A-Za-zÀ-ÖØ-öø-ÿŒœŸ]/.test(character);

/** How well one character beyond ASCII fits between its neighbours. */
function fitnessOf(character: string, before: string, after: string): number {
  if (/[\u0080-\u009f]/.test(character)) return -5;
  if (/[ß-öø-ÿœšž]/.test(character)) return isLetter(before) || isLower(after) ? 2 : 0;
  if (/[À-ÖØ-ÞŒŠŽŸ]/.test(character)) return isLower(before) ? -3 : 1;
  if (/[–—‘’“”°½…•€£©®]/.test(character)) return isLower(before) && isLower(after) && character !== '’' ? -2 : 1;
  return -2;
}

const evidence = (text: string) => {
  let sum = 0;
  for (const { 0: character, index } of text.matchAll(/[^\0-\x7f]/g)) {
    sum += fitnessOf(character, text[index - 1] ?? ' ', text[index + 1] ?? ' ');
  }
  return sum;
};

/** The encoding in which the bytes beyond ASCII make letters inside words; Windows-1252 in case of doubt. */
export function singleByteEncodingOf(bytes: Uint8Array): SingleByteEncoding {
  const fitnessIn = (encoding: SingleByteEncoding) => evidence(decodeSingleBytes(bytes, encoding));
  return fitnessIn('macintosh') > fitnessIn('windows-1252') ? 'macintosh' : 'windows-1252';
}
