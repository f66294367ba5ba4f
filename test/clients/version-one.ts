/** What 1.0.0 promised and answered: its contract, and its answers to the request examples of that contract. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { models, root } from '../../paths.js';

/** A call whose answer was kept; the body is the example of that name in the contract. */
export interface KeptCall {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly type?: string;
  readonly accept?: string;
  readonly example?: string;
  readonly answer: unknown;
}

interface Operation {
  readonly requestBody?: {
    readonly content: Record<string, { readonly examples?: Record<string, { value: unknown }> }>;
  };
  readonly responses: Record<string, { readonly content: Record<string, { readonly schema: object }> }>;
}

/** The OpenAPI document of 1.0.0. */
export interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

const readJson = (file: string) => JSON.parse(readFileSync(join(root, 'test/clients', file), 'utf8'));

/** The contract that clients of 1.0.0 were made from. */
export const contract: Contract = readJson('openapi-1.0.0.json');

/** The calls, and the probabilities that 1.0.0 gave for each twentieth report of data/raw. */
export const { calls, everyTwentiethReport }: { calls: KeptCall[]; everyTwentiethReport: number[] } =
  readJson('answers-1.0.0.json');

/** The model whose answers they are. */
export const modelFolder = join(models, '1.0.0');

/** The operation of the contract at a path in which model and version are named. */
export function operationAt(method: string, path: string): Operation {
  const template = path.replace('/strike-damage', '/{model}').replace('/1.0.0', '/{version}');
  const operation = contract.paths[template]?.[method.toLowerCase()];
  assert.ok(operation, `1.0.0 has no ${method} ${path}`);
  return operation;
}

/** The body that was sent, as text. */
export function bodyOf({ method, path, type, example }: KeptCall): string {
  const value = operationAt(method, path).requestBody!.content[type!]!.examples![example!]!.value;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether 1.0.0 refused this row of a batch. Rows that it refused may be answered now. */
const isRefusedRow = (value: unknown) => isObject(value) && 'row' in value && 'error' in value;

/** Fails unless `actual` has every member and value of `kept`; it may have more members. */
export function assertKeeps(actual: unknown, kept: unknown, where = ''): void {
  if (isRefusedRow(kept)) return;
  if (typeof kept === 'number') {
    assert.ok(Math.abs((actual as number) - kept) <= 1e-5, `${where}: ${actual} instead of ${kept}`);
  } else if (Array.isArray(kept)) {
    assert.equal((actual as unknown[]).length, kept.length, where);
    for (const [i, each] of kept.entries()) assertKeeps((actual as unknown[])[i], each, `${where}/${i}`);
  } else if (isObject(kept)) {
    assert.ok(isObject(actual), `${where}: ${JSON.stringify(actual)} instead of an object`);
    for (const [name, value] of Object.entries(kept)) assertKeeps(actual[name], value, `${where}/${name}`);
  } else {
    assert.deepEqual(actual, kept, where);
  }
}

/** The contract without its bans on further members: a client passes over what it does not know. */
const openContract = JSON.parse(
  JSON.stringify(contract, (name, value) => (name === 'additionalProperties' && value === false ? undefined : value)),
);

const ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true })).addSchema(openContract, 'contract');

/** Fails unless the JSON answer is one that the contract promises with status 200, but for further members. */
export function assertPromised(method: string, path: string, answer: unknown): void {
  const { schema } = operationAt(method, path).responses['200']!.content['application/json']!;
  const isValid = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"contract#/components')));
  assert.ok(isValid(answer), `${method} ${path}: ${ajv.errorsText(isValid.errors)}`);
}
