import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { pino } from 'pino';
import { createBatcher } from '../../../../server/models/batcher.js';
import { createPredictor } from '../../../../server/models/predictor.js';
import { client } from '../../../contract/conforms.js';
import { smallApp, smallModel } from '../../small-app.js';

const app = smallApp();
const { predict, get, post, put, options } = client(app);
const json = { 'Content-Type': 'application/json' };
const least = { phaseOfFlight: 'Climb', wildlifeSize: 'Large' };

describe('A refused report', () => {
  const issuesOf = async (report: unknown) => {
    const { status, body } = await predict(report);
    assert.equal(status, 422);
    assert.equal(body.code, 'invalid-report');
    return body.issues as { pointer: string; message: string; allowed?: unknown[]; suggestion?: string }[];
  };

  it('is told everything that is wrong with it in one answer', async () => {
    const issues = await issuesOf({
      phaseOfFligth: 'Climb',
      wildlifeSize: 'lage',
      flightDate: '2001-02-29',
      timeOfDay: 5,
      speedKnots: 'fast',
      heightFeet: -1,
      species: 5,
      aircraft: 'x'.repeat(101),
      operator: ['UNITED AIRLINES'],
      partsStruck: ['wing', 'Beak'],
      engineIngested: 'perhaps',
    });
    const parts = issues.find(({ pointer }) => pointer === '/partsStruck/1')?.allowed;
    const known = issues.find(({ pointer }) => pointer === '/phaseOfFligth')?.allowed;
    assert.deepEqual([parts?.length, known?.length], [11, 18]);
    assert.deepEqual(
      new Set(issues),
      new Set([
        {
          pointer: '/phaseOfFligth',
          message: 'is not a property of a strike report.',
          allowed: known,
          suggestion: 'phaseOfFlight',
        },
        {
          pointer: '/wildlifeSize',
          message: '"lage" is not an allowed value.',
          allowed: ['Small', 'Medium', 'Large', null],
          suggestion: 'Large',
        },
        { pointer: '/flightDate', message: 'must be a day of the calendar as YYYY-MM-DD, not "2001-02-29".' },
        {
          pointer: '/timeOfDay',
          message: '5 is not an allowed value.',
          allowed: ['Dawn', 'Day', 'Dusk', 'Night', null],
        },
        { pointer: '/speedKnots', message: 'must be a number or null, not "fast".' },
        { pointer: '/heightFeet', message: 'must be from 0 to 60000, not -1.' },
        { pointer: '/species', message: 'must be a string or null, not 5.' },
        { pointer: '/aircraft', message: 'must have 1 to 100 characters, not 101.' },
        { pointer: '/operator', message: 'must be a string or null, not a list.' },
        { pointer: '/partsStruck/1', message: '"Beak" is not an allowed value.', allowed: parts },
        { pointer: '/engineIngested', message: 'must be a boolean or null, not "perhaps".' },
      ]),
    );
  });

  const saysNothing = {
    pointer: '',
    message: 'names none of phaseOfFlight, wildlifeSize, species and aircraft; one of them at least must be known.',
    allowed: ['phaseOfFlight', 'wildlifeSize', 'species', 'aircraft'],
  };

  it('is told once when it says nothing, whatever else it has', async () => {
    const blank = { phaseOfFlight: null, wildlifeSize: ' ', species: 'UNKNOWN', aircraft: '-' };
    const others = { flightDate: '1999-10-19', airport: 'DENVER INTL AIRPORT', speedKnots: 100, partsStruck: ['Nose'] };
    for (const report of [{}, blank, others, { ...blank, ...others }]) {
      assert.deepEqual(await issuesOf(report), [saysNothing]);
    }
  });

  it('is told that it says nothing, and which names were meant, when all that it names may mean several things', async () => {
    assert.deepEqual(await issuesOf({ aircraft: 'ec 135', operator: 'AWE' }), [
      saysNothing,
      { pointer: '/aircraft', message: '"ec 135" may mean EC135 or EC-135.', allowed: ['EC135', 'EC-135'] },
      {
        pointer: '/operator',
        message: '"AWE" may mean AMERICA WEST AIRLINES or US AIRWAYS.',
        allowed: ['AMERICA WEST AIRLINES', 'US AIRWAYS'],
      },
    ]);
  });

  for (const body of ['[]', '5', '"Climb"', 'null', 'true']) {
    it(`is told that ${body} is no object`, async () => {
      const issues = await issuesOf(JSON.parse(body));
      assert.deepEqual(issues.length, 1);
      assert.equal(issues[0]?.pointer, '');
      assert.match(issues[0].message, /^must be an object, not /);
    });
  }

  it('is told of property names that JavaScript objects inherit', async () => {
    const text = '{"phaseOfFlight":"Climb","wildlifeSize":"Large","__proto__":{"x":1},"constructor":1,"toString":null}';
    const { status, body } = await post('/v1/predictions').set(json).send(text);
    assert.equal(status, 422);
    const pointers = body.issues.map(({ pointer }: { pointer: string }) => pointer);
    assert.deepEqual(pointers.sort(), ['/__proto__', '/constructor', '/toString']);
  });

  it('finds names with slashes and tildes escaped in the pointers', async () => {
    assert.deepEqual(
      (await issuesOf({ ...least, 'a/b~c': 1 })).map(({ pointer }) => pointer),
      ['/a~1b~0c'],
    );
  });

  it('is told of a number too large to be one', async () => {
    const { body } = await post('/v1/predictions')
      .set(json)
      .send('{"phaseOfFlight":"Climb","wildlifeSize":"Large","speedKnots":1e999}');
    assert.deepEqual(body.issues, [{ pointer: '/speedKnots', message: 'must be a number or null, not Infinity.' }]);
  });

  it('gets an answer that does not grow with the nonsense in it', async () => {
    const nonsense = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`p${index}`, 0]));
    const { body } = await predict({ ...least, ...nonsense });
    assert.equal(body.issues.length, 100);
    assert.match(body.detail, /at least 100 problems/);
  });

  it('may be nested as deep as its size allows', async () => {
    const deep = `{"phaseOfFlight":${'['.repeat(30_000)}${']'.repeat(30_000)}}`;
    assert.equal((await post('/v1/predictions').set(json).send(deep)).status, 422);
  });
});

describe('A body that is no report', () => {
  const refused = async (send: ReturnType<typeof post>, status: number, code: string) => {
    const { status: got, body } = await send;
    assert.deepEqual([got, body.code, body.issues], [status, code, []]);
    return String(body.detail);
  };

  it('is named when it is no JSON', async () => {
    const detail = await refused(
      post('/v1/predictions').set(json).send('{"phaseOfFlight": Climb}'),
      400,
      'malformed-json',
    );
    assert.match(detail, /^The body cannot be read as JSON: .*C/);
  });

  it('is named when it is no UTF-8', async () => {
    const latin1 = Buffer.from('{"species":"p\xEDp\xEDt"}', 'latin1');
    const send = post('/v1/predictions')
      .set(json)
      .serialize((body) => body)
      .send(latin1);
    assert.match(await refused(send, 400, 'malformed-json'), /not UTF-8/);
  });

  it('is named when it is missing, empty or blank', async () => {
    await refused(post('/v1/predictions'), 400, 'empty-body');
    await refused(post('/v1/predictions').set(json), 400, 'empty-body');
    await refused(post('/v1/predictions').set(json).set('Transfer-Encoding', 'chunked').send(''), 400, 'empty-body');
    await refused(post('/v1/predictions').set(json).send(' \n\t '), 400, 'empty-body');
  });

  it('is named when it is of another media type or charset', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'application/json; charset=latin1',
      'nonsense',
    ]) {
      const detail = await refused(
        post('/v1/predictions').set('Content-Type', type).send('{}'),
        415,
        'unsupported-media-type',
      );
      assert.equal(detail, `The Content-Type is "${type}"; send application/json in UTF-8.`);
    }
  });

  it('is named when it is compressed', async () => {
    const send = post('/v1/predictions')
      .set(json)
      .set('Content-Encoding', 'gzip')
      .serialize((body) => body);
    await refused(send.send(gzipSync('{}')), 415, 'unsupported-encoding');
  });

  it('is named when it is too large, whether or not it says its length', async () => {
    const large = JSON.stringify({ ...least, species: 'x'.repeat(65_536) });
    await refused(post('/v1/predictions').set(json).send(large), 413, 'body-too-large');
    const streamed = post('/v1/predictions').set(json);
    streamed.write(large);
    await refused(streamed, 413, 'body-too-large');
  });

  it('is read up to the very limit', async () => {
    const text = JSON.stringify(least);
    const exact = client(smallApp({ bodyLimits: { bytes: text.length, timeoutMs: 30_000 } }));
    assert.equal((await exact.predict(least)).status, 200);
    assert.equal((await exact.predict({ ...least, speedKnots: 1 })).status, 413);
  });
});

describe('A request for something else', () => {
  it('is told that nothing is there, also where a path is nearly right', async () => {
    for (const path of ['/v1/predict', '/v1/model/', '/V1/model', '//v1/model']) {
      const { status, body } = await get(path);
      assert.deepEqual([path, status, body.code], [path, 404, 'not-found']);
    }
  });

  it('is told which methods a route answers', async () => {
    for (const [send, allow] of [
      [get('/v1/predictions'), 'POST'],
      [put('/v1/predictions'), 'POST'],
      [options('/v1/model'), 'GET, HEAD'],
      [post('/health/live'), 'GET, HEAD'],
    ] as const) {
      const { status, headers, body } = await send;
      assert.deepEqual([status, headers.allow, body.code], [405, allow, 'method-not-allowed']);
    }
  });

  it('is told when its URL cannot be read', async () => {
    for (const path of ['/%', '/v1/%E0%A4%A', '/docs/%ff']) {
      const { status, body } = await get(path);
      assert.deepEqual([status, body.code], [400, 'malformed-url']);
    }
  });

  it('is told when it accepts no JSON', async () => {
    for (const send of [get('/v1/model'), predict(least)]) {
      const { status, body } = await send.set('Accept', 'text/csv');
      assert.deepEqual([status, body.code], [406, 'not-acceptable']);
    }
    assert.equal((await get('/v1/model').set('Accept', 'text/html, */*;q=0.1')).status, 200);
  });

  it('is told that the server is not ready once it is stopping, while predictions are still answered', async () => {
    const stopping = client(smallApp({ isReady: () => false }));
    const { status, body } = await stopping.get('/health/ready');
    assert.deepEqual([status, body.code], [503, 'not-ready']);
    assert.equal((await stopping.get('/health/live')).status, 200);
    assert.equal((await stopping.predict(least)).status, 200);
  });
});

describe('A failure of the server', () => {
  const lines: string[] = [];
  const log = pino({ level: 'info' }, { write: (line) => void lines.push(line) });
  const failing = client(
    smallApp({
      log,
      predict: async () => {
        throw new Error('secret of the inside');
      },
    }),
  );

  it('says nothing of its inside to the client and everything to the log, under one identifier', async () => {
    const { status, text, body, headers } = await failing.predict(least);
    assert.deepEqual([status, body.code], [500, 'internal-error']);
    assert.doesNotMatch(text, /secret|\.ts|node_modules/);
    assert.equal(body.instance, `urn:uuid:${headers['x-request-id']}`);
    const entry = lines.map((line) => JSON.parse(line)).find(({ err }) => err?.message === 'secret of the inside');
    assert.equal(entry.level, 50);
    assert.equal(entry.req.id, headers['x-request-id']);
  });

  it('leaves the server able to answer the next request', async () => {
    assert.equal((await failing.get('/health/live')).status, 200);
  });

  it('is also an answer of the model that is no probability', async () => {
    const turns = createBatcher(async () => Float32Array.of(Number.NaN), { maxPerCall: 1, maxWaiting: 1 });
    const broken = client(smallApp({ predict: createPredictor(smallModel.manifest, turns) }));
    assert.equal((await broken.predict(least)).status, 500);
  });
});

describe('The log', () => {
  it('keeps method, path and status of a request, and nothing that it carried', async () => {
    const lines: string[] = [];
    const log = pino({ level: 'info' }, { write: (line) => void lines.push(line) });
    const logged = client(smallApp({ log }));
    const report = { ...least, species: 'Rare duck' };
    await logged
      .post('/v1/predictions?note=Rare+duck')
      .set(json)
      .set('Authorization', 'Rare duck')
      .send(JSON.stringify(report));
    await logged.predict({ ...report, wildlifeSize: 'Rare duck' });
    await logged.get('/health/live');
    assert.equal(lines.length, 2);
    assert.doesNotMatch(lines.join(''), /Rare/);
    const { req, res, level } = JSON.parse(lines[0]!);
    assert.deepEqual([req.method, req.path, res.statusCode, level], ['POST', '/v1/predictions', 200, 30]);
  });
});
