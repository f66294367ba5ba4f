/**
 * The settings of the server, read once at the start from environment variables and checked against a schema.
 * An empty variable counts as unset. Every wrong one is named, with what it must be.
 */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { StartError } from './start-error.js';

/** The settings of the server, by the names of their environment variables. */
export interface Config {
  PORT: number;
  HOST: string;
  MODEL_VERSION: string;
  MODEL_DIR?: string;
  SHADOW_VERSION?: string;
  WORKERS: number;
  BODY_LIMIT_BYTES: number;
  BODY_TIMEOUT_MS: number;
  REQUEST_DEADLINE_MS: number;
  PREDICTION_QUEUE_LIMIT: number;
  BATCH_ROW_LIMIT: number;
  BATCH_ARRAY_LIMIT_BYTES: number;
  BATCH_LINE_LIMIT_BYTES: number;
  BATCH_QUEUE_LIMIT: number;
  BATCHES_AT_ONCE: number;
  BATCH_IDLE_TIMEOUT_MS: number;
  DRIFT_WINDOW_REPORTS: number;
  DRIFT_WINDOW_MS: number;
  EXPLANATION_WORKERS: number;
  API_KEYS_FILE?: string;
  ADMIN_KEYS_FILE?: string;
  RATE_LIMIT_PER_MINUTE: number;
  TRUST_PROXY: number;
  CORS_ORIGINS: string;
  LOG_LEVEL: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';
  SHUTDOWN_DELAY_MS: number;
  SHUTDOWN_TIMEOUT_MS: number;
}

const whole = (minimum: number, maximum: number, fallback: number, of: string, purpose: string) => ({
  type: 'integer',
  minimum,
  maximum,
  default: fallback,
  description: `a whole number of ${of} from ${minimum} to ${maximum}`,
  $comment: purpose,
});

const keysFile = { type: 'string', description: 'a file with one name=key a line' };
const version = '\\d+\\.\\d+\\.\\d+';
const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'];

/** Each variable with its default; `description` completes the sentence "must be ...", `$comment` says what it is for. */
const properties = {
  PORT: {
    ...whole(0, 65_535, 3000, '', 'Where the server listens; 0 takes any free port.'),
    description: 'a whole number from 0 to 65535',
  },
  // Only this machine: a laptop should not offer the service to its network unasked.
  HOST: {
    type: 'string',
    default: '127.0.0.1',
    description: 'a host name or an IP address',
    $comment: 'The address it listens on. The image sets 0.0.0.0, since requests come to a container from outside.',
  },
  WORKERS: whole(1, 256, 1, 'processes', 'Processes that share the port, each with a model of its own; one a core.'),
  MODEL_VERSION: {
    type: 'string',
    pattern: `^(latest|${version})$`,
    default: 'latest',
    description: '"latest" or a version like 1.0.0',
    $comment: 'The version in models/strike-damage that is served.',
  },
  MODEL_DIR: {
    type: 'string',
    description: 'a folder with model.onnx and manifest.json',
    $comment: 'Takes the place of MODEL_VERSION.',
  },
  SHADOW_VERSION: {
    type: 'string',
    pattern: `^${version}$`,
    description: 'a version like 1.0.0',
    $comment: 'A second version that answers alongside, for the metrics alone.',
  },
  // The longest report within its schema, every character escaped, is under 16 KB.
  BODY_LIMIT_BYTES: whole(1024, 1_048_576, 65_536, 'bytes', 'Of the body with one report.'),
  BODY_TIMEOUT_MS: whole(
    100,
    600_000,
    30_000,
    'milliseconds',
    'For that body to come whole, within the deadline; then 408.',
  ),
  REQUEST_DEADLINE_MS: whole(
    10,
    600_000,
    5000,
    'milliseconds',
    'From the arrival of one report to its answer, then 504.',
  ),
  PREDICTION_QUEUE_LIMIT: whole(
    1,
    1_000_000,
    4096,
    'reports',
    'Reports that may wait for the model, then 503. The default is a tenth of a second of work.',
  ),
  BATCHES_AT_ONCE: whole(1, 10_000, 16, 'batches', 'Batches under way, then 503.'),
  BATCH_ROW_LIMIT: whole(
    1,
    100_000,
    10_000,
    'rows',
    'Of a JSON array, which is held in memory whole; NDJSON and CSV may have any number.',
  ),
  BATCH_ARRAY_LIMIT_BYTES: whole(1024, 67_108_864, 4_194_304, 'bytes', 'Of a JSON array.'),
  BATCH_LINE_LIMIT_BYTES: whole(1024, 1_048_576, 65_536, 'bytes', 'Of a line of NDJSON or a record of CSV.'),
  BATCH_QUEUE_LIMIT: whole(1, 100_000, 1000, 'rows', 'Of the inspection queue that ?rank=true gives.'),
  BATCH_IDLE_TIMEOUT_MS: whole(
    1000,
    3_600_000,
    60_000,
    'milliseconds',
    'A client of a batch that neither sends nor reads for so long is cut off.',
  ),
  EXPLANATION_WORKERS: whole(
    1,
    64,
    1,
    'threads',
    'Threads that explain; none starts before the first report that is to be explained.',
  ),
  // An airline reports a few strikes a day, and fewer than 200 of them say nothing.
  DRIFT_WINDOW_REPORTS: whole(200, 1_000_000, 2000, 'reports', 'The latest reports, compared with those of training.'),
  DRIFT_WINDOW_MS: whole(60_000, 31_536_000_000, 2_592_000_000, 'milliseconds', 'How old a report among them may be.'),
  API_KEYS_FILE: { ...keysFile, $comment: 'Clients then need one of its keys; without it, everybody may call.' },
  ADMIN_KEYS_FILE: { ...keysFile, $comment: 'Keys for POST /v1/admin/reload; without it, nobody may call that.' },
  RATE_LIMIT_PER_MINUTE: whole(
    0,
    10_000_000,
    0,
    'requests',
    'By API key or else by address, in each process, then 429; 0 for no limit.',
  ),
  TRUST_PROXY: whole(0, 10, 0, 'proxies', 'Proxies in front of the server whose X-Forwarded-For is believed.'),
  CORS_ORIGINS: {
    type: 'string',
    pattern: '^(https?://[^\\s,/]+(,https?://[^\\s,/]+)*)?$',
    default: '',
    description: 'origins like https://desk.example.org, separated by commas',
    $comment: 'Other sites whose pages may call the service.',
  },
  LOG_LEVEL: {
    type: 'string',
    enum: logLevels,
    default: 'info',
    description: `one of ${logLevels.join(', ')}`,
    $comment: 'What is at least as grave is logged; each request at info, a probe at debug.',
  },
  SHUTDOWN_DELAY_MS: whole(
    0,
    60_000,
    0,
    'milliseconds',
    'How long a stopping server, no more ready, still accepts connections, until the load balancer has turned away.',
  ),
  // Below the 10 s after which `docker stop` kills.
  SHUTDOWN_TIMEOUT_MS: whole(0, 300_000, 8000, 'milliseconds', 'How long it then waits for answers under way.'),
};

/** One setting for people: what it is for, what it may be, and its default where it has one. */
export interface Setting {
  readonly name: string;
  readonly purpose: string;
  readonly allowed: string;
  readonly fallback?: string | number;
}

/** All settings, in the order in which they are documented. */
export const settings: readonly Setting[] = Object.entries(properties).map(([name, property]) => ({
  name,
  purpose: property.$comment,
  allowed: property.description,
  ...('default' in property && { fallback: property.default }),
}));

// To check the schema itself would take longer than to read the settings; it cannot change without a test seeing it.
const isConfig = new Ajv2020({ allErrors: true, useDefaults: true, validateSchema: false }).compile<Config>({
  type: 'object',
  properties,
});

/** Digits alone make a number; ajv's own coercion would also take ' ' and 0x10. */
const asWritten = (type: string, text: string) => (type === 'integer' && /^\d+$/.test(text) ? Number(text) : text);

/** The settings that `env` gives, defaults filled in; throws a StartError that names each wrong variable. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const names = Object.keys(properties) as (keyof typeof properties)[];
  const given: Record<string, unknown> = Object.fromEntries(
    names.filter((name) => env[name]).map((name) => [name, asWritten(properties[name].type, env[name]!)]),
  );
  if (isConfig(given)) return given;
  const wrong = names.filter((name) => isConfig.errors?.some(({ instancePath }) => instancePath === `/${name}`));
  throw new StartError(
    wrong.map((name) => `${name} is "${env[name]}"; it must be ${properties[name].description}.`).join('\n'),
  );
}
