/** Compares every answer of the server with the OpenAPI document: status, media type and body. */
import assert from 'node:assert/strict';
import type { RequestListener } from 'node:http';
import request, { type Response } from 'supertest';
import document from '../../schemas/generated/openapi.json' with { type: 'json' };
import { compile, errorsText } from './validators.js';

interface DocumentedResponse {
  $ref?: string;
  description: string;
  content: Record<string, { schema: BodySchema; examples?: Record<string, { value: unknown }> }>;
}

/** The schema of a body; where the lines of a text are JSON, `contentSchema` is the schema of one line. */
type BodySchema = object & { type?: string; contentSchema?: object };

type Operation = { responses: Record<string, DocumentedResponse> };

/** Every documented operation: path, method and what may come back. */
export const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, ...(operation as unknown as Operation) })),
);

const sharedResponses: Record<string, DocumentedResponse> = document.components.responses as never;

const resolve = (response: DocumentedResponse) => sharedResponses[response.$ref?.split('/').at(-1) ?? ''] ?? response;

const examplesOf = ({ content }: DocumentedResponse) =>
  Object.values(content).flatMap(({ examples = {} }) =>
    Object.entries(examples).map(([name, { value }]) => ({ name, value })),
  );

/** Whether `path` matches the documented `template`: `/v2/models/{model}` matches the path of any model. */
const isPath = (template: string, path: string) =>
  new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path);

/** The documented response with this status; `default` stands only for the statuses among its examples. */
function documentedResponse(method: string, path: string, status: number): DocumentedResponse {
  const operation = operations.find(
    (candidate) => isPath(candidate.path, path) && candidate.method === method.toLowerCase(),
  );
  const exactResponse = operation?.responses[status];
  if (exactResponse) return resolve(exactResponse);
  const defaultResponse = /^\/v2(\/|$)/.test(path) ? sharedResponses.InferenceOther! : sharedResponses.Other!;
  const defaultStatuses = examplesOf(sharedResponses.Other!).map(({ value }) => (value as { status: number }).status);
  // A URL that cannot be read belongs to no operation, and is answered with 400.
  const possibleStatuses = operation ? defaultStatuses : [...defaultStatuses, 400];
  assert.ok(
    possibleStatuses.includes(status),
    `${method} ${path} answered ${status}, which the OpenAPI document does not know`,
  );
  return defaultResponse;
}

type Check = (value: unknown, where: string) => void;

const checks = new Map<BodySchema, Check>();

/** Checks values against a schema of the document; compiled once. */
function checkOf(schema: BodySchema): Check {
  const compiledCheck = checks.get(schema);
  if (compiledCheck) return compiledCheck;
  const { contentSchema, ...bodySchema } = schema;
  const isValid = compile(bodySchema);
  const check: Check = (value, where) => {
    assert.ok(isValid(value), `${where}: ${errorsText(isValid.errors)} in ${JSON.stringify(value).slice(0, 500)}`);
  };
  checks.set(schema, check);
  return check;
}

/** An answer: the status, the media type without its parameters, and the body. */
export interface ReceivedAnswer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/** Fails when the answer to `method` at `url` is not one that the OpenAPI document promises. */
export function checkAnswer(method: string, url: string, { status, type, text }: ReceivedAnswer): void {
  const path = url.split('?')[0]!;
  const where = `${method} ${path}`;
  const response = documentedResponse(method === 'HEAD' ? 'GET' : method, path, status);
  const content = response.content[type];
  assert.ok(content, `${where} answered ${status} with ${type}, which the document does not know`);
  if (method === 'HEAD') return;
  const { schema } = content;
  const body: unknown = schema.type === 'string' ? text : JSON.parse(text);
  checkOf(schema)(body, where);
  if (schema.contentSchema) {
    const checkLine = checkOf(schema.contentSchema);
    for (const line of text.split('\n')) if (line !== '') checkLine(JSON.parse(line), where);
  }
  if (status >= 400) assert.equal((body as { status: number }).status, status);
}

/** Fails when the answer is not one that the OpenAPI document promises. */
export function conforms(response: Response): void {
  const { method, path } = (response as unknown as { req: { method: string; path: string } }).req;
  const { status, type, text = String(response.body) } = response; // bytes have no text
  checkAnswer(method, path, { status, type, text });
}

/** A client for `app` whose every answer must conform. */
export const client = (app: RequestListener) => {
  const checked = (method: 'get' | 'post' | 'put' | 'delete' | 'head' | 'options') => (path: string) =>
    request(app)[method](path).buffer(true).expect(conforms);
  return {
    get: checked('get'),
    post: checked('post'),
    put: checked('put'),
    delete: checked('delete'),
    head: checked('head'),
    options: checked('options'),
    /** Sends a batch of this media type to POST /v1/predictions/batch. */
    batch: (type: string, body: string, query = '') =>
      checked('post')(`/v1/predictions/batch${query}`).set('Content-Type', type).send(body),
    /** Sends one report to POST /v1/predictions. */
    predict: (report: unknown) =>
      checked('post')('/v1/predictions').set('Content-Type', 'application/json').send(JSON.stringify(report)),
  };
};

/** Every example of a problem in the document, with its name there. */
export const problemExamples = Object.values(sharedResponses).flatMap(examplesOf) as {
  name: string;
  value: { code: string; status: number; title: string };
}[];
