/** Lets a monitor see what is answered. */
import type { Predict } from '../predictor.js';
import type { DriftMonitor } from './monitor.js';

/** `predict`, whose answers `monitor` counts as well. */
export const watched =
  (predict: Predict, { record }: DriftMonitor): Predict =>
  async (reports) => {
    const predictions = await predict(reports);
    record(reports, predictions);
    return predictions;
  };
