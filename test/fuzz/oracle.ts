/** Checks answers: none may be a 5xx, reveal internals, break the contract, or accept what the schema refuses. */
import assert from 'node:assert/strict';
import { root } from '../../paths.js';
import { isStrikeReport } from '../../schemas/index.js';
import { readCanonicalReport } from '../../server/http/canonical-report.js';
import { checkAnswer } from '../contract/conforms.js';
import type { Answer } from './connection.js';
import { type FuzzRequest, hasOwnId } from './requests.js';

/** Words that reveal internals; the requests contain none of them, so that an answer cannot quote them. */
const internals = /node_modules|node:internal|file:\/\/|\.[cm]?[jt]s:\d+|\n\s+at \S+ |onnxruntime|\bajv\b/i;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Fails on what no answer may have, whatever the request was. */
export function checkCommonRules({ status, headers, text }: Answer): void {
  assert.ok(status < 500, `the answer is ${status}: ${text.slice(0, 500)}`);
  const all = [...headers].flat().join('\n') + text;
  const leak = internals.exec(all)?.[0] ?? (all.includes(root) ? root : undefined);
  assert.equal(leak, undefined, `the answer reveals internals: ${text.slice(0, 500)}`);
  for (const name of ['x-powered-by', 'x-injected', 'server'])
    assert.ok(!headers.has(name), `there is a header ${name}`);
}

function isValidReport(body: string): boolean {
  const text = Buffer.from(body, 'latin1').toString();
  try {
    return (
      'report' in readCanonicalReport(JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text), isStrikeReport)
    );
  } catch {
    return false;
  }
}

/** Rows are numbered in their order; only a ranked batch has them in another. */
function checkRows(path: string, text: string, type: string) {
  if (path.includes('rank')) return;
  const lines = text.split('\n').filter((line) => line !== '');
  const answers: object[] = type === 'application/json' ? JSON.parse(text) : lines.map((line) => JSON.parse(line));
  const rows = answers.flatMap((answer) => ('row' in answer ? [answer.row] : [])); // a summary has no number
  assert.ok(rows.length >= answers.length - 1, 'more than one answer is of no row');
  for (const [index, row] of rows.entries()) assert.equal(row, index + 1);
}

const singleReportPaths = new Set(['/v1/predictions', '/v1/explanations']);

/** The path alone: proxies put the host in front of it. */
const pathOf = (url: string) => url.replace(/^http:\/\/[^/]+/, '').split('?')[0]!;

/** Where the server has no contract: at / it has a page for a browser, or sends it there. */
const isPage = (path: string, status: number) => status < 400 && pathOf(path) === '/';

/** Fails when `answer` is not a right one to `request`; `expectedId` is the identifier that was sent with it. */
export function checkAnswerTo(request: FuzzRequest, answer: Answer, expectedId: string): void {
  checkCommonRules(answer);
  const { method, path, body } = request;
  const { status, text } = answer;
  const id = answer.headers.get('x-request-id') ?? '';
  if (hasOwnId(request)) assert.match(id, uuid);
  else assert.equal(id, expectedId, 'the answer is that of another request');
  if (isPage(path, status)) return;
  const type = answer.headers.get('content-type')?.split(';', 1)[0] ?? '';
  checkAnswer(method, pathOf(path), { status, type, text });
  if (method !== 'POST') return;
  if (singleReportPaths.has(pathOf(path)) && (status === 200 || status === 422)) {
    assert.equal(status === 200, isValidReport(body), `a report was answered with ${status}`);
  }
  if (status === 200 && path.includes('batch') && /json/.test(type)) checkRows(path, text, type);
}
