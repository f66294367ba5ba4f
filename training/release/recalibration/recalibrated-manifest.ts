/** The manifest of a recalibrated version: that of the version before, but for what its line changes. */
import { sha256 } from '../../../model-folder.js';
import type { Manifest } from '../../../schemas/index.js';
import { type Calibration, calibrate } from '../../evaluation/calibration.js';
import { logOdds } from '../../evaluation/outcomes/cross-fitting.js';
import { answersOfVersion, columnsOfReports } from '../finished/answers.js';
import type { FinishedVersion } from '../finished/version.js';
import { readMissingFields } from '../missing-fields.js';

type Recalibration = NonNullable<Manifest['calibration']['recalibration']>;
type Distribution = Manifest['driftReference']['score'];

/** What a recalibrated version is made of. */
export interface RecalibrationParts {
  readonly before: FinishedVersion;
  readonly version: string;
  /** The ONNX file with the line in it. */
  readonly file: Uint8Array;
  readonly recalibration: Recalibration;
}

/** One line after another: what the log-odds of the network go through in all. */
export const composed = (first: Calibration, then: Calibration): Calibration => ({
  slope: then.slope * first.slope,
  intercept: then.slope * first.intercept + then.intercept,
});

/** The bins of the scores with their borders moved by the line: the same reports are in each as before. */
export function movedBins(score: Distribution, line: Calibration): Distribution {
  const moved = (border: number) => Number(calibrate(logOdds([border]), line)[0]!.toPrecision(6));
  const borders = score.bins.map(({ from }) => (from === undefined || from === 0 ? from : moved(from)));
  const bins = score.bins.map((bin, at) => {
    const [from, upTo] = [borders[at], borders[at + 1]];
    if (from === undefined) return bin;
    return { ...bin, name: upTo === undefined ? `from ${from}` : `${from} to below ${upTo}`, from };
  });
  return { ...score, bins };
}

/** The examples with the answers of the file. */
async function examplesOf({ before, file }: RecalibrationParts): Promise<Manifest['examples']> {
  const reports = before.manifest.examples.map(({ report }) => report);
  const answers = await answersOfVersion({ manifest: before.manifest, file }, columnsOfReports(reports));
  return reports.map((report, at) => ({ report, damageProbability: answers[at]! }));
}

/** Builds the manifest. The same parts give the same one: it holds no time and no path. */
export async function recalibratedManifest(parts: RecalibrationParts): Promise<Manifest> {
  const { before, version, file, recalibration } = parts;
  const { manifest } = before;
  const { calibration, evaluation, driftReference } = manifest;
  const { learnt, data } = recalibration;
  const missingFields = readMissingFields(before.folder, manifest);
  return {
    ...manifest,
    version,
    file: { ...manifest.file, sha256: sha256(file), bytes: file.length },
    calibration: {
      method: `Platt scaling of the mean logit, ${learnt} learnt anew from outcomes`,
      ...composed(calibration, recalibration),
      fittedOn: `the outcomes of ${data.reports} reports of ${data.firstDate} to ${data.lastDate}, after the line of version ${manifest.version}, which was fitted on ${calibration.fittedOn}`,
      recalibration,
    },
    evaluation: { ...evaluation, ...(missingFields && { missingFields: [...missingFields] }) },
    examples: await examplesOf(parts),
    driftReference: { ...driftReference, score: movedBins(driftReference.score, recalibration) },
  };
}
