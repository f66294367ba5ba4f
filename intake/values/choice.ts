/** Reads a value of a fixed list, such as a phase of flight, as people and files write it. */
import { alphanumericKey } from '../names/reader.js';
import { rangeOfDay } from './range-as-date.js';

/** What else is written for the values of each field that has a fixed list. */
const synonyms: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  timeOfDay: {
    Dawn: ['aube', 'Morgendämmerung', 'amanecer'],
    Day: ['daylight', 'daytime', 'jour', 'Tag', 'día'],
    Dusk: ['twilight', 'crépuscule', 'Abenddämmerung', 'anochecer'],
    Night: ['nighttime', 'dark', 'nuit', 'Nacht', 'noche'],
  },
  // Codes of three letters are those of the international taxonomy of accidents (CAST/ICAO, Phase of Flight).
  phaseOfFlight: {
    Parked: ['parking', 'at gate', 'gate', 'standing', 'STD', 'stationnement', 'geparkt', 'estacionado'],
    Taxi: ['taxiing', 'taxi in', 'taxi out', 'TXI', 'roulage', 'Rollen', 'rodaje'],
    'Take-off run': [
      ...['takeoff', 'takeoff roll', 'T/O run', 'TO', 'T/O', 'TOF', 'TOR', 'TKOF', 'TKOFF', 'rotation', 'lift-off'],
      ...['décollage', 'Start', 'Startlauf', 'despegue'],
    ],
    Climb: ['initial climb', 'climb out', 'climbing', 'CLB', 'ICL', 'montée', 'Steigflug', 'ascenso'],
    'En route': ['cruise', 'cruising', 'en-route', 'ENR', 'CRZ', 'croisière', 'Reiseflug', 'crucero'],
    Descent: ['descending', 'DES', 'DESC', 'descente', 'Sinkflug', 'descenso'],
    Approach: ['final approach', 'final', 'APR', 'APP', 'APCH', 'APPR', 'approche', 'Anflug', 'aproximación'],
    'Landing Roll': ['landing rollout', 'rollout', 'landing run', 'ldg roll', 'Ausrollen'],
    Landing: ['touchdown', 'LDG', 'LND', 'atterrissage', 'Landung', 'aterrizaje'],
    Local: ['local flight', 'circuit', 'pattern', 'traffic pattern'],
  },
  wildlifeSize: {
    Small: ['S', 'small bird', 'small-sized', 'petit', 'klein', 'pequeño'],
    Medium: ['M', 'med', 'medium bird', 'medium-sized', 'moyen', 'mittel', 'mediano'],
    Large: ['L', 'big', 'large bird', 'large-sized', 'grand', 'groß', 'grande'],
  },
  numberStruck: {
    '1': ['one', 'single'],
    '2-10': ['2 to 10', '2 à 10', '2 bis 10'],
    '11-100': ['11 to 100', '11 à 100', '11 bis 100'],
    'More than 100': ['over 100', 'plus de 100', 'mehr als 100'],
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

/** The animals that may be named behind their number, and the words in front of one that is not exact. */
const animals = /\s*(?:birds?|animals?|bats?|oiseaux|oiseau|Vögel|Vogel)$/i;
const about = /^(?:~|≈|about|approx\.?|approximately|ca\.?|environ|etwa)\s*/i;
/** Statistics programs write 2.0 for a 2 in a column with gaps. */
const count = /^([1-9]\d{0,5})(?:\.0+)?$/;
const moreThanHundred = /^(?:[>≥]\s*100|100\s*\+)$/;

/** How many animals were struck, from a number or from a range that a spreadsheet has made a day of. */
function readNumberStruck(text: string): string | undefined {
  const plain = text.replace(about, '').replace(animals, '');
  const range = rangeOfDay(plain);
  if (range) return range;
  const digits = count.exec(plain)?.[1];
  if (digits !== undefined) return countRange(Number(digits));
  return moreThanHundred.test(plain) ? 'More than 100' : undefined;
}

/** Patterns that come before the lists, by field: without its dash, 2-10 would have the key of 210. */
const patterns: Readonly<Record<string, (text: string) => string | undefined>> = { numberStruck: readNumberStruck };

/** "Small (sparrow)", "Approach (final)", "on approach", "during the climb". */
const besides = /^(?:(?:on|in|at|during|while)\s+)?(?:the\s+)?|\s*\([^()]*\)$/gi;

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
  const read = (text: string) => patterns[field]?.(text) ?? byKey.get(alphanumericKey(text));
  return (text) => read(text) ?? read(text.replace(besides, ''));
}

const yes = new Set(['y', 'yes', 'true', 't', '1', 'oui', 'o', 'x', 'ja', 'j', 'si']);
const no = new Set(['n', 'no', 'false', 'f', '0', 'non', 'nein']);

/** "Yes - by the tower", "No (see below)". */
const firstWord = /^(\p{L}+)\s*[-–—,;:(/]/u;

/** Reads yes and no; undefined where a text says neither. */
export function readFlag(tidiedText: string): boolean | undefined {
  const key = alphanumericKey(firstWord.exec(tidiedText)?.[1] ?? tidiedText);
  if (yes.has(key)) return true;
  return no.has(key) ? false : undefined;
}
