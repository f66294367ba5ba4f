/** Problems as clients of the Open Inference Protocol read them: with the errors as one text in `error`. */
import type { ServerResponse } from 'node:http';
import type { InferenceProblem, Problem } from '../../schemas/index.js';
import { issueText } from '../http/errors/issues.js';
import { answerJson } from '../http/json.js';

/** A client shows the text as one line of an exception; the rest is in `issues`. */
const maxIssuesInText = 10;

/** Whether a URL belongs to the protocol. */
export const isProtocolPath = (url = '') => /^\/v2(?:[/?]|$)/i.test(url);

function errorText({ detail, issues }: Problem): string {
  if (issues.length === 0) return detail;
  const more = issues.length - maxIssuesInText;
  const text = issues.slice(0, maxIssuesInText).map(issueText).join(' ');
  return more > 0 ? `${text} And ${more} more, listed in issues.` : text;
}

/**
 * Writes a problem. KServe's client reads `error` only where the Content-Type is application/json to the letter, which
 * Express would extend by a charset.
 */
export function writeProtocolProblem(res: ServerResponse, problem: Problem): void {
  const body: InferenceProblem = { ...problem, error: errorText(problem) };
  answerJson(res, problem.status, body, 'application/json');
}
