import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { versionsIn, writeChecksums } from '../../../model-folder.js';
import { InferenceSession } from '../../../onnxruntime.js';
import { models } from '../../../paths.js';
import type { Manifest, Prediction } from '../../../schemas/index.js';
import type { CanonicalReport } from '../../../server/http/canonical-report.js';
import { ProblemError } from '../../../server/http/errors/problems.js';
import { createMetrics } from '../../../server/metrics.js';
import { modelFolder, shadowFolder } from '../../../server/models/folders.js';
import { type LiveModels, type LiveModelsParts, openLiveModels } from '../../../server/models/live-models.js';
import { type ServedModel, serve } from '../../../server/models/served-model.js';
import { StartError } from '../../../server/start-error.js';
import { client } from '../../contract/conforms.js';
import { canonical } from '../canonical.js';
import { keptLog } from '../listening.js';
import { parseMetrics } from '../prometheus.js';
import { smallApp, smallModel, smallParts, usualSettings } from '../small-app.js';
import { writeSmallModel } from '../small-model.js';

const plainReport = { phaseOfFlight: 'Climb', wildlifeSize: 'Large', speedKnots: 100 };
const report = canonical(plainReport);

const folder = mkdtempSync(join(tmpdir(), 'strike-versions-'));
after(() => rmSync(folder, { recursive: true }));

/** Puts a version among the models; what `change` gives is its manifest. */
function install(version: string, change = (manifest: Manifest): unknown => manifest) {
  const source = writeSmallModel({ change: (manifest) => change({ ...manifest, version }) });
  cpSync(source, join(folder, version), { recursive: true });
}

const remove = (version: string) => rmSync(join(folder, version), { recursive: true });

/** Models in service from `folder`, with metrics of their own; what `parts` has comes before. */
async function live(parts: Partial<LiveModelsParts> = {}, settings = { version: 'latest' }) {
  const metrics = createMetrics();
  const models = await openLiveModels({
    chooseFolders: () => ({ served: modelFolder(settings, folder), shadow: shadowFolder(settings, folder) }),
    serve: (path, calls) => serve(path, usualSettings, calls),
    metrics,
    log: smallParts.log,
    ...parts,
  });
  return { models, read: async () => parseMetrics(await metrics.text()) };
}

/** A served model whose answers, and their end, are in the hands of the test. */
function standIn(version: string, probability: number, predict?: ServedModel['predict']) {
  const state = { closed: 0, calls: 0 };
  const triage = probability < 0.5 ? 'routine' : 'priority';
  const answers = (reports: readonly CanonicalReport[]): Prediction[] =>
    reports.map(() => ({
      damageProbability: probability,
      triage,
      threshold: 0.5,
      basis: { used: [], missing: [], notUsed: [] },
      warnings: [],
      model: { name: 'strike-damage', version },
    }));
  const served = {
    manifest: { name: 'strike-damage', version, file: { sha256: '0' } } as Manifest,
    predict: async (reports: readonly CanonicalReport[], deadline?: Parameters<ServedModel['predict']>[1]) => {
      state.calls++;
      assert.equal(state.closed, 0, `${version} was asked after it was closed`);
      return predict ? predict(reports, deadline) : answers(reports);
    },
    explain: async () => assert.fail(),
    drift: smallModel.drift,
    close: async () => {
      state.closed++;
    },
  } as unknown as ServedModel;
  return { served, state, answers };
}

describe('The versions of the model', () => {
  before(() => {
    install('1.9.0');
    install('1.10.0');
  });
  after(() => ['1.9.0', '1.10.0'].forEach(remove));

  it('are the folders with a manifest, in the order of their numbers', () => {
    assert.deepEqual(versionsIn(folder), ['1.9.0', '1.10.0']);
    assert.deepEqual(versionsIn('/nowhere'), []);
    assert.equal(modelFolder({ version: 'latest' }, folder), join(folder, '1.10.0'));
    assert.equal(modelFolder({ version: '1.9.0' }, folder), join(folder, '1.9.0'));
    assert.equal(modelFolder({ version: '1.9.0', folder: '/else' }, folder), '/else');
  });

  it('are named when the one asked for is not among them', () => {
    const missing = `but ${folder} has 1.9.0, 1.10.0.`;
    assert.throws(() => modelFolder({ version: '2.0.0' }, folder), {
      name: 'StartError',
      message: `MODEL_VERSION is "2.0.0", ${missing}`,
    });
    assert.throws(() => shadowFolder({ version: 'latest', shadowVersion: '2.0.0' }, folder), {
      message: `SHADOW_VERSION is "2.0.0", ${missing}`,
    });
    assert.throws(() => modelFolder({ version: 'latest' }, '/nowhere'), /There is no model in \/nowhere/);
  });

  it('are listed with what each does, the newest first', async () => {
    const { models } = await live({}, { version: '1.9.0', shadowVersion: '1.10.0' } as never);
    const { get } = client(smallApp({ models, versionsOnDisk: () => ['0.1.0', ...versionsIn(folder)] }));
    assert.deepEqual((await get('/v1/models')).body, {
      name: 'strike-damage',
      versions: [
        { version: '1.10.0', role: 'shadow' },
        { version: '1.9.0', role: 'served' },
        { version: '0.1.0', role: 'idle' },
      ],
    });
    await models.close();
  });
});

describe('A reload', () => {
  let models: LiveModels;
  let read: Awaited<ReturnType<typeof live>>['read'];
  const { log } = keptLog();
  const admin = () => {
    const adminKeys = { nameOf: () => 'operator' };
    return client(
      smallApp({ log, models, adminKeys, versionsOnDisk: () => versionsIn(folder), reload: models.reload }),
    );
  };

  beforeEach(async () => {
    install('1.0.0');
    ({ models, read } = await live());
  });
  afterEach(async () => {
    await models.close();
    versionsIn(folder).forEach(remove);
  });

  it('takes the latest version into service, once it is there', async () => {
    install('1.1.0', (manifest) => ({ ...manifest, threshold: { ...manifest.threshold, value: 0.6 } }));
    assert.equal(models.manifest().version, '1.0.0');
    const { status, body } = await admin().post('/v1/admin/reload');
    assert.equal(status, 200);
    assert.deepEqual(body.versions, [
      { version: '1.1.0', role: 'served' },
      { version: '1.0.0', role: 'idle' },
    ]);
    const [{ triage, model }] = (await models.predict([report])) as [Prediction];
    assert.deepEqual([triage, model.version], ['routine', '1.1.0']);
    const samples = await read();
    assert.equal(samples.get('model_reloads_total{result="swapped"}'), 1);
    const info = [...samples.keys()].filter((name) => name.startsWith('model_info'));
    assert.equal(info.length, 1);
    assert.match(info[0]!, /version="1\.1\.0",.*role="served"/);
  });

  const damaged: Record<string, [RegExp, (path: string) => void, change?: (manifest: Manifest) => unknown]> = {
    'a file that the manifest does not mean': [/SHA-256/, (path) => writeFileSync(join(path, 'model.onnx'), 'else')],
    'no file': [/model\.onnx is missing/, (path) => rmSync(join(path, 'model.onnx'))],
    'a manifest that was changed afterwards': [
      /the SHA-256 of manifest\.json is [0-9a-f]{64}, but SHA256SUMS says [0-9a-f]{64}\.$/,
      (path) => {
        writeChecksums(path);
        const manifest = JSON.parse(readFileSync(join(path, 'manifest.json'), 'utf8'));
        manifest.threshold.value = 0.4;
        writeFileSync(join(path, 'manifest.json'), JSON.stringify(manifest));
      },
    ],
    'a manifest of another version than its folder': [
      /its folder is called 1\.1\.0, but manifest\.json says version 1\.2\.0/,
      () => {},
      (manifest) => ({ ...manifest, version: '1.2.0' }),
    ],
    'half a manifest': [/is not JSON/, (path) => writeFileSync(join(path, 'manifest.json'), '{"name":')],
    'a manifest that breaks its schema': [/breaks its schema/, () => {}, (manifest) => ({ ...manifest, inputs: [] })],
    'an example that comes out otherwise': [
      /example 0 of its manifest should come out as 0\.4, not 0\.5/,
      () => {},
      (manifest) => ({ ...manifest, examples: [{ report: plainReport, damageProbability: 0.4 }] }),
    ],
  };
  for (const [what, [reason, damage, change]] of Object.entries(damaged)) {
    it(`leaves the version before in service, and says why, for one with ${what}`, async () => {
      install('1.1.0', change);
      damage(join(folder, '1.1.0'));
      const { status, body } = await admin().post('/v1/admin/reload');
      assert.deepEqual([status, body.code], [409, 'model-refused']);
      assert.match(body.detail, reason);
      const [{ damageProbability, model }] = (await models.predict([report])) as [Prediction];
      assert.deepEqual([damageProbability, model.version], [0.5, '1.0.0']);
      const samples = await read();
      assert.equal(samples.get('model_reloads_total{result="refused"}'), 1);
      assert.equal(samples.get('model_reloads_total{result="swapped"}'), undefined);
    });
  }

  it('that fails for another reason is an error of the server, of which it says nothing', async () => {
    const failing = smallApp({
      adminKeys: { nameOf: () => 'operator' },
      reload: async () => {
        throw new Error('of the inside');
      },
    });
    const { status, text } = await client(failing).post('/v1/admin/reload');
    assert.equal(status, 500);
    assert.doesNotMatch(text, /of the inside/);
  });
});

describe('Models in service', () => {
  let restore = () => {};
  afterEach(() => restore());

  it('are closed each once, after what they were asked is answered, and none is asked after that', async () => {
    const all: ReturnType<typeof standIn>[] = [];
    let finish = () => {};
    const slow = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const opened = async () => {
      const version = `1.0.${all.length}`;
      const isFirst = all.length === 0;
      const model: ReturnType<typeof standIn> = standIn(version, 0.5, async (reports) => {
        if (isFirst) await slow;
        return model.answers(reports);
      });
      all.push(model);
      return model.served;
    };
    const { models } = await live({ chooseFolders: () => ({ served: '' }), serve: opened });
    const pending = models.predict([report]);
    await Promise.all([models.reload(), models.reload(), models.reload()]);
    assert.equal(models.manifest().version, '1.0.3');
    assert.equal((await models.predict([report]))[0]!.model.version, '1.0.3');
    finish();
    assert.equal((await pending)[0]!.model.version, '1.0.0');
    await models.close();
    assert.deepEqual(
      all.map(({ state }) => state.closed),
      [1, 1, 1, 1],
    );
  });

  it('close the served model when the shadow cannot be opened', async () => {
    const served = standIn('1.0.0', 0.5);
    const opening = live({
      chooseFolders: () => ({ served: 'served', shadow: 'shadow' }),
      serve: async (path) => {
        if (path === 'served') return served.served;
        throw new StartError('no shadow');
      },
    });
    await assert.rejects(opening, { message: 'no shadow' });
    assert.equal(served.state.closed, 1);
  });

  it('go on, and the log tells, when the one before cannot be released', async () => {
    const { log, lines } = keptLog();
    const first = standIn('1.0.0', 0.5);
    const stuck = { ...first.served, close: async () => Promise.reject(new Error('stuck')) };
    const queue = [stuck, standIn('1.1.0', 0.5).served];
    const { models } = await live({ log, chooseFolders: () => ({ served: '' }), serve: async () => queue.shift()! });
    await models.reload();
    await models.close();
    assert.equal(models.manifest().version, '1.1.0');
    assert.match(JSON.stringify(lines), /was not released/);
  });

  it('answer every report during reloads, and the session of each is released', async () => {
    const served = writeSmallModel();
    let open = 0;
    let most = 0;
    const { models } = await live({
      chooseFolders: () => ({ served }),
      serve: async (path, calls) => {
        const model = await serve(path, usualSettings, calls);
        most = Math.max(most, ++open);
        return { ...model, close: () => model.close().then(() => void open--) };
      },
    });
    let isOver = false;
    const clients = Array.from({ length: 8 }, async (_, client) => {
      let answered = 0;
      while (!isOver) {
        const [{ damageProbability }] = (await models.predict([report])) as [Prediction];
        assert.equal(damageProbability, 0.5);
        if (client === 0) await models.predict(Array<CanonicalReport>(1000).fill(report));
        answered++;
      }
      return answered;
    });
    for (let i = 0; i < 100; i++) await models.reload();
    isOver = true;
    for (const answered of await Promise.all(clients)) assert.ok(answered > 0);
    await models.close();
    assert.equal(open, 0);
    assert.ok(most <= 6, `${most} models were open at once`);
  });

  it('keep one session open, and take no more memory, after a hundred reloads of the trained model', async function () {
    this.timeout(60_000);
    const served = modelFolder({ version: 'latest' }, models);
    let open = 0;
    const create = InferenceSession.create.bind(InferenceSession);
    InferenceSession.create = async (...given: unknown[]) => {
      const session = await (create as (...all: unknown[]) => Promise<InferenceSession>)(...given);
      open++;
      const release = session.release.bind(session);
      return Object.assign(session, { release: () => release().then(() => void open--) });
    };
    restore = () => {
      InferenceSession.create = create;
    };
    const { models: trained } = await live({ chooseFolders: () => ({ served }) });
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const residentMegabytes = async (reloads: number) => {
      for (let i = 0; i < reloads; i++) await trained.reload();
      for (let i = 0; i < 3; i++) await yieldToEventLoop(collect());
      return process.memoryUsage().rss / 1e6;
    };
    assert.equal(open, 1);
    const before = await residentMegabytes(20);
    const grown = (await residentMegabytes(80)) - before;
    assert.ok(grown < 50, `${grown.toFixed(0)} MB more`);
    await trained.close();
    assert.equal(open, 0);
  });
});

describe('A shadow', () => {
  const other = canonical({ ...plainReport, speedKnots: 500 });
  const settings = { version: '1.0.0', shadowVersion: '2.0.0' };

  it('disagrees in the metrics, and never in an answer', async () => {
    install('1.0.0');
    install('2.0.0', (manifest) => ({ ...manifest, threshold: { ...manifest.threshold, value: 0.9 } }));
    const alone = await live({}, { version: '1.0.0' });
    const { models, read } = await live({}, settings);
    const predictions = await models.predict([report, other]);
    assert.deepEqual(predictions, await alone.models.predict([report, other]));
    while ((await read()).get('shadow_absolute_difference_count') !== 2) await yieldToEventLoop();
    const samples = await read();
    assert.equal(samples.get('shadow_disagreements_total'), 1);
    assert.equal(samples.get('shadow_absolute_difference_bucket{le="0.001"}'), 2);
    assert.equal(samples.get('shadow_skipped_total'), 0);
    assert.equal(samples.get('predictions_total{triage="priority"}'), 2);
    assert.equal(samples.get('model_call_reports_count'), 1, 'calls of the shadow are not counted');
    const roles = [...samples.keys()]
      .filter((name) => name.startsWith('model_info'))
      .map((name) => /role="(\w+)"/.exec(name)![1]);
    assert.deepEqual(roles.sort(), ['served', 'shadow']);
    await Promise.all([models.close(), alone.models.close()]);
    ['1.0.0', '2.0.0'].forEach(remove);
  });

  /** Models in service with a shadow that answers as `predict` does. */
  async function shadowed(predict: ServedModel['predict'], served = standIn('1.0.0', 0.2)) {
    const shadow = standIn('2.0.0', 0.8, predict);
    const started = await live({
      chooseFolders: () => ({ served: 'served', shadow: 'shadow' }),
      serve: async (path) => (path === 'served' ? served.served : shadow.served),
    });
    return { ...started, served, shadow };
  }

  it('that fails does no harm, and is counted as skipped', async () => {
    const { models, read } = await shadowed(async () => {
      throw new ProblemError('overloaded', 'the shadow');
    });
    assert.equal((await models.predict([report, report]))[0]!.damageProbability, 0.2);
    await yieldToEventLoop();
    assert.equal((await read()).get('shadow_skipped_total'), 2);
    await models.close();
  });

  it('that is slow keeps nobody waiting, is skipped while too much waits for it, and asked again afterwards', async () => {
    let finish = () => {};
    const { answers } = standIn('2.0.0', 0.8);
    const { models, read, shadow } = await shadowed(
      (reports) =>
        new Promise((resolve) => {
          const before = finish;
          finish = () => {
            before();
            resolve(answers(reports));
          };
        }),
    );
    const block = Array<CanonicalReport>(1000).fill(report);
    for (let i = 0; i < 4; i++) assert.equal((await models.predict(block)).length, 1000);
    assert.equal(shadow.state.calls, 2);
    assert.equal((await read()).get('shadow_skipped_total'), 2000);
    finish();
    while ((await read()).get('shadow_disagreements_total') !== 2000) await yieldToEventLoop();
    await models.predict(block);
    assert.equal(shadow.state.calls, 3);
  });

  it('is not asked about an answer that came after it was replaced', async () => {
    let finish = () => {};
    const slow = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const first = standIn('1.0.0', 0.2, async (reports) => {
      await slow;
      return first.answers(reports);
    });
    const { models, shadow } = await shadowed(async (reports) => shadow.answers(reports), first);
    const pending = models.predict([report]);
    first.state.closed = -9; // it is opened again and again here
    await models.reload();
    finish();
    await pending;
    assert.equal(shadow.state.calls, 0);
  });

  it('is asked in one call about the reports of one iteration of the event loop', async () => {
    const sizes: number[] = [];
    install('1.0.0');
    install('2.0.0');
    const { models } = await live(
      {
        serve: (path) =>
          serve(path, usualSettings, { onModelCall: (size) => path.endsWith('2.0.0') && sizes.push(size) }),
      },
      settings,
    );
    const noDeadline = { deadlineMs: Number.POSITIVE_INFINITY, isAborted: () => false };
    await Promise.all([1, 2, 3, 4].map(() => models.predict([report], noDeadline)));
    await models.close();
    assert.deepEqual(sizes, [4]);
    ['1.0.0', '2.0.0'].forEach(remove);
  });
});
