/** Chromium, for slides and recordings. */
import { type Browser, chromium } from 'playwright-core';
import { chromiumPath } from './tools.js';

/**
 * A browser without a screen, and in a container without a sandbox. To it localhost:3000 is the service on `port`, so that a
 * recording shows the address that users know.
 */
export const openBrowser = (port: number): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--hide-scrollbars',
      '--force-color-profile=srgb',
      '--font-render-hinting=none',
      `--host-resolver-rules=MAP localhost:3000 127.0.0.1:${port}`,
    ],
  });
