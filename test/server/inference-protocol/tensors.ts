/** Bodies of inference requests, written byte by byte. */
import { isProblem } from '../../contract/validators.js';

/** The named tensors of one request. */
export type Tensor = { name: string; shape: number[]; datatype: string; data?: unknown; parameters?: object };

/** A tensor of strings that is sent in the JSON. */
export const text = (name: string, data: unknown[]): Tensor => ({
  name,
  shape: [data.length, 1],
  datatype: 'BYTES',
  data,
});

/** A tensor of numbers that is sent in the JSON. */
export const numbers = (name: string, data: unknown[]): Tensor => ({ ...text(name, data), datatype: 'FP32' });

/** Strings as bytes: each behind its length. */
export const stringBytes = (...values: (string | Buffer)[]) =>
  Buffer.concat(
    values.flatMap((value) => {
      const bytes = Buffer.from(value as string);
      const length = Buffer.alloc(4);
      length.writeUInt32LE(bytes.length);
      return [length, bytes];
    }),
  );

/** Numbers as bytes. */
export const floatBytes = (...values: number[]) => Buffer.from(Float32Array.from(values).buffer);

/** A tensor that is sent after the JSON, with its bytes. */
export const binary = (name: string, rows: number, bytes: Buffer, datatype = 'BYTES') => ({
  tensor: { name, shape: [rows, 1], datatype, parameters: { binary_data_size: bytes.length } },
  bytes,
});

/** The body of a request with these tensors after the JSON, and the header that says where the JSON ends. */
export function binaryBody(parts: { tensor: Tensor; bytes?: Buffer }[], members: object = {}) {
  const json = Buffer.from(JSON.stringify({ ...members, inputs: parts.map(({ tensor }) => tensor) }));
  const bytes = parts.flatMap((part) => part.bytes ?? []);
  return { body: Buffer.concat([json, ...bytes]), jsonLength: String(json.length) };
}

/** The JSON and the rest of an answer whose header gives the length of the JSON. */
export function binaryParts(body: Buffer, header: string) {
  const length = Number(header);
  return { json: JSON.parse(body.subarray(0, length).toString()), rest: body.subarray(length) };
}

/** Without the member of the protocol the body is a problem as on any other route. */
export const isProblemWithError = ({ error, ...problem }: { error?: unknown }) =>
  typeof error === 'string' && error !== '' && isProblem(problem);
