/**
 * What cannot be right about a report: two of its values that exclude each other, or a date that no strike can have. Such a
 * report is answered all the same, since one wrong cell is no reason to leave an aircraft uninspected; but the answer says
 * so, and cleaning blanks the speeds before a network learns from them.
 */
import { aircraftTypes } from './names/aircraft.js';
import { plausibleSizes } from './names/species.js';

/** Nobody taxies faster. */
export const maxTaxiKnots = 50;
/** 235 mph, the highest speed that tyres of transport aircraft are rated for. */
export const maxRollKnots = 204;
/** The fastest approaches on record are at 280 knots, but for one of a tanker at 340. */
export const maxApproachKnots = 300;

/** The day of the first flight of an aeroplane. */
const firstFlight = '1903-12-17';

/** A value in contradiction with another or with the calendar; `message` names both. */
export interface Contradiction {
  readonly field: string;
  readonly message: string;
}

/** The fields of a canonical report that are looked at. */
interface Report {
  readonly flightDate?: string | null;
  readonly phaseOfFlight?: string | null;
  readonly speedKnots?: number | null;
  readonly heightFeet?: number | null;
  readonly wildlifeSize?: string | null;
  readonly species?: string | null;
  readonly aircraft?: string | null;
  readonly effectOnFlight?: readonly string[] | null;
  readonly partsStruck?: readonly string[] | null;
  readonly engineIngested?: boolean | null;
}

const onGround = ['Parked', 'Taxi', 'Take-off run', 'Landing Roll'];
const maxKnotsByPhase: Readonly<Record<string, number>> = {
  Parked: maxTaxiKnots,
  Taxi: maxTaxiKnots,
  'Take-off run': maxRollKnots,
  'Landing Roll': maxRollKnots,
  Approach: maxApproachKnots,
};

/** Bounds that no civil aircraft with such engines flies at, as indicated airspeed; the military may. */
const maxKnotsByEngine: Readonly<Record<string, number>> = { jet: 450, turboprop: 350, piston: 300, helicopter: 200 };

const maxKnotsByAircraft = new Map(
  aircraftTypes
    .filter(({ use }) => !use.startsWith('military'))
    .map(({ name, build }) => [name, maxKnotsByEngine[build.split(',')[0]!]]),
);

/** Reports of strikes on the runway often give the height of the engine or of the lift-off. */
const maxGroundFeet = 100;

const afterTakeOff = ['En route', 'Descent', 'Approach', 'Landing Roll', 'Landing', 'Arrival'];

type Rule = (report: Report, today: string) => Contradiction | undefined;

const rules: readonly Rule[] = [
  ({ wildlifeSize, species }) => {
    const sizes = species ? plausibleSizes(species) : undefined;
    if (!wildlifeSize || !sizes || (sizes as readonly string[]).includes(wildlifeSize)) return undefined;
    return {
      field: 'wildlifeSize',
      message: `The size ${wildlifeSize} contradicts the species ${species}, which is ${sizes.join(' or ')}.`,
    };
  },
  ({ speedKnots, phaseOfFlight }) => {
    const maxKnots = maxKnotsByPhase[phaseOfFlight ?? ''];
    if (typeof speedKnots !== 'number' || maxKnots === undefined || speedKnots <= maxKnots) return undefined;
    return {
      field: 'speedKnots',
      message: `${speedKnots} knots contradict the phase ${phaseOfFlight}, in which nothing is faster than ${maxKnots}.`,
    };
  },
  ({ speedKnots, aircraft }) => {
    const maxKnots = maxKnotsByAircraft.get(aircraft ?? '');
    if (typeof speedKnots !== 'number' || maxKnots === undefined || speedKnots <= maxKnots) return undefined;
    return {
      field: 'speedKnots',
      message: `${speedKnots} knots contradict the aircraft ${aircraft}, which does not fly faster than ${maxKnots}.`,
    };
  },
  ({ heightFeet, phaseOfFlight }) => {
    if (typeof heightFeet !== 'number' || heightFeet <= maxGroundFeet || !onGround.includes(phaseOfFlight ?? '')) {
      return undefined;
    }
    return { field: 'heightFeet', message: `${heightFeet} feet contradict the phase ${phaseOfFlight}, on the ground.` };
  },
  ({ effectOnFlight, phaseOfFlight }) => {
    if (!effectOnFlight?.includes('Aborted Take-off') || !afterTakeOff.includes(phaseOfFlight ?? '')) return undefined;
    return {
      field: 'effectOnFlight',
      message: `The effect Aborted Take-off contradicts the phase ${phaseOfFlight}, which comes after the take-off.`,
    };
  },
  ({ engineIngested, partsStruck }) => {
    if (!engineIngested || !partsStruck || partsStruck.includes('Engine')) return undefined;
    return {
      field: 'engineIngested',
      message: `An engine took the animal in, yet the parts struck are ${partsStruck.join(', ')} and no Engine.`,
    };
  },
  ({ flightDate }, today) => {
    if (!flightDate || (flightDate >= firstFlight && flightDate <= today)) return undefined;
    const bound =
      flightDate > today
        ? `lies in the future: nowhere on earth is it later than ${today}`
        : `is before ${firstFlight}, the first flight`;
    return { field: 'flightDate', message: `The date ${flightDate} ${bound}.` };
  },
];

/** Everything that contradicts itself in a canonical report; `today` is YYYY-MM-DD, the last day anywhere on earth. */
export function contradictionsIn(report: Report, today: string): Contradiction[] {
  const contradictions: Contradiction[] = [];
  for (const rule of rules) {
    const contradiction = rule(report, today);
    if (!contradiction) continue;
    // One warning a field: that of the phase says more than that of the aircraft.
    if (!contradictions.some(({ field }) => field === contradiction.field)) contradictions.push(contradiction);
  }
  return contradictions;
}
