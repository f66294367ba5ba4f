/**
 * What the columns of strike reports are called: for each field the names in order of preference. Where a file has several
 * of them, the next one is read in rows in which the one before is blank. Case, blanks and punctuation make no difference.
 *
 * A name that is like one of these and means something else is none of them: AIRPORT_ID is a code, AIRCRAFT_TYPE and
 * AC_CLASS tell an aeroplane from a helicopter, FLT is a flight number, REPORTED_DATE and LUPDATE are days on which
 * somebody wrote. Neither are names with a unit that is not the field's, such as "Height (m)".
 */
import type { ReportField } from '../../../schemas/fields.js';

/** A field of a report, or the caller's name for it. */
export type Target = ReportField['name'] | 'id';

/** Columns whose value is that of the field. */
export const valueColumns: Readonly<Record<Target, readonly string[]>> = {
  id: ['id', 'INDX_NR', 'INDEX_NR', 'Record ID', 'Record number', 'Report ID', 'Report number', 'Strike ID'],
  flightDate: [
    'flightDate',
    'INCIDENT_DATE',
    'Strike date',
    'Date of strike',
    'Date of incident',
    'Event date',
    'Date of flight',
    'Date of occurrence',
    'Occurrence date',
    'Date',
    'Date du vol',
  ],
  timeOfDay: [
    'timeOfDay',
    'When: Time of day',
    'Light',
    'Light conditions',
    'Light condition',
    'Visibility',
    'Moment de la journée',
  ],
  phaseOfFlight: [
    'phaseOfFlight',
    'PHASE_OF_FLT',
    'When: Phase of flight',
    'Flight Phase',
    'Phase',
    'Phase of operation',
    'Phase de vol',
    'Phase du vol',
  ],
  speedKnots: [
    'speedKnots',
    'SPEED',
    'Speed (IAS) in knots',
    'Speed IAS',
    'IAS',
    'Speed in knots',
    'Speed (kt)',
    'Speed (kts)',
    'IAS (kt)',
    'IAS (kts)',
    'Indicated airspeed',
    'Airspeed',
    'Vitesse (kt)',
  ],
  heightFeet: [
    'heightFeet',
    'HEIGHT',
    'Feet above ground',
    'Height (ft)',
    'Height in feet',
    'Height AGL',
    'Height AGL (ft)',
    'Height (ft AGL)',
    'Altitude AGL',
    'Altitude AGL (ft)',
    'Altitude (ft AGL)',
    'Altitude (ft)',
    'Altitude',
    'Hauteur (ft)',
  ],
  wildlifeSize: [
    'wildlifeSize',
    'SIZE',
    'Wildlife: Size',
    'Bird size',
    'Size of bird',
    'Animal size',
    'Size of animal',
    'Species size',
    'Taille',
    "Taille de l'animal",
  ],
  species: [
    'species',
    'Species Name',
    'Wildlife: Species',
    'Wildlife',
    'Bird species',
    'Species of bird',
    'Species struck',
    'Wildlife species name',
    'Common name',
    'Bird',
    'Animal',
    'Espèce',
    'SPECIES_ID',
    'Species code',
  ],
  numberStruck: [
    'numberStruck',
    'NUM_STRUCK',
    'BIRDS_STRUCK',
    'NUM_BIRDS_STRUCK',
    'Number of birds struck',
    'Species Quantity',
    'Wildlife: Number struck',
    'Wildlife: Number Struck Actual',
    'Number Struck Actual',
    'Nombre heurté',
  ],
  aircraft: [
    'aircraft',
    'ATYPE',
    'Aircraft: Make/Model',
    'Make Model',
    'Aircraft make and model',
    'Aircraft make & model',
    'Aéronef',
    "Type d'aéronef",
  ],
  operator: [
    'operator',
    'Aircraft: Airline/Operator',
    'Airline/Operator',
    'Operator/Airline',
    'Carrier',
    'Airline',
    'Operator name',
    'Exploitant',
    'Compagnie',
    'OPID',
    'Operator ID',
    'Operator code',
  ],
  airport: ['airport', 'Airport: Name', 'Aerodrome', 'Aerodrome name', 'Aéroport', 'Aérodrome'],
  originState: [
    'originState',
    'STATE',
    'Airport state',
    'State/Province',
    'Province',
    'State of airport',
    'ENROUTE_STATE',
    'ENROUTE',
  ],
  effectOnFlight: [
    'effectOnFlight',
    'EFFECT',
    'Flight Impact',
    'Effect: Impact to flight',
    'Impact to flight',
    'Effet sur le vol',
  ],
  partsStruck: ['partsStruck', 'Parts hit', 'Part struck', 'Parties heurtées'],
  engineIngested: ['engineIngested', 'Engine ingestion', 'Ingested by engine'],
  skyCondition: ['skyCondition', 'SKY', 'Conditions: Sky', 'Sky cover', 'Cloud cover', 'Cloud', 'Clouds', 'Ciel'],
  precipitation: ['precipitation', 'PRECIP', 'Conditions: Precipitation', 'Précipitations'],
  pilotWarned: [
    'pilotWarned',
    'WARNED',
    'Warning Issued',
    'Pilot warned of birds or wildlife?',
    'Pilot warned of birds',
    'Pilote averti',
  ],
};

/** Columns that say yes or no of one part of the aircraft each, whether it was struck. */
export const partColumns: Readonly<Record<string, readonly string[]>> = {
  Radome: ['STR_RAD', 'Radome Strike', 'Radome struck'],
  Windshield: ['STR_WINDSHLD', 'Windshield Strike', 'Windshield struck'],
  Nose: ['STR_NOSE', 'Nose Strike', 'Nose struck'],
  Engine: [
    ...['STR_ENG1', 'STR_ENG2', 'STR_ENG3', 'STR_ENG4', 'STR_ENG'],
    ...['Engine1 Strike', 'Engine2 Strike', 'Engine3 Strike', 'Engine4 Strike', 'Engine strike'],
    ...['Engine 1 struck', 'Engine 2 struck', 'Engine 3 struck', 'Engine 4 struck', 'Engine struck'],
  ],
  Propeller: ['STR_PROP', 'Propeller Strike', 'Propeller struck'],
  'Wing or rotor': ['STR_WING_ROT', 'Wing or Rotor Strike', 'Wing or rotor struck', 'Wing/rotor struck'],
  Fuselage: ['STR_FUSE', 'Fuselage Strike', 'Fuselage struck'],
  'Landing gear': ['STR_LG', 'Landing Gear Strike', 'Landing gear struck'],
  Tail: ['STR_TAIL', 'Tail Strike', 'Tail struck'],
  Lights: ['STR_LGHTS', 'Lights Strike', 'Lights struck'],
  Other: ['STR_OTHER', 'Other Strike', 'Other struck'],
};

/** Columns that say yes or no of one engine each, or of all, whether it took the animal in. */
export const ingestionColumns: readonly string[] = [
  ...['ING_ENG1', 'ING_ENG2', 'ING_ENG3', 'ING_ENG4', 'ING_ENG', 'INGESTED', 'INGESTED_OTHER'],
  ...['Engine1 Ingested', 'Engine2 Ingested', 'Engine3 Ingested', 'Engine4 Ingested'],
];

/** The columns that make a day together, where no column holds one. */
export const dateParts = {
  year: ['INCIDENT_YEAR', 'Flight year', 'Year', 'Année'],
  month: ['INCIDENT_MONTH', 'Flight month', 'Month', 'Mois'],
  day: ['INCIDENT_DAY', 'Flight day', 'Day', 'Day of month', 'Jour'],
} as const;
