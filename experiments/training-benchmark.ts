/**
 * `npm run bench:training`: how time and memory of training grow with the number of reports, on the data repeated 1, 4 and
 * 16 times; and our training beside PyTorch's, where Python has PyTorch: `PYTHON=/tmp/torch/bin/python npm run
 * bench:training`. Each size and each program runs in a process of its own. Prints two tables.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Columns } from '../training/data/columns.js';
import { allRows, loadReports } from '../training/data/reports.js';
import { prepare } from '../training/features/dataset.js';
import { trainEnsemble } from '../training/network/parallel/train-ensemble.js';
import { predictLogits } from '../training/network/predict.js';
import { readSettings } from '../training/network/settings.js';
import { comparePeers } from './training-benchmark/peers.js';

const MEMBERS = 4;

interface Measurement {
  readonly reports: number;
  readonly seconds: number;
  readonly peakMegabytes: number;
}

const [times] = process.argv.slice(2);
if (times) console.log(JSON.stringify(await measure(Number(times))));
else {
  console.table(rowsOfTable([1, 4, 16].map(measureInOwnProcess)));
  await comparePeers();
}

/** Trains one ensemble on the repeated data and predicts all of it. */
async function measure(times: number): Promise<Measurement> {
  const settings = await readSettings();
  const { columns, ...rest } = loadReports();
  const reports = { ...rest, columns: repeat(columns, times) };
  const rows = allRows(reports.columns);

  const started = performance.now();
  const { reports: encoded, labels, encoding } = await prepare(reports, rows, settings);
  const members = Array.from({ length: MEMBERS }, (_, seed) => ({ seed, reports: encoded, rows }));
  const ensemble = await trainEnsemble(members, labels, encoding, { ...settings, epochs: 2 });
  await predictLogits(ensemble, encoded, encoding, settings);
  return {
    reports: rows.length,
    seconds: (performance.now() - started) / 1000,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
}

function measureInOwnProcess(times: number): Measurement {
  const self = fileURLToPath(import.meta.url);
  const output = execFileSync(process.execPath, ['--import', 'tsx', self, String(times)], { encoding: 'utf8' });
  return JSON.parse(output);
}

/** Where growth is linear, time per report and memory per further report stay the same. */
function rowsOfTable(measurements: readonly Measurement[]) {
  const first = measurements[0]!;
  return measurements.map(({ reports, seconds, peakMegabytes }) => ({
    reports,
    seconds: seconds.toFixed(1),
    'ms per report': ((1000 * seconds) / reports).toFixed(3),
    'peak MB': Math.round(peakMegabytes),
    'KB per further report':
      reports === first.reports
        ? '–'
        : ((1024 * (peakMegabytes - first.peakMegabytes)) / (reports - first.reports)).toFixed(2),
  }));
}

function repeat({ rows, inputs, damaged, severity, year }: Columns, times: number): Columns {
  const many = <T extends Uint8Array | Int32Array | Float32Array>(from: T, into: T): T => {
    for (let i = 0; i < times; i++) into.set(from, i * rows);
    return into;
  };
  const repeated = Object.entries(inputs).map(([name, values]) => [
    name,
    Array.isArray(values)
      ? Array.from({ length: times * rows }, (_, i) => values[i % rows]!)
      : many(values, new Float32Array(times * rows)),
  ]);
  return {
    rows: times * rows,
    inputs: Object.fromEntries(repeated),
    damaged: many(damaged, new Uint8Array(times * rows)),
    severity: many(severity, new Uint8Array(times * rows)),
    year: many(year, new Int32Array(times * rows)),
  };
}
