/** Everything that other rooms may use of the schemas. */
export { type ReportField, reportFields } from './fields.js';
export type * from './generated/types.js';
export {
  isBatchAnswer,
  isBatchRow,
  isDrift,
  isExplanation,
  isHealth,
  isInferenceRequest,
  isManifest,
  isPrediction,
  isProblem,
  isStrikeReport,
} from './validators.js';
