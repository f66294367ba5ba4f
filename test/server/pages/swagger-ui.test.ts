/** Swagger UI in a real browser: whoever presses its buttons gets the documented answer, whatever he has chosen. */
import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import document from '../../../schemas/generated/openapi.json' with { type: 'json' };
import { checkAnswer } from '../../contract/conforms.js';
import { inBrowser, openDesk, openPage } from '../../desk/desk.js';
import { rowOfTexts, sheetOf } from '../../intake/records/workbook-writer.js';

interface Content {
  readonly schema: { readonly format?: string };
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}

interface Operation {
  readonly operationId: string;
  readonly requestBody?: { readonly content: Readonly<Record<string, Content>> };
}

const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    path,
    method: method.toUpperCase(),
    ...(operation as unknown as Operation),
  })),
);

/** One press of "Execute": an operation, and where it has a body a media type and an example of it. */
interface Press {
  readonly mediaType?: string;
  readonly example?: string;
}

/** A body of bytes has no example to show: people choose a file. */
const isFile = ({ schema }: Content) => schema.format === 'binary';

const pressesOf = ({ requestBody }: Operation): Press[] =>
  requestBody === undefined
    ? [{}]
    : Object.entries(requestBody.content).flatMap(([mediaType, content]): Press[] =>
        isFile(content)
          ? [{ mediaType }]
          : Object.keys(content.examples ?? {}).map((example) => ({ mediaType, example })),
      );

const exampleOf = ({ requestBody }: Operation, { mediaType = '', example = '' }: Press) =>
  requestBody?.content[mediaType]?.examples?.[example]?.value;

/** What people choose: a workbook, or for bytes of the Open Inference Protocol the JSON without tensors after it. */
async function fileFor({ requestBody }: Operation, mediaType: string): Promise<Buffer> {
  if (mediaType.includes('spreadsheet')) {
    const rows = [
      ['Phase of flight', 'Wildlife Size'],
      ['Climb', 'Large'],
    ];
    const sheet = sheetOf(rows.map((cells, place) => rowOfTexts(cells, place + 1)).join(''));
    return Buffer.from(await sheet.arrayBuffer());
  }
  const [example] = Object.values(requestBody!.content['application/json']!.examples!);
  return Buffer.from(JSON.stringify(example!.value));
}

/** Chooses media type and example, and a file where the page asks for one. */
async function choose(block: Locator, operation: Operation, press: Press) {
  await block
    .locator('.body-param-content-type select, .opblock-section-request-body .content-type')
    .first()
    .selectOption(press.mediaType!);
  if (press.example === undefined) {
    const buffer = await fileFor(operation, press.mediaType!);
    await block.locator('input[type=file]').setInputFiles({ name: 'body', mimeType: press.mediaType!, buffer });
    return;
  }
  const examples = block.locator('.opblock-section-request-body .examples-select select');
  if ((await examples.count()) > 0) await examples.selectOption(press.example);
}

/** Presses "Execute"; the request that the browser sends and its answer. */
async function execute(page: Page, block: Locator, method: string) {
  const answered = page.waitForResponse(
    (response) => response.request().method() === method && !response.url().includes('/docs/'),
    { timeout: 5000 },
  );
  await block.getByRole('button', { name: 'Execute' }).click();
  const response = await answered;
  const status = block.locator('.live-responses-table .response-col_status').filter({ hasText: /\d{3}/ }).first();
  await status.waitFor();
  return response;
}

const statusOf = (method: string, path: string) => (method === 'POST' && path === '/v1/admin/reload' ? 401 : 200);

describe('Swagger UI', function () {
  this.timeout(60_000);
  inBrowser();

  for (const { method, path, ...operation } of operations) {
    it(`sends the examples of ${method} ${path} as they stand, and gets the documented answer`, async () => {
      const desk = await openDesk();
      const page = await openPage(desk, 'docs/', {}, '.opblock-tag-section');
      const block = page.locator(`.opblock[id$="-${operation.operationId}"]`);
      await block.locator('.opblock-summary-control').first().click();
      await block.getByRole('button', { name: 'Execute' }).waitFor();
      for (const press of pressesOf(operation)) {
        const where = [method, path, press.mediaType, press.example].join(' ');
        if (press.mediaType) await choose(block, operation, press);
        const response = await execute(page, block, method);
        const text = await response.text();
        assert.equal(response.status(), statusOf(method, path), `${where}: ${text.slice(0, 500)}`);
        const type = response.headers()['content-type']!.split(';', 1)[0]!;
        checkAnswer(method, new URL(response.url()).pathname, { status: response.status(), type, text });
        const example = exampleOf(operation, press);
        if (example === undefined) continue;
        const sent = response.request().postData();
        if (typeof example === 'string') assert.equal(sent, example, where);
        else assert.deepEqual(JSON.parse(sent!), example, where);
      }
    });
  }

  it('fills in an example of a parameter once it is chosen', async () => {
    const desk = await openDesk();
    const page = await openPage(desk, 'docs/', {}, '.opblock-tag-section');
    const block = page.locator('.opblock[id$="-predictBatch"]');
    await block.locator('.opblock-summary-control').first().click();
    await block.getByRole('button', { name: 'Execute' }).waitFor();
    for (const [name, value] of [
      ['columns', 'Stage:phaseOfFlight,Machine:aircraft'],
      ['sheet', 'Strikes 2024'],
    ]) {
      await block.locator(`[data-param-name="${name}"] select`).selectOption('example1');
      const response = await execute(page, block, 'POST');
      assert.equal(new URL(response.url()).searchParams.get(name!), value);
      assert.equal(response.status(), 200);
    }
  });
});
