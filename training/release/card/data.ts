/** The part of the model card on the data: the files, how the target was told, which fields are read. */
import { type Manifest, reportFields } from '../../../schemas/index.js';
import { count, percent, sentence, table } from './tables.js';

type Data = Manifest['data'];

const totals = ({ source, rowsRead, rowsUsed, firstDate, lastDate, damaged, prevalence }: Data): string =>
  `${sentence(source)} ${count(rowsRead)} reports, ${count(rowsUsed)} after cleaning, from ${firstDate} to
${lastDate}; ${count(damaged)} of them (${percent(prevalence)}) with damage.`;

/** The section on the data, without its heading. */
export function dataSection(manifest: Manifest): string {
  const { data } = manifest;
  if (!data.files) {
    return `${totals(data)} The cost columns of the file are
known only after the event and are never read. The report's airport and the year of its date are not read either: neither
carries over to years to come.${leftOut(data)}`;
  }
  return [totals(data), filesTable(data.files), targetText(data), fieldsText(manifest)].join('\n\n');
}

function filesTable(files: NonNullable<Data['files']>): string {
  return table([
    ['File', 'form', 'SHA-256', 'rows read', 'refused', 'duplicates', 'used'],
    ...files.map(({ name, dialect, sha256, rowsRead, refused, duplicates, rowsUsed }) => [
      name,
      dialect,
      `${sha256.slice(0, 12)}…`,
      ...[rowsRead, refused, duplicates, rowsUsed].map(count),
    ]),
  ]);
}

function targetText({ target, prevalence }: Data): string {
  const rule =
    'A report is damaged where the indicator of damage in its file says so; without an indicator, where the level of damage is neither none nor missing. "No Data" counts as missing, and such rows are refused.';
  if (!target) return rule;
  const { disagreements, blankLevels, prevalenceWithoutBlankLevels } = target;
  if (disagreements + blankLevels === 0) return rule;
  const others =
    prevalenceWithoutBlankLevels === null
      ? 'there are no others'
      : `without them it were ${percent(prevalenceWithoutBlankLevels)}`;
  return `${rule} In ${count(disagreements)} reports indicator and level disagree, and the indicator counts. In ${count(blankLevels)} the level is blank
beside an indicator of no damage; they count as undamaged. The share with damage is ${percent(prevalence)}${blankLevels > 0 ? `; ${others}` : ''}.`;
}

const leftOut = ({ withoutFields }: Data): string =>
  withoutFields ? ` Left out on purpose: ${withoutFields.join(', ')}.` : '';

function fieldsText({ data, inputs }: Manifest): string {
  const used = inputs.filter(({ used }) => used).map(({ name }) => name);
  const unused = inputs.filter(({ used }) => !used).map(({ name }) => name);
  const later = reportFields.filter(({ name, isCompletedLater }) => isCompletedLater && used.includes(name));
  const notRead = unused.length > 0 ? ` The files have ${unused.join(', ')} too, which it does not read.` : '';
  const paragraphs = [
    `The network reads ${used.join(', ')}; of the date the season and not the year.${notRead}${leftOut(data)} Columns of damage, costs,
remarks, injuries and hours out of service are known only after the event and are never read.`,
  ];
  if (later.length > 0) {
    paragraphs.push(
      `**May have been written after the inspection**: ${later.map(({ name }) => name).join(', ')}. These stand on the pilot's own report, but records are
often completed later; what they add to the figures below is an upper bound of what they add on the day of a strike. \`npm run train -- --without
${later.map(({ name }) => name).join(',')}\` trains without them.`,
    );
  }
  return paragraphs.join('\n\n');
}
