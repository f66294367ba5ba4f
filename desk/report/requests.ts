/** Requests the answer to a report; an answer that a later report has overtaken is dropped. */
import type { Explanation, Prediction } from '../../schemas/generated/types.js';
import { explain, predict, Refusal } from '../api.js';
import type { Report } from '../fields.js';

/** What happens to a request, in this order. */
export interface RequestEvents {
  onStart(): void;
  onPrediction(prediction: Prediction): void;
  onRefusal(refusal: Refusal): void;
  onExplanation(explanation: Explanation): void;
  /** The reasons cannot be had. */
  onExplanationError(error: Error): void;
}

/** Makes requests one after the other. */
export function createRequests(events: RequestEvents) {
  let controller = new AbortController();

  async function send(report: Report): Promise<void> {
    controller.abort();
    controller = new AbortController();
    const { signal } = controller;
    events.onStart();
    try {
      events.onPrediction(await predict(report, signal));
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof Refusal)) throw error;
      events.onRefusal(error);
      return;
    }
    try {
      events.onExplanation(await explain(report, signal));
    } catch (error) {
      if (!signal.aborted) events.onExplanationError(error as Error);
    }
  }

  return { send, cancel: () => controller.abort() };
}
