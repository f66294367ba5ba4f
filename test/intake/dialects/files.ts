/**
 * Files of every dialect made from the sample in data/raw: its rows in the columns and wording of each. What a dialect has
 * and the sample has not is made up from the number of the row; columns known only afterwards hold a marker.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headerKey } from '../../../intake/dialects/header-key.js';
import { isKnownAfterwards } from '../../../intake/dialects/known-columns.js';
import { type DialectName, dialects } from '../../../intake/dialects/tables/dialects.js';
import { states } from '../../../intake/names/states.js';
import { createReportReader } from '../../../intake/report.js';
import { root } from '../../../paths.js';
import { reportFields } from '../../../schemas/index.js';

/** A row of the sample by its own columns. */
export type SampleRow = Readonly<Record<string, string>>;

const lines = readFileSync(join(root, 'data/raw/birdstrikes.csv'), 'utf8').trimEnd().split('\r\n');
const sampleColumns = lines[0]!.split(',');

/** Every `step`th row of the sample. */
export const sampleRows = (step: number): SampleRow[] =>
  lines
    .slice(1)
    .filter((_, place) => place % step === 0)
    .map((line) => Object.fromEntries(line.split(',').map((cell, place) => [sampleColumns[place]!, cell])));

/** What no report may hold. */
export const marker = 'known only afterwards';

/** A file: its header and its rows of cells, and the canonical report of each. */
export interface SampleFile {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly reports: readonly Readonly<Record<string, unknown>>[];
}

const read = createReportReader(reportFields);
const codes = new Map(
  states.map(({ name, alsoWritten = [] }) => [name, alsoWritten.find((text) => /^[A-Z]{2}$/.test(text))!]),
);
const counts = ['1', '2-10', '11-100', 'More than 100'];
const parts = ['Radome', 'Nose', 'Engine', 'Other'];

/** The report of a row, with made-up values of the fields that the sample lacks. */
function rawReport(row: SampleRow, number: number): Record<string, unknown> {
  const given = reportFields.flatMap(({ name, faaColumn }) =>
    faaColumn && row[faaColumn] ? [[name, row[faaColumn]] as const] : [],
  );
  return {
    ...Object.fromEntries(given),
    heightFeet: (number % 7) * 500,
    numberStruck: counts[number % 4],
    effectOnFlight: number % 5 === 0 ? ['Precautionary Landing', 'Other'] : ['None'],
    partsStruck: [parts[number % 4]],
    engineIngested: number % 4 === 2,
    skyCondition: ['No Cloud', 'Some Cloud', 'Overcast'][number % 3],
    precipitation: number % 6 === 0 ? ['Rain', 'Fog'] : ['None'],
    pilotWarned: number % 2 === 0,
  };
}

type Report = ReturnType<typeof rawReport>;
type Cells = Record<string, string>;

const joined = (values: unknown) => ` ${(values as string[]).join(', ')}`;
const flags = (columns: Record<string, string>, report: Report, yes: string, no: string): Cells =>
  Object.fromEntries(
    Object.entries(columns).map(([column, part]) => [
      column,
      (report.partsStruck as string[]).includes(part) ? yes : no,
    ]),
  );
const text = (value: unknown) => (value === undefined ? '' : String(value));
const american = (iso: string, separator = '/') => {
  const [year, month, day] = iso.split('-').map(Number);
  return [month, day, year].join(separator);
};
const serial = (iso: string) => String((Date.parse(iso) - Date.UTC(1899, 11, 30)) / 86_400_000);
const shortParts = { STR_RAD: 'Radome', STR_NOSE: 'Nose', STR_ENG2: 'Engine', STR_OTHER: 'Other' };

const inCapitals = (report: Report, yes: string, no: string): Cells => ({
  TIME_OF_DAY: text(report.timeOfDay),
  AIRPORT: text(report.airport),
  STATE: codes.get(text(report.originState))!,
  OPID: 'UNK',
  OPERATOR: text(report.operator),
  HEIGHT: text(report.heightFeet),
  SPEED: text(report.speedKnots),
  SKY: text(report.skyCondition),
  EFFECT: joined(report.effectOnFlight),
  SPECIES: text(report.species),
  SPECIES_ID: 'UNKB',
  SIZE: text(report.wildlifeSize),
  ...flags(shortParts, report, yes, no),
});

/** The cells of a report in the wording of each dialect, by its columns. */
const writers: Readonly<Record<DialectName, (report: Report, number: number) => Cells>> = {
  'faa-current': (report, number) => ({
    ...inCapitals(report, 'TRUE', 'FALSE'),
    INDX_NR: String(200_000 + number),
    INCIDENT_DATE: text(report.flightDate),
    AIRCRAFT: text(report.aircraft),
    PHASE_OF_FLIGHT: text(report.phaseOfFlight).replace('run', 'Run'),
    PRECIPITATION: joined(report.precipitation),
    ING_ENG1: 'FALSE',
    ING_ENG2: report.engineIngested ? 'TRUE' : 'FALSE',
    WARNED: report.pilotWarned ? 'Yes' : 'No',
    NUM_STRUCK: ` ${report.numberStruck}`,
  }),
  'faa-older': (report, number) => ({
    ...inCapitals(report, '1', '0'),
    INDEX_NR: String(200_000 + number),
    INCIDENT_DATE: `${american(text(report.flightDate)).replace(/\d\d(\d\d)$/, '$1')}, 12:00:00 AM`,
    TIME_OF_DAY: text(report.timeOfDay).toUpperCase(),
    ATYPE: text(report.aircraft),
    PHASE_OF_FLT: text(report.phaseOfFlight),
    PRECIP: joined(report.precipitation).trim(),
    SKY: text(report.skyCondition).replace(/Cloud$/, 'Clouds'),
    INGESTED: report.engineIngested ? '1' : '0',
    WARNED: report.pilotWarned ? 'Y' : 'N',
    BIRDS_STRUCK: text(report.numberStruck).replace('More than', 'Over'),
  }),
  'faa-query': (report, number) => ({
    'Record ID': String(200_000 + number),
    'Airport: Name': text(report.airport),
    'Aircraft: Make/Model': text(report.aircraft),
    'Wildlife: Number struck': text(report.numberStruck).replace('-', ' to ').replace('More than', 'Over'),
    'Effect: Impact to flight': joined(report.effectOnFlight).trim(),
    FlightDate: serial(text(report.flightDate)),
    'Aircraft: Airline/Operator': text(report.operator),
    'Origin State': text(report.originState),
    'When: Phase of flight': text(report.phaseOfFlight),
    'Conditions: Precipitation': joined(report.precipitation).trim(),
    'Wildlife: Size': text(report.wildlifeSize),
    'Conditions: Sky': text(report.skyCondition),
    'Wildlife: Species': text(report.species),
    'Pilot warned of birds or wildlife?': report.pilotWarned ? 'Y' : 'N',
    'Feet above ground': text(report.heightFeet),
  }),
  kaggle: (report, number) => {
    const [year, month, day] = text(report.flightDate)
      .split('-')
      .map((part) => String(Number(part)));
    const columns = {
      'Radome Strike': 'Radome',
      'Nose Strike': 'Nose',
      'Engine1 Strike': 'Engine',
      'Other Strike': 'Other',
    };
    return {
      'Record ID': String(200_000 + number),
      'Incident Year': year!,
      'Incident Month': month!,
      'Incident Day': day!,
      Operator: text(report.operator),
      Aircraft: text(report.aircraft),
      'Aircraft Type': 'A',
      Airport: text(report.airport),
      State: codes.get(text(report.originState))!,
      'Warning Issued': report.pilotWarned ? 'Y' : 'N',
      'Flight Phase': text(report.phaseOfFlight).replace('Take-off', 'Takeoff').toUpperCase(),
      Visibility: text(report.timeOfDay).toUpperCase(),
      Precipitation: joined(report.precipitation).trim().toUpperCase(),
      Height: text(report.heightFeet),
      Speed: text(report.speedKnots),
      'Species ID': 'UNKB',
      'Species Name': text(report.species).toUpperCase(),
      'Species Quantity': text(report.numberStruck).replace('2-10', '10-Feb').replace('More than', 'Over'),
      'Flight Impact': joined(report.effectOnFlight).trim().toUpperCase(),
      'Engine Ingested': report.engineIngested ? '1' : '0',
      ...flags(columns, report, '1', '0'),
    };
  },
  sample: (report) =>
    Object.fromEntries(
      reportFields.flatMap(({ name, faaColumn }) => (faaColumn ? [[faaColumn, text(report[name])] as const] : [])),
    ),
  own: (report, number) => ({
    id: `A-${number}`,
    ...Object.fromEntries(
      Object.entries(report).map(([name, value]) => [name, Array.isArray(value) ? value.join('; ') : text(value)]),
    ),
  }),
};

/** The fields that the columns of a dialect give. */
const lacking: Readonly<Record<DialectName, readonly string[]>> = {
  'faa-current': [],
  'faa-older': [],
  'faa-query': ['timeOfDay', 'speedKnots', 'partsStruck', 'engineIngested'],
  kaggle: ['wildlifeSize', 'skyCondition'],
  sample: reportFields.filter(({ faaColumn }) => !faaColumn).map(({ name }) => name),
  own: [],
};

/** A file of this dialect from rows of the sample; `header` may have fewer columns, in another order or spelling. */
export function fileOf(dialect: DialectName, rows: readonly SampleRow[], header?: readonly string[]): SampleFile {
  const columns = header ?? dialects.find(({ name }) => name === dialect)!.columns;
  const reports = rows.map(rawReport);
  const withKeys = (cells: Cells) => new Map(Object.entries(cells).map(([name, cell]) => [headerKey(name), cell]));
  return {
    header: columns,
    rows: reports.map((report, number) => {
      const cells = withKeys(writers[dialect](report, number));
      return columns.map((name) =>
        isKnownAfterwards(name) ? `${marker} ${name}` : (cells.get(headerKey(name)) ?? ''),
      );
    }),
    reports: reports.map((report) => {
      const kept = Object.entries(report).filter(([name]) => !lacking[dialect].includes(name));
      return read(Object.fromEntries(kept)).report;
    }),
  };
}
