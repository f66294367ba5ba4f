import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import strikeReport from '../../schemas/strike-report.schema.json' with { type: 'json' };
import {
  answerTo,
  type Desk,
  expectAnswer,
  inBrowser,
  linkOf,
  openDesk,
  openPage,
  percent,
  press,
  tabTo,
  trained,
} from './desk.js';

const example = strikeReport.examples[0]!;
const probabilityText = (page: Page) => page.locator('.probability');
const probabilityOf = async (report: object) => (await answerTo(report)).damageProbability;
const answerOf = async (report: object) => percent(await probabilityOf(report));

describe('The desk, one report', function () {
  this.timeout(30_000);
  inBrowser();
  let desk: Desk;

  beforeEach(async () => {
    desk = await openDesk();
  });

  it('has a field for every input of the model, requires none, and says that one of the first is needed', async () => {
    const page = await openPage(desk);
    const fields = await page.locator('[data-field]').evaluateAll((all) => all.map(({ dataset }) => dataset.field));
    assert.deepEqual(new Set(fields), new Set(trained().manifest.inputs.map(({ name }) => name)));
    assert.deepEqual(fields.slice(0, 4), ['phaseOfFlight', 'wildlifeSize', 'species', 'aircraft']);
    assert.equal(await page.locator('[aria-required], [required]').count(), 0);
    await page.getByText('Still needed: phase of flight, wildlife size, species or aircraft.').waitFor();
  });

  it('asks nothing of the service until something essential is known, and "unknown" is nothing', async () => {
    const page = await openPage(desk);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const stillNeeded = page.getByText('Still needed: phase of flight, wildlife size, species or aircraft.');
    await page.getByRole('combobox', { name: 'Operator' }).fill('UAL');
    await page.getByRole('textbox', { name: 'Speed (knots)' }).fill('120');
    await stillNeeded.waitFor();
    await delay(400);
    assert.deepEqual(requests, []);
    await page.getByRole('combobox', { name: 'Species' }).fill('UNKNOWN');
    await page.waitForResponse(/predictions/);
    await stillNeeded.waitFor();
    assert.equal(await page.getByRole('alert').count(), 0);
    await page.getByRole('combobox', { name: 'Aircraft' }).fill('B738');
    await expectAnswer(page, { operator: 'UAL', speedKnots: 120, aircraft: 'B738' });
  });

  it('answers the report of a link: probability, triage, scale', async () => {
    const page = await openPage(desk, linkOf(example));
    await expectAnswer(page, example);
    const { manifest } = trained();
    assert.equal(await page.locator('.answer .triage').textContent(), 'Priority');
    const scale = page.locator('.scale');
    const label = `The report is at ${await answerOf(example)}. Of all reports ${percent(manifest.data.prevalence)} had damage. Priority begins at 10\u00a0%.`;
    assert.equal(await scale.getAttribute('aria-label'), label);
    const width = await page.locator('.scale-fill').evaluate((fill) => fill.style.width);
    assert.ok(Math.abs(Number.parseFloat(width) - 100 * (await probabilityOf(example))) < 1e-9);
  });

  it('shows as reasons what the service explains, from the base value to the probability', async () => {
    const page = await openPage(desk, linkOf(example));
    await page.locator('.reasons').waitFor();
    const { baseValue, damageProbability, contributions } = await trained().explain(example as never, () => false);
    const rows = await page
      .locator('.reasons tbody tr')
      .evaluateAll((all) =>
        all.map((row) => [row.querySelector('.reason-value')?.textContent, row.querySelector('.number').textContent]),
      );
    assert.deepEqual(rows[0], [undefined, percent(baseValue)]);
    assert.deepEqual(rows.at(-1), [undefined, percent(damageProbability)]);
    const moving = contributions.filter(({ contribution }) => contribution !== 0);
    const points = (push: number) => `${push < 0 ? '−' : '+'}${Math.abs(100 * push).toFixed(1)}`;
    assert.deepEqual(
      rows.slice(1, -1),
      moving.map(({ value, contribution }) => [String(value), points(contribution)]),
    );
    // Each bar begins where the one before it ends.
    const bars = await page
      .locator('.reasons .bar')
      .evaluateAll((all) => all.map((bar) => [Number(bar.getAttribute('x')), Number(bar.getAttribute('width'))]));
    const scale = bars[0]![1]! / baseValue;
    let from = baseValue;
    for (const [place, { contribution }] of moving.entries()) {
      assert.ok(Math.abs(bars[place + 1]![0]! - scale * Math.min(from, from + contribution)) < 1e-3);
      from += contribution;
    }
    await page.getByText('Rests on all 9 fields.').waitFor();
    await page.getByText('Given, but not read by this model: airport.').waitFor();
  });

  it('answers anew at each change of a field, says so to screen readers, and keeps it in the link', async () => {
    const page = await openPage(desk, linkOf(example));
    await expectAnswer(page, example);
    await page.getByRole('radiogroup', { name: 'Wildlife size' }).getByLabel('Small').check();
    const changed = { ...example, wildlifeSize: 'Small' };
    await expectAnswer(page, changed);
    await page
      .locator('#announcements')
      .filter({ hasText: `Probability of damage ${await answerOf(changed)}` })
      .waitFor({ state: 'attached' });
    assert.ok(page.url().endsWith(linkOf(changed)));
    await page.getByRole('button', { name: 'Speed (knots): unknown' }).click();
    const { speedKnots, ...without } = changed;
    await expectAnswer(page, without);
    await page.getByText('Missing: speed (knots).').waitFor();
  });

  it('fills in an example at one press, and empties the form for a new report', async () => {
    const page = await openPage(desk);
    await page.getByRole('button', { name: 'Canada goose, climb, B-737-300' }).click();
    await expectAnswer(page, example);
    await page.getByRole('button', { name: 'New report' }).click();
    await probabilityText(page).filter({ hasText: '–' }).waitFor();
    assert.ok(page.url().endsWith('#report'));
    await page.getByRole('button', { name: 'Medium animal, approach' }).click();
    await expectAnswer(page, { phaseOfFlight: 'Approach', wildlifeSize: 'Medium' });
  });

  it('offers the categories that the model knows, and to leave the value unknown', async () => {
    const page = await openPage(desk, linkOf(example));
    for (const name of ['Species', 'Aircraft', 'Operator', 'Airport', 'Origin state']) {
      const field = page.getByRole('combobox', { name });
      await field.click();
      const list = page.getByRole('listbox', { name });
      assert.equal(await list.getByRole('option').first().textContent(), 'Unknown');
      const input = trained().manifest.inputs.find(
        ({ name: input }) => input.toLowerCase() === name.replace(' ', '').toLowerCase(),
      );
      const options = await list.getByRole('option').count();
      assert.ok(input?.known ? options === input.known.length + 1 : options > 5, `${options} suggestions for ${name}`);
      await list.getByRole('option', { name: 'Unknown', exact: true }).first().click();
      assert.equal(await field.inputValue(), '');
      assert.equal(await list.isHidden(), true);
    }
    const { species, aircraft, operator, airport, originState, ...rest } = example;
    await expectAnswer(page, rest);
  });

  it('shows what is wrong beside the field, and takes the right spelling at one press', async () => {
    const page = await openPage(desk, '#report?phaseOfFlight=climbe&wildlifeSize=Large&speedKnots=900&color=red');
    const speed = page.getByRole('textbox', { name: 'Speed (knots)' });
    await page
      .locator('#field-speedKnots-error')
      .filter({ hasText: 'Speed (knots) must be from 0 to 700, not 900.' })
      .waitFor();
    assert.equal(await speed.getAttribute('aria-invalid'), 'true');
    assert.match((await speed.getAttribute('aria-describedby'))!, /field-speedKnots-error/);
    await page.getByRole('alert').filter({ hasText: '“color” is not a property of a strike report.' }).waitFor();
    await page.getByRole('button', { name: 'Did you mean “Climb”?' }).click();
    await page.locator('#field-phaseOfFlight-error').waitFor({ state: 'hidden' });
    assert.equal(await page.getByRole('combobox', { name: 'Phase of flight' }).inputValue(), 'Climb');
    await page.goto(`${desk.url}#report?phaseOfFlight=Climb&wildlifeSize=Large&speedKnots=fast&flightDate=1999-02-31`);
    await page.locator('#field-speedKnots-error').filter({ hasText: 'must be' }).waitFor();
    await page.locator('#field-flightDate-error').filter({ hasText: '1999-02-31' }).waitFor();
    await speed.fill('90');
    await page.getByLabel('Flight date', { exact: true }).fill('1999-02-28');
    await expectAnswer(page, {
      phaseOfFlight: 'Climb',
      wildlifeSize: 'Large',
      speedKnots: 90,
      flightDate: '1999-02-28',
    });
  });

  it('shows warnings beside the field, with the spelling that was likely meant', async () => {
    const page = await openPage(desk, '#report?phaseOfFlight=Climb&wildlifeSize=Large&species=Canada+gose');
    await page
      .locator('#field-species-warning')
      .filter({ hasText: 'The model knows no species "Canada gose"' })
      .waitFor();
    await page.getByRole('button', { name: 'Did you mean “Canada goose”?' }).click();
    await expectAnswer(page, { phaseOfFlight: 'Climb', wildlifeSize: 'Large', species: 'Canada goose' });
    assert.equal(await page.locator('#field-species-warning').isHidden(), true);
  });

  it('copies a link that reproduces the report, and a curl line that asks the same', async () => {
    const page = await openPage(desk, linkOf({ ...example, aircraft: "PILOT'S OWN" }), {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const copied = async (button: string) => {
      await page.getByRole('button', { name: button }).click();
      await page.getByRole('button', { name: 'Copied' }).waitFor();
      await page.getByRole('button', { name: button }).waitFor();
      return page.evaluate<string>('navigator.clipboard.readText()');
    };
    const { stdout } = await promisify(execFile)('sh', ['-c', `${await copied('Copy as curl')} --silent`]);
    const report = { ...example, aircraft: "PILOT'S OWN" };
    assert.equal(percent(JSON.parse(stdout).damageProbability), await answerOf(report));
    await expectAnswer(await openPage(desk, await copied('Copy link')), report);
  });

  it('is used from the first field to the answer with the keyboard alone', async () => {
    const page = await openPage(desk);
    await tabTo(page, 'field-phaseOfFlight');
    await page.keyboard.type('Cl');
    await tabTo(page, 'field-wildlifeSize-3');
    await press(page, 'ArrowLeft');
    await expectAnswer(page, { phaseOfFlight: 'Climb', wildlifeSize: 'Large' });
    await tabTo(page, 'field-species');
    await page.keyboard.type('canada');
    const species = page.getByRole('combobox', { name: 'Species' });
    assert.equal(await species.getAttribute('aria-expanded'), 'true');
    await press(page, 'ArrowDown');
    const active = await species.getAttribute('aria-activedescendant');
    assert.equal(await page.locator(`#${active}`).textContent(), 'Canada goose');
    await press(page, 'Enter');
    await expectAnswer(page, { phaseOfFlight: 'Climb', wildlifeSize: 'Large', species: 'Canada goose' });
    await press(page, 'Escape');
    await expectAnswer(page, { phaseOfFlight: 'Climb', wildlifeSize: 'Large' });
    await press(page, 'ArrowUp', 'Escape', 'ArrowDown', 'Enter');
    assert.equal(await species.inputValue(), '');
    await tabTo(page, 'field-speedKnots');
    await page.keyboard.type('180');
    await expectAnswer(page, { phaseOfFlight: 'Climb', wildlifeSize: 'Large', speedKnots: 180 });
  });
});

describe('The desk, when answers overtake each other', function () {
  this.timeout(30_000);
  inBrowser();

  it('drops those of reports that are no longer in the form', async () => {
    const delayed: (() => void)[] = [];
    const desk = await openDesk({}, (app) => (req, res) => {
      if (req.url === '/v1/predictions' && delayed.length === 0) delayed.push(() => app(req, res));
      else app(req, res);
    });
    const page = await openPage(desk, linkOf(example));
    while (delayed.length === 0) await delay(10);
    await page.getByRole('radiogroup', { name: 'Wildlife size' }).getByLabel('Small').check();
    await expectAnswer(page, { ...example, wildlifeSize: 'Small' });
    delayed[0]!();
    await page.locator('.reasons').waitFor();
    await delay(200);
    assert.equal(await probabilityText(page).textContent(), await answerOf({ ...example, wildlifeSize: 'Small' }));
  });

  it('asks for the reasons again when too many wait for theirs', async () => {
    let refused = 0;
    const desk = await openDesk({}, (app) => (req, res) => {
      if (req.url !== '/v1/explanations' || refused > 0) return app(req, res);
      refused++;
      res.writeHead(503, { 'Content-Type': 'application/problem+json', 'Retry-After': '1' });
      res.end(
        JSON.stringify({
          type: 'about:blank',
          title: '',
          status: 503,
          detail: 'Full.',
          code: 'overloaded',
          issues: [],
        }),
      );
    });
    const page = await openPage(desk, linkOf(example));
    await page.locator('.reasons').waitFor();
    assert.equal(refused, 1);
    assert.equal(await page.locator('#away').isHidden(), true);
  });
});
