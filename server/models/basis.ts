/** What a probability rests on, and what of a report the model could not use. */
import { contradictionsIn } from '../../intake/contradictions.js';
import { nearestKnown } from '../../intake/nearest-phase.js';
import {
  type Basis,
  type FieldValue,
  type Manifest,
  type ModelInput,
  type ReadAs,
  reportFields,
  type StrikeReport,
  type Warning,
} from '../../schemas/index.js';
import { ambiguityText, type CanonicalReport } from '../http/canonical-report.js';
import { nearest, nearestType } from '../http/errors/did-you-mean.js';
import { pointerMember } from '../http/errors/issues.js';

type Field = keyof StrikeReport;

/** What goes into an answer beside the probability. */
export interface Reading {
  readonly basis: Basis;
  readonly readAs: ReadAs | undefined;
  readonly warnings: Warning[];
}

/** What the model does with a field of a report. */
interface FieldUse {
  readonly name: Field;
  /** Undefined where the model has no such input. */
  readonly input: ModelInput | undefined;
  readonly isUsed: boolean;
  /** The texts that the input is known to understand, of a list each by itself; undefined where any value will do. */
  readonly accepted: ReadonlySet<string> | undefined;
}

const useOf = (name: Field, input: ModelInput | undefined): FieldUse => ({
  name,
  input,
  isUsed: input?.used ?? false,
  accepted: input?.known && new Set([...input.known, ...Object.keys(input.aliases ?? {})]),
});

const msPerHour = 3_600_000;
const msPerDay = 24 * msPerHour;
let lastDay = { number: -1, iso: '' };

/** Today on the far side of the date line: no date anywhere lies in the future before it is later than this. */
function lastDayOnEarth(): string {
  const number = Math.floor((Date.now() + 14 * msPerHour) / msPerDay);
  if (number !== lastDay.number) lastDay = { number, iso: new Date(number * msPerDay).toISOString().slice(0, 10) };
  return lastDay.iso;
}

const warningOf = (field: string, code: string, message: string, { raw }: CanonicalReport): Warning => ({
  pointer: pointerMember(field),
  code,
  message,
  value: raw[field] as FieldValue,
});

/** A known name that may have been meant; none for a name that stands in our tables, for there it would be another thing. */
function suggestionFor({ name, input }: FieldUse, value: string, { unlisted }: CanonicalReport): string | undefined {
  if (!unlisted.includes(name)) return undefined;
  return name === 'aircraft' ? nearestType(value, input!.known!) : nearest(value, input!.known!);
}

/** The fields whose values are fixed: no kind is derived of these, so that one the model does not know says nothing to it. */
const fixedFields = new Set<string>(
  reportFields.filter(({ values, kind }) => values || kind === 'boolean').map(({ name }) => name),
);

/** The warning about a value that the model does not know. */
function unknownCategory(use: FieldUse, value: string, canonical: CanonicalReport): Warning {
  const suggestion = suggestionFor(use, value, canonical);
  const text = JSON.stringify(canonical.raw[use.name]);
  const message = fixedFields.has(use.name)
    ? `The model does not know the ${use.name} ${value}; it counts as left out.`
    : `The model knows no ${use.name} ${text} by name; the answer uses at most what kind it is.`;
  return {
    ...warningOf(use.name, 'unknown-category', message, canonical),
    ...(suggestion !== undefined && { suggestion }),
  };
}

function approximated({ name }: FieldUse, value: string, standIn: string, canonical: CanonicalReport): Warning {
  const message = `The model does not know the ${name} ${value}; it was given ${standIn}, the nearest that it knows.`;
  return warningOf(name, 'approximated', message, canonical);
}

/**
 * Adds the warnings about a value, or values of a list, that the model does not know; says whether it was given any that it
 * knows, or one near to it.
 */
function isUnderstood(warnings: Warning[], use: FieldUse, value: FieldValue, canonical: CanonicalReport): boolean {
  const texts = [value].flat().map(String);
  let understood = 0;
  for (const text of texts) {
    if (use.accepted!.has(text)) {
      understood++;
      continue;
    }
    const standIn = nearestKnown(use.input!, text);
    if (standIn !== undefined) understood++;
    warnings.push(
      standIn === undefined ? unknownCategory(use, text, canonical) : approximated(use, text, standIn, canonical),
    );
  }
  return understood > 0;
}

/** Adds the warnings that hold for any model. */
function addGeneralWarnings(warnings: Warning[], canonical: CanonicalReport): void {
  for (const name of canonical.ambiguous) {
    warnings.push(warningOf(name.field, 'ambiguous-name', `${ambiguityText(name)} It counts as left out.`, canonical));
  }
  for (const { field, message } of contradictionsIn(canonical.report, lastDayOnEarth())) {
    warnings.push(warningOf(field, 'contradiction', message, canonical));
  }
}

/** What was read otherwise than it was sent; the usual spelling of a name that nobody knows is nothing to tell. */
function visibleReadAs({ readAs, unlisted }: CanonicalReport): ReadAs | undefined {
  let visible: ReadAs | undefined;
  for (const field of Object.keys(readAs)) {
    if (unlisted.includes(field)) continue;
    visible ??= {};
    visible[field] = readAs[field]!;
  }
  return visible;
}

/** So many bases are kept; reports have far fewer ways to be incomplete. */
const maxBases = 4096;

/**
 * Makes the basis of the fields whose places are bits: those that were given and say something to whoever reads them. It is
 * the same object for the same fields, since this runs for every row of a batch.
 */
function createBases(uses: readonly FieldUse[]): (given: number) => Basis {
  const bases = new Map<number, Basis>();
  const namesOf = (bits: number) => uses.filter((_, place) => bits & (1 << place)).map(({ name }) => name);
  const allUsed = uses.reduce((bits, { isUsed }, place) => (isUsed ? bits | (1 << place) : bits), 0);
  return (given) => {
    const kept = bases.get(given);
    if (kept) return kept;
    if (bases.size === maxBases) bases.clear();
    const basis = {
      used: namesOf(given & allUsed),
      missing: namesOf(allUsed & ~given),
      notUsed: namesOf(given & ~allUsed),
    };
    bases.set(given, basis);
    return basis;
  };
}

/** Makes a reader of reports for the model of `manifest`. */
export function createBasisReader({ inputs }: Pick<Manifest, 'inputs'>): (canonical: CanonicalReport) => Reading {
  const uses = reportFields.map(({ name }) =>
    useOf(
      name,
      inputs.find((input) => input.name === name),
    ),
  );
  const basisOf = createBases(uses);

  return (canonical) => {
    const warnings: Warning[] = [];
    let given = 0;
    for (let place = 0; place < uses.length; place++) {
      const use = uses[place]!;
      const value = canonical.report[use.name];
      if (value === undefined || value === null) continue;
      const bit = 1 << place;
      if (!use.isUsed) {
        given |= bit;
        if (use.input) continue;
        const message = `The model has no input ${use.name}: the answer does not use it.`;
        warnings.push(warningOf(use.name, 'not-used', message, canonical));
      } else if (!use.accepted || use.accepted.has(value as string) || isUnderstood(warnings, use, value, canonical)) {
        given |= bit;
      }
    }
    addGeneralWarnings(warnings, canonical);
    return { basis: basisOf(given), readAs: visibleReadAs(canonical), warnings };
  };
}
