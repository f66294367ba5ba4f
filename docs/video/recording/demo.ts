/** The recordings: the service that was built into dist/, used in a real browser. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { startService } from '../../../notebooks/support/service.js';
import { rawReports, video } from '../../../paths.js';
import type { Slot } from '../schedule.js';
import type { DemoName } from '../script/shot.js';
import { openBrowser } from './browser.js';
import { type Picture, Recorder } from './recorder.js';

/** Height of a recorded page in the film; above it stands the bar with the address. */
const [filmWidth, filmHeight] = [1920, 1020];

/** The service runs on any free port; the browser finds it where its users do. */
const address = 'http://localhost:3000/';

/** The address that a recording shows, and how wide its page is, in the page's own pixels. */
const places: Record<DemoName, { path: string; width: number }> = {
  swagger: { path: 'docs/', width: 1152 },
  report: { path: '#report', width: 1440 },
  queue: { path: '#queue', width: 1440 },
  model: { path: '#model', width: 1440 },
};

/** The address of a recorded page. */
export const addressOf = (demo: DemoName) => address + places[demo].path;

const mistakes = '{"phaseOfFlight": "Climbing", "wildlifeSize": "Huge", "speedKnots": 1800}';

const demos: Record<DemoName, (record: Recorder) => Promise<void>> = {
  async swagger(record) {
    const { page } = record;
    const route = page.locator('.opblock').first();
    await record.shoot(40);
    await record.scroll(route, 90);
    await record.click(route.locator('.opblock-summary-control'));
    await record.untilLine(1);
    const body = route.locator('textarea').first();
    await record.scroll(body, 60);
    await record.point(body, 20);
    const execute = route.getByRole('button', { name: 'Execute' });
    await record.scroll(execute, 420);
    await record.click(execute);
    const answer = route.locator('.live-responses-table');
    await answer.waitFor();
    await record.untilLine(2);
    await record.scroll(answer, 60);
    await record.point(answer.locator('.microlight, pre').first(), 20);
    await record.shoot(50);
    await record.scroll(body, 60, 12);
    await record.click(body);
    await page.keyboard.press('Control+A');
    await record.shoot(6);
    await body.fill(mistakes);
    await record.untilLine(3);
    await record.scroll(execute, 420, 10);
    await record.click(execute);
    await page.waitForTimeout(500);
    await record.scroll(answer, 20, 12);
  },

  async report(record) {
    const { page } = record;
    const form = page.locator('.form-card');
    await record.shoot(30);
    await record.scroll(form, 90);
    await record.point(page.locator('#field-phaseOfFlight'));
    await page.locator('#field-phaseOfFlight').selectOption('Climb');
    await record.shoot(8);
    await record.click(form.getByText('Large', { exact: true }));
    await page.waitForTimeout(600);
    await record.untilLine(1);
    const species = page.locator('#field-species');
    await record.click(species);
    await record.type('Canada');
    await record.click(page.getByRole('option', { name: 'Canada goose' }));
    await page.waitForTimeout(600);
    await record.shoot(10);
    await record.click(page.locator('#field-speedKnots'));
    await record.type('180');
    await page.waitForTimeout(600);
    await record.untilLine(2);
    const reasons = page.locator('.reasons');
    await record.point(reasons, 20);
  },

  async queue(record) {
    const { page } = record;
    await record.shoot(20);
    const zone = page.locator('.drop');
    await record.point(zone, 24);
    await record.untilLine(1);
    const text = readFileSync(rawReports, 'utf8');
    await page.evaluate(`recorded.drop('.drop', ${JSON.stringify({ name: basename(rawReports), text })})`);
    const facts = page.locator('.facts');
    await record.watch(async () => /^\S+ 10,000\srows/.test((await facts.textContent()) ?? ''));
    await record.untilLine(2);
    const slider = page.getByRole('slider').first();
    await record.scroll(slider, 260);
    const box = (await slider.boundingBox())!;
    const at = (share: number) => ({ x: box.x + 12 + (box.width - 24) * share, y: box.y + box.height / 2 });
    const now = Number(await slider.inputValue()) / Number(await slider.getAttribute('max'));
    await record.point(at(now));
    await record.drag(at(0.1), 24);
    await record.shoot(14);
    await record.drag(at(0.2), 20);
    await record.untilLine(3);
    const queue = page.getByRole('heading', { name: 'Inspection queue' });
    await record.scroll(queue, 100);
    await record.shoot(8);
    await record.click(page.locator('[role=row]').nth(1));
    await page.waitForTimeout(800);
    await record.scroll(page.locator('.form-card'), 90, 10);
  },

  async model(record) {
    const { page } = record;
    await record.untilLine(1);
    await record.scroll(page.getByRole('heading', { name: 'How well it does' }), 90, 24);
    await record.shoot(50);
    await record.scroll(page.locator('main section').nth(3), 90, 24);
  },
};

/** Records what a shot shows; the pictures in their order, filling the shot's time exactly. */
export async function record(demo: DemoName, slot: Slot, folder: string): Promise<Picture[]> {
  const { width } = places[demo];
  const scale = filmWidth / width;
  const service = await startService();
  const browser = await openBrowser({ as: address, is: service.url });
  try {
    const context = await browser.newContext({
      viewport: { width, height: filmHeight / scale },
      deviceScaleFactor: scale,
      reducedMotion: 'reduce',
      colorScheme: 'light',
    });
    await context.addInitScript({ path: join(video, 'recording/in-page.js') });
    const page = await context.newPage();
    await page.goto(addressOf(demo));
    await page.waitForLoadState('networkidle');
    const recorder = new Recorder(page, folder, slot);
    await demos[demo](recorder);
    await recorder.untilEnd();
    return recorder.pictures;
  } finally {
    await browser.close();
    await service.stop();
  }
}
