/** The fields of a report as the form shows them, from the JSON Schema of the report and the inputs of the model. */
import { decimalOrText } from '../intake/values/numbers.js';
import { listSeparator } from '../schemas/fields-of.js';
import type { FieldValue, ModelInput } from '../schemas/generated/types.js';
import { label } from './format.js';

/** The part of a property of the report's schema that the form reads. */
export interface PropertySchema {
  type?: string | string[];
  description?: string;
  enum?: (string | number | null)[];
  items?: { enum?: string[] };
  format?: string;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  'x-faa-column'?: string;
}

/** The schema of a report. */
export interface ReportSchema {
  properties: Record<string, PropertySchema>;
  /** Of the members that are required here, one at least must be known. */
  anyOf: { required: string[] }[];
  examples?: object[];
}

/** What the form and the table need to know of one field. */
export interface Field {
  name: string;
  label: string;
  hint: string;
  kind: 'choice' | 'list' | 'yes-no' | 'number' | 'date' | 'text';
  /** Whether it is one of those of which a report must name one at least. */
  isEssential: boolean;
  /** Whether the form has it: it is an input of the model. */
  isOffered: boolean;
  /** Whether the model reads it. */
  isUsed: boolean;
  /** The allowed values of a choice or of the members of a list. */
  values: string[];
  /** Suggestions for a text. */
  suggestions: string[];
  minimum?: number | undefined;
  maximum?: number | undefined;
  maxLength?: number | undefined;
  /** The name of its column in the FAA's file. */
  faaColumn?: string | undefined;
}

function kindOf(property: PropertySchema): Field['kind'] {
  const types = [property.type ?? 'string'].flat();
  if (types.includes('array')) return 'list';
  if (property.enum) return 'choice';
  if (types.includes('boolean')) return 'yes-no';
  if (types.includes('number') || types.includes('integer')) return 'number';
  return property.format === 'date' ? 'date' : 'text';
}

/** The first sentence of a description; the others speak to programs. */
const firstSentence = (text: string) => /^.*?[.](?= [A-Z]|$)/.exec(text)?.[0] ?? text;

const distinct = (values: unknown[]) => [...new Set(values.filter((value) => typeof value === 'string'))].sort();

/**
 * All fields, in the order of the schema. A text is offered the categories that the model knows and, where it knows none,
 * the values in `reports`.
 */
export function fieldsOf(schema: ReportSchema, inputs: ModelInput[], reports: object[]): Field[] {
  const essential = new Set(schema.anyOf.flatMap(({ required }) => required));
  return Object.entries(schema.properties).map(([name, property]) => {
    const input = inputs.find((input) => input.name === name);
    const reportedValues = () => distinct(reports.map((report) => (report as Record<string, unknown>)[name]));
    const kind = kindOf(property);
    return {
      name,
      label: label(name),
      hint: firstSentence(property.description ?? ''),
      kind,
      isEssential: essential.has(name),
      isOffered: input !== undefined,
      isUsed: input?.used ?? false,
      values: (property.items?.enum ?? property.enum ?? []).filter((value) => value !== null).map(String),
      suggestions: kind === 'text' ? (input?.known ?? reportedValues()) : [],
      minimum: property.minimum,
      maximum: property.maximum,
      maxLength: property.maxLength,
      faaColumn: property['x-faa-column'],
    };
  });
}

/** A report from the form; only the service validates it. */
export type Report = Record<string, FieldValue>;

/** The value that goes to the service for the text in a field; a text that is no such value goes as it is, to be read there. */
export function typedValue({ kind, values }: Field, text: string): FieldValue {
  if (kind === 'number') return decimalOrText(text);
  if (kind === 'yes-no' && ['true', 'false'].includes(text)) return text === 'true';
  if (kind !== 'list') return text;
  const parts = text.split(listSeparator);
  return parts.every((part) => values.includes(part)) ? parts : text;
}
