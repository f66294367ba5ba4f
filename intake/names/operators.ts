/**
 * Who flies the aircraft: the FAA's wording of each operator, its group, and what else is written for it. The tables are
 * in operators/.
 *
 * The kind of operator says which aircraft fly where, and how strikes come to be reported, and an operator of few reports
 * leans on its kind. The names are those of cleaned reports: without the footnote's asterisk of "US AIRWAYS*".
 *
 * Codes are the FAA's, which are mostly ICAO's of three letters. IATA's of two are left out: they pass from one airline
 * to another, and CO, FL or US in a column taken for the operator by mistake is a state or a country. USA is left out
 * too, for it was the code of US Airways and is short for the army. Where a code went on to a successor with a name of
 * its own (America West's AWE to US Airways), both rows have it, and a reader must ask.
 * Brands that several airlines fly for, such as "United Express", name no operator.
 */
import { airlines } from './operators/airlines.js';
import { otherOperators } from './operators/others.js';
import {
  alphanumericKey,
  createNameReader,
  foldedKey,
  indexBy,
  lazily,
  type NameEntry,
  type ReadName,
} from './reader.js';
import { partsOf, rowsByGroup } from './rows.js';

/** One operator. */
export interface Operator extends NameEntry {
  /** What it flies for: scheduled airline, large or regional, freight, military, private or business. */
  readonly group: string;
}

/** Every operator that is known by name. */
export const operators: readonly Operator[] = rowsByGroup({ ...airlines, ...otherOperators }).map(
  ({ group, cells: [name, written] }) => ({ name: name!, group, alsoWritten: partsOf(written) }),
);

/** Words for "no operator named" besides those of any column; UNKC is the FAA's code of the second. */
const wordsForMissing = new Set([
  'unkc',
  'unknowncommercial',
  'unknownoperator',
  'unknownairline',
  'exploitantinconnu',
]);

/** The text without what a register adds to a name (Inc., LLC), and with one spelling of "airlines", "intl" and "US". */
const companyKey = (text: string): string =>
  alphanumericKey(
    foldedKey(text)
      .replace(/\b(the|inc|incorporated|llc|ltd|limited|corp|corporation|co|company|plc)\b/g, '')
      .replace(/\bair ?lines?\b/g, 'airlines')
      .replace(/\bair ?ways?\b/g, 'airways')
      .replace(/\binternational\b|\bint'l\b/g, 'intl')
      .replace(/\bunited states\b/g, 'us'),
  );

const namesByCompany = lazily(() => indexBy(operators, companyKey));

/** 'American Airlines Inc.' → 'AMERICAN AIRLINES'; undefined where no operator, or several, could be meant. */
function readCompany(text: string): string | undefined {
  const names = namesByCompany().get(companyKey(text));
  return names?.size === 1 ? [...names][0] : undefined;
}

const readName = createNameReader(operators, {
  // The FAA writes operators in capitals.
  usualForm: (text) => text.toUpperCase(),
  interpret: readCompany,
});

/** Reads an operator: its name as the FAA or its owner writes it, or its code. */
export const readOperator: ReadName = (text) =>
  wordsForMissing.has(alphanumericKey(text)) ? { kind: 'missing' } : readName(text);
