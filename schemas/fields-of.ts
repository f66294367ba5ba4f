/**
 * Derives the fields of a strike report from its JSON Schema, wherever that comes from: imported, or fetched by the desk.
 * It imports no JSON, so that a browser can load it.
 */
import type { FieldValue, StrikeReport } from './generated/types.js';

/** One field of a strike report. */
export interface ReportField {
  readonly name: keyof StrikeReport;
  /** What a value is; in an ONNX file and in CSV, a list is its values joined by "; ", and a boolean is true or false. */
  readonly kind: 'string' | 'number' | 'boolean' | 'list';
  /** Whether the text is a day, as YYYY-MM-DD. */
  readonly isDate: boolean;
  /** The column of the FAA's sample, where it has the field. */
  readonly faaColumn?: string;
  /** The allowed values where the schema lists them, null left out; of a list, those that its members may have. */
  readonly values?: readonly string[];
  /** The bounds of a number, both of them allowed. */
  readonly minimum?: number;
  readonly maximum?: number;
  /** The most characters of a text. */
  readonly maxLength?: number;
  /** Whether it is one of those of which a report must name one at least, to say anything. */
  readonly isEssential?: true;
  /**
   * Whether records are often completed with it after the inspection, although it stands on the pilot's own report (FAA
   * Form 5200-7): in old records it may know more than anybody knew before.
   */
  readonly isCompletedLater?: true;
}

interface PropertySchema {
  type: string | string[];
  format?: string;
  enum?: (string | null)[];
  items?: { enum: string[] };
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  'x-faa-column'?: string;
  'x-completed-later'?: boolean;
}

/** What is read of the JSON Schema of a report. */
export interface ReportSchema {
  readonly properties: Readonly<Record<string, object>>;
  /** Of the members that are required here, one at least must be known. */
  readonly anyOf: readonly { readonly required: readonly string[] }[];
}

/** The fields of which a report must name one at least, to say anything. */
export const essentialFieldsOf = ({ anyOf }: ReportSchema): string[] => anyOf.flatMap(({ required }) => required);

function kindOf({ type }: PropertySchema): ReportField['kind'] {
  const types = [type].flat();
  if (types.includes('number')) return 'number';
  if (types.includes('boolean')) return 'boolean';
  return types.includes('array') ? 'list' : 'string';
}

function fieldOf(name: string, property: PropertySchema, isEssential: boolean): ReportField {
  const values = property.items?.enum ?? property.enum?.filter((value) => value !== null);
  return {
    name: name as keyof StrikeReport,
    kind: kindOf(property),
    isDate: property.format === 'date',
    ...(property['x-faa-column'] && { faaColumn: property['x-faa-column'] }),
    ...(values && { values }),
    ...(property.minimum !== undefined && { minimum: property.minimum }),
    ...(property.maximum !== undefined && { maximum: property.maximum }),
    ...(property.maxLength !== undefined && { maxLength: property.maxLength }),
    ...(isEssential && { isEssential: true }),
    ...(property['x-completed-later'] && { isCompletedLater: true }),
  };
}

/** The fields of a strike report, in the order of the schema, which is that of the ONNX inputs. */
export function reportFieldsOf(schema: ReportSchema): ReportField[] {
  const essential = essentialFieldsOf(schema);
  return Object.entries(schema.properties).map(([name, property]) =>
    fieldOf(name, property as PropertySchema, essential.includes(name)),
  );
}

/** What stands between the values of a list. */
export const listSeparator = '; ';

/** A value as the one text that it is in a tensor, in CSV and in the counts of drift: a list joined by "; ". */
export const textOf = (value: FieldValue): string => (Array.isArray(value) ? value.join(listSeparator) : String(value));
