/**
 * The fields of a strike report, in the order of the schema: names and kinds of the ONNX inputs, and the raw column of each.
 * Reads strike-report.schema.json; training and server both build on this list.
 */
import { essentialFieldsOf, type ReportField, reportFieldsOf } from './fields-of.js';
import strikeReport from './strike-report.schema.json' with { type: 'json' };

export type { ReportField };

/** The fields of which a report must name one at least, to say anything. */
export const essentialFields: readonly string[] = essentialFieldsOf(strikeReport);

/** The fields of a strike report, in the order of the schema, which is that of the ONNX inputs. */
export const reportFields: readonly ReportField[] = reportFieldsOf(strikeReport);
