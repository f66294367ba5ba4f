/** Requests that keep to HTTP itself, whatever they carry: one for each route of the OpenAPI document that reads a body. */
import fc, { type Arbitrary } from 'fast-check';
import document from '../../schemas/generated/openapi.json' with { type: 'json' };
import { bodiesOf, type MediaType } from './bodies.js';
import type { Bytes } from './bytes.js';
import { mostly } from './mostly.js';
import { tensorHeader } from './tensors.js';

/** A request as it goes over the wire, and the parts of it that decide which answer is right. */
export interface FuzzRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: readonly string[];
  readonly body: Bytes;
  readonly bytes: Bytes;
}

/** Whether the request brings an identifier along. */
export const hasOwnId = ({ headers }: FuzzRequest) => headers.some((header) => header.startsWith('X-Request-Id'));

/** A route and one of the media types it reads. */
export interface FuzzRoute {
  readonly route: string;
  /** The route with an example value for each parameter. */
  readonly path: string;
  readonly mediaType: string;
  readonly bodies: Arbitrary<Bytes>;
  readonly requests: Arbitrary<FuzzRequest>;
}

const contentTypes = [
  'application/json; charset=utf-8',
  'application/json;charset="UTF-8"',
  'application/json; charset=utf-16',
  'application/json; charset=',
  'APPLICATION/JSON',
  'application/json,application/json',
  'application/json; boundary=x; x',
  'application/vnd.api+json',
  'application/x-ndjson',
  'application/octet-stream',
  'text/csv',
  'text/csv; header=absent',
  'text/plain',
  'text/html',
  'multipart/form-data; boundary=x',
  'application/x-www-form-urlencoded',
  '*/*',
  '/',
  ';',
  '__proto__',
  `application/${'x'.repeat(2000)}`,
  '\xff\xfe',
  'application/json\t',
];

/** Together with all else less than the 16 KB that node allows. */
const otherHeaders = [
  'Accept: application/json',
  'Accept: text/csv',
  'Accept: application/x-ndjson',
  'Accept: application/octet-stream',
  'Accept: text/html',
  'Accept: */*;q=0',
  `Accept: ${'a/b;q=0.1,'.repeat(150)}*/*`,
  'Accept: \xff',
  'Accept: ,;=',
  'Content-Encoding: gzip',
  'Content-Encoding: deflate, br',
  'Content-Encoding: identity',
  'Content-Encoding: \xe9',
  'Authorization: Bearer \xff',
  'Authorization: Basic ====',
  'Cookie: __proto__=1; a=\xff',
  'Expect: 100-continue',
  'If-None-Match: *',
  'If-Modified-Since: never',
  'Range: bytes=0-0',
  'Origin: null',
  'Origin: https://elsewhere.example',
  'Referer: javascript:1',
  'TE: trailers',
  'Forwarded: for="\xff"',
  'X-Forwarded-For: 1.2.3.4, ::1, ]',
  'X-Http-Method-Override: DELETE',
  'X-Request-Id: 1',
  `X-Request-Id: ${'0'.repeat(1500)}`,
  'traceparent: 00-00000000000000000000000000000000-0000000000000000-00',
  'traceparent: zz-\xff',
  'tracestate: =,=,',
  'Inference-Header-Content-Length: 0',
  'Inference-Header-Content-Length: -1',
  'Inference-Header-Content-Length: 1e3',
  'Inference-Header-Content-Length: 99999999999999999999',
  '__proto__: 1',
  'constructor: 1',
  `X-Long: ${'x'.repeat(2000)}`,
  ...['', 'h2c', 'websocket'].map((protocol) => `Upgrade: ${protocol}`),
];

const queries = [
  '?x',
  '?rank=true',
  '?rank=false',
  '?rank=yes',
  '?rank=true&rank=false',
  '?%',
  '?__proto__=1',
  '?rank[a]=1',
  '?&&=',
  `?${'a&'.repeat(500)}`,
];

const otherMethods = ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'PURGE', 'M-SEARCH'];

const otherPaths = [
  '/',
  '//',
  '/.',
  '/../../etc/passwd',
  '/v1/%00',
  '/v1/%',
  '/v1/%ff',
  '/v1/__proto__',
  '/docs/..%2f',
  '/v1/predictions/',
  '/V1/PREDICTIONS',
  '//v1/predictions',
  '/v1/explanations;x',
  `/${'x/'.repeat(500)}`,
  'http://elsewhere.example/v1/predictions',
  '/v2/models/__proto__/infer',
];

/** The same bytes in chunks of these sizes, the last one to the end. */
function inChunks(body: Bytes, sizes: readonly number[], extension: string): Bytes {
  let [start, text] = [0, ''];
  for (const size of [...sizes, body.length]) {
    const part = body.slice(start, start + size);
    if (part !== '') text += `${part.length.toString(16)}${extension}\r\n${part}\r\n`;
    start += size;
  }
  return text;
}

/** Ways in which HTTP allows to say where a body ends. */
const framings: Arbitrary<(body: Bytes) => { header: string; body: Bytes }> = mostly(
  6,
  fc.constant((body: Bytes) => ({ header: `Content-Length: ${body.length}`, body })),
  fc
    .record({
      sizes: fc.array(fc.integer({ min: 1, max: 2000 }), { maxLength: 6 }),
      words: fc.constantFrom('', ';x', ';a="b c"'),
      trailers: fc.constantFrom('', 'X-Trailer: 1\r\n', '__proto__: 1\r\n'),
    })
    .map(({ sizes, words, trailers }) => (body: Bytes) => ({
      header: 'Transfer-Encoding: chunked',
      body: `${inChunks(body, sizes, words)}0\r\n${trailers}\r\n`,
    })),
);

function requestsTo(path: string, mediaType: string, bodies: Arbitrary<Bytes>): Arbitrary<FuzzRequest> {
  return fc
    .record({
      body: bodies,
      framing: framings,
      method: mostly(60, fc.constant('POST'), fc.constantFrom(...otherMethods)),
      path: mostly(60, fc.constant(path), fc.constantFrom(...otherPaths)),
      query: mostly(4, fc.constant(''), fc.constantFrom(...queries)),
      contentType: mostly(
        20,
        fc.constant<string[]>([mediaType]),
        fc.constantFrom<string[]>(...contentTypes.map((type) => [type]), []),
      ),
      others: mostly(
        8,
        fc.constant<string[]>([]),
        fc.array(fc.constantFrom(...otherHeaders), { minLength: 1, maxLength: 4 }),
      ),
    })
    .map(({ body, framing, method, path, query, contentType, others }) => {
      const framed = framing(body);
      const tensorHeaders = mediaType === 'application/octet-stream' ? [tensorHeader(body)] : [];
      const headers = [
        'Host: x',
        ...contentType.map((type) => `Content-Type: ${type}`),
        framed.header,
        ...tensorHeaders,
        ...others,
      ];
      const lines = [`${method} ${path}${query} HTTP/1.1`, ...headers];
      return { method, path: path + query, headers, body, bytes: `${lines.join('\r\n')}\r\n\r\n${framed.body}` };
    });
}

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly example?: string }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, MediaType>> };
}

/** The path with an example value for each parameter. */
const examplePath = (route: string, { parameters = [] }: Operation) =>
  route.replaceAll(/\{(\w+)\}/g, (_, name) => parameters.find((parameter) => parameter.name === name)?.example ?? 'x');

/** Each route of the OpenAPI document that reads a body, with each media type that it reads. */
export const fuzzRoutes: readonly FuzzRoute[] = Object.entries(document.paths).flatMap(([route, methods]) => {
  const { post, ...shared } = methods as unknown as Operation & { post?: Operation };
  const path = examplePath(route, { ...shared, ...post });
  return Object.entries(post?.requestBody?.content ?? {}).map(([mediaType, schemaAndExamples]) => {
    const bodies = bodiesOf(mediaType, schemaAndExamples);
    return { route, path, mediaType, bodies, requests: requestsTo(path, mediaType, bodies) };
  });
});
