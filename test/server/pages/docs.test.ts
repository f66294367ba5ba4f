import assert from 'node:assert/strict';
import request from 'supertest';
import document from '../../../schemas/generated/openapi.json' with { type: 'json' };
import { client } from '../../contract/conforms.js';
import { smallApp } from '../small-app.js';

describe('The documentation', () => {
  const app = smallApp();

  it('is the OpenAPI document, with a server URL that fits every host and port', async () => {
    const { body } = await client(app).get('/openapi.json');
    assert.deepEqual(body, document);
    assert.deepEqual(
      body.servers.map(({ url }: { url: string }) => url),
      ['/'],
    );
  });

  it('is found from the page at / and from /docs without a slash', async () => {
    assert.match((await request(app).get('/').expect(200)).text, /href="docs\/"/);
    assert.equal((await request(app).get('/docs')).headers.location, '/docs/');
  });

  it('is a page whose every part comes from this server and is there', async () => {
    const { text } = await request(app).get('/docs/').expect(200);
    const parts = [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, url]) => url!);
    assert.ok(parts.length >= 4);
    for (const part of parts) {
      assert.match(part, /^\.\//);
      await request(app).get(new URL(part, 'http://x/docs/').pathname).expect(200);
    }
    const script = await request(app).get('/docs/swagger-ui-init.js').expect(200);
    assert.match(script.text, /"swaggerUrl": "\.\.\/openapi\.json"/);
    assert.doesNotMatch(script.text, /https?:\/\//);
  });

  it('may load nothing from other hosts, and works without TLS', async () => {
    const { headers } = await request(app).get('/docs/');
    const policy = headers['content-security-policy']!;
    assert.match(policy, /default-src 'self'/);
    assert.doesNotMatch(policy, /https?:|upgrade-insecure-requests|'unsafe-eval'|script-src/);
  });
});
