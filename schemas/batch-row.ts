/** The schema of a row of a batch: a strike report that may carry an identifier of the caller's own. */
import batchAnswer from './batch-answer.schema.json' with { type: 'json' };
import strikeReport from './strike-report.schema.json' with { type: 'json' };

const { $schema, properties, anyOf, additionalProperties, examples } = strikeReport;

const { RowId } = batchAnswer.$defs;

/** The identifier as it may be sent: null counts as left out. */
const rowId = { ...RowId, type: [...RowId.type, 'null'] };

/** A strike report with an optional `id`; like the report, it takes no other properties. */
export const batchRow = {
  $schema,
  $id: 'batch-row.schema.json',
  title: 'BatchRow',
  description: 'One row of a batch: a strike report, with the name that the caller has for it.',
  type: 'object',
  anyOf,
  additionalProperties,
  properties: { id: rowId, ...properties },
  examples: examples.map((report) => ({ id: 'A-1', ...report })),
};
