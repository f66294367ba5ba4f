/** Finds the bin of a distribution in the manifest for a value of a report. */
import { type FieldValue, type Manifest, textOf } from '../../schemas/index.js';

type Distribution = Manifest['driftReference']['score'];

/** The number of the bin of a value, as a report has it; null and undefined are missing. */
export type BinOf = (value: FieldValue | null | undefined) => number;

/**
 * The bins of `distribution` as a function. `aliases` are spellings that the model reads as one of the categories; a
 * category that no bin is named after is one of the others, even if it is called "missing".
 */
export function binsOf(
  { kind, bins, zeroIsValue }: Distribution,
  aliases: Readonly<Record<string, string>> = {},
): BinOf {
  const missing = bins.length - 1;
  if (kind === 'number') {
    const borders = bins.slice(1, missing).map(({ from }) => from!);
    return (value) => {
      // As in the network: 0 may stand for a number that nobody noted, such as a speed.
      if (typeof value !== 'number' || !(value > 0 || (zeroIsValue && value === 0))) return missing;
      let bin = 0;
      while (bin < borders.length && value >= borders[bin]!) bin++;
      return bin;
    };
  }
  const others = missing - 1;
  const binByName = new Map(bins.slice(0, others).map(({ name }, bin) => [name, bin]));
  for (const [spelling, name] of Object.entries(aliases)) {
    const bin = binByName.get(name);
    if (bin !== undefined) binByName.set(spelling, bin);
  }
  const nameOf = kind === 'month' ? (date: string) => date.slice(5, 7) : (category: string) => category;
  return (value) => {
    const text = value === null || value === undefined ? '' : textOf(value);
    return text === '' ? missing : (binByName.get(nameOf(text)) ?? others);
  };
}
