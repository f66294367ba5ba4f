/**
 * The look of all charts: large enough to read, and in colours that colour-blind people can distinguish (Okabe and Ito,
 * "Color Universal Design", 2008).
 */

/** The font family that is installed with the project. */
export const font = 'DejaVu Sans';

/** Colours by their use. */
export const colours = {
  main: '#0072b2',
  damage: '#d55e00',
  muted: '#9aa5ad',
  green: '#009e73',
  purple: '#cc79a7',
  sky: '#56b4e9',
  yellow: '#e69f00',
  text: '#222222',
};

const grid = '#e4e8eb';

/** Vega-Lite's configuration. */
export const theme = {
  font,
  padding: 14,
  background: 'white',
  view: { continuousWidth: 620, continuousHeight: 300, stroke: null },
  title: {
    anchor: 'start',
    frame: 'group',
    fontSize: 16,
    fontWeight: 700,
    color: colours.text,
    offset: 14,
    subtitleFontSize: 12,
    subtitleColor: '#5a646b',
    subtitlePadding: 6,
    limit: 0,
  },
  axis: {
    labelFontSize: 12,
    titleFontSize: 12,
    titleFontWeight: 400,
    titleColor: colours.text,
    labelColor: colours.text,
    gridColor: grid,
    domainColor: '#8a949b',
    tickColor: '#8a949b',
    labelLimit: 320,
    labelFlush: false,
    titlePadding: 10,
  },
  axisQuantitative: { tickCount: 6 },
  axisBand: { grid: false },
  header: { labelFontSize: 12, titleFontSize: 12, labelFontWeight: 700, titleFontWeight: 400, labelLimit: 400 },
  legend: { labelFontSize: 12, titleFontSize: 12, titleFontWeight: 400, labelLimit: 320, symbolSize: 120 },
  range: {
    category: [colours.main, colours.damage, colours.green, colours.purple, colours.yellow, colours.sky, colours.muted],
    heatmap: { scheme: 'oranges' },
    ramp: { scheme: 'oranges' },
  },
  mark: { color: colours.main },
  bar: { color: colours.main },
  text: { fontSize: 12, color: colours.text },
  rule: { color: '#5a646b', strokeWidth: 1.5 },
} as const;
