/** Bytes as text, one character each: hostile bodies are put together as text, and not all of them are text in any encoding. */

/** A string of characters up to U+00FF, each of which stands for one byte. */
export type Bytes = string;

/** The bytes of `text` in UTF-8. */
export const utf8 = (text: string): Bytes => Buffer.from(text).toString('latin1');

/** The bytes of `text` in UTF-16, low byte first. */
export const utf16 = (text: string): Bytes => Buffer.from(text, 'utf16le').toString('latin1');

const escapes: Record<string, string> = { '\r': '\\r', '\n': '\\n', '\\': '\\\\', '%': '%%', "'": '\\047' };

const escaped = (byte: string) =>
  escapes[byte] ?? (/[\x20-\x7e]/.test(byte) ? byte : `\\${byte.charCodeAt(0).toString(8).padStart(3, '0')}`);

/** A command that sends these bytes to `host`, for whoever wants to see what happens. */
export const asCommand = (bytes: Bytes, { hostname, port }: URL) =>
  `printf '${[...bytes].map(escaped).join('')}' | nc ${hostname} ${port}`;
