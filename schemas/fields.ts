/**
 * The fields of a strike report, in the order of the schema: names and kinds of the ONNX inputs, and the raw column of each.
 * Reads strike-report.schema.json; training and server both build on this list.
 */
import type { StrikeReport } from './generated/types.js';
import strikeReport from './strike-report.schema.json' with { type: 'json' };

/** One field of a strike report; `values` are the allowed ones where the schema lists them, null left out. */
export interface ReportField {
  name: keyof StrikeReport;
  kind: 'string' | 'number';
  isRequired: boolean;
  faaColumn: string;
  values?: readonly string[];
}

interface PropertySchema {
  type: string | string[];
  enum?: (string | null)[];
  'x-faa-column': string;
}

const properties: [string, PropertySchema][] = Object.entries(strikeReport.properties);

/** The fields of a strike report in the order of the ONNX inputs. */
export const reportFields: readonly ReportField[] = properties.map(([name, property]) => ({
  name: name as keyof StrikeReport,
  kind: [property.type].flat().includes('number') ? 'number' : 'string',
  isRequired: strikeReport.required.includes(name),
  faaColumn: property['x-faa-column'],
  ...(property.enum && { values: property.enum.filter((value) => value !== null) }),
}));
