/**
 * The desk as a person has it: the service over the trained model, and a page in a real browser. The scripts are built
 * from the sources first. One browser serves all files of tests.
 */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { models, root } from '../../paths.js';
import { isStrikeReport, type Prediction } from '../../schemas/index.js';
import { readCanonicalReport } from '../../server/http/canonical-report.js';
import { modelFolder } from '../../server/models/folders.js';
import type { ServedModel } from '../../server/models/served-model.js';
import { served, smallApp } from '../server/small-app.js';

/** A browser without graphics, in whatever container the tests run; as root it has no sandbox. */
const flags = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'];

let browser: Browser | undefined;
let model: ServedModel | undefined;

/** Where the service answers, and how it goes away and comes back. */
export interface Desk {
  url: string;
  stop(): Promise<void>;
  start(): Promise<void>;
}

const desks = new Set<Desk>();
const pages = new Set<Page>();

/** Errors in a page that it does not show. */
const complaints: string[] = [];

/** Another machine than linux/x64 shows the page in the Chrome that it has. */
async function launch(): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return chromium.launch({ channel: 'chrome' });
  // Without these the package expects the libraries of a desktop.
  Object.assign(process.env, { AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x', AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' });
  const { default: packed } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await packed.executablePath(), args: flags });
}

async function prepare() {
  if (browser) return;
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'desk')]);
  [browser, model] = await Promise.all([launch(), served(modelFolder({ version: 'latest' }, models))]);
}

/** To be called in a `describe`: its tests have the browser, and no page or service of theirs outlives them. */
export function inBrowser(): void {
  before(async function () {
    this.timeout(60_000);
    await prepare();
  });

  afterEach(async () => {
    await Promise.all([...pages].map((page) => page.context().close()));
    pages.clear();
    await Promise.all([...desks].map((desk) => desk.stop()));
    desks.clear();
    const messages = complaints.splice(0);
    if (messages.length > 0) throw new Error(`The page complained: ${messages.join('; ')}`);
  });
}

// At the end of the whole run: a browser takes a second to start.
after(async () => {
  await browser?.close();
  await model?.close();
});

/** The trained model's part of the service. */
export const trained = (): ServedModel => model!;

/** What the trained model answers to a report as people write it. */
export async function answerTo(raw: object): Promise<Prediction> {
  const reading = readCanonicalReport(raw, isStrikeReport);
  if (!('report' in reading)) throw new Error(JSON.stringify(reading.issues));
  const [prediction] = await trained().predict([reading]);
  return prediction!;
}

/** The desk over the trained model, on any port; `parts` replace those of the service. */
export async function openDesk(
  parts: Parameters<typeof smallApp>[0] = {},
  wrap = (app: RequestListener) => app,
): Promise<Desk> {
  const { manifest, predict, explain } = trained();
  const app = wrap(smallApp({ manifest, predict, explain, ...parts }));
  let server: Server | undefined;
  let port = 0;
  const desk: Desk = {
    url: '',
    async start() {
      server = createServer(app).listen(port, '127.0.0.1');
      await once(server, 'listening');
      port = (server.address() as AddressInfo).port;
      desk.url = `http://127.0.0.1:${port}/`;
    },
    async stop() {
      if (!server?.listening) return;
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  await desk.start();
  desks.add(desk);
  return desk;
}

/** A browser logs every answer that is no success; the page shows those itself. */
const isOfAnAnswer = (text: string) => text.startsWith('Failed to load resource');

/** A page of the desk, once its `first` is there; what the browser complains of fails the test. */
export async function openPage(
  desk: Desk,
  hash = '',
  options: BrowserContextOptions = {},
  first = 'h1',
): Promise<Page> {
  const context = await browser!.newContext({ baseURL: desk.url, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  pages.add(page);
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !isOfAnAnswer(message.text())) complaints.push(message.text());
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && `${origin}/` !== desk.url) complaints.push(`a request to ${request.url()}`);
  });
  await page.goto(hash);
  await page.locator(`${first}:visible`).first().waitFor();
  return page;
}

/** A CSV file for an input of the page. */
export const csvFile = (text: string | Buffer, name = 'queue.csv') => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});

/** Presses Tab until the element with this id, or with this text, has the focus. */
export async function tabTo(page: Page, target: string): Promise<void> {
  const focused = () =>
    page.evaluate<string>(
      "document.activeElement === document.body ? '' : document.activeElement.id || document.activeElement.textContent",
    );
  for (let presses = 0; (await focused()) !== target; presses++) {
    if (presses === 40) throw new Error(`The Tab key does not reach ${target}.`);
    await page.keyboard.press('Tab');
  }
}

/** Presses these keys, one after the other. */
export async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  help: string;
  nodes: { target: string[]; failureSummary: string }[];
}

/** What axe-core has against the page as it is now, by these rules or by all. */
export async function violations(page: Page, ...rules: string[]): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<{ violations: Violation[] }>(
    `axe.run(${rules.length > 0 ? JSON.stringify({ runOnly: rules }) : ''})`,
  );
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join(', ')})`,
  );
}

/** The link that opens a report. */
export const linkOf = (report: object): string =>
  `#report?${new URLSearchParams(Object.entries(report).map(([name, value]): [string, string] => [name, String(value)]))}`;

/** A probability as the page writes it. */
export const percent = (share: number): string => `${(100 * share).toFixed(1)}\u00a0%`;

/** Waits until the page shows what the trained model answers to `report`. */
export async function expectAnswer(page: Page, report: object): Promise<void> {
  const { damageProbability } = await answerTo(report);
  await page
    .locator('.probability')
    .filter({ hasText: percent(damageProbability) })
    .waitFor();
}
