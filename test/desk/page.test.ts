import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import request from 'supertest';
import { rawReports, root } from '../../paths.js';
import strikeReport from '../../schemas/strike-report.schema.json' with { type: 'json' };
import { smallApp } from '../server/small-app.js';
import { answerTo, csvFile, inBrowser, linkOf, openDesk, openPage, violations } from './desk.js';

const report = linkOf(strikeReport.examples[0]!);

/** Each view as people meet it, and how it gets there. */
const scenes: Record<string, { hash: string; arrive: (page: Page) => Promise<unknown> }> = {
  report: { hash: report, arrive: (page) => page.locator('.reasons').waitFor() },
  'report-refused': {
    hash: '#report?phaseOfFlight=Climb&wildlifeSize=Large&speedKnots=900&species=Canada+gose&color=red',
    arrive: async (page) => {
      await page.locator('#field-speedKnots-error').filter({ hasText: '900' }).waitFor();
      await page.getByRole('combobox', { name: 'Operator' }).click();
    },
  },
  'report-in-other-words': {
    hash: '#report?phaseOfFlight=En+route&species=bernache+du+Canada&wildlifeSize=Small&aircraft=A320neo&engineIngested=true&partsStruck=Nose&airport=YUL',
    arrive: (page) => page.locator('.reasons').waitFor(),
  },
  queue: {
    hash: '#queue',
    arrive: async (page) => {
      const raw = readFileSync(rawReports, 'utf8').split('\n');
      const wrong = raw[1]!.replace('Climb', 'climbe');
      await page.setInputFiles('#queue-file', csvFile([...raw.slice(0, 900), wrong].join('\n'), 'birdstrikes.csv'));
      await page.locator('.facts').filter({ hasText: '900\u00a0rows' }).waitFor();
    },
  },
  model: { hash: '#model', arrive: (page) => page.locator('.results-table').first().waitFor() },
};

/** What the documents show; `npm run screenshots` renews it. */
const pictures = ['report-390', 'report-1440', 'queue-1440', 'model-820'];
const isPictured = (picture: string) => process.env.SCREENSHOTS !== undefined && pictures.includes(picture);

/** From the narrowest that WCAG asks for to a desk. */
const screens = [
  [320, 640],
  [390, 844],
  [820, 1180],
  [1440, 1080],
] as const;

describe('The page of the desk', function () {
  this.timeout(30_000);
  inBrowser();

  for (const [name, { hash, arrive }] of Object.entries(scenes)) {
    it(`gives axe-core nothing to complain of, light and dark: ${name}`, async () => {
      const page = await openPage(await openDesk(), hash);
      await arrive(page);
      assert.deepEqual(await violations(page), []);
      await page.emulateMedia({ colorScheme: 'dark' });
      assert.deepEqual(await violations(page, 'color-contrast'), [], 'dark');
    });

    it(`fits every screen without scrolling sideways, and has targets that can be hit: ${name}`, async () => {
      const page = await openPage(await openDesk(), hash);
      await arrive(page);
      for (const [width, height] of screens) {
        await page.setViewportSize({ width, height });
        assert.equal(await page.evaluate('document.documentElement.scrollWidth - innerWidth'), 0, `${width} pixels`);
        const small = await page
          .locator('button:visible, input:visible, select:visible, nav a:visible, footer a:visible')
          .evaluateAll((all) =>
            all
              .filter((target) => Math.min(target.offsetWidth, target.offsetHeight) < 24)
              .map((target) => target.outerHTML),
          );
        assert.deepEqual(small, [], `${width} pixels`);
        if (!isPictured(`${name}-${width}`)) continue;
        await page.evaluate('scrollTo(0, 0)');
        await page.screenshot({
          path: join(root, `docs/images/desk-${name}-${width}.png`),
          fullPage: name === 'queue',
        });
      }
    });
  }

  it('comes as less than 200 kB with all that it asks for', async () => {
    const page = await openPage(await openDesk(), '');
    const sizes: Promise<number>[] = [];
    page.on('response', (response) =>
      sizes.push(
        response
          .request()
          .sizes()
          .then(({ responseBodySize }) => responseBodySize),
      ),
    );
    await page.reload();
    for (const { hash } of Object.values(scenes)) await page.goto(hash);
    await page.waitForLoadState('networkidle');
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    assert.ok(sizes.length > 20, `${sizes.length} answers`);
    assert.ok(bytes < 200_000, `${bytes} bytes`);
  });

  it('is led through from the top with the keyboard alone, view by view', async () => {
    const page = await openPage(await openDesk());
    const focused = () => page.evaluate<string>('document.activeElement.textContent.trim()');
    await page.keyboard.press('Tab');
    assert.equal(await focused(), 'Skip to the content');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate('document.activeElement.id'), 'main');
    for (const [link, title] of [
      ['Queue', 'A whole queue'],
      ['The model', 'The model'],
      ['One report', 'Which aircraft first?'],
    ] as const) {
      await page.getByRole('link', { name: link }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      // Whoever does not see the page hears where it has led.
      assert.equal(await focused(), title);
      assert.equal(await page.title(), `${link} · Strike Triage`);
      assert.equal(await page.locator('[aria-current=page]').textContent(), link);
    }
    await page.goBack();
    assert.equal(await page.title(), 'The model · Strike Triage');
  });

  it('says that the service is away, and goes on by itself when it is back', async () => {
    const desk = await openDesk();
    const page = await openPage(desk, '#report?phaseOfFlight=Climb&wildlifeSize=Large');
    const before = await answerTo({ phaseOfFlight: 'Climb', wildlifeSize: 'Large' });
    const after = await answerTo({ phaseOfFlight: 'Taxi', wildlifeSize: 'Large' });
    const shows = (share: number) =>
      page
        .locator('.probability')
        .filter({ hasText: `${(100 * share).toFixed(1)}\u00a0%` })
        .waitFor();
    await shows(before.damageProbability);
    await desk.stop();
    await page.getByRole('combobox', { name: 'Phase of flight' }).selectOption('Taxi');
    await page.getByText('The service does not answer.').first().waitFor();
    assert.equal(await page.locator('#connection').textContent(), 'Away');
    assert.match((await page.locator('#announcements').textContent())!, /^The service does not answer\./);
    assert.deepEqual(await violations(page), []);
    await desk.start();
    await shows(after.damageProbability);
    assert.equal(await page.locator('#away').isHidden(), true);
    assert.equal(await page.locator('#connection').textContent(), 'Ready');
  });

  it('waits for a service that is not ready yet, and for one that a server in between does not reach', async () => {
    let refusals = 2;
    const notReady = {
      type: 'about:blank',
      title: '',
      status: 503,
      detail: 'Stopping.',
      code: 'not-ready',
      issues: [],
    };
    const desk = await openDesk({}, (app) => (req, res) => {
      if (!req.url!.startsWith('/v1/') || refusals-- <= 0) return app(req, res);
      if (refusals % 2) res.writeHead(502).end('Bad gateway');
      else res.writeHead(503, { 'Content-Type': 'application/problem+json' }).end(JSON.stringify(notReady));
    });
    const page = await openPage(desk, '#report?phaseOfFlight=Climb&wildlifeSize=Large');
    await page.locator('.reasons').waitFor();
    assert.ok(refusals <= 0);
  });

  it('asks for a key where the service does, keeps it for the tab, and asks again when it is refused', async () => {
    const authorizations: (string | undefined)[] = [];
    const key = 'a-key-of-16-signs';
    const desk = await openDesk({
      keys: {
        nameOf: ({ headers }) => {
          authorizations.push(headers.authorization);
          return headers.authorization === `Bearer ${key}` ? 'somebody' : undefined;
        },
      },
    });
    const page = await openPage(desk, '#report?phaseOfFlight=Climb&wildlifeSize=Large', {}, 'dialog');
    const dialog = page.getByRole('dialog', { name: 'This service asks for a key' });
    await dialog.waitFor();
    assert.deepEqual(await violations(page), []);
    await page.keyboard.type('another-key-of-16-signs');
    await page.keyboard.press('Enter');
    await page.locator('#key[aria-invalid=true]').waitFor();
    await dialog.getByLabel('API key').fill(key);
    await dialog.getByRole('button', { name: 'Use this key' }).click();
    await page.locator('.reasons').waitFor();
    assert.equal(authorizations.at(-1), `Bearer ${key}`);
    await page.reload();
    await page.locator('.reasons').waitFor();
    assert.equal(await dialog.isHidden(), true);
    assert.match(await page.evaluate<string>('localStorage.length + document.cookie'), /^0$/);
  });
});

describe('The parts of the desk', function () {
  this.timeout(30_000);
  inBrowser();
  const app = smallApp();

  it('come under a policy that lets nothing in from elsewhere and nothing inline', async () => {
    for (const path of [
      '/',
      '/desk/style.css',
      '/desk/scripts/desk/main.js',
      '/desk/scripts/intake/records/cells.js',
    ]) {
      const { headers } = await request(app).get(path).expect(200);
      const policy = headers['content-security-policy']!;
      assert.match(policy, /default-src 'none'; script-src 'self'; style-src 'self'/);
      assert.doesNotMatch(policy, /unsafe|https?:|\*/);
    }
  });

  it('are asked for again only as to whether they have changed', async () => {
    const first = await request(app).get('/desk/style.css').expect(200).expect('Cache-Control', 'no-cache');
    await request(app).get('/desk/style.css').set('If-None-Match', first.headers.etag!).expect(304);
    assert.match(first.headers.vary!, /Accept-Encoding/);
    assert.equal(first.headers['content-encoding'], 'gzip');
    const plain = await request(app).get('/desk/style.css').set('Accept-Encoding', 'identity').expect(200);
    assert.equal(plain.text, first.text);
  });

  it('are named in the head of the page, so that no script is found out about late', async () => {
    const { text } = await request(app).get('/').expect(200);
    const preloaded = [...text.matchAll(/rel="modulepreload" href="([^"]+)"/g)].map(([, path]) => path!);
    for (const path of preloaded) await request(app).get(`/${path}`).expect(200);
    const imports = new Set<string>();
    const visit = async (path: string) => {
      if (imports.has(path)) return;
      imports.add(path);
      const script = await request(app).get(path).expect(200);
      for (const [, next] of script.text.matchAll(/from '([^']+)'/g))
        await visit(new URL(next!, `http://x${path}`).pathname);
    };
    await visit(`/${/src="([^"]+)"/.exec(text)![1]}`);
    assert.deepEqual(new Set(preloaded.map((path) => `/${path}`)), imports);
  });

  it('are no way to other files, and there is nothing else beside them', async () => {
    for (const path of [
      '/desk/',
      '/desk/scripts/',
      '/desk/scripts/server/main.js',
      '/desk/../package.json',
      '/desk/index.html',
    ]) {
      await request(app).get(path).expect(404);
    }
  });
});
