/**
 * JSON texts made from a JSON Schema: mostly as it asks, mutated in some places. They follow the schema, so that a new
 * field there is tested without a change here. What fails is shrunk towards the least that is valid.
 */
import fc, { type Arbitrary } from 'fast-check';
import document from '../../schemas/generated/openapi.json' with { type: 'json' };
import { type Bytes, utf8 } from './bytes.js';
import { hostileName, hostileText } from './hostile.js';
import { simplestFirst } from './mostly.js';

/** The keywords that are followed; values for other keywords are left to chance. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly examples?: readonly unknown[];
}

const text = (value: unknown): Bytes => utf8(JSON.stringify(value));

/** What a `$ref` into the OpenAPI document stands for. */
export function deref(schema: Schema): Schema {
  if (!schema.$ref) return schema;
  const parts = schema.$ref.split('/').slice(1);
  return deref(parts.reduce<unknown>((value, part) => (value as Record<string, unknown>)[part], document) as Schema);
}

const texts = ({ minLength = 0, maxLength = 20, format }: Schema): Arbitrary<Bytes> =>
  format === 'date'
    ? fc
        .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
        .map((date) => text(date.toISOString().slice(0, 10)))
    : fc.string({ minLength, maxLength, unit: 'grapheme-composite' }).map(text);

const numbers = ({ minimum = -1e6, maximum = 1e6 }: Schema): Arbitrary<Bytes> =>
  fc.double({ min: minimum, max: maximum, noNaN: true }).map((value) => text(value));

const integers = ({ minimum = 0, maximum = 1000 }: Schema): Arbitrary<Bytes> =>
  fc.integer({ min: Math.max(minimum, -1e9), max: Math.min(maximum, 1e9) }).map(text);

const member = (name: string, value: Arbitrary<Bytes>): Arbitrary<Bytes> => value.map((it) => `${text(name)}:${it}`);

function objects({ properties = {}, required = [] }: Schema): Arbitrary<Bytes> {
  const names = Object.keys(properties);
  const members = Object.entries(properties).map(([name, schema]) => {
    const valid = { weight: 8, arbitrary: member(name, mostlyValid(schema)) };
    const hostile = { weight: 1, arbitrary: member(name, hostileText) };
    const absent = fc.constant('');
    return required.includes(name)
      ? fc.oneof(simplestFirst, valid, hostile, { weight: 1, arbitrary: absent })
      : fc.oneof(simplestFirst, { weight: 5, arbitrary: absent }, valid, hostile);
  });
  const extra = fc.tuple(hostileName(names), hostileText).map(([name, value]) => `${name}:${value}`);
  const extras = fc.oneof(
    simplestFirst,
    { weight: 5, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(extra, { minLength: 1, maxLength: 3 }) },
  );
  return fc
    .tuple(extras, fc.tuple(...members), extras)
    .map(
      ([extrasBefore, ownMembers, extrasAfter]) =>
        `{${[...extrasBefore, ...ownMembers, ...extrasAfter].filter(Boolean).join(',')}}`,
    );
}

function ofType(type: string, schema: Schema): Arbitrary<Bytes> {
  switch (type) {
    case 'object':
      return objects(schema);
    case 'array':
      return fc.array(jsonOf(schema.items ?? {}), { maxLength: 12 }).map((items) => `[${items.join(',')}]`);
    case 'string':
      return texts(schema);
    case 'number':
      return numbers(schema);
    case 'integer':
      return integers(schema);
    case 'boolean':
      return fc.boolean().map(text);
    default:
      return fc.constant('null');
  }
}

/** As the schema asks, but that what lies inside objects and lists may be hostile. */
function mostlyValid(reference: Schema): Arbitrary<Bytes> {
  const schema = deref(reference);
  if (schema.const !== undefined) return fc.constant(text(schema.const));
  if (schema.enum) return fc.constantFrom(...schema.enum.map(text));
  // Beside properties, anyOf says which of them must be there; their absence is left to chance.
  const choices = schema.oneOf ?? (schema.properties ? undefined : schema.anyOf);
  if (choices) return fc.oneof(...choices.map(mostlyValid));
  if (schema.type === undefined) return fc.jsonValue({ maxDepth: 2 }).map(text);
  const valuesOfEachType = [schema.type].flat().map((type) => ofType(type, schema));
  const isNested = [schema.type].flat().some((type) => type === 'object' || type === 'array');
  // The model may know the examples by name.
  const examples = isNested || !schema.examples ? [] : [fc.constantFrom(...schema.examples.map(text))];
  return fc.oneof(simplestFirst, ...examples, ...valuesOfEachType);
}

/** The text of a value for this schema; seldom the whole value is hostile instead. */
export const jsonOf = (schema: Schema): Arbitrary<Bytes> =>
  fc.oneof(simplestFirst, { weight: 30, arbitrary: mostlyValid(schema) }, { weight: 1, arbitrary: hostileText });

/** Where a value lies inside another: the names of members and the indices that lead to it. */
type Path = readonly (string | number)[];

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
  return [path, ...[...keys].flatMap((key) => pathsIn((value as never)[key], [...path, key]))];
}

/** The text of `value` with another text at each of the paths that are keys of `replacements`. */
function write(value: unknown, replacements: ReadonlyMap<string, Bytes>, path: Path = []): Bytes {
  const replacement = replacements.get(path.join('/'));
  if (replacement !== undefined) return replacement;
  if (Array.isArray(value))
    return `[${value.map((item, index) => write(item, replacements, [...path, index])).join(',')}]`;
  if (typeof value !== 'object' || value === null) return text(value);
  const members = Object.entries(value).map(
    ([name, item]) => `${text(name)}:${write(item, replacements, [...path, name])}`,
  );
  return `{${members.join(',')}}`;
}

/** The text of `example` with one to three of its values, lists or objects replaced by hostile text. */
export function mutatedExample(example: unknown): Arbitrary<Bytes> {
  const paths = pathsIn(example).map((path) => path.join('/'));
  return fc
    .array(fc.tuple(fc.constantFrom(...paths), hostileText), { minLength: 1, maxLength: 3 })
    .map((replacements) => write(example, new Map(replacements)));
}
