import assert from 'node:assert/strict';
import { aircraftTypes, readAircraft } from '../../../intake/names/aircraft.js';
import { alphanumericKey } from '../../../intake/names/reader.js';
import { loadRawReports } from '../../../training/data/load.js';
import { aliasesOfFirstModel, namesKnownToFirstModel } from './disguises.js';

const nameOf = (text: string): string => {
  const reading = readAircraft(text);
  return reading.kind === 'known' ? reading.name : `(${reading.kind})`;
};

const fullWidth = (text: string): string =>
  text.replace(/[A-Z0-9/-]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

const disguises: Record<string, (name: string) => string> = {
  'in lower case': (name) => name.toLowerCase(),
  'with doubled blanks': (name) => `  ${name.replaceAll(' ', '  ')} `,
  'with blanks that do not break': (name) => `\u00A0${name.replaceAll(' ', '\u00A0')}`,
  'with blanks of full width': (name) => `${name.replaceAll(' ', '\u3000')}\u3000`,
  'with characters of no width': (name) => `\uFEFF${name.slice(0, 1)}\u200B${name.slice(1)}`,
  'in letters of full width': fullWidth,
  'with the asterisk of a footnote': (name) => `${name}*`,
};

/** Keys of letters and digits that lead to more than one aircraft: exact spelling tells them apart, or nothing does. */
const intendedCollisions = {
  // Eurocopter's, and Boeing's of the air force.
  ec135: ['EC-135', 'EC135'],
  // One aircraft under two names of the FAA; its later CRJ900 is the first of them.
  crj900: ['CL-RJ900', 'CRJ-900'],
  // Diamond's trainer and Dassault's jet.
  da20: ['DA-20 FALCON', 'DIAMOND 20'],
  da50: ['DA-50 FALCON', 'DIAMOND 50'],
};

/** What people write → the name that it is read as. */
const written: Record<string, string> = {
  // The FAA's own renamings and variants.
  'CRJ100/200': 'CL-RJ100/200',
  CRJ700: 'CL-RJ700',
  CRJ705: 'CL-RJ705',
  CRJ900: 'CL-RJ900',
  'CRJ-900': 'CRJ-900',
  CRJ440: 'CRJ-440',
  'LOCKHEED C-130': 'C-130',
  'GULFAERO III': 'GULFSTREAM III',
  'GULFAERO IV': 'GULFSTREAM IV',
  'GULFSTRM II': 'GULFSTREAM II',
  'RKWLTRBO 690': 'RKWL TRBO 690',
  'BE-90  KING': 'BE-90 KING',
  'PILATUS PC-12': 'PILATUS PC12',
  'C-206': 'C-206 STATIO',
  'C-182': 'C-182 SKYLAN',
  'BA-RJ85': 'AVRO RJ 85',
  EC130E: 'EC-130E',
  EC130H: 'EC-130H',
  EC135C: 'EC-135C',
  'A-10': 'A-10A',
  'T-1': 'T-1A',
  'C-21': 'C-21A',
  'KC-10': 'KC-10A',
  'B-737-8': 'B-737-8',
  'B-737-9': 'B-737-9',
  // Boeing: makers' names, series, customers' codes.
  '737': 'B-737',
  B737: 'B-737',
  'Boeing 737 MAX': 'B-737',
  'Boeing 737-800': 'B-737-800',
  '737 800': 'B-737-800',
  '737-824': 'B-737-800',
  'Boeing 737-8H4': 'B-737-800',
  'B737-800': 'B-737-800',
  'B-737-8K5(WL)': 'B-737-800',
  '737-7H4': 'B-737-700',
  '737-932ER': 'B-737-900',
  '737-8': 'B-737-8',
  'Boeing 737 MAX 8': 'B-737-8',
  '737-8 MAX': 'B-737-8',
  '737-8200': 'B-737-8',
  '737-10': 'B-737-10',
  'Boeing 757-2Q8': 'B-757-200',
  '767-322ER': 'B-767-300',
  '777-300ER': 'B-777-300',
  'Boeing 777-36NER': 'B-777-300',
  '747-122': 'B-747-1/200',
  '747-47UF': 'B-747-400',
  '747-830': 'B-747-8 SERIES',
  'Boeing 747-8F': 'B-747-8 SERIES',
  '707-321B': 'B-707',
  'DC-8-55F': 'DC-8',
  '727-231': 'B-727-200',
  'Boeing 787 Dreamliner': 'B-787',
  'Boeing 787-9': 'B-787-9',
  'McDonnell Douglas MD-82': 'MD-82',
  'DC-9-82(MD-82)': 'MD-82',
  'DC-9-31': 'DC-9-30',
  'DC-10-30F': 'DC-10-30',
  'MD-11F': 'MD-11',
  // Airbus.
  'Airbus A320neo': 'A-320',
  'A320-214': 'A-320',
  'A-320-200': 'A-320',
  'Airbus A319-112': 'A-319',
  'A321-271NX': 'A-321',
  'A330-243': 'A-330',
  'A330-900neo': 'A-330',
  'A300F4-622R': 'A-300',
  'A350-1041': 'A-350',
  'A-350': 'A-350',
  'A220-300': 'A-220',
  'Airbus A400M': 'A-400M',
  // Regional.
  'Embraer 190': 'EMB-190',
  'ERJ 190-100 IGW': 'EMB-190',
  'ERJ 170-200 LR': 'EMB-175',
  'ERJ 190-400': 'E195-E2',
  'Embraer E190-E2': 'E190-E2',
  'ERJ-145': 'EMB-145',
  'EMB-145LR': 'EMB-145',
  'EMB-135KL': 'EMB-140',
  'EMB-135BJ': 'EMB-135BJ',
  'Bombardier CRJ200': 'CL-RJ100/200',
  'CRJ-200ER': 'CL-RJ100/200',
  'CL-600-2B19': 'CL-RJ100/200',
  'CL-600-2C10': 'CL-RJ700',
  'Bombardier CL-600-2D24': 'CL-RJ900',
  'De Havilland Dash 8': 'DHC8 DASH 8',
  'DHC-8-402': 'DHC8 DASH 8',
  'Bombardier Q400': 'DHC8 DASH 8',
  'ATR 72-212A': 'ATR-72',
  'Saab 340B': 'SAAB-340',
  'Beechcraft 1900D': 'BE-1900',
  'Embraer EMB-120 Brasilia': 'EMB-120',
  // Business and general aviation.
  'Beechcraft King Air 200': 'BE-200 KING',
  'King Air 350i': 'BE-300 KING',
  'King Air C90GTi': 'BE-90 KING',
  'Cessna 560XL': 'CITATION EXL',
  'Cessna 560': 'C-560',
  'Cessna Citation CJ3+': 'C-525',
  'Cessna 680A': 'CITATION LATITUDE',
  'Learjet 35A': 'LEARJET-35',
  'Gulfstream G650ER': 'GULFSTREAM GV1',
  'Falcon 2000EX': 'DA-2000',
  'Hawker 800XP': 'HAWKER 800',
  'Embraer Phenom 300': 'EMB PHENOM 300',
  'Pilatus PC-12/47E': 'PILATUS PC12',
  'Cessna 172 Skyhawk': 'C-172',
  C172S: 'C-172',
  'Cessna 172N': 'C-172',
  'Cessna T210N': 'C-210 CENTUR',
  'C-U206F': 'C-206 STATIO',
  'Cessna 208B Grand Caravan': 'C-208',
  'Piper PA-28 Cherokee': 'PA-28',
  'PA-28-161': 'PA-28',
  PA28R: 'PA-28',
  'PA-46-350P': 'PA-46 MALIBU',
  'PA-46-500TP': 'PA-46 MERIDIAN',
  'Beech 58 Baron': 'BE-58 BARON',
  'Beech A36': 'BE-36',
  'Cirrus SR22': 'CIRRUS SR 20/22',
  'Cirrus Vision Jet': 'CIRRUS SF50',
  'Diamond DA40': 'DIAMOND 40',
  DA20: 'DIAMOND 20',
  'Falcon 20': 'DA-20 FALCON',
  // Helicopters and the military.
  EC135: 'EC135',
  'EC-135': 'EC-135',
  'Eurocopter EC-135': 'EC135',
  'EC135 T2': 'EC135',
  'Airbus Helicopters H135': 'EC135',
  'Airbus H125': 'AEROS 350',
  'Bell 206L-4': 'BELL-206',
  'Robinson R44 II': 'ROBINSON R44',
  'S-76C++': 'SIKORSKY S-76',
  'UH-60L': 'SIKORSKY UH-60',
  'MH-60R': 'H-60',
  'F-16CM': 'F-16C',
  'F-16C/D': 'F-16',
  'F/A-18E/F': 'F/A-18',
  'Lockheed Martin F-35A': 'F-35',
  'McDonnell Douglas F-15E Strike Eagle': 'F-15E',
  'KC-135R/T': 'KC-135',
  'Boeing KC-135R': 'KC-135R',
  'C-130J-30': 'C-130J',
  'C-130T': 'C-130',
  'MV-22B': 'V-22',
  'C-12': 'C-12',
  'PC-12': 'PILATUS PC12',
  'BE-1900': 'BE-1900',
  'A-7': 'A-7',
  'T-6': 'T-6',
  F16: 'F-16',
};

/** A type is not made up from what only looks like one, or could be two. */
const unread = [
  'AIRSHIP',
  'E19',
  'B-7',
  'A32',
  'A320-2',
  'A-3200',
  'X-15',
  'E-90',
  '737-3/4/5',
  '737-800/900',
  'A320/A321',
  'Cessna 130',
  'Cessna 135',
  'Cessna 212',
  'Cessna 737',
  'EC-130Q',
  'EC-135P',
  'EC135P',
  'F-100D',
  'T-1B',
  'MISC - OTHER',
  'FXWG',
  'toString',
  // A pattern that tried every way to cut this up would never come back.
  `737-8H4${'ERF'.repeat(40)}X`,
];

describe('The reader of aircraft', () => {
  it('are canonical where model 1.0.0 has them, and its aliases are read as it reads them', () => {
    for (const name of namesKnownToFirstModel('aircraft'))
      assert.deepEqual(readAircraft(name), { kind: 'known', name });
    for (const [text, name] of Object.entries(aliasesOfFirstModel('aircraft'))) assert.equal(nameOf(text), name, text);
  });

  it('has one type of each name, spelt as cleaning leaves it', () => {
    const names = aircraftTypes.map(({ name }) => name);
    assert.deepEqual(
      names.filter((name, at) => names.indexOf(name) !== at),
      [],
    );
    for (const name of names) assert.match(name, /^[A-Z0-9()/-]+( [A-Z0-9()/-]+)*$/);
  });

  it('has a family, a use and a build for every type', () => {
    for (const { name, family, use, build } of aircraftTypes) {
      for (const group of [family, use, build]) assert.match(group, /^\S+( \S+)*$/, name);
    }
  });

  it('has every designator of four characters at most, and once', () => {
    const designators = aircraftTypes.flatMap((type) => type.designators);
    for (const designator of designators) assert.match(designator, /^[A-Z][A-Z0-9]{1,3}$/);
    assert.deepEqual(
      designators.filter((designator, at) => designators.indexOf(designator) !== at),
      [],
    );
  });

  it('knows every aircraft of the raw reports', () => {
    const raw = loadRawReports().getColumn('Aircraft Make Model').dropNulls().unique().sort().toArray() as string[];
    assert.ok(raw.length > 200);
    for (const text of raw) assert.equal(readAircraft(text).kind, 'known', text);
  });

  for (const [how, disguise] of Object.entries(disguises)) {
    it(`reads every name as itself ${how}`, () => {
      for (const { name } of aircraftTypes) assert.equal(nameOf(disguise(name)), name, disguise(name));
    });
  }

  it('reads every designator of ICAO as its type, in lower case as well', () => {
    for (const { name, designators } of aircraftTypes) {
      for (const designator of designators) {
        assert.equal(nameOf(designator), name, designator);
        assert.equal(nameOf(designator.toLowerCase()), name, designator);
      }
    }
  });

  it('mistakes one type for another by letters and digits alone only where that is intended', () => {
    const namesByKey = new Map<string, Set<string>>();
    for (const { name, alsoWritten } of aircraftTypes) {
      for (const text of [name, ...alsoWritten]) {
        const key = alphanumericKey(text);
        namesByKey.set(key, (namesByKey.get(key) ?? new Set()).add(name));
      }
    }
    const collisions = [...namesByKey].filter(([, names]) => names.size > 1);
    assert.deepEqual(
      Object.fromEntries(collisions.map(([key, names]) => [key, [...names].sort()])),
      intendedCollisions,
    );
  });

  it('leaves what could be two aircraft to whoever wrote it', () => {
    for (const text of ['ec 135', 'EC/135', 'DA-20', 'da 50']) {
      assert.equal(readAircraft(text).kind, 'ambiguous', text);
    }
    assert.deepEqual(readAircraft('ec 135'), { kind: 'ambiguous', candidates: ['EC135', 'EC-135'] });
  });

  it("reads makers' names, customers' codes, certified models and letters of a series", () => {
    const read = Object.keys(written).map((text) => [text, nameOf(text)]);
    assert.deepEqual(Object.fromEntries(read), written);
  });

  it('reads them in capitals and in lower case alike, but for the spellings that only capitals tell apart', () => {
    for (const [text, name] of Object.entries(written)) {
      assert.equal(nameOf(text.toUpperCase()), name, text.toUpperCase());
      assert.equal(nameOf(text.toLowerCase()), name, text.toLowerCase());
    }
  });

  it('makes no type of what only looks like one, and gives it back in capitals', () => {
    for (const text of unread) assert.deepEqual(readAircraft(text), { kind: 'unknown', name: text.toUpperCase() });
    assert.deepEqual(readAircraft('  air\u00A0 ship '), { kind: 'unknown', name: 'AIR SHIP' });
  });

  it('takes words for nothing known as missing', () => {
    for (const text of ['', ' ', 'UNKNOWN', 'unknown', '-']) assert.deepEqual(readAircraft(text), { kind: 'missing' });
  });
});
