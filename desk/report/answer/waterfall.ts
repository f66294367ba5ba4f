/** The figures of the reasons, before they are drawn. */
import type { Contribution } from '../../../schemas/generated/types.js';

/** A row of the waterfall, from one probability to the next. */
export interface WaterfallStep {
  from: number;
  to: number;
}

/** Where each contribution begins and ends when they are added in order to `baseValue`. */
export function waterfallSteps(
  baseValue: number,
  contributions: readonly Pick<Contribution, 'contribution'>[],
): WaterfallStep[] {
  let from = baseValue;
  return contributions.map(({ contribution }) => {
    const step = { from, to: from + contribution };
    from = step.to;
    return step;
  });
}

/** Percentage points with their sign: `+25.3`, `−0.4`. */
export const percentagePoints = (contribution: number): string => {
  const text = Math.abs(100 * contribution).toFixed(1);
  return Number(text) === 0 ? '0.0' : `${contribution < 0 ? '−' : '+'}${text}`;
};

/** How sure estimated contributions are, or nothing where they are exact. */
export function estimationNote(contributions: readonly Pick<Contribution, 'standardError'>[]): string | undefined {
  const errors = contributions.flatMap(({ standardError }) => standardError ?? []);
  if (errors.length === 0) return undefined;
  // Twice the standard error holds 95 of 100 cases; rounded up, so that it is never said to be 0.
  const points = Math.max(0.1, Math.ceil(2000 * Math.max(...errors)) / 10);
  return `With so many fields the pushes are estimated, to within ${points.toFixed(1)} points in 95 of 100 cases.`;
}
