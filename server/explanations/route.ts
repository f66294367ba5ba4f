/** POST /v1/explanations: one report in, the explanation of its prediction out. */
import type { BodyLimits } from '../http/body.js';
import type { Handler } from '../http/handler.js';
import { answerJson } from '../http/json.js';
import { readReport } from '../http/report-body.js';
import type { Explain } from '../models/explainer.js';

/** Answers one report with the explanation of its prediction. */
export const explainOne =
  (explain: Explain, limits: BodyLimits): Handler =>
  async (req, res) => {
    const { report, readAs } = await readReport(req, limits);
    const explanation = await explain(report, () => res.destroyed);
    answerJson(res, 200, Object.keys(readAs).length > 0 ? { ...explanation, readAs } : explanation);
  };
