/**
 * The model card: the manifest in words, for people who decide whether and how to use the model.
 * The headings follow Mitchell et al., "Model Cards for Model Reporting", FAT* 2019.
 */
import type { Manifest, MissingFields } from '../../../schemas/index.js';
import { intendedUse, limitationsOf, outOfScopeUses } from '../../../schemas/model-use.js';
import type { Figures } from '../../evaluation/figures.js';
import { dataSection } from './data.js';
import { fairness } from './fairness.js';
import { recalibrationSection } from './recalibration.js';
import { settingsChoiceSection } from './settings-choice.js';
import {
  baselinesTable,
  count,
  missingFieldsTable,
  per1000,
  percent,
  reliabilityTable,
  sentence,
  slicesTable,
  table,
  withInterval,
} from './tables.js';

/** Renders the card as Markdown; every figure comes from the manifest, or for version 1.0.0 from beside it. */
export const modelCard = (
  manifest: Manifest,
  missingFields: readonly MissingFields[] | undefined = manifest.evaluation.missingFields,
): string =>
  `${[
    introduction(manifest),
    ...recalibrationSection(manifest),
    useAndData(manifest),
    results(manifest),
    ...(missingFields ? [withFieldsMissing(manifest, missingFields)] : []),
    ...settingsChoiceSection(manifest),
    calibrationAndThreshold(manifest),
    breakdownSections(manifest),
    limitsSection(manifest),
  ].join('\n\n')}\n`;

function introduction(manifest: Manifest): string {
  const { network, file } = manifest;
  return `# Model card: ${manifest.name} ${manifest.version}

${manifest.description} The network is an ensemble of ${network.members} small entity-embedding networks with
${count(network.parameters)} weights in all, in one ONNX file of ${count(file.bytes)} bytes that takes the fields of a report as canonical values.`;
}

function useAndData(manifest: Manifest): string {
  return `## Intended use

${intendedUse(manifest.threshold.value)}

## Not to be used

${list(outOfScopeUses)}

## Data

${dataSection(manifest)}`;
}

function results(manifest: Manifest): string {
  const { test, crossValidation } = manifest.evaluation;
  return `## How well it does

The locked test: ${test.rows} (${count(test.trainRows)} reports to train on, ${count(test.testRows)} tested, ${count(test.damaged)} of
them damaged). Folds: ${crossValidation.protocol}. In brackets, 95 % bootstrap intervals over reports.

${resultsTable(manifest)}

ROC-AUC is the chance that a damaged case stands before an undamaged one. Average precision sums up how pure the front of
the queue is; a random order would have ${percent(test.damaged / test.testRows)} there. Brier score and calibration error say
how far the probabilities are from what happened; resampling adds noise of its own to the calibration error, so that its
interval lies high. Recall at the top says which share of all damage the first tenth or
fifth of the queue holds. The cost is in priority inspections per report, at the threshold.
${againstBaselines(manifest)}
The served network is trained on all reports, with the settings and the procedure of the tested one. Its own figures on
reports to come can only be known in service.`;
}

/** Why fields are blanked that reports have. */
const whyBlanked = ({ data }: Manifest): string =>
  data.files
    ? 'Many reports lack the phase of flight or the size of the animal. To tell what that costs, these are the'
    : 'Half of real reports lack the phase of flight or the size of the animal; those of the sample lack neither. So these are the';

/** Nothing where the results above hold every baseline, as in version 1.0.0. */
function againstBaselines({ evaluation }: Manifest): string {
  if (!evaluation.baselines.some(({ name }) => name === 'boosted trees')) return '';
  return `
Simpler models learn from the same fields, on the same rows and folds, and are calibrated in the same way; their settings
are chosen by cross-validation within the training period. *Size × phase* is a rule of thumb: the damage rate of each size
of animal in each phase of flight. *Prevalence* gives every report the same probability.

${baselinesTable(evaluation)}
`;
}

const withFieldsMissing = (
  manifest: Manifest,
  missingFields: readonly MissingFields[],
): string => `## With fields missing

${whyBlanked(manifest)}
reports of the locked test, predicted by the tested model with fields blanked in all of them. *Predicted* is the mean
probability and *observed* the share with damage, as below.

${missingFieldsTable(missingFields)}

A missing size costs little as long as the species is there: most species have one size, and birds that nobody identified
are mostly reported as small, medium or large. Real reports that lack fields may also be of other kinds, such as a carcass
found on a runway; for those these figures do not stand.`;

function calibrationAndThreshold({ calibration, threshold, evaluation }: Manifest): string {
  const { test, breakdowns } = evaluation;
  return `## Calibration and threshold

${sentence(calibration.method)} Fitted on ${calibration.fittedOn}. A missed damage is assumed to cost ${threshold.costMissed} times a priority
inspection, so the threshold of least expected cost is ${threshold.costInspection} / ${threshold.costMissed} = ${threshold.value}. With other costs it should be
set anew; the probabilities stay as they are. In the test a report so costs ${test.expectedCostPerReport.value.toFixed(2)} inspections; to inspect every aircraft
first would cost ${threshold.costInspection}, and none ${((threshold.costMissed * test.damaged) / test.testRows).toFixed(2)}.

Reports in the order of their probability, in ten parts: the mean probability, and the share that was damaged, with its
95 % interval.

${reliabilityTable(breakdowns)}`;
}

function breakdownSections({ evaluation: { breakdowns } }: Manifest): string {
  return `## Cases per 1,000 reports

What comes of the threshold, with 95 % intervals:

${decisionsTable(breakdowns)}

## By kind of report

*Predicted* is the mean probability and *observed* the share with damage: the kind is well calibrated where the first lies in
the interval of the second. *Flagged* is the share that goes to the front of the queue, *damage caught* the share of the
damaged that does. ROC-AUC and average precision are taken among the reports of the kind alone; average precision should be
compared with the observed share, which a random order would have. Kinds with fewer than 50 reports are put together. Of so
many intervals, one in twenty misses by chance.

The locked test:

${slicesTable(breakdowns.test)}

The folds, where the probability of a report is the mean over the shufflings:

${slicesTable(breakdowns.crossValidation)}

## Fairness to operators and airports

${fairness(breakdowns)}`;
}

const limitsSection = (manifest: Manifest): string => `## Limits

${list([limitsInCases(manifest), ...limitationsOf(manifest.data)])}`;

const rows: readonly (readonly [string, keyof Figures])[] = [
  ['ROC-AUC', 'rocAuc'],
  ['Average precision', 'averagePrecision'],
  ['Brier score', 'brier'],
  ['Expected calibration error', 'expectedCalibrationError'],
  ['Recall in the top 10 %', 'recallAtTop10Percent'],
  ['Recall in the top 20 %', 'recallAtTop20Percent'],
  ['Expected cost per report', 'expectedCostPerReport'],
];

/** The results as a Markdown table; the card and the README hold the same one. */
export function resultsTable({ evaluation: { test, crossValidation, baselines } }: Manifest): string {
  const logistic = baselines.find(({ name }) => name === 'logistic regression')!;
  const models = [test, logistic.test, crossValidation, logistic.crossValidation];
  return table([
    ['', 'Test: network', 'Test: logistic regression', 'Folds: network', 'Folds: logistic regression'],
    ...rows.map(([title, key]) => [title, ...models.map((figures) => withInterval(figures[key]))]),
  ]);
}

function decisionsTable({ test, crossValidation }: Manifest['evaluation']['breakdowns']): string {
  const both = [test.decisions, crossValidation.decisions];
  const row = (title: string, key: keyof typeof test.decisions) => [
    title,
    ...both.map((decisions) => per1000(decisions[key])),
  ];
  return table([
    ['', 'Test', 'Folds'],
    row('Caught: damaged, and at the front of the queue', 'caught'),
    row('Missed: damaged, but left in the routine queue', 'missed'),
    row('Needless: at the front, without damage', 'needless'),
    row('Spared: neither', 'spared'),
  ]);
}

/** What the threshold does to 1,000 reports, and the kinds of reports where it misses most of the damage. */
function limitsInCases({ evaluation: { breakdowns } }: Manifest): string {
  const { decisions, slices } = breakdowns.test;
  const { caught, missed, needless } = decisions;
  const flagged = caught.value + needless.value;
  const byChance = Math.round(1000 * flagged * (caught.value + missed.value));
  const overlooked = slices
    .flatMap(({ slices }) => slices)
    .filter((slice) => slice.caught !== null && slice.caught.high < 0.5)
    .map(({ name, damaged, caught }) => `${name} (${percent(caught!.value)} of ${damaged})`);
  const text = `Of 1,000 reports like those of the test, ${Math.round(1000 * flagged)} go to the front of the queue. ${per1000(caught)} damaged aircraft are caught there, ${per1000(needless)} aircraft are looked at needlessly early, and ${per1000(missed)} damaged ones are missed. As many drawn at random would catch ${byChance}.`;
  return overlooked.length === 0
    ? text
    : `${text} Less than half of the damage, even at the upper end of the interval, is at the front among reports of these kinds: ${overlooked.join(', ')}.`;
}

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');
