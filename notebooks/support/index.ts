/**
 * Functions with which the cells of a notebook show their results: `import { … } from './dist/notebooks/support/index.js'`.
 * They work only inside the kernel, which displays the results.
 */
import { display } from 'tslab';
import { type ChartSpec, picture } from '../../training/charts/picture.js';
import { type Rows, records } from '../../training/charts/records.js';

export type { ChartSpec } from '../../training/charts/picture.js';
export { type Row, type Rows, records } from '../../training/charts/records.js';
export { colours } from '../../training/charts/theme.js';
export { damageRates, type Rate, rateChart } from './charts/rates.js';

/** Shows a chart as a picture. Throws an Error for a specification about which Vega-Lite warns. */
export async function chart(spec: ChartSpec): Promise<void> {
  display.png(await picture(spec));
}

/** Text that is a number, a formatted number or a percentage. */
const numeric = /^[-−+]?[\d,.]+(e[-+]\d+)?( %)?$/;

/** Shows rows as a table with numbers aligned right; columns and their order are those of the first row. */
export function table(rows: Rows, caption = ''): void {
  const plain = records(rows);
  const names = Object.keys(plain[0] ?? {});
  const isNumber = (name: string) => plain.every((row) => row[name] === null || numeric.test(String(row[name])));
  const align = Object.fromEntries(names.map((name) => [name, isNumber(name) ? 'right' : 'left']));
  const line = (kind: 'th' | 'td', text: (name: string) => unknown) =>
    `<tr>${names.map((name) => `<${kind} align="${align[name]}">${escaped(text(name))}</${kind}>`).join('')}</tr>\n`;
  const body = plain.map((row) => line('td', (name) => row[name])).join('');
  const heading = caption && `<caption>${escaped(caption)}</caption>\n`;
  display.html(
    `<table>\n${heading}<thead>\n${line('th', (name) => name)}</thead>\n<tbody>\n${body}</tbody>\n</table>\n`,
  );
}

/** Shows Markdown, for sentences whose figures are computed. */
export function markdown(text: string): void {
  display.markdown(text);
}

/** A share as text: 0.1063 → '10.6 %'. */
export const percent = (share: number, digits = 1): string => `${(100 * share).toFixed(digits)} %`;

/** Checks a sentence of the analysis against the data: prints it with a tick if it holds, or throws an Error with it. */
export function claim(holds: boolean, sentence: string): void {
  if (!holds) throw new Error(`This no longer holds: ${sentence}`);
  console.log(`✓ ${sentence}`);
}

function escaped(value: unknown): string {
  const text =
    typeof value === 'number' ? value.toLocaleString('en-US', { maximumFractionDigits: 4 }) : `${value ?? '–'}`;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
