/**
 * The network as a picture, from left to right: fields of a report, vectors, the three parts, ensemble, probability.
 * Its numbers come from the encoding and the settings, so that the picture cannot be out of date.
 */

import type { ChartSpec } from '../../../training/charts/picture.js';
import { colours } from '../../../training/charts/theme.js';
import type { Encoding } from '../../../training/features/encoding.js';
import { features } from '../../../training/features/features.js';
import type { NetworkSettings } from '../../../training/network/settings.js';

interface Box {
  readonly x: number;
  readonly x2: number;
  readonly y: number;
  readonly y2: number;
  readonly fill: string;
}
interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}
interface Arrow {
  readonly x: number;
  readonly y: number;
  readonly x2: number;
  readonly y2: number;
}

const pale = { field: '#eef2f5', vector: '#cfe3f1', weight: '#f6d7bf', part: '#e3f1ea', end: '#f3e6ee' };
const size = { width: 860, height: 450 };

/** The shapes of the picture; the drawing functions append to them. */
interface Shapes {
  readonly boxes: Box[];
  readonly bold: Label[];
  readonly plain: Label[];
  readonly arrows: Arrow[];
}

/** The specification of the picture, for `chart`. */
export function networkPicture(
  title: string,
  encoding: Encoding,
  settings: NetworkSettings,
  members: number,
): ChartSpec {
  const { embedding, hidden } = settings;
  const shapes: Shapes = { boxes: [], bold: [], plain: [], arrows: [] };
  const rows = [
    ...features.categories
      .filter(({ field }) => encoding.lookups.some((lookup) => lookup.field === field))
      .map(({ name, lookups }) => ({
        name,
        detail: lookups.map((lookup) => lookup.name).join(' + '),
      })),
    ...encoding.bases.map((basis) => ({
      name: basis.name,
      detail: `missing + ${basis.width - 1} ${basis.kind === 'number' ? 'knots' : 'values'}`,
    })),
  ];
  drawFeatures(shapes, rows, embedding);
  drawParts(shapes, rows.length, embedding, hidden);
  drawEnds(shapes, members);
  return specification(title, shapes);
}

/** The features, one below the other: name and look-ups of each, its weight and its vector. */
function drawFeatures(
  { boxes, bold, plain }: Shapes,
  rows: readonly { readonly name: string; readonly detail: string }[],
  embedding: number,
): void {
  for (const [i, { name, detail }] of rows.entries()) {
    const y = 48 + i * 42;
    boxes.push({ x: 0, x2: 235, y: y - 17, y2: y + 17, fill: pale.field });
    if (detail === name) bold.push({ x: 10, y, text: name });
    else {
      bold.push({ x: 10, y: y - 7, text: name });
      plain.push({ x: 10, y: y + 8, text: shorter(detail, name) });
    }
    for (let cell = 0; cell <= embedding; cell++) {
      const x = 255 + cell * 12 + (cell > 0 ? 5 : 0);
      boxes.push({ x, x2: x + 11, y: y - 6, y2: y + 5, fill: cell === 0 ? pale.weight : pale.vector });
    }
  }
  plain.push({ x: 0, y: 16, text: 'fields of the report, and their look-ups' });
  plain.push({ x: 255, y: 16, text: `weight and vector of ${embedding}` });
}

/** The three parts that read the vectors, with arrows from the vectors and to the logit. */
function drawParts(
  { boxes, bold, plain, arrows }: Shapes,
  featureCount: number,
  embedding: number,
  hidden: readonly number[],
): void {
  const vectorsEnd = 255 + (embedding + 1) * 12 + 5;
  const widths = [featureCount * embedding, ...hidden, 1].join(' → ');
  const parts = [
    { name: 'linear', lines: ['the sum of the', `${featureCount} weights, and a bias`] },
    {
      name: 'pairs',
      lines: ['products of the vectors', `of all ${(featureCount * (featureCount - 1)) / 2} pairs, summed`],
    },
    { name: 'deep', lines: ['all vectors in a row,', `layers ${widths}`] },
  ];
  for (const [i, { name, lines }] of parts.entries()) {
    const y = 106 + i * 110;
    boxes.push({ x: 425, x2: 605, y: y - 38, y2: y + 38, fill: pale.part });
    bold.push({ x: 437, y: y - 20, text: name });
    for (const [line, text] of lines.entries()) plain.push({ x: 437, y: y + 2 + line * 18, text });
    arrows.push({ x: vectorsEnd + 6, y, x2: 423, y2: y });
    arrows.push({ x: 607, y, x2: 688, y2: 216 + (i - 1) * 18 });
  }
}

/** Logit, ensemble and probability, one below the other. */
function drawEnds({ boxes, bold, plain, arrows }: Shapes, members: number): void {
  const ends = [
    { y: 216, name: 'logit', line: 'the sum of the three' },
    { y: 306, name: 'ensemble', line: `mean of ${members} networks` },
    { y: 396, name: 'probability', line: 'calibrated, by a sigmoid' },
  ];
  for (const [i, { y, name, line }] of ends.entries()) {
    boxes.push({ x: 690, x2: 860, y: y - 28, y2: y + 28, fill: pale.end });
    bold.push({ x: 702, y: y - 9, text: name });
    plain.push({ x: 702, y: y + 10, text: line });
    if (i > 0) arrows.push({ x: 775, y: y - 61, x2: 775, y2: y - 30 });
  }
}

function specification(title: string, { boxes, bold, plain, arrows }: Shapes): ChartSpec {
  const at = (field: string, extent: number, reverse = false) => ({
    field,
    type: 'quantitative',
    axis: null,
    scale: { domain: [0, extent], reverse, nice: false, zero: false },
  });
  const [x, y] = [at('x', size.width), at('y', size.height, true)];
  const to = { x2: { field: 'x2' }, y2: { field: 'y2' } };
  const texts = (labels: readonly Label[], fontWeight: number, fontSize: number) => ({
    data: { values: labels },
    mark: { type: 'text', align: 'left', baseline: 'middle', fontWeight, fontSize },
    encoding: { x, y, text: { field: 'text' } },
  });
  return {
    title,
    ...size,
    layer: [
      {
        data: { values: boxes },
        mark: { type: 'rect' },
        encoding: { x, y, ...to, color: { field: 'fill', scale: null } },
      },
      { data: { values: arrows }, mark: { type: 'rule', color: colours.muted }, encoding: { x, y, ...to } },
      {
        data: { values: arrows.map(arrowhead) },
        mark: {
          type: 'point',
          shape: 'M-0.9,-0.75L0.7,0L-0.9,0.75Z',
          filled: true,
          opacity: 1,
          size: 90,
          color: colours.muted,
        },
        encoding: { x, y, angle: { field: 'angle', type: 'quantitative', scale: null } },
      },
      texts(bold, 700, 12),
      texts(plain, 400, 11),
    ],
  };
}

/** The head of an arrow, placed a little before the end so that its tip is at the end. */
function arrowhead({ x, y, x2, y2 }: Arrow) {
  const angle = Math.atan2(y2 - y, x2 - x);
  return { x: x2 - 3 * Math.cos(angle), y: y2 - 3 * Math.sin(angle), angle: (180 / Math.PI) * angle };
}

/** The look-ups of a feature without repeating its name: 'aircraft + aircraftFamily' → 'itself + family'. */
const shorter = (lookups: string, name: string): string =>
  lookups
    .split(' + ')
    .map((lookup) => (lookup === name ? 'itself' : lookup.replace(new RegExp(`^${name}(?=[A-Z])`), '').toLowerCase()))
    .join(' + ');
