/** Files of strike reports in the forms that people have, made of the sample, sent one after another. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Agent, type IncomingMessage, request } from 'node:http';
import { headerKey } from '../../intake/dialects/header-key.js';
import { isKnownAfterwards } from '../../intake/dialects/known-columns.js';
import { type DialectName, dialects } from '../../intake/dialects/tables/dialects.js';
import { rawReports } from '../../paths.js';
import type { StrikeReport } from '../../schemas/index.js';
import type { fileForms } from '../plan.js';
import { reports } from '../reports.js';
import type { RowSpeed } from './rows.js';
import { workbookOf } from './workbook.js';

/** What to send; at least one file, and more of them until the time is over. */
export interface FileLoad {
  readonly kind: 'file';
  readonly port: number;
  readonly form: FileForm;
  readonly seconds: number;
}

type FileForm = (typeof fileForms)[number];

/** What the columns of the dialects hold, by the key of their name; what the sample has not is made up. */
const cellsOf = (report: StrikeReport, number: number): Readonly<Record<string, string>> => {
  const text = (name: keyof StrikeReport) => String(report[name] ?? '');
  const [date, aircraft, phase] = [text('flightDate'), text('aircraft'), text('phaseOfFlight')];
  return {
    INDX_NR: String(200_000 + number),
    'Record ID': String(200_000 + number),
    INCIDENT_DATE: date,
    FlightDate: date,
    TIME_OF_DAY: text('timeOfDay'),
    AIRPORT: text('airport'),
    'Airport: Name': text('airport'),
    STATE: text('originState'),
    'Origin State': text('originState'),
    OPERATOR: text('operator'),
    'Aircraft: Airline/Operator': text('operator'),
    AIRCRAFT: aircraft,
    'Aircraft: Make/Model': aircraft,
    PHASE_OF_FLIGHT: phase,
    'When: Phase of flight': phase,
    SPEED: text('speedKnots'),
    HEIGHT: String((number % 7) * 500),
    'Feet above ground': String((number % 7) * 500),
    SKY: ['No Cloud', 'Some Cloud', 'Overcast'][number % 3]!,
    'Conditions: Sky': ['No Cloud', 'Some Cloud', 'Overcast'][number % 3]!,
    PRECIPITATION: 'None',
    'Conditions: Precipitation': 'None',
    EFFECT: 'None',
    'Effect: Impact to flight': 'None',
    SPECIES: text('species'),
    'Wildlife: Species': text('species'),
    SIZE: text('wildlifeSize'),
    'Wildlife: Size': text('wildlifeSize'),
    WARNED: number % 2 === 0 ? 'Yes' : 'No',
    'Pilot warned of birds or wildlife?': number % 2 === 0 ? 'Y' : 'N',
    NUM_STRUCK: '2-10',
    'Wildlife: Number struck': '2 to 10',
    STR_ENG1: number % 5 === 0 ? 'TRUE' : 'FALSE',
    REMARKS: 'Found by the runway inspection.',
    Remarks: 'Found by the runway inspection.',
  };
};

const isFlag = /^(?:STR|DAM|ING)_/;

/** The sample in the columns of a dialect, the header first; flags that are not ticked are FALSE, as the FAA writes them. */
function rowsIn(dialect: DialectName): string[][] {
  const { columns } = dialects.find(({ name }) => name === dialect)!;
  const rows = reports.map((report, number) => {
    const cells = new Map(Object.entries(cellsOf(report, number)).map(([name, cell]) => [headerKey(name), cell]));
    return columns.map((name) => {
      const cell = cells.get(headerKey(name));
      if (cell !== undefined) return cell;
      if (isFlag.test(name)) return 'FALSE';
      return isKnownAfterwards(name) && number % 4 === 0 ? '12' : '';
    });
  });
  return [[...columns], ...rows];
}

const csvOf = (rows: readonly (readonly string[])[]) =>
  Buffer.from(
    rows.map((cells) => `${cells.map((cell) => (cell.includes(',') ? `"${cell}"` : cell)).join(',')}\r\n`).join(''),
  );

const makers: Readonly<Record<FileForm, () => Buffer>> = {
  'sample, 14 columns, CSV': () => readFileSync(rawReports),
  'current export, 102 columns, CSV': () => csvOf(rowsIn('faa-current')),
  'query export, 26 columns, XLSX': () => workbookOf(rowsIn('faa-query')),
  'current export, 102 columns, XLSX': () => workbookOf(rowsIn('faa-current')),
};

/** Each file, made once. */
const bodies = new Map<FileForm, Buffer>();
function bodyOf(form: FileForm): Buffer {
  const body = bodies.get(form) ?? makers[form]();
  bodies.set(form, body);
  return body;
}

const agent = new Agent({ keepAlive: true });

async function sendFile(port: number, form: FileForm, body: Buffer) {
  const headers = {
    'Content-Type': form.endsWith('CSV') ? 'text/csv' : 'application/octet-stream',
    'Content-Length': body.length,
    Accept: 'text/csv',
  };
  const sent = request({ port, path: '/v1/predictions/batch', method: 'POST', agent, headers });
  sent.end(body);
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  let lines = -1;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    for (let at = chunk.indexOf(0x0a); at >= 0; at = chunk.indexOf(0x0a, at + 1)) lines++;
  }
  if (lines !== reports.length) throw new Error(`${reports.length} rows were sent, and ${lines} answered.`);
}

/** Sends files; rejects when not every row was answered. */
export async function sendFiles({ port, form, seconds }: FileLoad): Promise<RowSpeed> {
  const body = bodyOf(form);
  const startMs = performance.now();
  let answers = 0;
  do {
    await sendFile(port, form, body);
    answers += reports.length;
  } while (performance.now() < startMs + seconds * 1000);
  return { answers, perSecond: (answers * 1000) / (performance.now() - startMs) };
}
