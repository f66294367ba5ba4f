/** Judges answers: none may be a 5xx, tell of the inside, break the contract, or accept what the schema refuses. */
import assert from 'node:assert/strict';
import { root } from '../../paths.js';
import { isStrikeReport } from '../../schemas/index.js';
import { checkAnswer } from '../contract/conforms.js';
import type { Answer } from './connection.js';
import type { Attack } from './requests.js';

/** Words of the inside; what was sent and is quoted in an answer has none of them. */
const inside = /node_modules|node:internal|file:\/\/|\.[cm]?[jt]s:\d+|\n\s+at \S+ |onnxruntime|\bajv\b/i;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Fails on what no answer may have, whatever was asked. */
export function checkHarmless({ status, headers, text }: Answer): void {
  assert.ok(status < 500, `the answer is ${status}: ${text.slice(0, 500)}`);
  const all = [...headers].flat().join('\n') + text;
  const told = inside.exec(all)?.[0] ?? (all.includes(root) ? root : undefined);
  assert.equal(told, undefined, `the answer tells of the inside: ${text.slice(0, 500)}`);
  for (const name of ['x-powered-by', 'x-injected', 'server'])
    assert.ok(!headers.has(name), `there is a header ${name}`);
}

function isValidReport(body: string): boolean {
  const text = Buffer.from(body, 'latin1').toString();
  try {
    return isStrikeReport(JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text));
  } catch {
    return false;
  }
}

/** Rows are numbered in their order; only a ranked batch has them in another. */
function checkRows(path: string, text: string, type: string) {
  if (path.includes('rank')) return;
  const lines = text.split('\n').filter((line) => line !== '');
  const rows: number[] =
    type === 'application/json'
      ? JSON.parse(text).map(({ row }: { row: number }) => row)
      : lines.map((line) => JSON.parse(line).row);
  for (const [place, row] of rows.entries()) assert.equal(row, place + 1);
}

const oneReport = new Set(['/v1/predictions', '/v1/explanations']);

/** The path alone: proxies put the host in front of it. */
const pathOf = (url: string) => url.replace(/^http:\/\/[^/]+/, '').split('?')[0]!;

/** Where the server has no contract: it sends a browser from / to its pages. */
const isRedirect = (path: string, status: number) => status >= 300 && status < 400 && pathOf(path) === '/';

/** Fails when `answer` is not a right one to `attack`; `expectedId` is the identifier that the request carried. */
export function checkRight(attack: Attack, answer: Answer, expectedId: string): void {
  checkHarmless(answer);
  const { method, path, headers, body } = attack;
  const { status, text } = answer;
  const id = answer.headers.get('x-request-id') ?? '';
  const ownId = headers.some((header) => header.startsWith('X-Request-Id'));
  if (ownId) assert.match(id, uuid);
  else assert.equal(id, expectedId, 'the answer is that of another request');
  if (isRedirect(path, status)) return;
  const type = answer.headers.get('content-type')?.split(';', 1)[0] ?? '';
  checkAnswer(method, pathOf(path), { status, type, text });
  if (method !== 'POST') return;
  if (oneReport.has(pathOf(path)) && (status === 200 || status === 422)) {
    assert.equal(status === 200, isValidReport(body), `a report was answered with ${status}`);
  }
  if (status === 200 && path.includes('batch') && /json/.test(type)) checkRows(path, text, type);
}
