/**
 * API keys, from a file with one `name=key` a line: several may be valid at once, so that a new key can be handed out
 * before the old one goes. The file is read again when it changes; one that breaks these rules leaves the keys as they were.
 */
import { createHash, timingSafeEqual } from 'node:crypto';
import { readFileSync, unwatchFile, watchFile } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import { StartError } from '../start-error.js';

/** How often the file is checked; events of the file system would miss the links that Kubernetes swaps. */
const checkEveryMs = 2000;

const digest = (key: string) => createHash('sha256').update(key).digest();

/** The keys in force. */
export interface ApiKeys {
  /** The name of the key that a request carries, if it is one of them. */
  nameOf(req: IncomingMessage): string | undefined;
  /** Reads the file now and logs that; throws a StartError that says what is wrong with it. */
  reload(): void;
  close(): void;
}

/** A short key can be guessed. */
const keyLine = /^(?<name>[\w.-]{1,64})=(?<key>[\x21-\x7e]{16,256})$/;

function readKeys(file: string): Map<string, Buffer> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new StartError(`The keys in ${file} cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
  const keys = new Map<string, Buffer>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const { name, key } = keyLine.exec(line.trim())?.groups ?? {};
    if (!name || !key) {
      throw new StartError(
        `Line ${index + 1} of ${file} is no name=key: a name of letters, digits, dots, dashes or underscores, and a key of 16 to 256 visible ASCII characters.`,
      );
    }
    if (keys.has(name)) throw new StartError(`${file} has two keys of the name ${name}.`);
    keys.set(name, digest(key));
  }
  if (keys.size === 0) throw new StartError(`${file} has no keys; unset the variable to ask for none.`);
  return keys;
}

/** The key of a request, from `Authorization: Bearer KEY` or `X-API-Key: KEY`. */
function keyIn({ headers }: IncomingMessage): string | undefined {
  const apiKey = headers['x-api-key'];
  if (typeof apiKey === 'string') return apiKey;
  return /^Bearer +(\S+) *$/i.exec(headers.authorization ?? '')?.[1];
}

/** Reads the keys in `file` and follows its changes until `close`; throws a StartError that says what is wrong with it. */
export function openApiKeys(file: string, log: Logger): ApiKeys {
  let keys = readKeys(file);
  const reload = () => {
    try {
      keys = readKeys(file);
      log.info({ file, keys: [...keys.keys()] }, 'keys read again');
    } catch (error) {
      log.error({ err: error }, 'keys left as they were');
      throw error;
    }
  };
  const onChange = () => {
    try {
      reload();
    } catch {
      // The log has the error.
    }
  };
  watchFile(file, { interval: checkEveryMs, persistent: false }, onChange);
  return {
    // Digests are of equal length, and all are compared: the time that this takes does not show how near a guess is.
    nameOf(req) {
      const requestKey = keyIn(req);
      if (requestKey === undefined) return undefined;
      const requestDigest = digest(requestKey);
      let nameOfKey: string | undefined;
      for (const [name, keyDigest] of keys) if (timingSafeEqual(keyDigest, requestDigest)) nameOfKey = name;
      return nameOfKey;
    },
    reload,
    close: () => unwatchFile(file, onChange),
  };
}
