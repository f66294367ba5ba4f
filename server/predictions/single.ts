/** POST /v1/predictions: one report in, its prediction out. */
import type { BodyLimits } from '../http/body.js';
import type { Handler } from '../http/handler.js';
import { answerJson } from '../http/json.js';
import { readReport } from '../http/report-body.js';
import { deadlineOf } from '../http/request-context.js';
import type { Predict } from '../models/predictor.js';

/** Answers one report with its prediction. */
export const predictOne =
  (predict: Predict, limits: BodyLimits): Handler =>
  async (req, res) => {
    const report = await readReport(req, limits);
    const [prediction] = await predict([report], deadlineOf(req, res));
    answerJson(res, 200, prediction);
  };
