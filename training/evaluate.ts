/**
 * `npm run evaluate`: how a finished version of the model does on reports whose damage is known.
 * Reads the files of `--data` and the folder of the version; writes a chart, and the figures to standard output.
 * `npm run evaluate -- --help` lists the options.
 */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { picture } from './charts/picture.js';
import { dataReportLines } from './data/files/describe.js';
import { loadReportFiles } from './data/files/load-report-files.js';
import { UserError } from './data/user-error.js';
import { outcomesChart } from './evaluation/outcomes/chart.js';
import { evaluateOutcomes } from './evaluation/outcomes/outcomes.js';
import { type EvaluateOptions, evaluateSpecs, readEvaluateOptions } from './options/evaluate-options.js';
import { helpLines } from './options/read-options.js';
import { runVerb } from './options/run-verb.js';
import { evaluationLines } from './release/finished/evaluation-lines.js';
import { overlapsWith } from './release/finished/overlap.js';
import { daysOf, scoresOfPeriod } from './release/finished/period.js';
import { openVersion } from './release/finished/version.js';

const print = (lines: readonly string[]) => console.log(lines.join('\n'));

/** Said at once, and not after all the work. */
function checkChartFolder(path: string): void {
  const folder = dirname(resolve(path));
  if (!existsSync(folder)) throw new UserError(`--chart ${path} cannot be written: there is no folder ${folder}.`);
}

async function writeChart(path: string, png: Uint8Array): Promise<void> {
  await writeFile(path, png).catch((error: Error) => {
    throw new UserError(`--chart ${path} cannot be written: ${error.message}.`);
  });
}

async function evaluate({ data, model, period, chart, isJson }: EvaluateOptions): Promise<void> {
  checkChartFolder(chart);
  const version = openVersion(model);
  const { manifest, manifestSha256 } = version;
  const reports = await loadReportFiles(data.paths, data);
  const used = new Set(manifest.inputs.flatMap(({ name, used }) => (used ? [name] : [])));
  if (!isJson) print([...dataReportLines(reports, used), '']);
  const scores = await scoresOfPeriod(version, reports, period);
  const evaluation = evaluateOutcomes(scores, manifest);
  const overlaps = overlapsWith(manifest, reports.source, scores.dates);
  await writeChart(chart, await picture(outcomesChart(evaluation, manifest.version, daysOf(scores))));
  if (isJson) {
    const { name, version, file } = manifest;
    const { firstDate, lastDate } = scores;
    const document = {
      model: { name, version, sha256: file.sha256, manifestSha256 },
      data: { ...reports.source, ...period, firstDate, lastDate },
      overlaps,
      ...evaluation,
      promised: manifest.evaluation.test,
      chart,
    };
    print([JSON.stringify(document, null, 2)]);
    return;
  }
  print([
    ...evaluationLines(evaluation, manifest, daysOf(scores)),
    '',
    `Verdict: version ${manifest.version} ${evaluation.verdict.sentence}.`,
    ...overlaps.map(({ sentence }) => sentence),
    `The chart is in ${chart}.`,
  ]);
}

await runVerb(async () => {
  const options = readEvaluateOptions(process.argv.slice(2));
  if (options) await evaluate(options);
  else print(helpLines('evaluate', 'Says how a finished model does on reports whose damage is known.', evaluateSpecs));
});
