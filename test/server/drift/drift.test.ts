import assert from 'node:assert/strict';
import { models } from '../../../paths.js';
import type { Manifest, Prediction, StrikeReport } from '../../../schemas/index.js';
import { createDriftMonitor, type DriftWindow } from '../../../server/drift/monitor.js';
import { indexByChance, populationStabilityIndex } from '../../../server/drift/psi.js';
import { createMetrics } from '../../../server/metrics.js';
import { modelFolder } from '../../../server/models/folders.js';
import { type LiveModels, openLiveModels } from '../../../server/models/live-models.js';
import { serve } from '../../../server/models/served-model.js';
import { createRandom, type Random } from '../../../training/data/random.js';
import { allRows, loadReports, reportAt } from '../../../training/data/reports.js';
import { client } from '../../contract/conforms.js';
import { smallApp, smallModel, smallParts, usualSettings } from '../small-app.js';

const close = (actual: number, expected: number, tolerance = 1e-12) =>
  assert.ok(Math.abs(actual - expected) <= tolerance, `${actual} instead of ${expected}`);
const countsOf = (random: Random, bins: number) => Array.from({ length: bins }, () => random.int(50));
const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

describe('The population stability index', () => {
  it('is that of a case worked out by hand', () => {
    // Shares 1/4, 3/4 against 1/2, 1/2 of 100 reports each, half a report added to both bins of both.
    const [a, b, half] = [25.5 / 101, 75.5 / 101, 50.5 / 101];
    const expected = (a - half) * Math.log(a / half) + (b - half) * Math.log(b / half);
    close(populationStabilityIndex([25, 75], [50, 50]), expected);
    close(expected, 0.2687, 5e-5);
    // Without anything added, as textbooks have it: (0.25 - 0.5) ln 0.5 + (0.75 - 0.5) ln 1.5 = 0.2747.
    close(populationStabilityIndex([25e6, 75e6], [50e6, 50e6]), 0.2747, 5e-5);
  });

  it('is 0 for equal shares, whatever the sizes, above 0 for others, and the same either way round', () => {
    for (let seed = 0; seed < 200; seed++) {
      const random = createRandom(seed);
      const bins = 2 + random.int(10);
      const [a, b] = [countsOf(random, bins), countsOf(random, bins)];
      if (sum(a) === 0 || sum(b) === 0) continue;
      const times = 1 + random.int(30);
      close(
        populationStabilityIndex(
          a,
          a.map((count) => times * count),
        ),
        0,
      );
      const index = populationStabilityIndex(a, b);
      assert.ok(Number.isFinite(index) && index >= 0, `seed ${seed}: ${index}`);
      close(populationStabilityIndex(b, a), index);
    }
  });

  it('takes no harm from empty bins, and none at all from bins empty on both sides', () => {
    const withEmpty = populationStabilityIndex([200, 0, 0], [100, 0, 100]);
    assert.ok(withEmpty > 0.25 && withEmpty < 10, `${withEmpty}`);
    close(populationStabilityIndex([90, 110, 0], [90, 110, 0]), 0);
    assert.ok(Number.isNaN(populationStabilityIndex([0, 0], [5, 5])));
  });

  it('of a sample of the same distribution is by chance what theory says', () => {
    const expected = Array<number>(10).fill(1000);
    for (const size of [200, 1000]) {
      const indices = Array.from({ length: 300 }, (_, seed) => {
        const random = createRandom(seed);
        const actual = Array<number>(10).fill(0);
        for (let i = 0; i < size; i++) actual[random.int(10)]!++;
        return populationStabilityIndex(actual, expected);
      });
      const byChance = indexByChance([size], expected);
      close(byChance, 9 * (1 / size + 1 / 10_000));
      // The mean of 300 with 9 degrees of freedom has a standard error of 2.7 %.
      close(sum(indices) / indices.length, byChance, 0.12 * byChance);
      assert.ok(Math.max(...indices) < 0.25, 'no false alarm');
    }
  });
});

describe('A drift monitor', () => {
  const { manifest } = smallModel;
  const answer = (damageProbability: number) => ({ damageProbability }) as Prediction;
  const ofSize = (wildlifeSize: string) => ({ phaseOfFlight: 'Climb', wildlifeSize }) as StrikeReport;
  const monitorOf = (window: DriftWindow, watch: Manifest = manifest) => {
    const clock = { now: 0 };
    const monitor = createDriftMonitor(watch, { ...window, now: () => clock.now });
    const feed = (count: number, report: StrikeReport, probability = 0.1) => {
      for (let i = 0; i < count; i++) monitor.record([report], [answer(probability)]);
    };
    const sharesOf = (name: string) => {
      const { score, features } = monitor.state();
      const { bins } = [score, ...features].find((each) => each.name === name)!;
      return Object.fromEntries(bins.filter(({ actual }) => actual !== 0).map(({ name, actual }) => [name, actual]));
    };
    return { clock, monitor, feed, sharesOf };
  };

  it('says nothing of an empty window and calls one of too few reports insufficient', () => {
    const { monitor, feed } = monitorOf({ maxReports: 500, maxAgeMs: hourMs });
    const [empty] = monitor.state().features;
    assert.deepEqual([empty!.populationStabilityIndex, empty!.byChance], [null, null]);
    assert.equal(empty!.bins[0]!.actual, null);
    feed(199, ofSize('Large'));
    assert.deepEqual([monitor.state().features[0]!.level, monitor.state().alarm], ['insufficient', false]);
    feed(1, ofSize('Large'));
    assert.deepEqual([monitor.state().features[0]!.level, monitor.state().alarm], ['major', true]);
  });

  it('holds the latest reports and no more than it may', () => {
    const { monitor, feed, sharesOf } = monitorOf({ maxReports: 300, maxAgeMs: hourMs });
    feed(300, ofSize('Large'));
    feed(75, ofSize('Small'), 0.9);
    assert.equal(monitor.state().window.reports, 300);
    assert.deepEqual(sharesOf('wildlifeSize'), { Large: 0.75, Small: 0.25 });
    assert.deepEqual(sharesOf('damageProbability'), { '0 to below 0.5': 0.75, 'from 0.5': 0.25 });
    feed(3000, ofSize('Medium'));
    assert.deepEqual(sharesOf('wildlifeSize'), { Medium: 1 });
  });

  it('forgets reports when their time is over', () => {
    const { clock, monitor, feed, sharesOf } = monitorOf({ maxReports: 1000, maxAgeMs: hourMs });
    feed(100, ofSize('Large'));
    clock.now = hourMs / 2;
    feed(50, ofSize('Small'));
    clock.now = hourMs - 1;
    assert.equal(monitor.state().window.reports, 150);
    clock.now = hourMs;
    assert.equal(monitor.state().window.reports, 50);
    assert.deepEqual(sharesOf('wildlifeSize'), { Small: 1 });
    clock.now = 2 * hourMs;
    assert.equal(monitor.state().window.reports, 0);
    feed(1, ofSize('Medium'));
    assert.deepEqual(sharesOf('wildlifeSize'), { Medium: 1 });
  });

  it('counts as a fresh one would that saw only the reports in its window', () => {
    const random = createRandom(7);
    const { clock, monitor } = monitorOf({ maxReports: 40, maxAgeMs: 100 });
    const seen: { time: number; report: StrikeReport; prediction: Prediction }[] = [];
    for (let step = 0; step < 500; step++) {
      clock.now += random.int(12);
      const report = ofSize(['Large', 'Medium', 'Small'][random.int(3)]!);
      const prediction = answer(random.next());
      monitor.record([report], [prediction]);
      seen.push({ time: clock.now, report, prediction });
      if (step % 7 !== 0) continue;
      const inWindow = seen.slice(-40).filter(({ time }) => time > clock.now - 100);
      const fresh = monitorOf({ maxReports: 40, maxAgeMs: 100 }).monitor;
      for (const { report, prediction } of inWindow) fresh.record([report], [prediction]);
      assert.deepEqual(monitor.state(), fresh.state());
    }
  });

  it('tells of a feature that raises no alarm, and stays silent', () => {
    const { driftReference } = manifest;
    const features = driftReference.features.map((feature) => ({ ...feature, raisesAlarm: false }));
    const silent = { ...manifest, driftReference: { ...driftReference, features } };
    const { monitor, feed } = monitorOf({ maxReports: 300, maxAgeMs: hourMs }, silent);
    feed(270, ofSize('Large'), 0.1);
    feed(30, ofSize('Large'), 0.6);
    const { alarm, features: states, score } = monitor.state();
    assert.deepEqual([alarm, states[0]!.level, score.level], [false, 'major', 'stable']);
    feed(300, ofSize('Large'), 0.6);
    assert.equal(monitor.state().alarm, true, 'the score does');
  });

  it('takes a report for what the model takes it for', () => {
    const bins = (...names: string[]) => [...names, 'other', 'missing'].map((name) => ({ name, count: 10 }));
    const speeds = [0, 100, 200].map((from) => ({ name: `from ${from}`, from, count: 10 }));
    const fields = [
      { name: 'operator', kind: 'category', raisesAlarm: true, bins: bins('UNITED AIRLINES') },
      { name: 'flightDate', kind: 'month', raisesAlarm: true, bins: bins('01', '12') },
      { name: 'speedKnots', kind: 'number', raisesAlarm: true, bins: [...speeds, { name: 'missing', count: 10 }] },
    ] as const;
    const driftReference = {
      ...manifest.driftReference,
      features: fields.map((field) => ({ ...field, bins: [...field.bins] })),
    };
    const inBin = (name: string, value: string | number | null | undefined) => {
      const { monitor, sharesOf } = monitorOf({ maxReports: 1, maxAgeMs: 1 }, { ...manifest, driftReference });
      monitor.record([{ ...ofSize('Large'), [name]: value } as StrikeReport], [answer(0)]);
      return Object.keys(sharesOf(name)).join();
    };
    const cases: [string, string | number | null | undefined, string][] = [
      ['operator', 'UNITED AIRLINES', 'UNITED AIRLINES'],
      ['operator', 'UNITED AIRLINES*', 'UNITED AIRLINES'],
      ['operator', 'LUFTHANSA', 'other'],
      ['operator', 'missing', 'other'],
      ['operator', '__proto__', 'other'],
      ['operator', null, 'missing'],
      ['operator', undefined, 'missing'],
      ['flightDate', '2026-12-31', '12'],
      ['flightDate', '2026-11-30', 'other'],
      ['flightDate', undefined, 'missing'],
      ['speedKnots', 99.9, 'from 0'],
      ['speedKnots', 100, 'from 100'],
      ['speedKnots', 700, 'from 200'],
      ['speedKnots', 0, 'missing'],
      ['speedKnots', null, 'missing'],
    ];
    for (const [name, value, bin] of cases) assert.equal(inBin(name, value), bin, `${name} ${value}`);
  });
});

describe('GET /v1/drift', () => {
  const clock = { now: 0 };
  const windowMs = 2 * hourMs;
  const reports = loadReports();
  const rows = allRows(reports.columns);
  const text = (field: string, row: number) => (reports.columns.inputs[field] as string[])[row]!;
  let api: ReturnType<typeof client>;

  const metrics = createMetrics();
  const drift = { maxReports: 2000, maxAgeMs: windowMs, now: () => clock.now };
  let live: LiveModels;

  before(async () => {
    live = await openLiveModels({
      chooseFolders: () => ({ served: modelFolder({ version: 'latest' }, models) }),
      serve: (folder) => serve(folder, { ...usualSettings, drift }, metrics),
      metrics,
      log: smallParts.log,
    });
    api = client(smallApp({ models: live, metricsText: metrics.text }));
  });

  after(() => live.close());

  /** What Prometheus reads of one gauge. */
  const gauge = async (name: string) =>
    Number(
      (await api.get('/metrics')).text
        .split('\n')
        .find((line) => line.startsWith(`${name} `))
        ?.split(' ')[1],
    );

  /** One batch every five minutes for `hours`, and the state at the end. */
  async function feed(hours: number, perBatch: number, report: (i: number) => StrikeReport) {
    for (let batch = 0; batch < 12 * hours; batch++) {
      clock.now += 5 * minuteMs;
      const body = Array.from({ length: perBatch }, (_, i) => report(batch * perBatch + i));
      const answered = await api.batch('application/json', JSON.stringify(body));
      assert.equal(answered.status, 200);
    }
    return (await api.get('/v1/drift')).body;
  }

  const level = (state: { features: { name: string; level: string }[] }, name: string) =>
    state.features.find((feature) => feature.name === name)!.level;

  it("raises the alarm after two hours of one airport's summer geese, and falls silent when reports are those of training again", async () => {
    const geese = rows.filter(
      (row) =>
        text('species', row) === 'Canada goose' &&
        text('airport', row) === 'PHILADELPHIA INTL' &&
        ['06', '07', '08'].includes(text('flightDate', row).slice(5, 7)),
    );
    assert.ok(geese.length >= 5, `${geese.length} geese`);
    const afterGeese = await feed(2, 10, (i) => reportAt(reports, geese[i % geese.length]!));
    assert.equal(afterGeese.alarm, true);
    assert.equal(await gauge('drift_alarm'), 1);
    const ofSpecies = afterGeese.features.find(({ name }: { name: string }) => name === 'species');
    const speciesIndex = await gauge('drift_population_stability_index{feature="species"}');
    assert.equal(speciesIndex, ofSpecies.populationStabilityIndex);
    assert.equal(afterGeese.window.reports, 240);
    assert.equal(afterGeese.score.level, 'major');
    for (const name of ['species', 'wildlifeSize', 'originState', 'airport', 'flightDate']) {
      assert.equal(level(afterGeese, name), 'major', name);
    }

    const random = createRandom(1);
    const afterAll = await feed(2, 40, () => reportAt(reports, random.int(reports.columns.rows)));
    assert.equal(afterAll.window.reports, 960, 'the geese have left the window');
    assert.equal(afterAll.alarm, false);
    assert.deepEqual([await gauge('drift_alarm'), await gauge('drift_window_reports')], [0, 960]);
    for (const { name, level, populationStabilityIndex } of [afterAll.score, ...afterAll.features]) {
      assert.equal(level, 'stable', `${name}: ${populationStabilityIndex}`);
    }
  });

  it('counts single predictions too, and no refused ones', async () => {
    clock.now += windowMs;
    assert.equal((await api.get('/v1/drift')).body.window.reports, 0);
    await api.predict({ phaseOfFlight: 'Taxi', wildlifeSize: 'Small' });
    await api.predict({ phaseOfFlight: 'Orbit', wildlifeSize: 'Small' });
    assert.equal((await api.get('/v1/drift')).body.window.reports, 1);
  });

  it('has no index in the metrics while the reports are too few, as it would be one of chance', async () => {
    assert.notEqual((await api.get('/v1/drift')).body.score.populationStabilityIndex, null);
    const { text } = await api.get('/metrics');
    assert.doesNotMatch(text, /^drift_population_stability_index\{/m);
    assert.match(text, /^drift_alarm 0$/m);
    assert.match(text, /^drift_window_reports 1$/m);
  });

  it('begins anew with the model that a reload brings', async () => {
    assert.equal((await api.get('/v1/drift')).body.window.reports, 1);
    await live.reload();
    assert.equal((await api.get('/v1/drift')).body.window.reports, 0);
    await api.predict({ phaseOfFlight: 'Taxi', wildlifeSize: 'Small' });
    assert.equal((await api.get('/v1/drift')).body.window.reports, 1);
  });
});
