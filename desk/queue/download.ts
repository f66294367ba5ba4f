/** Downloads the rows of the queue. */
import { announce } from '../announce.js';
import { h } from '../dom.js';
import { countOf } from '../format.js';
import { csvOf, type EchoedHeader } from './queue-csv.js';
import type { QueueRow } from './rows.js';

/** Has the browser save the rows of the file `name`, with a byte order mark for spreadsheets. */
export function downloadCsv(name: string, header: EchoedHeader, rows: readonly QueueRow[]): void {
  const blob = new Blob(['\uFEFF', ...csvOf(header, rows)], { type: 'text/csv' });
  const link = h('a', { href: URL.createObjectURL(blob), download: `${name.replace(/\.\w+$/, '')}-queue.csv` });
  link.click();
  URL.revokeObjectURL(link.href);
  announce(`${countOf(rows.length, 'row')} downloaded.`);
}
