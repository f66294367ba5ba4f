/** Holds every answer of the server against the OpenAPI document: status, media type and body. */
import assert from 'node:assert/strict';
import type { RequestListener } from 'node:http';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import request, { type Response } from 'supertest';
import document from '../../schemas/generated/openapi.json' with { type: 'json' };

interface Documented {
  $ref?: string;
  description: string;
  content: Record<string, { schema: Documentation; examples?: Record<string, { value: unknown }> }>;
}

/** A schema; of a text whose lines are JSON, `contentSchema` is that of a line. */
type Documentation = object & { type?: string; contentSchema?: object };

type Operation = { responses: Record<string, Documented> };

const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats.default(ajv);
ajv.addSchema({ $id: 'openapi.json', components: document.components });

/** Every documented operation: path, method and what may come back. */
export const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, ...(operation as unknown as Operation) })),
);

const shared: Record<string, Documented> = document.components.responses as never;

const resolve = (documented: Documented) => shared[documented.$ref?.split('/').at(-1) ?? ''] ?? documented;

const codesIn = ({ content }: Documented) =>
  Object.values(content).flatMap(({ examples = {} }) => Object.values(examples).map(({ value }) => value));

/** Whether `path` is one that the documented `template` stands for: `/v2/models/{model}` is any model's. */
const isPath = (template: string, path: string) =>
  new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path);

/** What the document says of this status; `default` stands only for the statuses among its examples. */
function documentedAnswer(method: string, path: string, status: number): Documented {
  const operation = operations.find((known) => isPath(known.path, path) && known.method === method.toLowerCase());
  const exact = operation?.responses[status];
  if (exact) return resolve(exact);
  const other = /^\/v2(\/|$)/.test(path) ? shared.InferenceOther! : shared.Other!;
  const statuses = codesIn(shared.Other!).map((value) => (value as { status: number }).status);
  const anywhere = operation ? statuses : [...statuses, 400]; // 400: a URL that cannot be read belongs to no operation
  assert.ok(
    anywhere.includes(status),
    `${method} ${path} answered ${status}, which the OpenAPI document does not know`,
  );
  return other;
}

type Validate = (value: unknown, where: string) => void;

const validators = new Map<Documentation, Validate>();

/** Checks values against a schema of the document; compiled once. */
function validatorOf(schema: Documentation): Validate {
  const known = validators.get(schema);
  if (known) return known;
  const { contentSchema, ...whole } = schema;
  const isValid = ajv.compile(JSON.parse(JSON.stringify(whole).replaceAll('"#/', '"openapi.json#/')));
  const validate: Validate = (value, where) => {
    assert.ok(isValid(value), `${where}: ${ajv.errorsText(isValid.errors)} in ${JSON.stringify(value).slice(0, 500)}`);
  };
  validators.set(schema, validate);
  return validate;
}

/** What came back: the status, the media type without its parameters, and the body. */
export interface Received {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/** Fails when the answer to `method` at `url` is not one that the OpenAPI document promises. */
export function checkAnswer(method: string, url: string, { status, type, text }: Received): void {
  const path = url.split('?')[0]!;
  const where = `${method} ${path}`;
  const documented = documentedAnswer(method === 'HEAD' ? 'GET' : method, path, status);
  const content = documented.content[type];
  assert.ok(content, `${where} answered ${status} with ${type}, which the document does not know`);
  if (method === 'HEAD') return;
  const { schema } = content;
  const body: unknown = schema.type === 'string' ? text : JSON.parse(text);
  validatorOf(schema)(body, where);
  if (schema.contentSchema) {
    const validate = validatorOf(schema.contentSchema);
    for (const line of text.split('\n')) if (line !== '') validate(JSON.parse(line), where);
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

/** Every example of a problem in the document. */
export const problemExamples = Object.values(shared).flatMap(codesIn) as {
  code: string;
  status: number;
  title: string;
}[];
