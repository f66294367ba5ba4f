/**
 * What a user says of his own columns: `Kind:species,Machine:aircraft,Notes on it:ignore`. The field stands behind the last
 * colon, so that a name may hold colons itself; a name with a comma or a quotation mark is quoted as in CSV:
 * `"Size, of bird":wildlifeSize`.
 */

/** Columns by name, with the field that each gives, `id` or `ignore`, as the user wrote them. */
export type ColumnMapping = ReadonlyMap<string, string>;

/** A mapping, and a sentence on each part that is none. */
export interface MappingReading {
  readonly mapping: ColumnMapping;
  readonly faults: readonly string[];
}

const quotedName = '"(?<quoted>(?:[^"]|"")*)"';
const plainName = '(?<plain>[^",][^,]*?)';
const entry = new RegExp(String.raw`\s*(?:${quotedName}|${plainName})\s*:\s*(?<target>[^:,"]*?)\s*(?:,|$)`, 'y');

/** Reads the text of one or several `columns=` parameters. */
export function parseColumnMapping(texts: string | readonly string[]): MappingReading {
  const mapping = new Map<string, string>();
  const faults: string[] = [];
  for (const text of [texts].flat()) {
    let place = 0;
    while (place < text.length) {
      entry.lastIndex = place;
      const groups = entry.exec(text)?.groups;
      const name = (groups?.quoted?.replaceAll('""', '"') ?? groups?.plain ?? '').trim();
      if (!groups || name === '' || groups.target === '') {
        const part = text.slice(place).split(',')[0]!;
        if (part.trim() !== '')
          faults.push(`${JSON.stringify(part)} says of no column what it gives; write Name:field.`);
        place += part.length + 1;
        continue;
      }
      place = entry.lastIndex;
      if (mapping.has(name)) faults.push(`The column ${JSON.stringify(name)} is mapped twice.`);
      else mapping.set(name, groups.target!);
    }
  }
  return { mapping, faults };
}

/** The text that says of one column what it gives, as `parseColumnMapping` reads it. */
export const mappingText = (column: string, target: string): string =>
  `${/[",]/.test(column) ? `"${column.replaceAll('"', '""')}"` : column}:${target}`;
