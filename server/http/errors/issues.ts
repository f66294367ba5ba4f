/** Turns the errors of ajv into issues for people: where a report is wrong, what is wrong, what would be right. */
import type { AnySchemaObject, ErrorObject } from 'ajv/dist/2020.js';
import { essentialFields, type Issue } from '../../../schemas/index.js';
import { nearest } from './did-you-mean.js';

/** More than a report can have by honest mistake; an answer must not grow with the nonsense in a request. */
export const maxIssues = 100;

/** One member of a JSON Pointer, escaped as RFC 6901 says. */
export const pointerMember = (name: string) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;

/** An issue as text: what is wrong, and which value was most likely meant. */
export const issueText = ({ message, suggestion }: Pick<Issue, 'message' | 'suggestion'>) =>
  suggestion === undefined ? message : `${message} Did you mean "${suggestion}"?`;

/** A value as part of a message: short, and without the content of objects and lists. */
export function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  if (typeof value !== 'string') return String(value);
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
}

const kinds = (types: string | string[]) =>
  [types]
    .flat()
    .map((type) => (type === 'null' ? type : `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}`))
    .join(' or ');

const range = ({ minimum, maximum }: AnySchemaObject) =>
  maximum === undefined ? `at least ${minimum}` : `from ${minimum} to ${maximum}`;

function issueOf({ instancePath, keyword, params, data, parentSchema, message }: ErrorObject): Issue {
  const limits = parentSchema ?? {};
  const pointer = instancePath;
  switch (keyword) {
    case 'required': {
      const name: string = params.missingProperty;
      return { pointer: pointer + pointerMember(name), message: 'is required.', allowed: limits.properties[name].enum };
    }
    case 'additionalProperties': {
      const name: string = params.additionalProperty;
      const allowed = Object.keys(limits.properties);
      return {
        pointer: pointer + pointerMember(name),
        message: 'is not a property of a strike report.',
        allowed,
        suggestion: nearest(name, allowed),
      };
    }
    case 'enum': {
      const allowed: (string | null)[] = params.allowedValues;
      const words = allowed.filter((value) => value !== null);
      return {
        pointer,
        message: `${describe(data)} is not an allowed value.`,
        allowed,
        suggestion: typeof data === 'string' ? nearest(data, words) : undefined,
      };
    }
    case 'type':
      return {
        pointer,
        message: `must be ${pointer === '' ? 'an object' : kinds(params.type)}, not ${describe(data)}.`,
      };
    case 'minimum':
    case 'maximum':
      return { pointer, message: `must be ${range(limits)}, not ${describe(data)}.` };
    case 'minLength':
    case 'maxLength':
      return {
        pointer,
        message: `must have ${limits.minLength} to ${limits.maxLength} characters, not ${[...String(data)].length}.`,
      };
    case 'format':
      return { pointer, message: `must be a day of the calendar as YYYY-MM-DD, not ${describe(data)}.` };
    default:
      return { pointer, message: `${message}.` };
  }
}

const enumeration = `${essentialFields.slice(0, -1).join(', ')} and ${essentialFields.at(-1)}`;

/** A report that names none of the essential fields; said once, and not for each of them as a part that is missing. */
const saysNothing: Issue = {
  pointer: '',
  message: `names none of ${enumeration}; one of them at least must be known.`,
  allowed: [...essentialFields],
};

const isOfAnyOf = ({ keyword, schemaPath }: ErrorObject) => keyword === 'anyOf' || /\/anyOf\//.test(schemaPath);

/** Whether an essential field is there but wrong, so that the report does try to say something. */
const namesEssential = (pointers: Iterable<string>) =>
  [...pointers].some((pointer) => essentialFields.some((name) => pointer === pointerMember(name)));

/** One issue for each place that is wrong; where a value breaks several rules, the one with a list of allowed values helps most. */
export function issuesFrom(errors: readonly ErrorObject[]): Issue[] {
  const issues = new Map<string, Issue>();
  for (const error of errors.filter((each) => !isOfAnyOf(each))) {
    const issue = issueOf(error);
    if (!issues.has(issue.pointer) || issue.allowed) issues.set(issue.pointer, issue);
    if (issues.size === maxIssues) break;
  }
  if (errors.some(isOfAnyOf) && !namesEssential(issues.keys())) return [saysNothing, ...issues.values()];
  return [...issues.values()];
}

/** A sentence with the number of issues that `subject` has. */
export function sentence(subject: string, { length }: readonly Issue[]): string {
  const count = length === 1 ? '1 problem' : `${length} problems`;
  return length < maxIssues
    ? `${subject} has ${count}, listed in issues.`
    : `${subject} has at least ${count}; the first ${maxIssues} are listed in issues.`;
}
