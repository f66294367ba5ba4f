/**
 * Whether a finished version has learnt from the reports that it is evaluated on: then its figures flatter. Reads and
 * writes nothing.
 */
import type { Manifest } from '../../../schemas/index.js';
import type { DataSource } from '../../data/source.js';

/** Reports that one part of a version may have learnt from. */
export interface Overlap {
  readonly part: 'weights' | 'calibration';
  /** The files among those evaluated that the part was learnt from, known by their hash. */
  readonly files: readonly string[];
  /** Reports of the days that the part was learnt from, whatever file they come from. */
  readonly reports: number;
  /** The same in words, for people. */
  readonly sentence: string;
}

/** What a part was learnt from. */
interface Learnt {
  readonly part: Overlap['part'];
  readonly hashes: readonly string[];
  readonly firstDate: string;
  readonly lastDate: string;
}

const count = (n: number) => n.toLocaleString('en-US');

/** What the manifest says of its weights, and of a line learnt anew. */
function learntParts({ data, calibration }: Manifest): Learnt[] {
  const hashesOf = (source: { sha256: string; files?: readonly { sha256: string }[] }) => [
    source.sha256,
    ...(source.files ?? []).map(({ sha256 }) => sha256),
  ];
  const weights = { part: 'weights' as const, ...data, hashes: hashesOf(data) };
  const outcomes = calibration.recalibration?.data;
  return outcomes ? [weights, { part: 'calibration', ...outcomes, hashes: hashesOf(outcomes) }] : [weights];
}

/**
 * The parts of the version that may have learnt from these reports: those of the same days. Where the same file is among
 * them they surely have.
 */
export function overlapsWith(manifest: Manifest, source: DataSource, dates: readonly string[]): Overlap[] {
  return learntParts(manifest).flatMap(({ part, hashes, firstDate, lastDate }) => {
    const reports = dates.filter((date) => date >= firstDate && date <= lastDate).length;
    if (reports === 0) return [];
    const files = (source.files ?? []).filter(({ sha256 }) => hashes.includes(sha256)).map(({ name }) => name);
    const cause =
      files.length > 0 ? `it learnt from ${files.join(', ')}, so that` : 'as far as they are the same reports,';
    const sentence = `${count(reports)} of the ${count(dates.length)} reports are of the days that the ${part} of version ${manifest.version} ${part === 'weights' ? 'come' : 'comes'} from, ${firstDate} to ${lastDate}: ${cause} the figures flatter.`;
    return [{ part, files, reports, sentence }];
  });
}
