import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import strikeReport from '../../schemas/strike-report.schema.json' with { type: 'json' };
import {
  type Desk,
  expectAnswer,
  inBrowser,
  linkOf,
  openDesk,
  openPage,
  press,
  tabTo,
  trained,
  violations,
} from './desk.js';

const example = strikeReport.examples[0]!;

describe('The desk, a report in the words of whoever writes it', function () {
  this.timeout(30_000);
  inBrowser();
  let desk: Desk;

  beforeEach(async () => {
    desk = await openDesk();
  });

  const reading = (page: Page, field: string) => page.locator(`#field-${field}-reading`);
  const warning = (page: Page, field: string) => page.locator(`#field-${field}-warning`);

  it('answers a species alone, and says what the answer rests on', async () => {
    const page = await openPage(desk);
    await page.getByRole('combobox', { name: 'Species' }).fill('Canada goose');
    await expectAnswer(page, { species: 'Canada goose' });
    await page.getByText('Rests on 1 of 9 fields: species.').waitFor();
    await page
      .getByText(
        'Missing: flight date, time of day, phase of flight, speed (knots), wildlife size, aircraft, operator, origin state.',
      )
      .waitFor();
    assert.equal(await page.locator('.basis-meter .used').count(), 1);
    await page.locator('#announcements').filter({ hasText: 'from 1 of 9 fields.' }).waitFor({ state: 'attached' });
    assert.equal(await page.locator('.reasons tbody tr').count(), 3);
  });

  it('reads a "bernache du Canada" on an A320neo, and says as what; nothing is wrong with either', async () => {
    const page = await openPage(desk, linkOf(example));
    await expectAnswer(page, example);
    const species = page.getByRole('combobox', { name: 'Species' });
    await species.fill('bernache du Canada');
    assert.equal(await species.getAttribute('aria-expanded'), 'false');
    await page.getByRole('combobox', { name: 'Aircraft' }).fill('A320neo');
    await reading(page, 'species').filter({ hasText: 'Read as Canada goose' }).waitFor();
    await reading(page, 'aircraft').filter({ hasText: 'Read as A-320' }).waitFor();
    assert.match((await species.getAttribute('aria-describedby'))!, /field-species-reading/);
    assert.equal(await species.getAttribute('aria-invalid'), 'false');
    assert.equal(await page.locator('.message:visible').count(), 0);
    await expectAnswer(page, { ...example, aircraft: 'A-320' });
    assert.ok(page.url().includes('species=bernache+du+Canada'));
    await species.fill('Canada goose');
    await reading(page, 'species').waitFor({ state: 'hidden' });
  });

  it('takes an empty size, and credits what is left', async () => {
    const page = await openPage(desk, linkOf(example));
    await expectAnswer(page, example);
    await page.getByRole('radiogroup', { name: 'Wildlife size' }).getByLabel('Unknown').check();
    const { wildlifeSize, ...without } = example;
    await expectAnswer(page, without);
    await page.getByText('Rests on 8 of 9 fields.').waitFor();
    await page.getByText('Missing: wildlife size.').waitFor();
  });

  it('offers the phases that the model does not know, and says how each was taken', async () => {
    const page = await openPage(desk, '#report?wildlifeSize=Large');
    const phase = page.getByRole('combobox', { name: 'Phase of flight' });
    await phase.selectOption('En route');
    await warning(page, 'phaseOfFlight')
      .filter({ hasText: 'The model does not know the phase of flight En route; it counts as left out.' })
      .waitFor();
    await expectAnswer(page, { wildlifeSize: 'Large' });
    await phase.selectOption('Departure');
    await warning(page, 'phaseOfFlight').filter({ hasText: 'it was given Climb' }).waitFor();
    await expectAnswer(page, { wildlifeSize: 'Large', phaseOfFlight: 'Climb' });
    await phase.selectOption('Climb');
    await warning(page, 'phaseOfFlight').waitFor({ state: 'hidden' });
  });

  it('answers what contradicts itself, and says so beside the field', async () => {
    const report = { phaseOfFlight: 'Taxi', speedKnots: 300, species: 'White-tailed deer', wildlifeSize: 'Small' };
    const page = await openPage(desk, linkOf(report));
    await expectAnswer(page, report);
    await warning(page, 'speedKnots').filter({ hasText: '300 knots contradict the phase Taxi' }).waitFor();
    await warning(page, 'wildlifeSize')
      .filter({ hasText: 'The size Small contradicts the species White-tailed deer' })
      .waitFor();
    assert.equal(
      await page.getByRole('textbox', { name: 'Speed (knots)' }).getAttribute('aria-invalid'),
      'false',
      'a contradiction is no error',
    );
    await page
      .locator('#announcements')
      .filter({ hasText: /With 2.warnings\./ })
      .waitFor({ state: 'attached' });
  });

  it('shows what a choice or a number in other words was read as, and keeps the words in the link', async () => {
    const page = await openPage(desk, '#report?phaseOfFlight=TAKEOFF+RUN&wildlifeSize=+large&speedKnots=90+kt');
    await page.locator('#field-speedKnots-error').filter({ hasText: '90 kt' }).waitFor();
    await page.getByRole('textbox', { name: 'Speed (knots)' }).fill('90');
    await reading(page, 'phaseOfFlight').filter({ hasText: '“TAKEOFF RUN” read as Take-off run' }).waitFor();
    assert.equal(await page.getByRole('combobox', { name: 'Phase of flight' }).inputValue(), 'Take-off run');
    assert.equal(await page.getByRole('radiogroup', { name: 'Wildlife size' }).getByLabel('Large').isChecked(), true);
    assert.ok(page.url().includes('phaseOfFlight=TAKEOFF+RUN&'));
    await page.getByRole('combobox', { name: 'Phase of flight' }).selectOption('Climb');
    await expectAnswer(page, { phaseOfFlight: 'Climb', wildlifeSize: 'Large', speedKnots: 90 });
    await reading(page, 'phaseOfFlight').waitFor({ state: 'hidden' });
  });

  it('suggests names whatever their dashes and accents, and steps back where it has none', async () => {
    const page = await openPage(desk);
    const aircraft = page.getByRole('combobox', { name: 'Aircraft' });
    await aircraft.click();
    await page.keyboard.type('b7373');
    const list = page.getByRole('listbox', { name: 'Aircraft' });
    assert.equal(await list.getByRole('option').first().textContent(), 'B-737-300');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Airbus A320neo');
    assert.equal(await list.isHidden(), true);
    await press(page, 'Enter', 'Tab');
    assert.equal(await aircraft.inputValue(), 'Airbus A320neo');
    await reading(page, 'aircraft').filter({ hasText: 'Read as A-320' }).waitFor();
  });

  it('keeps what a link carries and no field holds, and says once that the model does not read it', async () => {
    const more = { effectOnFlight: ['Precautionary Landing', 'Other'], pilotWarned: false, partsStruck: ['Nose'] };
    const report = { species: 'Canada goose', engineIngested: true, ...more };
    const link = linkOf({ ...report, effectOnFlight: more.effectOnFlight.join('; ') });
    const page = await openPage(desk, link);
    await expectAnswer(page, report);
    await page
      .getByText('Given, but not read by this model: effect on flight, parts struck, engine ingested, pilot warned.')
      .waitFor();
    await page.locator('.basis .message').filter({ hasText: 'An engine took the animal in' }).waitFor();
    await page.getByRole('combobox', { name: 'Species' }).fill('Mallard');
    await expectAnswer(page, { ...report, species: 'Mallard' });
    assert.ok(page.url().includes('effectOnFlight=Precautionary+Landing%3B+Other'));
  });
});

describe('The desk, a model with more inputs', function () {
  this.timeout(30_000);
  inBrowser();

  it('has a field by itself for each, of whatever type, and sends values of that type', async () => {
    const more = {
      engines: { description: 'How many engines. Of any kind.', type: ['integer', 'null'], minimum: 1, maximum: 8 },
      remarks: { description: 'In the words of the crew.', type: ['string', 'null'], maxLength: 200 },
    };
    const grown = { ...strikeReport, properties: { ...strikeReport.properties, ...more } };
    const names = [...Object.keys(more), 'pilotWarned', 'skyCondition', 'partsStruck', 'precipitation'];
    const { manifest } = trained();
    const inputs = [...manifest.inputs, ...names.map((name) => ({ ...manifest.inputs[1]!, name, used: true }))];
    let report: Record<string, unknown> = {};
    const desk = await openDesk({}, (app) => (req, res) => {
      const answerJson = (body: unknown) => res.setHeader('Content-Type', 'application/json').end(JSON.stringify(body));
      if (req.url === '/desk/strike-report.schema.json') return void answerJson(grown);
      if (req.url === '/v1/model') return void answerJson({ ...manifest, inputs });
      if (req.url !== '/v1/predictions') return app(req, res);
      let body = '';
      req.on('data', (chunk) => {
        body += chunk;
      });
      req.on('end', () => {
        report = JSON.parse(body);
        res.statusCode = 500;
        res.end();
      });
    });
    const page = await openPage(desk, '#report?phaseOfFlight=Climb&precipitation=Rain%3B+Fog');
    await page.getByRole('textbox', { name: 'Engines' }).fill('2');
    await page.getByRole('combobox', { name: 'Remarks' }).fill('A thud');
    await page.getByRole('radiogroup', { name: 'Pilot warned' }).getByLabel('Yes').check();
    await page.getByRole('radiogroup', { name: 'Sky condition' }).getByLabel('Overcast').check();
    await page.getByRole('combobox', { name: 'Origin state' }).focus();
    await tabTo(page, 'field-partsStruck-3');
    await press(page, 'Space', 'Tab', 'Tab', 'Space');
    const precipitation = page.getByRole('group', { name: 'Precipitation' });
    assert.equal(await precipitation.getByLabel('Fog').isChecked(), true);
    await precipitation.getByLabel('None').check();
    assert.equal(await precipitation.getByLabel('Fog').isChecked(), false);
    await precipitation.getByLabel('Snow').check();
    await page.getByText('The service answered 500').first().waitFor();
    assert.equal(await page.getByText('How many engines.', { exact: true }).count(), 1);
    assert.deepEqual(await violations(page), []);
    const isWhole = () => JSON.stringify(report.precipitation) === '["Snow"]';
    while (!isWhole()) await delay(20);
    assert.deepEqual(report, {
      phaseOfFlight: 'Climb',
      engines: 2,
      remarks: 'A thud',
      pilotWarned: true,
      skyCondition: 'Overcast',
      partsStruck: ['Engine', 'Wing or rotor'],
      precipitation: ['Snow'],
    });
  });
});
