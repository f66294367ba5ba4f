/** Reads a value of a fixed list, such as a phase of flight, as people and files write it. */
import { alphanumericKey } from '../names/reader.js';

/** What else is written for the values of each field that has a fixed list. */
const synonyms: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  timeOfDay: { Day: ['daylight', 'daytime'], Night: ['nighttime', 'dark'] },
  phaseOfFlight: {
    Parked: ['parking', 'at gate', 'gate'],
    Taxi: ['taxiing', 'taxi in', 'taxi out'],
    'Take-off run': ['takeoff', 'takeoff roll', 'T/O run', 'décollage'],
    Climb: ['initial climb', 'climb out', 'climbing', 'montée'],
    'En route': ['cruise', 'cruising', 'en-route', 'croisière'],
    Descent: ['descending', 'descente'],
    Approach: ['final approach', 'final', 'approche'],
    'Landing Roll': ['landing rollout', 'rollout', 'landing run'],
    Landing: ['touchdown', 'atterrissage'],
    Local: ['local flight', 'circuit', 'pattern'],
  },
  wildlifeSize: { Small: ['S', 'petit'], Medium: ['M', 'moyen'], Large: ['L', 'big', 'grand'] },
  numberStruck: {
    '1': ['one', 'single'],
    // A spreadsheet makes dates of 2-10, in its reader's language.
    '2-10': ['2 to 10', '10-Feb', '2-Oct', 'Feb-10', 'Oct-02', '02-oct', '10-févr'],
    '11-100': ['11 to 100', 'Nov-00'],
    'More than 100': ['over 100'],
  },
  effectOnFlight: {
    None: ['no effect', 'nil'],
    'Precautionary Landing': ['precautionary ldg'],
    'Aborted Take-off': ['aborted takeoff', 'rejected takeoff', 'RTO'],
    'Engine Shut Down': ['engine shutdown', 'engines shut down', 'engine(s) shut down'],
  },
  partsStruck: {
    Windshield: ['windscreen', 'windshld'],
    Engine: ['engines', 'engine 1', 'engine 2', 'engine 3', 'engine 4', 'eng1', 'eng2', 'eng3', 'eng4'],
    Propeller: ['prop', 'propellers'],
    'Wing or rotor': ['wing', 'rotor', 'wing/rotor', 'wing_rot', 'wings'],
    'Landing gear': ['LG', 'gear', 'landing gears'],
    Lights: ['light', 'lghts'],
    Fuselage: ['fuse'],
    Radome: ['rad'],
  },
  skyCondition: {
    'No Cloud': ['no clouds', 'clear', 'CAVOK', 'SKC'],
    'Some Cloud': ['some clouds', 'partly cloudy', 'scattered'],
    Overcast: ['OVC', 'cloudy'],
  },
  precipitation: { None: ['no precipitation', 'dry'], Rain: ['rainy'], Fog: ['foggy'], Snow: ['snowy'] },
};

/** A count of animals in the words of the form. */
const countRange = (count: number) =>
  count === 1 ? '1' : count <= 10 ? '2-10' : count <= 100 ? '11-100' : 'More than 100';

/** Patterns that come before the lists, by field: without its dash, 2-10 would have the key of 210. */
const patterns: Readonly<Record<string, (text: string) => string | undefined>> = {
  numberStruck: (text) => {
    if (/^[1-9]\d{0,5}$/.test(text)) return countRange(Number(text));
    return /^(>\s*100|100\s*\+)$/.test(text) ? 'More than 100' : undefined;
  },
};

/** Gives the value of the list that a tidied text stands for; undefined where it stands for none. */
export type ReadChoice = (tidiedText: string) => string | undefined;

/** Makes a reader of the `values` of `field`, which are understood in any case, width and punctuation. */
export function createChoiceReader(field: string, values: readonly string[]): ReadChoice {
  const others = Object.entries(synonyms[field] ?? {}).filter(([value]) => values.includes(value));
  const byKey = new Map(
    [...others, ...values.map((value) => [value, [value]] as const)].flatMap(([value, texts]) =>
      texts.map((text) => [alphanumericKey(text), value] as const),
    ),
  );
  return (text) => patterns[field]?.(text) ?? byKey.get(alphanumericKey(text));
}

const yes = new Set(['y', 'yes', 'true', 't', '1', 'oui', 'o', 'x']);
const no = new Set(['n', 'no', 'false', 'f', '0', 'non']);

/** Reads yes and no; undefined where a text says neither. */
export function readFlag(tidiedText: string): boolean | undefined {
  const key = alphanumericKey(tidiedText);
  if (yes.has(key)) return true;
  return no.has(key) ? false : undefined;
}
