/** The settings of the server as documents show them. */
import { type Setting, settings } from '../../server/config.js';

const row = ({ name, purpose, allowed, fallback }: Setting) =>
  `| \`${name}\` | ${fallback === undefined || fallback === '' ? '' : `\`${fallback}\``} | ${allowed} | ${purpose} |`;

/** All settings as a Markdown table. */
export const settingsTable = [
  '| variable | default | may be | what for |',
  '| --- | --- | --- | --- |',
  ...settings.map(row),
].join('\n');
