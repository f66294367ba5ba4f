/** Chromium, for slides and recordings. */
import { type Browser, chromium } from 'playwright-core';
import { chromiumPath } from '../tools.js';

/**
 * A browser without a screen, and in a container without a sandbox. What `is` at one address it shows `as` at another, so that
 * a recording has the address that users know.
 */
export function openBrowser(service?: { readonly as: string; readonly is: string }): Promise<Browser> {
  const flags = ['--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--force-color-profile=srgb'];
  const mapped = service ? [`--host-resolver-rules=MAP ${new URL(service.as).host} ${new URL(service.is).host}`] : [];
  return chromium.launch({
    executablePath: chromiumPath,
    args: [...flags, '--font-render-hinting=none', ...mapped],
  });
}
