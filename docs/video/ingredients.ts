/** What the film is made of, so that a film that is out of date can be told. Reads the notebooks. */

import { fill } from './figures.js';
import { chartName, chartOf, hashOf } from './notebooks.js';
import { script } from './script/script.js';
import { textsOf } from './subtitles.js';

/** Hashes of the charts by their cells, of what is spoken and translated, and of what slides show beside charts. */
export function ingredients() {
  const charts = script.flatMap(({ visual }) => (visual.kind === 'chart' ? [visual.chart] : []));
  return {
    charts: Object.fromEntries(charts.map((chart) => [chartName(chart), hashOf(chartOf(chart))])),
    spoken: hashOf(textsOf(script, 'en').join('\n')),
    translated: hashOf(textsOf(script, 'fr').join('\n')),
    shown: hashOf(fill(JSON.stringify(script.map(({ chapter, visual }) => [chapter, visual])), 'en')),
  };
}
