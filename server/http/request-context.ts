/**
 * What the server notes of each request when it arrives: its identifier, its place in a trace, its client and its deadline.
 * Traces are those of W3C Trace Context: https://www.w3.org/TR/trace-context/.
 */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** One request, as log, metrics and refusals identify it. Times are of `performance.now()`, in ms. */
export interface RequestContext {
  /** A UUID: the client's X-Request-Id where that is one. */
  readonly id: string;
  /** 32 hexadecimal digits, from the caller's `traceparent` or else those of `id`. */
  readonly traceId: string;
  /** 16 hexadecimal digits: this request as a step of the trace. */
  readonly spanId: string;
  /** The step that called, where there is one. */
  readonly parentId?: string;
  /** Two hexadecimal digits: whether the trace is recorded. The other flags that a caller may set have no meaning yet. */
  readonly traceFlags: '00' | '01';
  readonly arrivedAtMs: number;
  /** When an answer is of no more use. */
  readonly deadlineMs: number;
  /** The name of its API key. */
  client?: string;
}

declare module 'node:http' {
  interface IncomingMessage {
    context: RequestContext;
  }
}

/** Not zeros alone, which would make an invalid trace. */
const uuid = /^(?!0{8}-(?:0{4}-){3}0{12}$)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** Later versions may have more behind a dash; in version 00 that is an error. */
const traceparent =
  /^(?!ff)(?!00.{54})[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})(?:-|$)/;

/** Sixteen random hexadecimal digits: the first and the last eight of a UUID, whose fixed digits lie between. */
function newSpanId() {
  const random = randomUUID();
  return random.slice(0, 8) + random.slice(28);
}

const withoutDashes = (id: string) =>
  id.slice(0, 8) + id.slice(9, 13) + id.slice(14, 18) + id.slice(19, 23) + id.slice(24);

/** The context of a request that has just arrived and may take `timeoutMs`; a malformed header counts as absent. */
export function createRequestContext({ headers }: IncomingMessage, timeoutMs: number): RequestContext {
  const arrivedAtMs = performance.now();
  const clientId = headers['x-request-id'];
  const id = typeof clientId === 'string' && uuid.test(clientId) ? clientId.toLowerCase() : randomUUID();
  const timing = { arrivedAtMs, deadlineMs: arrivedAtMs + timeoutMs };
  const match = typeof headers.traceparent === 'string' ? traceparent.exec(headers.traceparent) : null;
  const spanId = newSpanId();
  if (!match) return { id, traceId: withoutDashes(id), spanId, traceFlags: '00', ...timing };
  const [, traceId, parentId, flags] = match as unknown as [string, string, string, string];
  const traceFlags = Number.parseInt(flags, 16) & 1 ? '01' : '00';
  return { id, traceId, spanId, parentId, traceFlags, ...timing };
}

/** The `traceparent` that continues the trace from this request. */
export const traceparentOf = ({ traceId, spanId, traceFlags }: RequestContext) =>
  `00-${traceId}-${spanId}-${traceFlags}`;

/** Until when an answer is of use, by `performance.now()` in ms, and whether its client has already left. */
export interface Deadline {
  readonly deadlineMs: number;
  readonly isAborted: () => boolean;
}

/** The deadline of a request; it is aborted once nobody is there to read the answer. */
export const deadlineOf = (req: IncomingMessage, res: ServerResponse): Deadline => ({
  deadlineMs: req.context.deadlineMs,
  isAborted: () => res.destroyed,
});
