/**
 * Cuts the text of a CSV file into records, as the service does, so that its answers find their rows again. What is wrong
 * with a record is for the service to say: every record goes to it as it was written.
 */
import { cellsOf } from '../../intake/records/cells.js';

/** One record of the file; no cells where the quotes make it unreadable. */
export interface CsvRecord {
  text: string;
  cells?: string[];
}

/** A quoted cell that goes on for longer than this was never meant to; the service gives it up at the same length. */
const longestRecord = 65_536;

const quotesIn = (text: string) => text.split('"').length - 1;

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

/** Cuts lines with this delimiter; blank records are none. */
export function recordCutter(delimiter: string) {
  let open: string[] = [];
  let openBytes = 0;

  const complete = (text: string): CsvRecord[] => {
    const cells = cellsOf(text.endsWith('\r') ? text.slice(0, -1) : text, delimiter);
    if (!Array.isArray(cells)) return [{ text }];
    return cells.every((cell) => cell === '') ? [] : [{ text, cells }];
  };
  const release = () => {
    const text = open.join('\n');
    open = [];
    openBytes = 0;
    return text;
  };
  const hold = (line: string) => {
    open.push(line);
    openBytes += bytesOf(line) + 1;
  };

  return {
    take(line: string): CsvRecord[] {
      if (open.length === 0) {
        if (cellsOf(line, delimiter) !== 'open') return complete(line);
        hold(line);
        return [];
      }
      hold(line);
      if (openBytes > longestRecord) return [{ text: release() }];
      return quotesIn(line) % 2 === 0 ? [] : complete(release());
    },
    end: (): CsvRecord[] => (open.length > 0 ? [{ text: release() }] : []),
  };
}

/** The delimiter among comma, semicolon and tab that makes the most known names of the header. */
export function delimiterOf(header: string, known: ReadonlySet<string>): string {
  const names = (delimiter: string) => {
    const cells = cellsOf(header.trimEnd(), delimiter);
    return Array.isArray(cells) ? cells.filter((cell) => known.has(cell.trim())).length : 0;
  };
  return [',', ';', '\t'].reduce((best, next) => (names(next) > names(best) ? next : best));
}
