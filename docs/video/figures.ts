/**
 * The figures of the film, in the notation of the project's English documents, each from the manifest of the served model or
 * from a sentence that a notebook claims. Fills them into the script.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { models } from '../../paths.js';
import type { Manifest } from '../../schemas/index.js';
import { modelFolder } from '../../server/models/folders.js';
import { count, percent } from '../../training/release/card/tables.js';
import { claimed } from './notebooks.js';

const folder = modelFolder({ version: 'latest' }, models);
const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
const { data, network, threshold, evaluation } = manifest;
const { test } = evaluation;
const logistic = evaluation.baselines.find(({ name }) => name === 'logistic regression')!.test;

type Interval = typeof test.rocAuc;
const three = (value: number) => value.toFixed(3);
const whole = (share: number) => `${Math.round(100 * share)} %`;
const withInterval = ({ value, low, high }: Interval) => `${three(value)} [${three(low)}, ${three(high)}]`;
const shareWithInterval = ({ value, low, high }: Interval) =>
  `${whole(value)} [${Math.round(100 * low)}, ${Math.round(100 * high)}]`;

/** The figures by the names that the script uses. */
export const figures: Readonly<Record<string, string>> = {
  costMissed: String(threshold.costMissed),
  threshold: whole(threshold.value),
  reports: count(data.rowsRead),
  years: `${data.firstDate.slice(0, 4)} to ${data.lastDate.slice(0, 4)}`,
  lastYear: data.lastDate.slice(0, 4),
  prevalence: percent(data.prevalence),
  airports: claimed('01', 'what-it-covers', /from (\d+) airports/),
  unnamed: claimed('01', 'what-it-covers', /In (\d+ %) of the reports nobody could name/),
  noSpeed: claimed('01', 'quality-columns', /missing in ([\d.]+ %)/),
  accuracy: claimed('01', 'target-accuracy', /right in (\d+ %)/),
  lastTrainYear: claimed('01', 'load', /Up to (\d{4}) there are/),
  duplicates: claimed('01', 'quality-rules', /(\d+) reports were exact duplicates/),
  impossible: claimed('01', 'quality-rules', /(\d+) speeds were impossible/),
  leakBefore: claimed('01', 'leakage-costs', /size and phase from ([\d.]+) to/),
  leakAfter: claimed('01', 'leakage-costs', /size and phase from [\d.]+ to (\d\.\d+)/),
  rateLarge: claimed('01', 'rate-size', /Large animals do damage in (\d+ %)/),
  rateSmall: claimed('01', 'rate-size', /small ones in (\d+ %)/),
  changes: claimed('02', 'load', /and (\d+) changes/),
  weights: claimed('03', 'picture', /One network has ([\d,]+) weights/),
  members: String(network.members),
  settings: claimed('03', 'search-results', /of the (\d+) settings/),
  close: claimed('03', 'search-results', /(\d+) of the \d+ settings lie within 0.01/),
  aucLearnt: claimed('03', 'epochs-chosen', /ROC-AUC: ([\d.]+) on what was learnt/),
  aucHeld: claimed('03', 'epochs-chosen', /, ([\d.]+) on what was not/),
  freeLearnt: claimed('03', 'epochs-long', /knows its reports \(ROC-AUC ([\d.]+)\)/),
  freeHeld: claimed('03', 'epochs-long', /held-out reports has fallen to (\d\.\d+)/),
  gapFew: claimed('03', 'sizes', /closes from ([\d.]+) at/),
  gapAll: claimed('03', 'sizes', / to ([\d.]+) at/),
  dealtHeld: claimed('03', 'permutation', /Held out: ([\d.]+) on average/),
  trueHeld: claimed('03', 'permutation', /true outcomes reach (\d\.\d+)/),
  testReports: count(test.testRows),
  testDamaged: count(test.damaged),
  top20: shareWithInterval(test.recallAtTop20Percent),
  top20Short: whole(test.recallAtTop20Percent.value),
  top20Logistic: shareWithInterval(logistic.recallAtTop20Percent),
  auc: withInterval(test.rocAuc),
  aucShort: three(test.rocAuc.value),
  aucLow: three(test.rocAuc.low),
  aucHigh: three(test.rocAuc.high),
  aucLogistic: withInterval(logistic.rocAuc),
  lead: claimed('03', 'test-paired', /network has \+([\d.]+) \[/),
  leadLow: claimed('03', 'test-paired', /network has \+[\d.]+ \[\+([\d.]+),/),
  leadHigh: claimed('03', 'test-paired', /network has \+[\d.]+ \[\+[\d.]+, \+([\d.]+)\]/),
  ap: withInterval(test.averagePrecision),
  apLogistic: withInterval(logistic.averagePrecision),
  cost: withInterval(test.expectedCostPerReport),
  costLogistic: withInterval(logistic.expectedCostPerReport),
  said: claimed('03', 'test-reliability', /Said on average: ([\d.]+ %)/),
  happened: claimed('03', 'test-reliability', /happened: ([\d.]+ %)/),
  caught: claimed('03', 'test-reliability', /: (\d+) of \d+ damaged ones/),
  needless: claimed('03', 'test-reliability', /and (\d+) without damage/),
  waited: claimed('03', 'test-reliability', /(\d+) damaged ones waited/),
  smallDamaged: claimed('03', 'slices-chart', /Of (\d+) damaged reports with small animals/),
  smallFirst: claimed('03', 'slices-chart', /small animals (\d+) did/),
  militaryDamaged: claimed('03', 'slices-chart', /Of (\d+) damaged military reports none did/),
  modelSize: `${(manifest.file.bytes / 1e6).toFixed(1)} MB`,
};

/** Sentences on which words of the script rest, such as "three of five"; one that is gone fails the film and its test. */
export const foundations: readonly string[] = [
  claimed('01', 'leakage-gone', /(no column of costs is left)/),
  claimed('02', 'nothing', /( 0 better)/),
  claimed('03', 'species-map', /(heavier ones lie further on that side)/),
  claimed('03', 'epochs-chosen', /(After six epochs it had been the same)/),
  claimed('03', 'test-table', /(Three of five targets are met)/),
  claimed('03', 'test-table', /(Both fall short by less than a hundredth)/),
  claimed('03', 'test-paired', /(\[−[\d.]+, \+[\d.]+\] of average precision)/),
];

/** The languages of the subtitles. */
export type Language = 'en' | 'fr';

const noBreak = '\u00a0';

/** A figure in the notation of the language: 2,780 and 10.6 %, or 2 780 and 10,6 %. */
function written(figure: string, language: Language): string {
  const spaced = figure.replaceAll(' ', noBreak);
  if (language === 'en') return spaced;
  return spaced.replace(/(\d),(?=\d{3})/g, `$1${noBreak}`).replace(/(\d)\.(?=\d)/g, '$1,');
}

/** A text with its figures; an Error names a figure that is not known. */
export function fill(text: string, language: Language): string {
  const filled = text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const figure = figures[name];
    if (figure === undefined) throw new Error(`The script names a figure {{${name}}} that figures.ts does not know.`);
    return written(figure, language);
  });
  return language === 'fr' ? filled.replace(/ (?=[:;?!»%])|(?<=«) /g, noBreak) : filled.replace(/ (?=%)/g, noBreak);
}
