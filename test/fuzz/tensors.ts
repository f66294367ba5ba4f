/** Inference requests whose tensors follow the JSON as bytes, with lengths, shapes and strings that do not fit. */
import fc, { type Arbitrary } from 'fast-check';
import { reportFields } from '../../schemas/index.js';
import { binary, binaryBody, floatBytes, stringBytes } from '../server/inference-protocol/tensors.js';
import type { Bytes } from './bytes.js';
import { mostly } from './mostly.js';

const text = (values: readonly string[]): Arbitrary<Buffer> =>
  mostly(
    12,
    fc.constantFrom(...values).map((value) => Buffer.from(value)),
    fc.uint8Array({ maxLength: 30 }).map((bytes) => Buffer.from(bytes)),
    fc.constantFrom('', '\0', '__proto__', 'x'.repeat(101), '\ufeff').map((value) => Buffer.from(value)),
  );

const number = mostly(6, fc.float({ min: 0, max: 700, noNaN: true }), fc.float());

const offset = mostly(30, fc.constant(0), fc.constantFrom(-1, 1, 4, -4, 1e9, 2 ** 31, 2 ** 32, 2 ** 53));

/** The inputs of the served model, and a field that is none. */
const inputs = reportFields.filter(({ faaColumn }) => faaColumn !== undefined);
const noInput = reportFields.find(({ name }) => name === 'heightFeet')!;

const names = ['Gulls', 'CANADA GOOSE', 'B738', 'Colorado', '1999-10-19', 'UNKNOWN'];

/** Bytes some of which, a length perhaps, have been changed or cut off. */
const mutated = (bytes: Buffer): Arbitrary<Buffer> =>
  mostly(
    12,
    fc.constant(bytes),
    fc.tuple(fc.nat(bytes.length), fc.constantFrom(0, 1, 0x7f, 0x80, 0xff)).map(([start, byte]) => {
      const changed = Buffer.from(bytes);
      changed.subarray(start, start + 4).fill(byte);
      return changed;
    }),
    fc.nat(bytes.length).map((end) => bytes.subarray(0, end)),
  );

function tensorsOf(rows: number) {
  const tensors = [...inputs, noInput].map(({ name, kind, values = names }) => {
    const rowCount = { minLength: rows, maxLength: rows };
    const bytes =
      kind === 'number'
        ? fc.array(number, rowCount).map((values) => floatBytes(...values))
        : fc.array(text(values), rowCount).map((values) => stringBytes(...values));
    const datatype = mostly(
      20,
      fc.constant(kind === 'number' ? 'FP32' : 'BYTES'),
      fc.constantFrom('FP32', 'BYTES', 'INT64', 'fp32', '', '__proto__'),
    );
    return fc
      .tuple(bytes.chain(mutated), datatype, offset, offset)
      .map(([bytes, datatype, rowsOffset, bytesOffset]) => {
        const { tensor } = binary(name, rows + rowsOffset, bytes, datatype);
        return { tensor: { ...tensor, parameters: { binary_data_size: bytes.length + bytesOffset } }, bytes };
      });
  });
  return fc
    .tuple(...tensors)
    .chain((all) => mostly(3, fc.constant(all.slice(0, inputs.length)), fc.shuffledSubarray(all)));
}

/** Bodies of JSON and tensors. */
export const tensorBodies: Arbitrary<Bytes> = fc
  .nat(4)
  .chain(tensorsOf)
  .map((tensors) => binaryBody(tensors).body.toString('latin1'));

const jsonEnd = '}}]}';

/** The header that says how much of such a body is JSON; wrong where the body was mutated. */
export const tensorHeader = (body: Bytes) =>
  `Inference-Header-Content-Length: ${body.indexOf(jsonEnd) + jsonEnd.length}`;
