import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Encoding, encodingOf } from '../../../intake/records/encoding.js';
import { createFileDecoder, decodedText } from '../../../intake/records/file-decoder.js';
import { decodeSingleBytes } from '../../../intake/records/text/single-byte.js';
import { encode, piecesOf } from './encode.js';

const encodings: Encoding[] = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'macintosh'];

/** Words as they stand in reports of several countries. */
const samples = [
  'Airport,Species\r\nMontréal,Goéland argenté\r\n',
  'phase,species\nApproach,Cigüeña blanca\nClimb,Águila\naño 2020,Perú\n',
  'Flughafen;Art\nMünchen;Mäusebussard\nKöln;Höckerschwan\nGroß;Weißstorch\n',
  'AIRPORT,REMARKS\nORD,Pilot’s windshield “cracked” – no injuries…\nQUÉBEC,Été\n',
];
const ascii = 'AIRPORT,SPECIES\r\nDALLAS/FORT WORTH INTL ARPT,Rock pigeon\r\n';

/** The text of bytes that come in pieces, and what the decoder says of it. */
async function decodedOf(bytes: Uint8Array, { pieceBytes = 7, named = undefined as Encoding | undefined } = {}) {
  const decoder = createFileDecoder(named);
  let text = '';
  for await (const piece of decodedText(piecesOf(bytes, pieceBytes), decoder)) text += piece;
  return { text, encoding: decoder.encoding, strayBytes: decoder.strayBytes };
}

describe('The encoding of a file', () => {
  for (const encoding of encodings) {
    it(`is told to be ${encoding} by the text itself`, async () => {
      for (const text of samples) {
        const bytes = encode(text, encoding);
        assert.equal(encodingOf(bytes), encoding, text);
        const decoded = await decodedOf(bytes, { pieceBytes: 65_536 });
        assert.deepEqual(decoded, { text, encoding, strayBytes: 0 });
      }
    });
  }

  it('is told by a byte order mark, which is no part of the text', async () => {
    for (const encoding of encodings.slice(0, 3)) {
      for (const text of ['', 'é', 'a,b\n', '東京,鳥\n', ascii]) {
        const bytes = encode(`\ufeff${text}`, encoding);
        assert.equal(encodingOf(bytes), encoding);
        assert.deepEqual(await decodedOf(bytes), { text, encoding, strayBytes: 0 });
      }
    }
  });

  it('counts as UTF-8 while all is ASCII, and is decided by the first other bytes however late they come', async () => {
    const long = ascii.repeat(3000);
    assert.equal(encodingOf(encode(long, 'utf-8')), 'utf-8');
    for (const encoding of ['utf-8', 'windows-1252', 'macintosh'] as const) {
      for (const pieceBytes of [1000, 65_536]) {
        const text = `${long}Montréal,“Goéland argenté”\r\n`;
        assert.deepEqual(await decodedOf(encode(text, encoding), { pieceBytes }), { text, encoding, strayBytes: 0 });
      }
    }
  });

  it('is not lost where single bytes of UTF-8 are wrong: they are read as Windows-1252 and counted', async () => {
    const bytes = Buffer.concat([
      encode('Montréal 東京 🐦\n', 'utf-8'),
      encode('Québec “x”\n', 'windows-1252'),
      encode('Zürich\n', 'utf-8'),
      Buffer.from([0xe2, 0x82]),
    ]);
    for (const pieceBytes of [1, 2, 3, 5, 1000]) {
      assert.deepEqual(await decodedOf(bytes, { pieceBytes }), {
        text: 'Montréal 東京 🐦\nQuébec “x”\nZürich\nâ‚',
        encoding: 'utf-8',
        strayBytes: 5,
      });
    }
  });

  it('can be named by the caller', async () => {
    const bytes = encode('Montréal', 'macintosh');
    assert.equal((await decodedOf(bytes, { named: 'macintosh' })).text, 'Montréal');
    assert.equal((await decodedOf(bytes, { named: 'windows-1252' })).text, 'MontrŽal');
    assert.equal((await decodedOf(encode('a', 'utf-16be'), { named: 'utf-16be' })).text, 'a');
  });

  it('of one byte a character knows all 256 bytes', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    assert.equal(decodeSingleBytes(bytes.subarray(0x80, 0x86), 'windows-1252'), '€\u0081‚ƒ„…');
    assert.equal(decodeSingleBytes(bytes.subarray(0x91, 0x97), 'windows-1252'), '‘’“”•–');
    assert.equal(
      decodeSingleBytes(bytes.subarray(0xa0), 'windows-1252'),
      Buffer.from(bytes.subarray(0xa0)).toString('latin1'),
    );
    assert.equal(decodeSingleBytes(bytes.subarray(0x80, 0x84), 'macintosh'), 'ÄÅÇÉ');
    for (const encoding of ['windows-1252', 'macintosh'] as const) {
      assert.equal(new Set(decodeSingleBytes(bytes, encoding)).size, 256);
    }
  });

  it('changes nothing in any text, cut into any pieces', async () => {
    const latin = fc.string({ unit: fc.constantFrom(...'abcéüñÉ“”’–,;\n "') });
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme' }),
        latin,
        fc.integer({ min: 1, max: 9 }),
        async (any, text, size) => {
          for (const encoding of encodings) {
            const content = encoding.startsWith('utf') ? any.replace(/^\ufeff+/, '') : text;
            const decoded = await decodedOf(encode(content, encoding), { pieceBytes: size, named: encoding });
            assert.deepEqual(decoded, { text: content, encoding, strayBytes: 0 });
          }
        },
      ),
    );
  });

  it('of any bytes gives a text and no error', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        fc.integer({ min: 1, max: 50 }),
        async (bytes, pieceBytes) => {
          assert.equal(typeof (await decodedOf(bytes, { pieceBytes })).text, 'string');
          assert.ok(encodings.includes(encodingOf(bytes)));
        },
      ),
    );
  });
});
