/**
 * Calls the service. A request is answered, refused with a problem, or waits: for the service to come back, for a key, or
 * as long as the service wants it to.
 */
import type { Explanation, Manifest, Prediction, Problem } from '../schemas/generated/types.js';
import { untilBack } from './connection.js';
import type { Report, ReportSchema } from './fields.js';
import { keyHeader, requestKey } from './key.js';

/** The service has understood the request and refuses it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(readonly problem: Problem) {
    super(problem.detail);
  }
}

const wait = (ms: number, signal?: AbortSignal | null) =>
  new Promise<void>((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });

const minPauseMs = 250;
const maxPauseMs = 8000;

/** The problem in the answer; undefined when a server in between does not reach the service. */
async function problemOf(response: Response): Promise<Problem | undefined> {
  const { status, statusText, headers } = response;
  if (headers.get('Content-Type')?.includes('problem+json')) {
    const problem: Problem = await response.json();
    return problem.code === 'not-ready' ? undefined : problem;
  }
  if ([502, 503, 504].includes(status)) return undefined;
  const detail = `The service answered ${status} ${statusText}.`;
  return { type: 'about:blank', title: 'No answer', status, detail, code: 'internal-error', issues: [] };
}

/** The answer, whatever its status; undefined when there is none. */
async function tryFetch(path: string, init: RequestInit): Promise<Response | undefined> {
  try {
    return await fetch(path, { ...init, headers: { ...(init.headers as object), ...keyHeader() } });
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Sends until there is an answer; throws a Refusal, or the reason of the signal once it is aborted. */
export async function send(path: string, init: RequestInit = {}): Promise<Response> {
  for (let pauseMs = minPauseMs; ; pauseMs = Math.min(2 * pauseMs, maxPauseMs)) {
    init.signal?.throwIfAborted();
    const response = await tryFetch(path, init);
    if (response?.ok) return response;
    const problem = response && (await problemOf(response));
    const retryAfterSeconds = Number(response?.headers.get('Retry-After')) || 0;
    if (!problem) {
      await untilBack();
      // Ready, but not for this request: it must not be sent again and again without a pause.
      await wait(pauseMs, init.signal);
    } else if (problem.status === 401) {
      if (!(await requestKey(problem.detail))) throw new Refusal(problem);
    } else if (retryAfterSeconds > 0) await wait(1000 * retryAfterSeconds, init.signal);
    else throw new Refusal(problem);
  }
}

const post = async (path: string, report: Report, signal: AbortSignal) => {
  const headers = { 'Content-Type': 'application/json' };
  const response = await send(path, { method: 'POST', headers, body: JSON.stringify(report), signal });
  return response.json();
};

/** The probability of one report. */
export const predict = (report: Report, signal: AbortSignal): Promise<Prediction> =>
  post('v1/predictions', report, signal);

/** The reasons of one report. */
export const explain = (report: Report, signal: AbortSignal): Promise<Explanation> =>
  post('v1/explanations', report, signal);

/** The manifest of the served model. */
export const manifest = async (): Promise<Manifest> => (await send('v1/model')).json();

/** The schema of a report, from which the form follows. */
export const reportSchema = async (): Promise<ReportSchema> => (await send('desk/strike-report.schema.json')).json();
