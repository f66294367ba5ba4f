import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { client } from '../../contract/conforms.js';
import { smallApp, smallParts } from '../small-app.js';
import { binary, binaryBody, floatBytes, isProblemWithError, numbers, stringBytes, text } from './tensors.js';

const path = '/v2/models/strike-damage/infer';
const jsonLengthHeader = 'Inference-Header-Content-Length';
const { get, post } = client(smallApp());
const phase = text('phaseOfFlight', ['Climb', 'Taxi']);
const size = text('wildlifeSize', ['Large', 'Small']);
const output = { name: 'damage_probability' };

const send = (body: string | Buffer) => post(path).send(body);

/** Every refusal has the shape that the clients of the protocol read. */
async function refused(request: ReturnType<typeof get>, status: number, error: string | RegExp) {
  const { body, headers, status: actualStatus } = await request;
  assert.equal(actualStatus, status, JSON.stringify(body));
  assert.equal(headers['content-type'], 'application/json');
  assert.ok(isProblemWithError(body), JSON.stringify(body));
  if (typeof error === 'string') assert.equal(body.error, error);
  else assert.match(body.error, error);
  return body;
}

describe('An inference request that is wrong', () => {
  const wrong: Record<string, [object, string]> = {
    'has another input': [
      { inputs: [phase, size, text('specie', ['', ''])] },
      'The model has no input "specie". Did you mean "species"?',
    ],
    'has an input named after a prototype': [
      { inputs: [phase, size, text('__proto__', ['', ''])] },
      'The model has no input "__proto__".',
    ],
    'has an input twice': [{ inputs: [phase, size, phase] }, 'The input "phaseOfFlight" comes twice.'],
    'has a row that says nothing': [
      { inputs: [{ ...phase, data: ['Climb', ''] }, numbers('speedKnots', [1, 2])] },
      'Row 1 names none of phaseOfFlight, wildlifeSize, species and aircraft; one of them at least must be known.',
    ],
    'has none of the inputs that say something': [
      { inputs: [numbers('speedKnots', [1])] },
      'Row 0 names none of phaseOfFlight, wildlifeSize, species and aircraft; one of them at least must be known.',
    ],
    'has no input': [{ inputs: [] }, 'The request has no input.'],
    'has another datatype': [
      { inputs: [phase, size, { ...numbers('speedKnots', [1, 2]), datatype: 'FP64' }] },
      'speedKnots must have the datatype FP32, not "FP64".',
    ],
    'has another shape': [
      { inputs: [phase, size, { ...numbers('speedKnots', [1, 2]), shape: [1, 2] }] },
      'speedKnots must have the shape [N, 1] or [N], not [1, 2].',
    ],
    'has another number of rows in an input': [
      { inputs: [phase, size, numbers('speedKnots', [1, 2, 3])] },
      'speedKnots has 3 rows, but "phaseOfFlight" has 2.',
    ],
    'has fewer values than rows': [
      { inputs: [phase, { ...size, data: ['Large'] }] },
      'wildlifeSize has 1 values, but 2 by its shape.',
    ],
    'has an input without data': [
      { inputs: [phase, { ...size, data: undefined, parameters: { shared_memory_region: 'a' } }] },
      'wildlifeSize has neither data nor a binary_data_size; shared memory is not served.',
    ],
    'has data and says that they follow': [
      { inputs: [phase, { ...size, parameters: { binary_data_size: 0 } }] },
      'wildlifeSize has both data and a binary_data_size; send one of them.',
    ],
    'has values that no report may have': [
      { inputs: [phase, text('wildlifeSize', ['lage', '']), numbers('speedKnots', [701, true])] },
      'speedKnots[0] must be from 0 to 700, not 701. wildlifeSize[0] "lage" is not an allowed value. Did you mean "Large"? speedKnots[1] must be a number or null, not true.',
    ],
    'has lists in lists': [
      { inputs: [phase, size, { ...text('species', ['', '']), data: [['Gull', 'Gull'], [['Gull']]] }] },
      'species[0] must be a string or null, not a list. species[1] must be a string or null, not a list.',
    ],
    'has half of a surrogate pair': [
      { inputs: [phase, size, text('species', ['\ud83d', 'Gull'])] },
      'species[0] has half of a surrogate pair, which is no text.',
    ],
    'asks for another output': [
      { inputs: [phase, size], outputs: [{ name: 'probability' }] },
      'The model has no output "probability". Did you mean "damage_probability"?',
    ],
    'asks for an output twice': [
      { inputs: [phase, size], outputs: [output, output] },
      'The output damage_probability is asked for twice.',
    ],
    'asks for classes': [
      { inputs: [phase, size], outputs: [{ ...output, parameters: { classification: 2 } }] },
      'The parameter classification is not served.',
    ],
    'breaks the schema': [
      { inputs: [phase, { ...size, shape: [2, 'x'] }] },
      'inputs/1/shape/1 must be an integer, not "x".',
    ],
    'has a negative number of rows': [
      { inputs: [phase, { ...size, shape: [-1, 1] }] },
      'inputs/1/shape/0 must be at least 0, not -1.',
    ],
    'has an id that is no text': [{ id: 5, inputs: [phase, size] }, 'id must be a string or null, not 5.'],
    'is a list': [[], 'The request must be an object, not a list.'],
  };
  for (const [what, [request, error]] of Object.entries(wrong)) {
    it(`is told so when it ${what}`, () => refused(send(JSON.stringify(request)), 422, error));
  }

  it('is told where each value is, in the words of its own nesting', async () => {
    const inputs = [
      { ...phase, data: [['Climb'], ['Clim']] },
      { ...size, data: ['lage', 'Small'] },
    ];
    const { issues } = await refused(send(JSON.stringify({ inputs })), 422, /phaseOfFlight\[1\]/);
    assert.deepEqual(
      issues.map(({ pointer }: { pointer: string }) => pointer),
      ['/inputs/1/data/0', '/inputs/0/data/1/0'],
    );
  });

  it('is told a bounded number of things, and fewer of them in one text', async () => {
    const inputs = [text('phaseOfFlight', Array(500).fill('Clim')), text('wildlifeSize', Array(500).fill('lage'))];
    const { issues, error } = await refused(send(JSON.stringify({ inputs })), 422, /And 90 more, listed in issues\.$/);
    assert.equal(issues.length, 100);
    assert.ok(error.length < 1000);
  });

  it('is told when it is not JSON, empty or compressed', async () => {
    await refused(send('{"inputs": NaN'), 400, /^The body cannot be read as JSON/);
    await refused(send(''), 400, 'The body is empty; send an inference request.');
    const compressed = post(path).set('Content-Encoding', 'gzip').send(gzipSync('{}'));
    await refused(compressed, 415, 'The Content-Encoding is "gzip"; send the body uncompressed.');
  });

  it('is told when it goes beyond a limit', async () => {
    const small = client(smallApp({ batchLimits: { ...smallParts.batchLimits, arrayRows: 2, arrayBytes: 1024 } }));
    const three = JSON.stringify({ inputs: [text('phaseOfFlight', ['Climb', 'Climb', 'Climb'])] });
    const rows = 'The tensors have 3 rows and may have 2; send them in several requests.';
    await refused(small.post(path).send(three), 413, rows);
    await refused(small.post(path).send(' '.repeat(1025)), 413, 'The body is larger than the 1024 bytes allowed.');
  });

  it('is told when as many are under way as may be, and when it waits for too long', async () => {
    const request = JSON.stringify({ inputs: [phase, size] });
    const full = client(smallApp({ batchLimits: { ...smallParts.batchLimits, concurrency: 0 } }));
    const response = full.post(path).send(request).expect('Retry-After', /^\d+$/);
    await refused(response, 503, /^The server answers 0 inference requests at once/);
    await refused(
      client(smallApp({ deadlineMs: -1 }))
        .post(path)
        .send(request),
      504,
      /in the time allowed\.$/,
    );
  });

  it('is given by the middleware too, in the form of the protocol', async () => {
    const keyless = client(smallApp({ keys: { nameOf: () => undefined } }));
    await refused(keyless.post(path).send('{}'), 401, /^The request carries no valid API key/);
    await refused(keyless.get('/v2/models/strike-damage'), 401, /^The request carries no valid API key/);
    assert.equal((await keyless.get('/v2/health/live')).status, 200);
  });

  it('says nothing of insides when the server fails', async () => {
    const failing = client(smallApp({ predict: async () => assert.fail('on purpose') }));
    await refused(failing.post(path).send(JSON.stringify({ inputs: [phase, size] })), 500, /^The server failed/);
  });
});

describe('Tensors as bytes that are wrong', () => {
  const good = { tensor: size };
  const sendBytes = ({ body, jsonLength }: ReturnType<typeof binaryBody>, header = jsonLength) =>
    post(path).set(jsonLengthHeader, header).send(body);
  const asPhase = (bytes: Buffer) => sendBytes(binaryBody([binary('phaseOfFlight', 2, bytes), good]));

  it('are refused with what is wrong with their bytes', async () => {
    const climb = stringBytes('Climb');
    await refused(asPhase(climb), 422, 'phaseOfFlight has 1 values, but 2 by its shape.');
    const cut = Buffer.concat([climb, Buffer.from([1, 0, 0])]);
    await refused(asPhase(cut), 422, 'phaseOfFlight ends in the middle of the length of value 1.');
    const long = Buffer.concat([climb, Buffer.from([255, 255, 255, 255, 65])]);
    await refused(asPhase(long), 422, 'phaseOfFlight says that value 1 has 4294967295 bytes, and has 1 left.');
    const byOne = Buffer.concat([climb, Buffer.from([2, 0, 0, 0, 65])]);
    await refused(asPhase(byOne), 422, 'phaseOfFlight says that value 1 has 2 bytes, and has 1 left.');
    const latin1 = stringBytes('Climb', Buffer.from([0xe9]));
    await refused(asPhase(latin1), 422, 'phaseOfFlight has a value 1 that is not UTF-8.');
    const half = stringBytes('Climb', Buffer.from([0xed, 0xa0, 0x80]));
    await refused(asPhase(half), 422, 'phaseOfFlight has a value 1 that is not UTF-8.');
    const speed = binary('speedKnots', 2, floatBytes(1, 2).subarray(1), 'FP32');
    const odd = sendBytes(binaryBody([{ tensor: phase }, good, speed]));
    await refused(odd, 422, 'speedKnots has 7 bytes, which is no multiple of 4.');
  });

  it('are refused by the value at fault, in the tensor that it came in', async () => {
    const { issues } = await refused(asPhase(stringBytes('Climb', 'Clim')), 422, /^phaseOfFlight\[1\] "Clim"/);
    assert.equal(issues[0].pointer, '/inputs/0');
    const infinite = binary('speedKnots', 2, floatBytes(1, Number.POSITIVE_INFINITY), 'FP32');
    const response = sendBytes(binaryBody([{ tensor: phase }, good, infinite]));
    await refused(response, 422, 'speedKnots[1] must be a number or null, not Infinity.');
  });

  it('are refused when they do not add up to the body', async () => {
    const part = binary('phaseOfFlight', 2, stringBytes('Climb', 'Taxi'));
    const together = /^The inputs have a binary_data_size of 17 together, but \d+ bytes follow the JSON/;
    const { body, jsonLength } = binaryBody([part, good]);
    await refused(sendBytes({ body: body.subarray(0, -1), jsonLength }), 400, together);
    await refused(sendBytes({ body: Buffer.concat([body, Buffer.from('x')]), jsonLength }), 400, together);
    await refused(send(body.subarray(0, Number(jsonLength))), 400, together);
    const huge = { ...part.tensor, parameters: { binary_data_size: 1e300 } };
    await refused(sendBytes(binaryBody([{ tensor: huge }, good])), 400, /of 1e\+300 together/);
    const negative = { ...part.tensor, parameters: { binary_data_size: -1 } };
    await refused(sendBytes(binaryBody([{ tensor: negative }, good])), 422, /binary_data_size must be/);
  });

  it('are refused when the header does not say where the JSON ends', async () => {
    const body = binaryBody([binary('phaseOfFlight', 2, stringBytes('Climb', 'Taxi')), good]);
    for (const header of [String(body.body.length + 1), '-1', '0x10', '1e2', 'all']) {
      await refused(
        sendBytes(body, header),
        400,
        /^Inference-Header-Content-Length is ".+"; it must be the number of bytes/,
      );
    }
    await refused(sendBytes(body, '0'), 400, 'The body is empty; send an inference request.');
    await refused(sendBytes(body, String(Number(body.jsonLength) - 1)), 400, /^The body cannot be read as JSON/);
  });
});

describe('Under /v2', () => {
  it('an unknown model, version or route is refused in the shape of the protocol', async () => {
    const model = 'There is no model "strike"; the one here is strike-damage.';
    const version = 'The versions of strike-damage that answer here are 0.0.1; "1" is none.';
    for (const end of ['', '/ready']) {
      await refused(get(`/v2/models/strike${end}`), 404, model);
      await refused(get(`/v2/models/strike-damage/versions/1${end}`), 404, version);
    }
    await refused(post('/v2/models/strike/infer').send('{}'), 404, model);
    await refused(post('/v2/models/strike-damage/versions/1/infer').send('{}'), 404, version);
    await refused(get('/v2/models'), 404, 'Nothing is at /v2/models; the routes are listed at /openapi.json.');
    await refused(get('/v2/models/%E0'), 400, /^The path of the URL has a %/);
  });

  it('a method that a route does not answer is refused in the shape of the protocol', async () => {
    const body = await refused(get(path), 405, `${path} does not answer GET; it answers POST.`);
    assert.equal(body.code, 'method-not-allowed');
    await refused(post('/v2'), 405, '/v2 does not answer POST; it answers GET, HEAD.');
  });

  it('a server that stops is live and not ready, and neither is its model', async () => {
    const stopping = client(smallApp({ isReady: () => false }));
    const error = 'The server is stopping and takes no new work.';
    await refused(stopping.get('/v2/health/ready'), 503, error);
    await refused(stopping.get('/v2/models/strike-damage/ready'), 503, error);
    assert.deepEqual((await stopping.get('/v2/health/live')).body, { live: true });
  });
});

describe('Outside /v2', () => {
  it('refusals stay problems without the member of the protocol', async () => {
    for (const path of ['/v2x', '/v1/nowhere']) {
      const { body, type } = await get(path).buffer(true);
      assert.equal(type, 'application/problem+json');
      assert.equal('error' in body, false);
    }
  });
});
