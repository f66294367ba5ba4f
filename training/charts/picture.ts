/**
 * Renders a Vega-Lite specification to a PNG that is the same on every machine, because the fonts come from npm and the
 * widths of texts are measured. Reads the fonts; writes nothing.
 */
import { createRequire } from 'node:module';
import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import * as vega from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { encodePng } from './png.js';
import { type Rows, records } from './records.js';
import { font, theme } from './theme.js';

/** A Vega-Lite specification whose data may be rows, and whose title states what the chart shows. */
export interface ChartSpec {
  readonly title: string;
  /** A second, smaller line: which reports, how many, which interval. */
  readonly subtitle?: string;
  readonly data?: Rows;
  /** Width of the plot and of the title's lines, in pixels; each of several plots side by side has another width of its own. */
  readonly width?: number;
  readonly [part: string]: unknown;
}

const fontFile = (name: string) => createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`);
const fonts: ResvgRenderOptions['font'] = {
  fontFiles: ['DejaVuSans', 'DejaVuSans-Bold'].map(fontFile),
  loadSystemFonts: false,
  defaultFontFamily: font,
};

/** Sharp enough on screens of high resolution, and small enough for twenty charts in a notebook of less than a megabyte. */
const pixelsPerUnit = 1.25;

/** Widths of texts at 100 pixels, by weight and text. */
const widths = new Map<string, number>();

/** The width of a text in pixels, measured in the font in which it is drawn. */
export function textWidth(text: string, size: number, bold: boolean): number {
  const key = `${bold} ${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const svg = `<svg xmlns="http://www.w3.org/2000/svg"><text font-family="${font}" font-size="100" font-weight="${bold ? 700 : 400}">${escaped}</text></svg>`;
    width = new Resvg(svg, { font: fonts }).getBBox()?.width ?? 0;
    widths.set(key, width);
  }
  return (width * size) / 100;
}

// Without a canvas Vega assumes that every letter is 0.8 of the size wide, which is too much for most letters and too little for some.
Object.assign((vega as unknown as { textMetrics: object }).textMetrics, {
  width: (item: { fontSize?: number; fontWeight?: string | number }, text: unknown) =>
    textWidth(String(text ?? ''), item.fontSize ?? 11, item.fontWeight === 'bold' || Number(item.fontWeight) >= 600),
});

/** The PNG of a chart. Throws an Error where Vega-Lite would only warn. */
export async function picture(chart: ChartSpec): Promise<Buffer> {
  const { title, subtitle, data, width = theme.view.continuousWidth, ...parts } = chart;
  const single = 'mark' in parts || 'layer' in parts;
  const spec = {
    ...parts,
    ...(data && { data: { values: records(data) } }),
    title: {
      text: wrap(title, width, theme.title.fontSize, true),
      ...(subtitle && { subtitle: wrap(subtitle, width, theme.title.subtitleFontSize, false) }),
    },
    ...(single && { width }),
    config: theme,
  };
  const compiled = compile(spec as unknown as TopLevelSpec, { logger: strict }).spec;
  const view = new vega.View(vega.parse(compiled), { renderer: 'none', logger: strict });
  const svg = await view.toSVG();
  view.finalize();
  const image = new Resvg(svg, {
    font: fonts,
    background: 'white',
    fitTo: { mode: 'zoom', value: pixelsPerUnit },
  }).render();
  return encodePng(image.pixels, image.width, image.height);
}

/** Breaks a text into as few lines as the width allows, of about the same length. */
function wrap(text: string, width: number, size: number, bold: boolean): string[] {
  const words = text.replaceAll(' %', '\u00a0%').split(' ');
  const fill = (available: number) => {
    const lines: string[] = [];
    for (const word of words) {
      const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
      if (lines.length && textWidth(longer, size, bold) <= available) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  };
  let lines = fill(width);
  const canBalance = lines.length > 1 && lines.length < words.length;
  for (let narrower = 0.95 * width; canBalance && fill(narrower).length === lines.length; narrower *= 0.95) {
    lines = fill(narrower);
  }
  return lines;
}

function fail(...messages: readonly unknown[]): never {
  throw new Error(`The chart is wrong: ${messages.join(' ')}`);
}

/** Vega only warns of a wrong name in a specification; here it is an error. */
const strict = {
  level: () => vega.Warn,
  error: fail,
  warn: fail,
  info: () => strict,
  debug: () => strict,
} as unknown as vega.LoggerInterface;
