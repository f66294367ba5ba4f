/** What must be installed to make the film, beyond npm's packages. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../paths.js';

/** Where Debian puts it; CHROMIUM names another one. */
export const chromiumPath = process.env.CHROMIUM ?? '/usr/bin/chromium';

const runs = (command: string, ...args: string[]) => {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

const needed: readonly { isThere: () => boolean; else: string }[] = [
  { isThere: () => runs('ffmpeg', '-version'), else: 'ffmpeg is missing: apt-get install ffmpeg' },
  {
    isThere: () => runs(chromiumPath, '--version'),
    else: `Chromium is missing at ${chromiumPath}: apt-get install chromium, or set CHROMIUM to its path`,
  },
  {
    isThere: () => runs('RHVoice-test', '--version') && existsSync('/usr/share/RHVoice/voices/bdl'),
    else: 'RHVoice or its English voices are missing: apt-get install rhvoice rhvoice-english (component non-free)',
  },
  { isThere: () => existsSync(join(root, 'dist/server/main.js')), else: 'The service is not built: npm run build' },
];

/** What is missing and how to get it, one sentence each. */
export const missingTools = (): string[] => needed.filter(({ isThere }) => !isThere()).map((tool) => tool.else);
