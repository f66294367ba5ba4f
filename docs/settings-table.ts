/** The settings of the server as a table in Markdown. */
import { settings } from '../server/config.js';
import type { Setting } from '../server/setting-kinds.js';

const row = ({ name, purpose, allowed, fallback }: Setting<unknown>) =>
  `| \`${name}\` | ${fallback === undefined || fallback === '' ? '' : `\`${fallback}\``} | ${allowed} | ${purpose} |`;

/** All settings, a row each. */
export const settingsTable = [
  '| variable | default | may be | what for |',
  '| --- | --- | --- | --- |',
  ...settings.map(row),
].join('\n');
