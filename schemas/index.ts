/** Everything that other rooms may use of the schemas. */
export { type ReportField, reportFields } from './fields.js';
export type * from './generated/types.js';
export { problemCodes, problemMembers } from './problem-codes.js';
export { isBatchRow, isInferenceRequest, isManifest, isStrikeReport } from './validators.js';
