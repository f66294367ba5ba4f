/** The parameters of a batch in its query: how a file is to be read, and what goes into the answer. */
import { type ColumnMapping, parseColumnMapping } from '../../../intake/dialects/mapping.js';
import type { Encoding } from '../../../intake/records/encoding.js';
import type { DateOrder } from '../../../intake/values/date.js';
import { ProblemError } from '../../http/errors/problems.js';
import { encodingLabels, encodingOfLabel } from './encodings.js';

/** What a request says of its batch. */
export interface BatchQuery {
  readonly isRanked: boolean;
  readonly isEchoed: boolean;
  /** Undefined where the summary comes when there is something to say. */
  readonly needsSummary: boolean | undefined;
  readonly dates: DateOrder | undefined;
  readonly mapping: ColumnMapping | undefined;
  readonly encoding: Encoding | undefined;
  readonly sheetName: string | undefined;
}

type Query = Readonly<Record<string, unknown>>;

const invalid = (detail: string) => new ProblemError('invalid-query', detail);

function oneValue(query: Query, name: string): string | undefined {
  const value = query[name];
  if (value === undefined || typeof value === 'string') return value;
  throw invalid(`${name} is given more than once.`);
}

function choiceOf<Choice extends string>(query: Query, name: string, choices: readonly Choice[]): Choice | undefined {
  const value = oneValue(query, name);
  if (value === undefined) return undefined;
  const choice = choices.find((each) => each === value);
  if (choice !== undefined) return choice;
  const allowed = `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`;
  throw invalid(`${name} is ${JSON.stringify(value)}; it must be ${allowed}.`);
}

const flags = ['true', 'false'] as const;
const flagOf = (query: Query, name: string) => {
  const choice = choiceOf(query, name, flags);
  return choice && choice === 'true';
};

function mappingOf({ columns }: Query): ColumnMapping | undefined {
  if (columns === undefined) return undefined;
  const { mapping, faults } = parseColumnMapping([columns].flat().map(String));
  if (faults.length > 0) throw invalid(`columns cannot be read. ${faults.slice(0, 10).join(' ')}`);
  return mapping;
}

function encodingOf(query: Query): Encoding | undefined {
  const label = oneValue(query, 'encoding');
  if (label === undefined) return undefined;
  const encoding = encodingOfLabel(label);
  if (encoding === undefined) {
    throw invalid(`encoding is ${JSON.stringify(label)}; it must be one of ${encodingLabels.join(', ')}.`);
  }
  return encoding === 'found' ? undefined : encoding;
}

/** Reads the query of a batch; throws a ProblemError where a parameter is wrong. */
export function batchQueryOf(query: Query): BatchQuery {
  return {
    isRanked: flagOf(query, 'rank') ?? false,
    isEchoed: flagOf(query, 'echo') ?? false,
    needsSummary: flagOf(query, 'summary'),
    dates: choiceOf(query, 'dates', ['dmy', 'mdy']),
    mapping: mappingOf(query),
    encoding: encodingOf(query),
    sheetName: oneValue(query, 'sheet') || undefined,
  };
}
