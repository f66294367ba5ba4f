/** The fields of a report as the form shows them, from the JSON Schema of the report and the inputs of the model. */
import { decimalOrText } from '../intake/values/numbers.js';
import type { ModelInput } from '../schemas/generated/types.js';
import { label } from './format.js';

/** The part of a property of the report's schema that the form reads. */
export interface PropertySchema {
  type?: string | string[];
  description?: string;
  enum?: (string | number | null)[];
  format?: string;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  'x-faa-column'?: string;
}

/** The schema of a report. */
export interface ReportSchema {
  properties: Record<string, PropertySchema>;
  required: string[];
  examples?: object[];
}

/** What the form and the table need to know of one field. */
export interface Field {
  name: string;
  label: string;
  hint: string;
  kind: 'choice' | 'yes-no' | 'number' | 'date' | 'text';
  isRequired: boolean;
  isUsed: boolean;
  /** The allowed values of a choice. */
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
  if (property.enum) return 'choice';
  if (types.includes('boolean')) return 'yes-no';
  if (types.includes('number') || types.includes('integer')) return 'number';
  return property.format === 'date' ? 'date' : 'text';
}

const distinct = (values: unknown[]) => [...new Set(values.filter((value) => typeof value === 'string'))].sort();

/**
 * All fields, in the order of the schema. A text is offered the categories that the model knows and, where it knows none,
 * the values in `reports`.
 */
export function fieldsOf(schema: ReportSchema, inputs: ModelInput[], reports: object[]): Field[] {
  return Object.entries(schema.properties).map(([name, property]) => {
    const input = inputs.find((input) => input.name === name);
    const reportedValues = () => distinct(reports.map((report) => (report as Record<string, unknown>)[name]));
    const kind = kindOf(property);
    return {
      name,
      label: label(name),
      hint: property.description ?? '',
      kind,
      isRequired: schema.required.includes(name),
      isUsed: input?.used ?? true,
      values: (property.enum ?? []).filter((value) => value !== null).map(String),
      suggestions: kind === 'text' ? (input?.known ?? reportedValues()) : [],
      minimum: property.minimum,
      maximum: property.maximum,
      maxLength: property.maxLength,
      faaColumn: property['x-faa-column'],
    };
  });
}

/** A report from the form; only the service validates it. */
export type Report = Record<string, string | number | boolean>;

/** The value that goes to the service for the text in a field; text that is no number is left for the service to refuse. */
export function typedValue(field: Field, text: string): string | number | boolean {
  if (field.kind === 'number') return decimalOrText(text);
  if (field.kind === 'yes-no') return text === 'true';
  return text;
}
