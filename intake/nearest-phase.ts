/**
 * What a model is given in place of a phase that it does not know. Service and training read it here, so that a model is
 * evaluated on the values that it would be given in service.
 */
import type { ModelInput } from '../schemas/generated/types.js';

/** The phase next to one that older files, and so the models made of them, do not have. */
const nearestPhases: Readonly<Record<string, string>> = {
  Departure: 'Climb',
  Arrival: 'Approach',
  Landing: 'Landing Roll',
};

/**
 * The value that the model is given in place of one that it does not know: the nearest phase, where it knows that. Not
 * done by whoever reads the report, for then no model could learn the phase itself.
 */
export function nearestKnown({ name, known }: ModelInput, value: unknown): string | undefined {
  if (name !== 'phaseOfFlight' || typeof value !== 'string' || !known || known.includes(value)) return undefined;
  const nearest = nearestPhases[value];
  return nearest !== undefined && known.includes(nearest) ? nearest : undefined;
}
