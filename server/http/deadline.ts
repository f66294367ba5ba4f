/** How long an answer is of use. */
import type { IncomingMessage, ServerResponse } from 'node:http';

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
