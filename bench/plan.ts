/** The cases that the bench measures; docs/performance.md has a row for each of these. */

/** The servers that are compared with one report a request. */
export const servers = ['service', 'bare Express', 'node:http'] as const;

/** Connections at which all of them are measured, and those at which the service alone is too. */
export const comparedConnections = [1, 64] as const;
export const otherConnections = [4, 16, 256] as const;

/** What answers long batches. */
export const batchWays = ['onnxruntime alone', 'NDJSON', 'CSV'] as const;

/** Rows in a batch, and in a call of onnxruntime alone. */
export const batchSizes = [1, 10, 100, 1000, 10_000] as const;

/** Files of the same reports in forms that people have; the others are compared with the first. */
export const sampleForm = 'sample, 14 columns, CSV';
export const fileForms = [
  sampleForm,
  'current export, 102 columns, CSV',
  'query export, 26 columns, XLSX',
  'current export, 102 columns, XLSX',
] as const;
