/**
 * The table of the settings: each environment variable with its default, what it may be and what it is for. The types of
 * `Config` and the table in docs/operations.md follow from it.
 */
import { type Setting, text, whole } from './setting-kinds.js';

const keysFile = { allowed: 'a file with one name=key a line', fallback: undefined };

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

const logLevel: Setting<(typeof logLevels)[number]> = {
  name: 'LOG_LEVEL',
  fallback: 'info',
  allowed: `one of ${logLevels.join(', ')}`,
  purpose: 'What is at least as grave is logged; each request at info, a probe at debug.',
  parse: (value) => logLevels.find((level) => level === value),
};

/** All settings by the group in which the server hands them on, in the order in which they are documented. */
export const settingGroups = {
  server: {
    port: whole({
      name: 'PORT',
      fallback: 3000,
      min: 0,
      max: 65_535,
      purpose: 'Where the server listens; 0 takes any free port.',
    }),
    // Only this machine: a laptop should not offer the service to its network unasked.
    host: text({
      name: 'HOST',
      fallback: '127.0.0.1',
      allowed: 'a host name or an IP address',
      purpose: 'The address it listens on. The image sets 0.0.0.0, since requests come to a container from outside.',
    }),
    workers: whole({
      name: 'WORKERS',
      fallback: 1,
      min: 1,
      max: 256,
      unit: 'processes',
      purpose: 'Processes that share the port, each with a model of its own; one a core.',
    }),
  },
  model: {
    version: text({
      name: 'MODEL_VERSION',
      fallback: 'latest',
      pattern: /^(latest|\d+\.\d+\.\d+)$/,
      allowed: '"latest" or a version like 1.0.0',
      purpose: 'The version in models/strike-damage that is served.',
    }),
    folder: text({
      name: 'MODEL_DIR',
      fallback: undefined,
      allowed: 'a folder with model.onnx and manifest.json',
      purpose: 'Takes the place of MODEL_VERSION.',
    }),
    shadowVersion: text({
      name: 'SHADOW_VERSION',
      fallback: undefined,
      pattern: /^\d+\.\d+\.\d+$/,
      allowed: 'a version like 1.0.0',
      purpose: 'A second version that answers alongside, for the metrics alone.',
    }),
  },
  body: {
    // The longest report within its schema, every character escaped, is under 16 KB.
    bytes: whole({
      name: 'BODY_LIMIT_BYTES',
      fallback: 65_536,
      min: 1024,
      max: 1_048_576,
      unit: 'bytes',
      purpose: 'Of the body with one report.',
    }),
    timeoutMs: whole({
      name: 'BODY_TIMEOUT_MS',
      fallback: 30_000,
      min: 100,
      max: 600_000,
      unit: 'milliseconds',
      purpose: 'For that body to come whole, within the deadline; then 408.',
    }),
  },
  prediction: {
    deadlineMs: whole({
      name: 'REQUEST_DEADLINE_MS',
      fallback: 5000,
      min: 10,
      max: 600_000,
      unit: 'milliseconds',
      purpose: 'From the arrival of one report to its answer, then 504.',
    }),
    maxWaiting: whole({
      name: 'PREDICTION_QUEUE_LIMIT',
      fallback: 4096,
      min: 1,
      max: 1_000_000,
      unit: 'reports',
      purpose: 'Reports that may wait for the model, then 503. The default is a tenth of a second of work.',
    }),
  },
  batch: {
    concurrency: whole({
      name: 'BATCHES_AT_ONCE',
      fallback: 16,
      min: 1,
      max: 10_000,
      unit: 'batches',
      purpose: 'Batches under way, then 503.',
    }),
    arrayRows: whole({
      name: 'BATCH_ROW_LIMIT',
      fallback: 10_000,
      min: 1,
      max: 100_000,
      unit: 'rows',
      purpose: 'Of a JSON array, which is held in memory whole; NDJSON and files may have any number.',
    }),
    arrayBytes: whole({
      name: 'BATCH_ARRAY_LIMIT_BYTES',
      fallback: 4_194_304,
      min: 1024,
      max: 67_108_864,
      unit: 'bytes',
      purpose: 'Of a JSON array.',
    }),
    lineBytes: whole({
      name: 'BATCH_LINE_LIMIT_BYTES',
      fallback: 65_536,
      min: 1024,
      max: 1_048_576,
      unit: 'bytes',
      purpose: 'Of a line of NDJSON or a record of CSV.',
    }),
    fileBytes: whole({
      name: 'BATCH_FILE_LIMIT_BYTES',
      fallback: 268_435_456,
      min: 1024,
      max: 4_294_967_296,
      unit: 'bytes',
      purpose:
        'Of a workbook (.xlsx), kept in the folder for temporary files while it is read; CSV may be of any length.',
    }),
    queueRows: whole({
      name: 'BATCH_QUEUE_LIMIT',
      fallback: 1000,
      min: 1,
      max: 100_000,
      unit: 'rows',
      purpose: 'Of the inspection queue that ?rank=true gives.',
    }),
    idleMs: whole({
      name: 'BATCH_IDLE_TIMEOUT_MS',
      fallback: 60_000,
      min: 1000,
      max: 3_600_000,
      unit: 'milliseconds',
      purpose: 'A client of a batch that neither sends nor reads for so long is cut off.',
    }),
  },
  explanation: {
    threads: whole({
      name: 'EXPLANATION_WORKERS',
      fallback: 1,
      min: 1,
      max: 64,
      unit: 'threads',
      purpose: 'Threads that explain; none starts before the first report that is to be explained.',
    }),
  },
  drift: {
    // An airline reports a few strikes a day, and fewer than 200 of them say nothing.
    maxReports: whole({
      name: 'DRIFT_WINDOW_REPORTS',
      fallback: 2000,
      min: 200,
      max: 1_000_000,
      unit: 'reports',
      purpose: 'The latest reports, compared with those of training.',
    }),
    maxAgeMs: whole({
      name: 'DRIFT_WINDOW_MS',
      fallback: 2_592_000_000,
      min: 60_000,
      max: 31_536_000_000,
      unit: 'milliseconds',
      purpose: 'How old a report among them may be.',
    }),
  },
  keys: {
    apiFile: text({
      ...keysFile,
      name: 'API_KEYS_FILE',
      purpose: 'Clients then need one of its keys; without it, everybody may call.',
    }),
    adminFile: text({
      ...keysFile,
      name: 'ADMIN_KEYS_FILE',
      purpose: 'Keys for POST /v1/admin/reload; without it, nobody may call that.',
    }),
  },
  access: {
    ratePerMinute: whole({
      name: 'RATE_LIMIT_PER_MINUTE',
      fallback: 0,
      min: 0,
      max: 10_000_000,
      unit: 'requests',
      purpose: 'By API key or else by address, in each process, then 429; 0 for no limit.',
    }),
    trustedHops: whole({
      name: 'TRUST_PROXY',
      fallback: 0,
      min: 0,
      max: 10,
      unit: 'proxies',
      purpose: 'Proxies in front of the server whose X-Forwarded-For is believed.',
    }),
    corsOrigins: text({
      name: 'CORS_ORIGINS',
      fallback: '',
      pattern: /^(https?:\/\/[^\s,/]+(,https?:\/\/[^\s,/]+)*)?$/,
      allowed: 'origins like https://desk.example.org, separated by commas',
      purpose: 'Other sites whose pages may call the service.',
    }),
  },
  log: { level: logLevel },
  shutdown: {
    delayMs: whole({
      name: 'SHUTDOWN_DELAY_MS',
      fallback: 0,
      min: 0,
      max: 60_000,
      unit: 'milliseconds',
      purpose:
        'How long a stopping server, no more ready, still accepts connections, until the load balancer has turned away.',
    }),
    // Below the 10 s after which `docker stop` kills.
    timeoutMs: whole({
      name: 'SHUTDOWN_TIMEOUT_MS',
      fallback: 8000,
      min: 0,
      max: 300_000,
      unit: 'milliseconds',
      purpose: 'How long it then waits for answers under way.',
    }),
  },
};
