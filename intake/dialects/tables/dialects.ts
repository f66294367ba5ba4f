/**
 * The files of strike reports that people have: which columns each has, in the wording and order of its source. From them
 * follows which file it is, not what its columns mean: that is in `synonyms.ts`, one table for all.
 */

/** A form in which strike reports are passed on. */
export type DialectName = 'faa-current' | 'faa-older' | 'faa-query' | 'kaggle' | 'sample' | 'own';

/** One form of file. */
export interface Dialect {
  readonly name: DialectName;
  /** What people call it. */
  readonly title: string;
  /** Its columns, in its order. */
  readonly columns: readonly string[];
  /** What the same columns are called in other copies. */
  readonly otherNames: readonly string[];
  /** Whether its dates, where they are written with numbers alone, begin with the month. */
  readonly isAmerican: boolean;
}

/** The names of a table: apart by `|`, on as many lines as it takes. */
const namesOf = (table: string): string[] =>
  table
    .split(/[|\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** Columns of our own answers, as CSV has them: left aside where an answer is sent in again. */
export const answerColumns: readonly string[] = namesOf(
  'row | damageProbability | triage | threshold | modelVersion | warnings | error | issues | rank',
);

/** Every form of file that is known by name; where two fit a header equally well, the earlier one is taken. */
export const dialects: readonly Dialect[] = [
  {
    name: 'faa-current',
    title: "the FAA's export of today",
    isAmerican: true,
    columns: namesOf(`
    INDX_NR | INCIDENT_DATE | INCIDENT_MONTH | INCIDENT_YEAR | TIME | TIME_OF_DAY | AIRPORT_ID | AIRPORT
    AIRPORT_LATITUDE | AIRPORT_LONGITUDE | RUNWAY | STATE | FAAREGION | LOCATION | ENROUTE_STATE | OPID | OPERATOR
    REG | FLT | AIRCRAFT | AMA | AMO | EMA | EMO | AC_CLASS | AC_MASS | TYPE_ENG | NUM_ENGS | ENG_1_POS
    ENG_2_POS | ENG_3_POS | ENG_4_POS | PHASE_OF_FLIGHT | HEIGHT | SPEED | DISTANCE | SKY | PRECIPITATION | AOS
    COST_REPAIRS | COST_OTHER | COST_REPAIRS_INFL_ADJ | COST_OTHER_INFL_ADJ | INGESTED_OTHER | INDICATED_DAMAGE
    DAMAGE_LEVEL | STR_RAD | DAM_RAD | STR_WINDSHLD | DAM_WINDSHLD | STR_NOSE | DAM_NOSE | STR_ENG1 | DAM_ENG1
    ING_ENG1 | STR_ENG2 | DAM_ENG2 | ING_ENG2 | STR_ENG3 | DAM_ENG3 | ING_ENG3 | STR_ENG4 | DAM_ENG4 | ING_ENG4
    STR_PROP | DAM_PROP | STR_WING_ROT | DAM_WING_ROT | STR_FUSE | DAM_FUSE | STR_LG | DAM_LG | STR_TAIL
    DAM_TAIL | STR_LGHTS | DAM_LGHTS | STR_OTHER | DAM_OTHER | OTHER_SPECIFY | EFFECT | EFFECT_OTHER | SPECIES_ID
    SPECIES | OUT_OF_RANGE_SPECIES | REMARKS | REMAINS_COLLECTED | REMAINS_SENT | BIRD_BAND_NUMBER | WARNED
    NUM_SEEN | NUM_STRUCK | SIZE | NR_INJURIES | NR_FATALITIES | COMMENTS | REPORTER_NAME | REPORTER_TITLE
    SOURCE | PERSON | LUPDATE | IMAGE | TRANSFER`),
    otherNames: namesOf('INDEX_NR | LATITUDE | LONGITUDE | NUM_BIRDS_SEEN | NUM_BIRDS_STRUCK'),
  },
  {
    name: 'faa-older',
    title: "the FAA's export of earlier years",
    isAmerican: true,
    columns: namesOf(`
    INDEX_NR | OPID | OPERATOR | ATYPE | AMA | AMO | EMA | EMO | AC_CLASS | AC_MASS | NUM_ENGS | TYPE_ENG
    ENG_1_POS | ENG_2_POS | ENG_3_POS | ENG_4_POS | REG | FLT | REMAINS_COLLECTED | REMAINS_SENT | INCIDENT_DATE
    INCIDENT_MONTH | INCIDENT_YEAR | TIME_OF_DAY | TIME | AIRPORT_ID | AIRPORT | STATE | FAAREGION | ENROUTE
    RUNWAY | LOCATION | HEIGHT | SPEED | DISTANCE | PHASE_OF_FLT | DAMAGE | STR_RAD | DAM_RAD | STR_WINDSHLD
    DAM_WINDSHLD | STR_NOSE | DAM_NOSE | STR_ENG1 | DAM_ENG1 | STR_ENG2 | DAM_ENG2 | STR_ENG3 | DAM_ENG3
    STR_ENG4 | DAM_ENG4 | INGESTED | STR_PROP | DAM_PROP | STR_WING_ROT | DAM_WING_ROT | STR_FUSE | DAM_FUSE
    STR_LG | DAM_LG | STR_TAIL | DAM_TAIL | STR_LGHTS | DAM_LGHTS | STR_OTHER | DAM_OTHER | OTHER_SPECIFY | EFFECT
    EFFECT_OTHER | SKY | PRECIP | SPECIES_ID | SPECIES | BIRDS_SEEN | BIRDS_STRUCK | SIZE | WARNED | COMMENTS
    REMARKS | AOS | COST_REPAIRS | COST_OTHER | COST_REPAIRS_INFL_ADJ | COST_OTHER_INFL_ADJ | REPORTED_NAME
    REPORTED_TITLE | REPORTED_DATE | SOURCE | PERSON | NR_INJURIES | NR_FATALITIES | LUPDATE | TRANSFER
    INDICATED_DAMAGE`),
    otherNames: namesOf(
      'ENROUTE_STATE | ING_ENG1 | ING_ENG2 | ING_ENG3 | ING_ENG4 | INGESTED_OTHER | NUM_STRUCK | NUM_ENGS',
    ),
  },
  {
    name: 'faa-query',
    title: "a query of the FAA's site, 2000 to 2011",
    isAmerican: true,
    columns: namesOf(`
    Record ID | Aircraft: Type | Airport: Name | Altitude bin | Aircraft: Make/Model | Wildlife: Number struck
    Wildlife: Number Struck Actual | Effect: Impact to flight | FlightDate | Effect: Indicated Damage
    Aircraft: Number of engines? | Aircraft: Airline/Operator | Origin State | When: Phase of flight
    Conditions: Precipitation | Remains of wildlife collected? | Remains of wildlife sent to Smithsonian | Remarks
    Wildlife: Size | Conditions: Sky | Wildlife: Species | Pilot warned of birds or wildlife? | Cost: Total $
    Feet above ground | Number of people injured | Is Aircraft Large?`),
    otherNames: namesOf(`
    RecordID | AircraftType | AirportName | AltitudeBin | MakeModel | NumberStruck | NumberStruckActual | Effect |
    Damage | Engines | OriginState | FlightPhase | ConditionsPrecipitation | RemainsCollected? |
    RemainsSentToSmithsonian | WildlifeSize | ConditionsSky | WildlifeSpecies | PilotWarned | Cost | Altitude |
    PeopleInjured | IsAircraftLarge?`),
  },
  {
    name: 'kaggle',
    title: "Kaggle's copy, 1990 to 2015",
    isAmerican: true,
    columns: namesOf(`
    Record ID | Incident Year | Incident Month | Incident Day | Operator ID | Operator | Aircraft | Aircraft Type
    Aircraft Make | Aircraft Model | Aircraft Mass | Engine Make | Engine Model | Engines | Engine Type
    Engine1 Position | Engine2 Position | Engine3 Position | Engine4 Position | Airport ID | Airport | State
    FAA Region | Warning Issued | Flight Phase | Visibility | Precipitation | Height | Speed | Distance
    Species ID | Species Name | Species Quantity | Flight Impact | Fatalities | Injuries | Aircraft Damage
    Radome Strike | Radome Damage | Windshield Strike | Windshield Damage | Nose Strike | Nose Damage
    Engine1 Strike | Engine1 Damage | Engine2 Strike | Engine2 Damage | Engine3 Strike | Engine3 Damage
    Engine4 Strike | Engine4 Damage | Engine Ingested | Propeller Strike | Propeller Damage | Wing or Rotor Strike
    Wing or Rotor Damage | Fuselage Strike | Fuselage Damage | Landing Gear Strike | Landing Gear Damage
    Tail Strike | Tail Damage | Lights Strike | Lights Damage | Other Strike | Other Damage`),
    otherNames: [],
  },
  {
    name: 'sample',
    title: 'the sample of vega-datasets',
    isAmerican: true,
    columns: namesOf(`
    Airport Name | Aircraft Make Model | Effect Amount of damage | Flight Date | Aircraft Airline Operator
    Origin State | Phase of flight | Wildlife Size | Wildlife Species | Time of day | Cost Other | Cost Repair
    Cost Total $ | Speed IAS in knots`),
    otherNames: namesOf(`
    Effect: Impact to flight | When: Time (HHMM) | Location: Nearby if en route | Aircraft: Flight Number |
    Reported: Date | Cost: Aircraft time out of service (hours) | Cost: Other (inflation adj) |
    Cost: Repair (inflation adj) | Miles from airport | Aircraft: Number of engines? | Feet above ground`),
  },
  {
    name: 'own',
    title: 'our own columns',
    isAmerican: false,
    columns: namesOf(`
    id | flightDate | timeOfDay | phaseOfFlight | speedKnots | heightFeet | wildlifeSize | species | numberStruck |
    aircraft | operator | airport | originState | effectOnFlight | partsStruck | engineIngested | skyCondition |
    precipitation | pilotWarned`),
    otherNames: [],
  },
];
