/** Everything that other rooms may use of the schemas. */
export { essentialFields, type ReportField, reportFields } from './fields.js';
export { listSeparator, textOf } from './fields-of.js';
export type * from './generated/types.js';
export { problemCodes, problemMembers } from './problem-codes.js';
export { isBatchRow, isInferenceRequest, isManifest, isStrikeReport, type Validator } from './validators.js';
