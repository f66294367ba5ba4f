/**
 * The model card: the manifest in words, for people who decide whether and how to use the model.
 * The headings follow Mitchell et al., "Model Cards for Model Reporting", FAT* 2019.
 */
import type { Estimate, Manifest } from '../schemas/index.js';
import type { Figures } from './evaluate.js';

/** Renders the card as Markdown; every figure comes from the manifest. */
export function modelCard(manifest: Manifest): string {
  const { data, network, threshold, evaluation, calibration, file } = manifest;
  const { test, crossValidation } = evaluation;
  return `# Model card: ${manifest.name} ${manifest.version}

${manifest.description} The network is an ensemble of ${network.members} small entity-embedding networks with
${count(network.parameters)} weights in all, in one ONNX file of ${count(file.bytes)} bytes that takes the raw report.

## Intended use

To set the order in which reported wildlife strikes are inspected. A report whose probability reaches
${threshold.value} goes to the front of the queue; every other report keeps its place in it. For maintenance control,
beside the engineers' own judgement.

## Not to be used

- To waive, shorten or postpone any inspection that the rules of the operator or the manufacturer call for.
- To judge strikes that nobody reported: the model has seen reported strikes only.
- To compare airports, operators or crews, or to say what caused a damage.

## Data

${sentence(data.source)} ${count(data.rowsRead)} reports, ${count(data.rowsUsed)} after cleaning, from ${data.firstDate} to
${data.lastDate}; ${count(data.damaged)} of them (${percent(data.prevalence)}) with damage. The cost columns of the file are
known only after the event and are never read. The report's airport and the year of its date are not read either: neither
carries over to years to come.

## How well it does

The locked test: ${test.rows} (${count(test.trainRows)} reports to train on, ${count(test.testRows)} tested, ${count(test.damaged)} of
them damaged). Folds: ${crossValidation.protocol}. In brackets, 95 % bootstrap intervals over reports.

${resultsTable(manifest)}

ROC-AUC is the chance that a damaged case stands before an undamaged one. Average precision sums up how pure the front of
the queue is; a random order would have ${percent(test.damaged / test.testRows)} there. Brier score and calibration error say
how far the probabilities are from what happened; resampling adds noise of its own to the calibration error, so that its
interval lies high. Recall at the top says which share of all damage the first tenth or
fifth of the queue holds. The cost is in priority inspections per report, at the threshold.

The served network is trained on all reports, with the settings and the procedure of the tested one. Its own figures on
reports to come can only be known in service.

## Calibration and threshold

${sentence(calibration.method)} Fitted on ${calibration.fittedOn}. A missed damage is assumed to cost ${threshold.costMissed} times a priority
inspection, so the threshold of least expected cost is ${threshold.costInspection} / ${threshold.costMissed} = ${threshold.value}. With other costs it should be
set anew; the probabilities stay as they are.

## Limits

- Fifty US airports, 1990 to 2002, a mix of civil and military flying of that time. Newer aircraft and other regions are
  known to the model by their groups at best.
- Rare kinds of aircraft, animals and operators are known by their groups only; a value that the model never saw counts
  as unknown, and the service says so in its answer.
- Size and species are what the reporter thought they were; four reports in five name no species.
- Reporting changes over the years, and with it the share of reports with damage: watch the calibration in service.
`;
}

const rows: readonly (readonly [string, keyof Figures])[] = [
  ['ROC-AUC', 'rocAuc'],
  ['Average precision', 'averagePrecision'],
  ['Brier score', 'brier'],
  ['Expected calibration error', 'expectedCalibrationError'],
  ['Recall in the top 10 %', 'recallAtTop10Percent'],
  ['Recall in the top 20 %', 'recallAtTop20Percent'],
  ['Expected cost per report', 'expectedCostPerReport'],
];

/** An estimate with its interval: `0.812 [0.786, 0.836]`. */
const shown = ({ value, low, high }: Estimate): string => `${value.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`;

/** The results as a Markdown table; the card and the README hold the same one. */
export function resultsTable({ evaluation: { test, crossValidation, baselines } }: Manifest): string {
  const logistic = baselines.find(({ name }) => name === 'logistic regression')!;
  const models = [test, logistic.test, crossValidation, logistic.crossValidation];
  return [
    ['', 'Test: network', 'Test: logistic regression', 'Folds: network', 'Folds: logistic regression'],
    ['---', '---', '---', '---', '---'],
    ...rows.map(([title, key]) => [title, ...models.map((figures) => shown(figures[key]))]),
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

const count = (n: number): string => n.toLocaleString('en-US');
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const sentence = (text: string): string => (text.endsWith('.') ? text : `${text}.`);
