/**
 * Reads the body of an inference request: JSON and, after it, the tensors that are sent as bytes.
 * The Content-Type is ignored, because clients of the protocol send any or none.
 * Source: https://docs.nvidia.com/deeplearning/triton-inference-server/user-guide/docs/protocol/extension_binary_data.html
 */
import type { Request } from 'express';
import { type InferenceRequest, isInferenceRequest } from '../../schemas/index.js';
import { checkEncoding, parseJson, readBytes } from '../http/body.js';
import { issuesFrom } from '../http/errors/issues.js';
import { ProblemError } from '../http/errors/problems.js';
import { invalidInference } from './invalid-inference.js';

/** The header that says how long the JSON is, where bytes follow it. */
export const jsonLengthHeader = 'Inference-Header-Content-Length';

/** A request that keeps to its schema; `bytes` are the tensors after the JSON, not yet divided among the inputs. */
export interface InferenceBody {
  request: InferenceRequest;
  bytes: Buffer;
}

/** tritonclient writes a missing number as NaN, which JSON does not have; null means the same. */
function nanAsNull(json: string): string {
  let isText = false;
  return json.replace(/\\.|"|NaN/gs, (token) => {
    if (token === '"') isText = !isText;
    return token === 'NaN' && !isText ? 'null' : token;
  });
}

function parse(json: Buffer): unknown {
  // latin1 keeps every byte as it is; parseJson then checks whether they are UTF-8.
  const readable = json.includes('NaN') ? Buffer.from(nanAsNull(json.toString('latin1')), 'latin1') : json;
  return parseJson(readable, 'an inference request');
}

function jsonLength(header: string | undefined, bodyLength: number): number {
  if (header === undefined) return bodyLength;
  const length = /^\d+$/.test(header) ? Number(header) : Number.NaN;
  if (length <= bodyLength) return length;
  const expected = `it must be the number of bytes of the JSON, and the body has ${bodyLength}.`;
  throw new ProblemError('malformed-tensors', `${jsonLengthHeader} is "${header}"; ${expected}`);
}

/** Reads the request; throws a ProblemError when it breaks its schema or goes beyond a limit. */
export async function readInferenceBody(req: Request, limitBytes: number, timeoutMs: number): Promise<InferenceBody> {
  checkEncoding(req);
  const body = await readBytes(req, limitBytes, timeoutMs);
  const length = jsonLength(req.get(jsonLengthHeader), body.length);
  const request = parse(body.subarray(0, length));
  if (isInferenceRequest(request)) return { request, bytes: body.subarray(length) };
  const issues = issuesFrom(isInferenceRequest.errors ?? []);
  throw invalidInference(
    issues.map((issue) => ({ ...issue, message: `${issue.pointer.slice(1) || 'The request'} ${issue.message}` })),
  );
}
