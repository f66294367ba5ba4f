import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { cellsOf } from '../../intake/records/cells.js';
import { rawReports } from '../../paths.js';
import { answerTo, csvFile, type Desk, inBrowser, openDesk, openPage, press, tabTo, trained } from './desk.js';

const raw = readFileSync(rawReports);
const header =
  'id;Flight Date;Time of day;Phase of flight;Speed IAS in knots;Wildlife Size;Wildlife Species;Aircraft Make Model;Aircraft Airline Operator;Airport Name;Origin State';
const mixed = `${header}
A-1;1999-10-19;Dawn;Climb;180;Large;Canada goose;B-737-300;UNITED AIRLINES;DENVER INTL AIRPORT;Colorado
=1+1;;;Taxi;;Small;;;;;

A-3;;;climbe;;Large;;;;;
A-4;;;Climb;90;Large;Canada gose;;;;
"A
5";;;Climb;200;Medium;"Gull ""x";;;;
bad;row;;;;;;;;;;;x
`;

const take = (page: Page, text: string | Buffer, name?: string) =>
  page.setInputFiles('#queue-file', csvFile(text, name));
const grid = (page: Page) => page.getByRole('grid', { name: 'Inspection queue' });
const bodyRows = (page: Page) => page.locator('.grid-body [role=row]');
/** The rows that are drawn, from the top, each as the texts of its cells. */
const rowsDrawn = async (page: Page): Promise<string[][]> => {
  const rows = await bodyRows(page).evaluateAll((all) =>
    all.map((row) => [Number(row.getAttribute('aria-rowindex')), [...row.children].map((cell) => cell.textContent)]),
  );
  return (rows as [number, string[]][]).sort(([a], [b]) => a - b).map(([, cells]) => cells);
};
/** The rows that are drawn, each as its texts by the titles of the columns. */
const rowsByTitle = async (page: Page): Promise<Record<string, string>[]> => {
  const titles = await page.getByRole('columnheader').allTextContents();
  return (await rowsDrawn(page)).map((cells) =>
    Object.fromEntries(titles.map((title, place) => [title, cells[place]!])),
  );
};
const rowCount = async (page: Page) => Number(await grid(page).getAttribute('aria-rowcount')) - 1;
const finished = (page: Page, rows: string) =>
  page
    .locator('.facts')
    .filter({ hasText: `${rows}\u00a0row` })
    .waitFor();
const downloadCsv = async (page: Page) => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download CSV' }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
};

describe('The desk, a queue', function () {
  this.timeout(30_000);
  inBrowser();
  let desk: Desk;

  beforeEach(async () => {
    desk = await openDesk();
  });

  it('ranks the whole raw file of the FAA, and holds only the rows in sight as elements', async () => {
    const page = await openPage(desk, '#queue');
    await take(page, raw, 'birdstrikes.csv');
    await finished(page, '10,000');
    await page.locator('.progress').waitFor({ state: 'hidden' });
    assert.equal(await rowCount(page), 10_000);
    assert.ok((await bodyRows(page).count()) < 60);
    const rows = await rowsDrawn(page);
    assert.deepEqual(
      rows.slice(0, 10).map(([rank]) => rank),
      ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
    );
    const percentages = rows.map((cells) => Number.parseFloat(cells[1]!));
    assert.deepEqual(
      percentages,
      [...percentages].sort((a, b) => b - a),
    );
    await grid(page).focus();
    await page.keyboard.press('End');
    await bodyRows(page).filter({ hasText: '10000' }).first().waitFor();
    assert.equal((await rowsDrawn(page)).at(-1)![0], '10000');
  });

  it('shows what an inspection capacity is expected to catch and to miss', async () => {
    const page = await openPage(desk, '#queue');
    await take(page, raw);
    await finished(page, '10,000');
    const { text } = await downloadCsv(page);
    const probabilities = text
      .trimEnd()
      .split('\r\n')
      .slice(1)
      .map((line) => Number((cellsOf(line, ',') as string[]).at(-3)));
    const all = probabilities.reduce((sum, probability) => sum + probability, 0);
    const priority = probabilities.filter((probability) => probability >= trained().manifest.threshold.value).length;
    const slider = page.getByRole('slider', { name: 'Reports that can be inspected first' });
    assert.equal(await slider.inputValue(), String(priority));
    await slider.fill('2000');
    const caught = probabilities.slice(0, 2000).reduce((sum, probability) => sum + probability, 0);
    const share = `${Math.round((100 * caught) / all)}\u00a0%`;
    assert.equal(await page.locator('.capacity .caught dd').textContent(), `${Math.round(caught)} aircraft, ${share}`);
    const missed = `${Math.round(all - caught)} aircraft, ${Math.round(100 - (100 * caught) / all)}\u00a0%`;
    assert.equal(await page.locator('.capacity .missed dd').textContent(), missed);
    assert.match((await slider.getAttribute('aria-valuetext'))!, /^2,000 inspections: /);
    await slider.focus();
    await page.keyboard.press('Home');
    assert.match((await page.locator('.capacity .caught dd').textContent())!, /^0\.0 aircraft/);
    assert.equal(await page.locator('.grid-row.inside').count(), 0);
    await page.keyboard.press('ArrowRight');
    assert.equal(await page.locator('.grid-row.inside').count(), 1);
  });

  it('sorts by any column, filters and searches', async () => {
    const page = await openPage(desk, '#queue');
    await take(page, raw);
    await finished(page, '10,000');
    const speed = page.getByRole('columnheader', { name: 'Speed (knots)' });
    await speed.getByRole('button').click();
    assert.equal(await speed.getAttribute('aria-sort'), 'ascending');
    await speed.getByRole('button').click();
    assert.equal(await speed.getAttribute('aria-sort'), 'descending');
    const place = await page
      .getByRole('columnheader')
      .evaluateAll((all) => all.findIndex(({ textContent }) => textContent === 'Speed (knots)'));
    const speeds = (await rowsDrawn(page)).map((cells) => Number(cells[place]));
    assert.ok(speeds[0]! > 250);
    assert.deepEqual(
      speeds,
      [...speeds].sort((a, b) => b - a),
    );
    await page.getByRole('searchbox', { name: 'Search' }).fill('turkey vulture');
    await page.locator('.found').filter({ hasText: 'of 10,000' }).waitFor();
    const matches = raw
      .toString()
      .split('\n')
      .filter((line) => /turkey vulture/i.test(line)).length;
    assert.equal(await rowCount(page), matches);
    assert.ok((await rowsDrawn(page)).every((cells) => cells.join(' ').includes('Turkey vulture')));
    await page.getByRole('combobox', { name: 'Show' }).selectOption('Routine');
    assert.ok((await rowCount(page)) < matches);
    assert.ok((await rowsDrawn(page)).every((cells) => cells.includes('Routine')));
    await page.getByRole('searchbox', { name: 'Search' }).fill('no such thing');
    await page.locator('.found').filter({ hasText: /^0 of/ }).waitFor();
    assert.equal(await bodyRows(page).count(), 0);
  });

  it('shows what is wrong with a row beside it, and answers the others', async () => {
    const page = await openPage(desk, '#queue');
    await take(page, mixed);
    await finished(page, '6');
    const heads = await page.getByRole('columnheader').allTextContents();
    assert.deepEqual(heads.slice(0, 9), [
      'Rank',
      'Probability',
      'Triage',
      'id',
      'Aircraft',
      'Species',
      'Phase of flight',
      'Row',
      'Remarks',
    ]);
    assert.equal(heads.length, 16);
    const rows = await rowsByTitle(page);
    const rowOf = (number: string) => rows.find(({ Row }) => Row === number)!;
    const { Rank, Triage, id, Remarks } = rowOf('1');
    assert.deepEqual({ Rank, Triage, id, Remarks }, { Rank: '1', Triage: 'Priority', id: 'A-1', Remarks: '' });
    assert.equal(rowOf('2').id, '=1+1');
    assert.match(rowOf('4').Remarks!, /Canada gose.*Did you mean “Canada goose”\?/);
    assert.equal(rowOf('5').id, 'A\n5');
    // A cell that cannot be read costs itself; it stands there, and beside it why.
    assert.match(rowOf('3').Remarks!, /^Phase of flight: "climbe" is none of /);
    assert.equal(rowOf('3')['Phase of flight'], 'climbe');
    assert.equal(rowOf('6').Remarks, 'The row has 13 cells and the header 11.');
    assert.equal(rowOf('6').Triage, 'Refused');
    assert.match(
      (await page.locator('.causes.refused').textContent())!,
      /^1.row refused \(row 6\): The row has 13 cells/,
    );
    assert.match(
      (await page.locator('.causes.unread').textContent())!,
      /^Phase of flight: 1.cell not read \(row 3\): /,
    );
    await page.getByRole('combobox', { name: 'Show' }).selectOption('Refused');
    assert.equal(await rowCount(page), 1);
  });

  it('downloads what is shown as CSV, in order, with no cell that a spreadsheet would compute', async () => {
    const page = await openPage(desk, '#queue');
    await take(page, mixed, 'monday.csv');
    await finished(page, '6');
    const { name, text } = await downloadCsv(page);
    assert.equal(name, 'monday-queue.csv');
    const lines = text
      .replace(/^\uFEFF/, '')
      .trimEnd()
      .split('\r\n');
    const records = lines.map((line) => cellsOf(line, ',') as string[]);
    assert.deepEqual(records[0], [...header.split(';'), 'rank', 'row', 'damageProbability', 'triage', 'remarks']);
    assert.deepEqual(
      records.slice(1).map((record) => record[11]),
      ['1', '2', '3', '4', '5', ''],
    );
    const recordOf = (row: string) => records.find((record) => record[12] === row)!;
    assert.equal(recordOf('2')[0], "'=1+1");
    assert.equal(recordOf('5')[6], 'Gull "x');
    const { damageProbability } = await answerTo({ phaseOfFlight: 'Taxi', wildlifeSize: 'Small' });
    assert.equal(Number(recordOf('2')[13]), damageProbability);
    await page.getByRole('combobox', { name: 'Show' }).selectOption('Refused');
    assert.equal((await downloadCsv(page)).text.trimEnd().split('\r\n').length, 2);
  });

  it('takes a file that is dropped', async () => {
    const page = await openPage(desk, '#queue');
    const data = await page.evaluateHandle(
      `(() => { const data = new DataTransfer(); data.items.add(new File([${JSON.stringify(mixed)}], 'dropped.csv')); return data; })()`,
    );
    await page.dispatchEvent('.drop', 'drop', { dataTransfer: data });
    await finished(page, '6');
    assert.match((await page.locator('.facts').textContent())!, /^dropped\.csv/);
  });

  it('leaves aside what it does not know, says why nothing of a file can be read, and takes the next one', async () => {
    const page = await openPage(desk, '#queue');
    await take(page, 'phaseOfFlight,wildlifeSize,Mood\nClimb,Large,calm\n');
    await page.locator('.file-notes').filter({ hasText: 'Left aside: Mood.' }).waitFor();
    await take(page, '');
    await page.getByRole('alert').filter({ hasText: 'The file is empty.' }).waitFor();
    assert.equal(await page.locator('.results').isHidden(), true);
    await take(page, Buffer.from('%PDF-1.7\n'), 'strikes.csv');
    await page.getByRole('alert').filter({ hasText: 'This is a PDF; send the table it was made from' }).waitFor();
    await take(page, 'phaseOfFlight,wildlifeSize\n');
    await page.getByRole('alert').filter({ hasText: 'The file has a header and no rows.' }).waitFor();
    await take(page, mixed);
    await finished(page, '6');
    assert.equal(await page.locator('#queue-error').isHidden(), true);
  });

  it('reads what spreadsheets write: Windows-1252, UTF-16, and a line that names the separator', async () => {
    const page = await openPage(desk, '#queue');
    const text = 'sep=;\r\nid;phaseOfFlight;wildlifeSize\r\nZürich;Climb;Large\r\n';
    await take(page, Buffer.from(text, 'latin1'));
    await bodyRows(page).filter({ hasText: 'Zürich' }).waitFor();
    // A quiet note and no error.
    await page.locator('.file-notes').filter({ hasText: 'The text was read as Windows-1252.' }).waitFor();
    assert.equal(await page.locator('#queue-error').isHidden(), true);
    await take(page, Buffer.from(`\uFEFF${text.replace('Z', 'W')}`, 'utf16le'));
    await bodyRows(page).filter({ hasText: 'Würich' }).waitFor();
    await page.locator('.file-notes').filter({ hasText: 'The text was read as UTF-16.' }).waitFor();
  });

  it('opens a row as a report with its reasons, and is still there on the way back', async () => {
    const page = await openPage(desk, '#queue');
    await take(page, mixed);
    await finished(page, '6');
    await grid(page).focus();
    const place = (await rowsByTitle(page)).findIndex(({ Row }) => Row === '4');
    await press(page, 'ArrowDown', 'ArrowUp', ...Array<string>(place).fill('ArrowDown'));
    assert.equal(await grid(page).getAttribute('aria-activedescendant'), `queue-row-${place}`);
    await page.getByText('Row 4: The model knows no species "Canada gose"').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('#field-species-warning').filter({ hasText: 'Canada gose' }).waitFor();
    assert.equal(await page.getByRole('textbox', { name: 'Speed (knots)' }).inputValue(), '90');
    await page.goBack();
    await bodyRows(page).first().waitFor();
    assert.equal((await rowsDrawn(page)).length, 6);
  });

  it('answers rows without phase or size, says what names were read as, and names once what the model does not read', async () => {
    const page = await openPage(desk, '#queue');
    await take(
      page,
      'id,species,aircraft,effectOnFlight,speedKnots\nB-1,bernache du Canada,B738,None,90\nB-2,CANADA GOOSE,,Other,\nB-3,,,None,\nB-4,,C-172,,600\n',
    );
    await finished(page, '4');
    const byId = Object.fromEntries((await rowsByTitle(page)).map(({ id, Remarks }) => [id, Remarks]));
    assert.equal(byId['B-1'], '');
    assert.equal(byId['B-2'], '');
    assert.match(byId['B-3']!, /^The report names none of phase of flight, wildlife size, species and aircraft;/);
    assert.match(byId['B-4']!, /600 knots contradict the aircraft C-172/);
    const cells = await page.getByRole('gridcell').allTextContents();
    assert.ok(cells.includes('bernache du Canada read as Canada goose'));
    assert.ok(cells.includes('B738 read as B-737-800'));
    assert.ok(cells.includes('CANADA GOOSE'));
    assert.match((await page.locator('.file-notes').textContent())!, /Not read by this model: effect on flight\./);
    await page.getByRole('searchbox', { name: 'Search' }).fill('canada goose');
    await page.locator('.found').filter({ hasText: '2 of 4' }).waitFor();
    await bodyRows(page).first().click();
    await page.getByText('Given, but not read by this model: effect on flight.').waitFor();
  });

  it('can be tried without a file, with the keyboard alone', async () => {
    const page = await openPage(desk, '#queue');
    await tabTo(page, 'Try it with some reports');

    await press(page, 'Enter');
    await finished(page, String(trained().manifest.background.reports.length));

    await tabTo(page, 'capacity');

    await press(page, 'Home', 'ArrowRight');
    assert.match((await page.locator('.capacity-number').textContent())!, /^1 of/);

    await tabTo(page, 'queue-search');

    await page.keyboard.type('climb');
    await page.locator('.found').filter({ hasText: ' of ' }).waitFor();

    await tabTo(page, 'Probability');

    await press(page, 'Enter', 'Enter');
    await page
      .locator('#announcements')
      .filter({ hasText: 'Sorted by Probability, ascending.' })
      .waitFor({ state: 'attached' });
    assert.equal(await page.evaluate('document.activeElement.textContent'), 'Probability');
  });
});

describe('The desk, a queue whose service goes away', function () {
  this.timeout(30_000);
  inBrowser();

  it('goes on where it was, and loses and doubles no row', async () => {
    let batches = 0;
    const desk = await openDesk({}, (app) => (req, res) => {
      if (!req.url!.includes('batch') || ++batches !== 3) return app(req, res);
      // The third part breaks off in the middle of its answer.
      res.writeHead(200, { 'Content-Type': 'application/x-ndjson' });
      res.write('{"row":1,"prediction":{"damage');
      setTimeout(() => void desk.stop(), 50);
    });
    const page = await openPage(desk, '#queue');
    await take(page, raw.subarray(0, raw.lastIndexOf('\n', 600_000) + 1));
    await page.locator('#away').waitFor();
    await page.getByText('queue.csv: 2,000 rows answered').waitFor();
    await desk.start();
    await page.getByRole('button', { name: 'Try now' }).click();
    await page.locator('#away').waitFor({ state: 'hidden' });
    const rows = raw.subarray(0, 600_000).toString().split('\n').length - 2;
    await finished(page, rows.toLocaleString('en-US'));
    await page.locator('.progress').waitFor({ state: 'hidden' });
    assert.equal(await rowCount(page), rows);
  });

  it('can be stopped', async () => {
    const desk = await openDesk({}, (app) => (req, res) => {
      if (!req.url!.includes('batch')) app(req, res);
    });
    const page = await openPage(desk, '#queue');
    await take(page, mixed);
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.locator('.progress').waitFor({ state: 'hidden' });
    await page
      .locator('#announcements')
      .filter({ hasText: 'Stopped after 0\u00a0rows.' })
      .waitFor({ state: 'attached' });
    assert.equal(await page.evaluate('document.activeElement.id'), 'queue-file');
  });
});
