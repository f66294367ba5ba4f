/** Pieces of JSON that nobody sends by honest mistake, and that parsers, validators and models have failed on elsewhere. */
import { isUtf8 } from 'node:buffer';
import fc, { type Arbitrary } from 'fast-check';
import { type Bytes, utf8 } from './bytes.js';

const quoted = (text: string): Bytes => utf8(JSON.stringify(text));

/** Any UTF-16 code units, unpaired surrogates too, which JSON.stringify escapes. */
const anyText = fc.array(fc.nat(0xffff), { maxLength: 12 }).map((units) => quoted(String.fromCharCode(...units)));

const numbers = [
  '-1',
  '-0',
  '700.0000000000001',
  '701',
  '1e999',
  '-1e999',
  '1e-999',
  '1E+2',
  '9007199254740993',
  '00',
  '01',
  '+1',
  '.5',
  '5.',
  '1e',
  '--1',
  '1n',
  '0x1F',
  '1_000',
  'NaN',
  'Infinity',
  '-Infinity',
  '9'.repeat(400),
  `0.${'0'.repeat(400)}1`,
];

const strings: Bytes[] = [
  '""',
  '"\\u0000"',
  '"a\\u0000b"',
  '"\\ud800"',
  '"\\udfff\\ud800"',
  '"\\u12"',
  '"\\x41"',
  '"\\',
  '"',
  '"\x00"',
  '"\n"',
  '"\x7f"',
  '"\xed\xa0\x80"', // a lone surrogate in what is not quite UTF-8
  '"\xff\xfe"',
  '"\xc0\x80"',
  '"\xf4\x90\x80\x80"',
  '"\xc3"',
  "'single'",
  quoted('\u2028\u202e\ufeff\u0301'),
  quoted('__proto__'),
  quoted('constructor'),
  quoted('=1+1'),
  quoted('{{7*7}}'),
  quoted('%s%n%d'),
  quoted('../../etc/passwd'),
  quoted("' OR 1=1 --"),
  quoted('\r\nX-Injected: 1'),
  quoted('2001-02-29'),
  quoted('0000-00-00'),
  quoted('+275760-09-14'),
  quoted('180'),
  ...[99, 100, 101].map((length) => quoted('\u{1f986}'.repeat(length))),
  quoted('x'.repeat(101)),
  quoted('a'.repeat(60_000)),
];

const otherValues = [
  'true',
  'null',
  '[]',
  '{}',
  '[null]',
  '',
  'undefined',
  'nul',
  '{"__proto__":{"phaseOfFlight":"Climb"}}',
  '{"constructor":{"prototype":{"x":1}}}',
  '{"toString":null,"valueOf":null}',
  '{"length":1e9}',
  '/**/1',
  '1,',
  'new Date()',
];

/** Brackets nested deep. */
const nested = (shapes: [open: string, close: string][]) =>
  fc
    .tuple(fc.constantFrom(...shapes), fc.oneof(fc.nat(30), fc.nat(3000)))
    .map(([[open, close], depth]) => `${open.repeat(depth)}1${close.repeat(depth)}`);

function isJson(bytes: Bytes): boolean {
  const buffer = Buffer.from(bytes, 'latin1');
  try {
    JSON.parse(buffer.toString());
    return isUtf8(buffer);
  } catch {
    return false;
  }
}

const constants = [...numbers, ...strings, ...otherValues];

/** Well-formed JSON with a value that is wrong. */
const validJson = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...constants.filter(isJson)) },
  anyText,
  fc.double({ noDefaultInfinity: true, noNaN: true }).map(String),
  fc.jsonValue({ maxDepth: 3 }).map((value) => utf8(JSON.stringify(value))),
  nested([
    ['[', ']'],
    ['{"a":', '}'],
    ['[{"a":', '}]'],
  ]),
);

/** Not JSON, so that one of these makes the whole body unreadable. */
const invalidJson = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...constants.filter((text) => !isJson(text))) },
  nested([
    ['[', ''],
    ['', ']'],
  ]),
);

/** The text of a value that a report should not have. */
export const hostileText: Arbitrary<Bytes> = fc.oneof(
  { weight: 8, arbitrary: validJson },
  { weight: 1, arbitrary: invalidJson },
);

/** The name of a member, with its quotes, that a report should not have or not twice; `known` are the names it may have. */
export const hostileName = (known: readonly string[]): Arbitrary<Bytes> =>
  fc.oneof(
    fc.constantFrom(
      ...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', '__defineGetter__'].map(
        quoted,
      ),
      ...['length', 'then', 'toJSON', '$ref', 'id', '', ' ', 'a/b~c', '0'].map(quoted),
      '"\\u0000"',
      '"\\ud800"',
      '"\\u005f_proto__"',
      quoted('x'.repeat(10_000)),
    ),
    ...(known.length === 0
      ? []
      : [
          fc.constantFrom(...known).map(quoted), // a second time
          fc
            .constantFrom(...known)
            .map((name) => `"\\u${name.charCodeAt(0).toString(16).padStart(4, '0')}${name.slice(1)}"`),
          fc.constantFrom(...known).map((name) => quoted(name.toUpperCase())),
          fc.constantFrom(...known).map((name) => quoted(` ${name}`)),
        ]),
    anyText,
  );
