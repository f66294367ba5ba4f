/** The slides, as pages of 1920 by 1080 pixels: what a shot shows at one of its lines. Reads slides.css and the fonts of the charts. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../../paths.js';
import { fill } from './figures.js';
import { chartOf } from './notebooks.js';
import type { ChartSource, Shot, Visual } from './script/shot.js';

const fontFile = (name: string) => createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`);
const face = (family: string, file: string, weight: number) =>
  `@font-face { font-family: "${family}"; font-weight: ${weight}; src: url("${pathToFileURL(fontFile(file))}"); }`;

const styles = [
  face('DejaVu Sans', 'DejaVuSans', 400),
  face('DejaVu Sans', 'DejaVuSans-Bold', 700),
  face('DejaVu Sans Mono', 'DejaVuSansMono-Bold', 700),
  readFileSync(join(root, 'docs/video/slides.css'), 'utf8'),
].join('\n');

/** Room for a chart, in pixels: alone, and with figures beside it. */
const chartRoom = { alone: { width: 1690, height: 790 }, beside: { width: 1240, height: 790 } };

/** A chart is enlarged no further than it stays sharp. */
const mostEnlarged = 1.85;

const text = (source: string) =>
  fill(source, 'en').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** An item is hidden before its line, fades in with it, and stays. */
const entering = (from: number, line: number) => (from > line ? 'later' : from === line ? 'new' : '');

function chart(source: ChartSource, room: { width: number; height: number }, line: number): string {
  const png = chartOf(source);
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const scale = Math.min(room.width / width, room.height / height, mostEnlarged);
  const size = `width="${Math.round(width * scale)}" height="${Math.round(height * scale)}"`;
  return `<figure class="${entering(0, line)}"><img ${size} src="data:image/png;base64,${png.toString('base64')}" alt=""></figure>`;
}

function body(visual: Exclude<Visual, { kind: 'demo' | 'title' }>, line: number): string {
  switch (visual.kind) {
    case 'points':
      return `<ol>${visual.items.map((item, at) => `<li class="${entering(at, line)}">${text(item)}</li>`).join('')}</ol>`;
    case 'chart': {
      const facts = (visual.facts ?? []).map(
        ({ figure, caption, from }) =>
          `<div class="${entering(from, line)}"><b>${text(figure)}</b><p>${text(caption)}</p></div>`,
      );
      const room = facts.length > 0 ? chartRoom.beside : chartRoom.alone;
      const beside = facts.length > 0 ? `<div class="facts">${facts.join('')}</div>` : '';
      return chart(visual.chart, room, line) + beside;
    }
    case 'table': {
      const rows = visual.rows.map(
        ({ cells, from }) =>
          `<tr class="${entering(from, line)}">${cells.map((cell) => `<td>${text(cell)}</td>`).join('')}</tr>`,
      );
      const head = visual.head.map((cell) => `<th>${text(cell)}</th>`).join('');
      return `<table class="${entering(0, line)}"><tr>${head}</tr>${rows.join('')}</table>`;
    }
    case 'commands':
      return `<ol class="commands">${visual.items
        .map(({ command, text: said }, at) => {
          const inner = command ? `<code>$ ${text(command)}</code><p>${text(said)}</p>` : text(said);
          return `<li class="${entering(at, line)}">${inner}</li>`;
        })
        .join('')}</ol>`;
  }
}

const page = (kind: string, inner: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><style>${styles}</style><body class="${kind}">${inner}</body></html>`;

/** The page of a shot at a line; `progress` is the share of the film that has passed. */
export function slide({ chapter, visual }: Shot, line: number, progress: number): string {
  if (visual.kind === 'demo') throw new Error('A recording is no slide.');
  if (visual.kind === 'title') {
    const name = `<small class="${entering(0, line)}">Strike Triage</small>`;
    return page('title', `<main><h1>${text(visual.title)}</h1><p>${text(visual.subtitle)}</p>${name}</main>`);
  }
  const bar = `<div class="progress"><i style="width:${(100 * progress).toFixed(2)}%"></i></div>`;
  const head = `<header>${text(chapter)}<span>Strike Triage</span></header>`;
  const note = visual.kind === 'table' ? '<p class="aside">In brackets, 95 % bootstrap intervals</p>' : '';
  return page(
    visual.kind,
    `${head}<main><h1>${text(visual.heading)}</h1><div class="body">${body(visual, line)}</div>${note}</main>${bar}`,
  );
}

/** The bar above a recorded page, with its address. */
export const addressBar = (address: string, chapter: string): string =>
  page('recorded', `<div class="address"><i></i><i></i><i></i><span>${address}</span><b>${text(chapter)}</b></div>`);
