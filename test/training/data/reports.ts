/** Raw files of a few made-up reports, for the tests of this folder. */
import { rawColumns } from '../../../training/data/load.js';

const ordinary: Record<string, string> = {
  'Airport Name': 'DENVER INTL AIRPORT',
  'Aircraft Make Model': 'B-737-300',
  'Effect Amount of damage': 'None',
  'Flight Date': '1999-10-19',
  'Aircraft Airline Operator': 'UNITED AIRLINES',
  'Origin State': 'Colorado',
  'Phase of flight': 'Climb',
  'Wildlife Size': 'Small',
  'Wildlife Species': 'Horned lark',
  'Time of day': 'Dawn',
  'Cost Other': '0',
  'Cost Repair': '0',
  'Cost Total $': '0',
  'Speed IAS in knots': '180',
};

/** The bytes of a raw file with one report for each argument: an ordinary report, except for the cells in the argument. */
export function rawFile(...reports: Record<string, string>[]): Buffer {
  const lines = reports.map((cells) => rawColumns.map((column) => ({ ...ordinary, ...cells })[column]).join(','));
  return Buffer.from([rawColumns.join(','), ...lines].join('\r\n'));
}
