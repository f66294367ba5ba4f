/** The choice of settings on the model card: what was tried, and what hiding phase and size does for reports without them. */
import type { Manifest, SettingsChoice } from '../../../schemas/index.js';
import { count, fieldNames, table, withInterval } from './tables.js';

/** What a trial's settings have otherwise than the tuned ones: `maskRate 0.1`. */
export function differencesFromTuned(
  { trials }: SettingsChoice,
  { settings }: SettingsChoice['trials'][number],
): string {
  const tuned = trials[0]!.settings;
  const names = Object.keys(settings).filter((name) => String(settings[name]) !== String(tuned[name]));
  return names.map((name) => `${name} ${settings[name]}`).join(', ') || 'as tuned';
}

/** The section of the card; nothing for a version whose settings were taken as they were. */
export function settingsChoiceSection({ network: { choice } }: Manifest): string[] {
  if (!choice) return [];
  const { hideRate } = choice.masking;
  return [
    `## How the settings were chosen

By cross-validation inside the training period, without a look at the test: ${choice.protocol}. ${count(choice.validated)} reports were
ranked so. *Mean of cases* is the mean of ROC-AUC and average precision over complete reports and those with phase, size
or both blanked. The settings in bold were chosen; the first are those of the search on the embedded sample.

${trialsTable(choice)}

${hideRate > 0 ? `Besides, the phase, the size, and both are each hidden in ${Math.round(100 * hideRate)} % of the reports that the network learns from.` : 'Hiding phase and size besides gave no gain, so they are masked like all other fields and no more.'}
ROC-AUC of the same reports without that (before) and with it (after), and the difference, with 95 % bootstrap intervals:

${maskingTable(choice)}`,
  ];
}

function trialsTable(choice: SettingsChoice): string {
  const bold = (text: string, isBold: boolean) => (isBold ? `**${text}**` : text);
  return table([
    ['Settings', 'ROC-AUC', 'average precision', 'mean of cases'],
    ...choice.trials.map((trial) => [
      bold(differencesFromTuned(choice, trial), trial.chosen),
      trial.rocAuc.toFixed(4),
      trial.averagePrecision.toFixed(4),
      trial.meanOfCases.toFixed(4),
    ]),
  ]);
}

const maskingTable = ({ masking }: SettingsChoice): string =>
  table([
    ['Missing', 'before', 'after', 'difference'],
    ...masking.cases.map(({ missing, before, after, difference }) => [
      missing.map((name) => fieldNames[name] ?? name).join(', ') || 'nothing',
      withInterval(before),
      withInterval(after),
      withInterval(difference),
    ]),
  ]);
