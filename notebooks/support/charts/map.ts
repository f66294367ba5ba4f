/**
 * A map of named points with readable names: each name is drawn on a side of its point with enough room, or left out if
 * there is none.
 */
import { type ChartSpec, textWidth } from '../../../training/charts/picture.js';
import { colours } from '../../../training/charts/theme.js';

export interface MapPoint {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** The value that decides the colour: a number on a scale around zero, or a group. */
  readonly shade: number | string;
}

export interface NamedMap {
  readonly title: string;
  readonly subtitle: string;
  /** The points, in the order in which their names are placed. */
  readonly points: readonly MapPoint[];
  /** The meaning of the colour. */
  readonly legend: string;
  /** All groups in a fixed order, so that a group has the same colour on every map. */
  readonly groups?: readonly string[];
  readonly axes: readonly [string, string];
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const size = { width: 640, height: 440 };
const fontSize = 10;
const gap = 7;

/** The specification of such a map, for `chart`. */
export function namedMap({ title, subtitle, points, legend, groups = [], axes }: NamedMap): ChartSpec {
  const domains = (['x', 'y'] as const).map((axis) => {
    const values = points.map((point) => point[axis]);
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return [low - 0.08 * (high - low), high + 0.12 * (high - low)] as const;
  });
  const [xDomain, yDomain] = domains as [readonly [number, number], readonly [number, number]];
  const sides = placeNames(
    points.map(({ name, x, y }) => ({
      name,
      x: ((x - xDomain[0]) / (xDomain[1] - xDomain[0])) * size.width,
      y: (1 - (y - yDomain[0]) / (yDomain[1] - yDomain[0])) * size.height,
    })),
  );
  const values = points.map((point, i) => ({ ...point, side: sides[i] }));
  const axis = (field: string, domain: readonly number[], text: string) => ({
    field,
    type: 'quantitative',
    scale: { domain, nice: false, zero: false },
    axis: { tickCount: 5 },
    title: text,
  });
  const names = (side: string, mark: object) => ({
    transform: [{ filter: `datum.side === '${side}'` }],
    mark: { type: 'text', fontSize, baseline: 'middle', ...mark },
    encoding: { text: { field: 'name' } },
  });
  return {
    title,
    subtitle,
    ...size,
    data: values,
    encoding: { x: axis('x', xDomain, axes[0]), y: axis('y', yDomain, axes[1]) },
    layer: [
      {
        mark: { type: 'point', filled: true, opacity: 1, size: 60, stroke: colours.muted, strokeWidth: 0.5 },
        encoding: {
          color: colourOf(points, legend, groups),
        },
      },
      names('right', { align: 'left', dx: gap }),
      names('left', { align: 'right', dx: -gap }),
      names('above', { align: 'center', dy: -gap - 4 }),
      names('below', { align: 'center', dy: gap + 5 }),
    ],
  };
}

/** The colours of the points: a scale that is symmetric around zero for numbers, one colour each for groups. */
function colourOf(points: readonly MapPoint[], legend: string, groups: readonly string[]): object {
  if (typeof points[0]?.shade === 'number') {
    const maxShade = Math.max(...points.map(({ shade }) => Math.abs(Number(shade))));
    return {
      field: 'shade',
      type: 'quantitative',
      title: legend,
      scale: { scheme: 'blueorange', domain: [-maxShade, maxShade] },
    };
  }
  return {
    field: 'shade',
    type: 'nominal',
    title: legend,
    scale: { domain: groups, range: groupColours.slice(0, groups.length) },
    legend: { values: groups.filter((group) => points.some(({ shade }) => shade === group)) },
  };
}

/** Ten groups need more colours than the theme has; the three added here can be distinguished from them. */
const groupColours = [
  colours.main,
  colours.damage,
  colours.green,
  colours.purple,
  colours.yellow,
  colours.sky,
  colours.muted,
  '#222222',
  '#8c510a',
  '#5e3c99',
];

/** For each point the side on which its name covers no point and no name placed before it; null if there is none. */
function placeNames(points: readonly { name: string; x: number; y: number }[]): (string | null)[] {
  const occupied: Box[] = points.map(({ x, y }) => ({ left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 }));
  return points.map(({ name, x, y }, index) => {
    const width = textWidth(name, fontSize, false);
    const box = (left: number, top: number): Box => ({ left, right: left + width, top, bottom: top + fontSize });
    const sides: Record<string, Box> = {
      right: box(x + gap, y - 5),
      left: box(x - gap - width, y - 5),
      above: box(x - width / 2, y - gap - 9),
      below: box(x - width / 2, y + gap),
    };
    const free = Object.entries(sides).find(
      ([, { left, right, top, bottom }]) =>
        left > 0 &&
        right < size.width &&
        top > 0 &&
        bottom < size.height &&
        occupied.every(
          (area, i) => i === index || right < area.left || left > area.right || bottom < area.top || top > area.bottom,
        ),
    );
    if (free) occupied.push(free[1]);
    return free?.[0] ?? null;
  });
}
