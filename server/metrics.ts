/** What Prometheus reads at GET /metrics: how the service does, and what the models answer. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Drift, Manifest, Prediction } from '../schemas/index.js';

/** What the middleware and the routes report. */
export interface HttpMetrics {
  onRequest(): void;
  onResponse(method: string, route: string, status: number, seconds: number): void;
  /** A batch with so many rows is over. */
  onBatch(rows: number): void;
}

/** What a shadow reports. */
export interface ShadowMetrics {
  /** Two answers to each report: how far apart, and how many reports they send to different queues. */
  onShadowAnswers(differences: readonly number[], disagreements: number): void;
  onShadowSkipped(reports: number): void;
}

/** What the models report. */
export interface ModelMetrics extends ShadowMetrics {
  /** One call of the network with so many reports. */
  onModelCall(reports: number): void;
  onPredictions(predictions: readonly Prediction[]): void;
  onModelsChange(manifest: Manifest, shadow?: Manifest): void;
  onReload(result: 'swapped' | 'refused'): void;
  /** From now on `state` is called whenever the metrics are read. */
  watchDrift(state: () => Drift): void;
}

/** All of them, and the text that Prometheus reads. */
export interface Metrics extends HttpMetrics, ModelMetrics {
  readonly registry: Registry;
  text(): Promise<string>;
}

/** Metrics of one process, all zero; those of the process itself only with `ofProcess`. */
export function createMetrics({ ofProcess = false } = {}): Metrics {
  const registry = new Registry();
  const registers = [registry];
  if (ofProcess) collectDefaultMetrics({ register: registry });
  return {
    registry,
    text: () => registry.metrics(),
    ...createHttpMetrics(registers),
    ...createModelMetrics(registers),
    ...createShadowMetrics(registers),
    watchDrift: (state) => registerDrift(registers, state),
  };
}

/** From the fraction of a millisecond that a prediction takes to the ten seconds after which nobody waits. */
const durationBuckets = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Methods that metrics name; any other word that a client sends counts as `other`. */
const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

function createHttpMetrics(registers: Registry[]): HttpMetrics {
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'From the arrival of a request to the end of its answer.',
    labelNames: ['method', 'route', 'status'],
    buckets: durationBuckets,
    registers,
  });
  let inFlight = 0;
  new Gauge({
    name: 'http_requests_in_flight',
    help: 'Requests that have come and are not answered yet.',
    registers,
    collect() {
      this.set(inFlight);
    },
  });
  const batches = new Histogram({
    name: 'batch_rows',
    help: 'Rows of a batch, the refused ones among them.',
    buckets: [1, 10, 100, 1000, 10_000, 100_000, 1_000_000],
    registers,
  });
  return {
    onRequest() {
      inFlight++;
    },
    onResponse(method, route, status, seconds) {
      inFlight--;
      durations.observe({ method: methods.has(method) ? method : 'other', route, status }, seconds);
    },
    onBatch: (rows) => batches.observe(rows),
  };
}

const labelsOf = ({ name, version, file }: Manifest, role: string) => ({ name, version, sha256: file.sha256, role });

function createModelMetrics(registers: Registry[]): Omit<ModelMetrics, keyof ShadowMetrics | 'watchDrift'> {
  const calls = new Histogram({
    name: 'model_call_reports',
    help: 'Reports in one call of the network: what came together, and blocks of batches.',
    buckets: [1, 2, 4, 8, 16, 32, 64, 128, 256, 512],
    registers,
  });
  const predictions = new Counter({
    name: 'predictions_total',
    help: 'Reports answered, by triage.',
    labelNames: ['triage'],
    registers,
  });
  const unseen = new Counter({
    name: 'unseen_categories_total',
    help: 'Values of a report that the model does not know by name.',
    labelNames: ['field'],
    registers,
  });
  const info = new Gauge({
    name: 'model_info',
    help: 'Always 1: the models in service. The shadow answers alongside, and nobody is given its answers.',
    labelNames: ['name', 'version', 'sha256', 'role'],
    aggregator: 'max',
    registers,
  });
  const reloads = new Counter({
    name: 'model_reloads_total',
    help: 'Attempts to serve another model file.',
    labelNames: ['result'],
    registers,
  });
  for (const triage of ['priority', 'routine']) predictions.inc({ triage }, 0);
  return {
    onModelCall: (reports) => calls.observe(reports),
    onPredictions(answers) {
      const priority = answers.reduce((count, { triage }) => count + (triage === 'priority' ? 1 : 0), 0);
      if (priority > 0) predictions.inc({ triage: 'priority' }, priority);
      if (priority < answers.length) predictions.inc({ triage: 'routine' }, answers.length - priority);
      for (const { warnings } of answers) {
        for (const { pointer, code } of warnings) {
          if (code === 'unknown-category') unseen.inc({ field: pointer.slice(1) });
        }
      }
    },
    onModelsChange(manifest, shadow) {
      info.reset();
      info.set(labelsOf(manifest, 'served'), 1);
      if (shadow) info.set(labelsOf(shadow, 'shadow'), 1);
    },
    onReload: (result) => reloads.inc({ result }),
  };
}

function createShadowMetrics(registers: Registry[]): ShadowMetrics {
  const differences = new Histogram({
    name: 'shadow_absolute_difference',
    help: 'Distance between the probabilities of the served model and the shadow, by report.',
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5],
    registers,
  });
  const disagreements = new Counter({
    name: 'shadow_disagreements_total',
    help: 'Reports that the shadow would send to the other queue.',
    registers,
  });
  const skipped = new Counter({
    name: 'shadow_skipped_total',
    help: 'Reports that the shadow was not asked about, because too many waited for it or it failed.',
    registers,
  });
  return {
    onShadowAnswers(newDifferences, newDisagreements) {
      for (const difference of newDifferences) differences.observe(difference);
      disagreements.inc(newDisagreements);
    },
    onShadowSkipped: (reports) => skipped.inc(reports),
  };
}

const distributionsOf = ({ score, features }: Drift) => [score, ...features];

/** Metrics that read `state` each time. */
function registerDrift(registers: Registry[], state: () => Drift): void {
  new Gauge({
    name: 'drift_population_stability_index',
    help: 'How far the reports of late differ from those of training, by feature and for the score: above 0.25 is much. Absent while the reports are too few.',
    labelNames: ['feature'],
    aggregator: 'max',
    registers,
    collect() {
      this.reset();
      for (const { name, level, populationStabilityIndex } of distributionsOf(state())) {
        if (level !== 'insufficient') this.set({ feature: name }, populationStabilityIndex!);
      }
    },
  });
  new Gauge({
    name: 'drift_alarm',
    help: '1 while the score, or a feature that the model uses, differs much in enough reports.',
    aggregator: 'max',
    registers,
    collect() {
      this.set(Number(state().alarm));
    },
  });
  new Gauge({
    name: 'drift_window_reports',
    help: 'Reports that the comparison rests on.',
    registers,
    collect() {
      this.set(state().window.reports);
    },
  });
}
