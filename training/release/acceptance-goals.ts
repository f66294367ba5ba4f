/**
 * The acceptance goals, in numbers. They hold for the locked test: reports from 2000 on, by a model that was trained on
 * those up to 1999 alone. The goals for ROC-AUC, average precision and calibration error were set before any model was
 * trained; those for recall and cost say the same in terms of the queue and were added after the first trials. Notebook
 * 01 says why these, notebook 03 which are met.
 */

/** Lower bounds of the figures, and upper bounds of the cost and of the calibration error. */
export const acceptanceGoals = {
  /** Size and phase alone reach 0.75; a model must be worth more. */
  rocAuc: { atLeast: 0.8 },
  averagePrecision: { atLeast: 0.39 },
  /** Share of all damage in the first fifth of the queue; sorting by size and phase finds 0.52. */
  recallAtTop20Percent: { atLeast: 0.55 },
  /** In priority inspections; it is 1 with everything inspected first, and 0.71 when sorted by size and phase. */
  expectedCostPerReport: { atMost: 0.7 },
  /** A stated 10 % may be 8 or 12 on average, no more. */
  expectedCalibrationError: { atMost: 0.02 },
} as const;
