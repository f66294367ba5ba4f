/** The names that encodings have in a charset parameter and in ?encoding=. */
import type { Encoding } from '../../../intake/records/encoding.js';

/** Where the name leaves open which of several it is, the file decides. */
type Named = Encoding | 'found';

const encodings: Readonly<Record<string, Named>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'us-ascii': 'found',
  ascii: 'found',
  'utf-16': 'found',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
  'windows-1252': 'windows-1252',
  cp1252: 'windows-1252',
  // As in browsers: what is called Latin-1 is its superset in practice.
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  macintosh: 'macintosh',
  'x-mac-roman': 'macintosh',
};

/** The usual names, for messages. */
export const encodingLabels: readonly Encoding[] = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'macintosh'];

/** The encoding of this name; undefined where it is not read. */
export const encodingOfLabel = (label: string): Named | undefined =>
  Object.hasOwn(encodings, label.toLowerCase()) ? encodings[label.toLowerCase()] : undefined;
