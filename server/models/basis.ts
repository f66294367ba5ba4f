/** What a probability rests on, and what of a report the model could not use. */
import { contradictionsIn } from '../../intake/contradictions.js';
import { nameReaders } from '../../intake/report.js';
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
import { nearestKnown } from './model-inputs.js';

type Field = keyof StrikeReport;

const fieldNames = new Set<string>(reportFields.map(({ name }) => name));

/** What goes into an answer beside the probability. */
export interface Reading {
  readonly basis: Basis;
  readonly readAs?: ReadAs;
  readonly warnings: Warning[];
}

const isPresent = (value: unknown) => value !== undefined && value !== null;

/** The fields with a value; a row of a batch has an `id` beside them. */
const presentFields = (report: StrikeReport) =>
  Object.keys(report).filter((name) => fieldNames.has(name) && isPresent(report[name as Field]));

/** Today on the far side of the date line: no date anywhere lies in the future before it is later than this. */
const lastDayOnEarth = () => new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);

/** The texts that an input is known to understand; undefined where any text will do. */
const acceptedBy = ({ known, aliases = {} }: ModelInput) =>
  known && new Set<string>([...known, ...Object.keys(aliases)]);

/** A name that is right is no misspelling of another that is spelt alike: EC135 is not EC-135, which the model knows. */
function suggestionFor(field: Field, value: string, known: readonly string[]): string | undefined {
  if (field === 'phaseOfFlight' || nameReaders[field]?.(value).kind === 'known') return undefined;
  return field === 'aircraft' ? nearestType(value, known) : nearest(value, known);
}

/** Makes a reader of reports for the model of `manifest`. */
export function createBasisReader({ inputs }: Pick<Manifest, 'inputs'>): (report: CanonicalReport) => Reading {
  const listed = new Set(inputs.map(({ name }) => name));
  const usedInputs = inputs.filter(({ used }) => used);
  const used = new Set(usedInputs.map(({ name }) => name));
  const withCategories = usedInputs.flatMap((input) => {
    const accepted = acceptedBy(input);
    return accepted ? [{ input, field: input.name as Field, known: input.known!, accepted }] : [];
  });

  const warningOf = (field: string, code: string, message: string, raw: CanonicalReport['raw']): Warning => ({
    pointer: pointerMember(field),
    code,
    message,
    value: raw[field] as FieldValue,
  });

  /** Warnings about values that the model does not know by name, and the fields that so say nothing to it. */
  function categoryWarnings({ report, raw }: CanonicalReport, unknown: Set<string>): Warning[] {
    const warnings: Warning[] = [];
    for (const { input, field, known, accepted } of withCategories) {
      const value = report[field];
      if (typeof value !== 'string' || accepted.has(value)) continue;
      const standIn = nearestKnown(input, value);
      if (standIn !== undefined) {
        const message = `The model does not know the ${field} ${value}; it was given ${standIn}, the nearest that it knows.`;
        warnings.push(warningOf(field, 'approximated', message, raw));
        continue;
      }
      unknown.add(field);
      const suggestion = suggestionFor(field, value, known);
      const text = JSON.stringify(raw[field]);
      const message = `The model knows no ${field} ${text} by name; the answer uses at most what kind it is.`;
      warnings.push({
        ...warningOf(field, 'unknown-category', message, raw),
        ...(suggestion !== undefined && { suggestion }),
      });
    }
    return warnings;
  }

  function otherWarnings({ report, raw, ambiguous }: CanonicalReport): Warning[] {
    return [
      ...ambiguous.map((name) =>
        warningOf(name.field, 'ambiguous-name', `${ambiguityText(name)} It counts as left out.`, raw),
      ),
      ...presentFields(report)
        .filter((name) => !listed.has(name))
        .map((name) => warningOf(name, 'not-used', `The model has no input ${name}: the answer does not use it.`, raw)),
      ...contradictionsIn(report, lastDayOnEarth()).map(({ field, message }) =>
        warningOf(field, 'contradiction', message, raw),
      ),
    ];
  }

  return (canonical) => {
    const { report } = canonical;
    const unknown = new Set<string>();
    const warnings = [...categoryWarnings(canonical, unknown), ...otherWarnings(canonical)];
    const readAs = Object.entries(canonical.readAs).filter(([field]) => !unknown.has(field));
    return {
      basis: {
        used: usedInputs
          .map(({ name }) => name)
          .filter((name) => isPresent(report[name as Field]) && !unknown.has(name)),
        missing: usedInputs
          .map(({ name }) => name)
          .filter((name) => !isPresent(report[name as Field]) || unknown.has(name)),
        notUsed: presentFields(report).filter((name) => !used.has(name)),
      },
      ...(readAs.length > 0 && { readAs: Object.fromEntries(readAs) }),
      warnings,
    };
  };
}
