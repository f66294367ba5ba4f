import assert from 'node:assert/strict';
import type { Drift, Manifest } from '../../../schemas/index.js';
import { createMetrics } from '../../../server/metrics.js';
import { openLiveModels } from '../../../server/models/live-models.js';
import { serve } from '../../../server/models/served-model.js';
import { client } from '../../contract/conforms.js';
import { smallApp, smallParts, usualSettings } from '../small-app.js';
import { writeSmallModel } from '../small-model.js';

type Bins = Manifest['driftReference']['score']['bins'];

/** The small model with a reference of these features, each of 1,000 reports. */
const withFeatures = (features: Record<string, Bins>) => (manifest: Manifest) => ({
  ...manifest,
  driftReference: {
    ...manifest.driftReference,
    features: Object.entries(features).map(([name, bins]) => ({ name, kind: 'category', raisesAlarm: true, bins })),
    // Of one bin: it never drifts.
    score: {
      ...manifest.driftReference.score,
      bins: [
        { name: 'any', from: 0, count: 1000 },
        { name: 'missing', count: 0 },
      ],
    },
  },
});

const phaseBins = (missing: number): Bins => [
  { name: 'Approach', count: 500 - missing },
  { name: 'Climb', count: 500 },
  { name: 'other', count: 0 },
  { name: 'missing', count: missing },
];
const speciesBins: Bins = [
  { name: 'Canada goose', count: 500 },
  { name: 'Gulls', count: 500 },
  { name: 'other', count: 0 },
  { name: 'missing', count: 0 },
];

describe('Drift of incomplete reports', () => {
  const open: { close(): Promise<void> }[] = [];
  after(() => Promise.all(open.map((models) => models.close())));

  /** Sends reports to a service whose model has this reference, and gives the state after them. */
  async function after200(features: Record<string, Bins>, report: (i: number) => object, count = 200) {
    const metrics = createMetrics();
    const live = await openLiveModels({
      chooseFolders: () => ({ served: writeSmallModel({ change: withFeatures(features) as never }) }),
      serve: (folder) => serve(folder, usualSettings, metrics),
      metrics,
      log: smallParts.log,
    });
    open.push(live);
    const api = client(smallApp({ models: live, metricsText: metrics.text }));
    const body = JSON.stringify(Array.from({ length: count }, (_, i) => report(i)));
    assert.equal((await api.batch('application/json', body)).status, 200);
    const drift: Drift = (await api.get('/v1/drift')).body;
    return { drift, feature: drift.features[0]!, metrics: (await api.get('/metrics')).text };
  }
  const shares = ({ bins }: Drift['score']) =>
    Object.fromEntries(bins.filter(({ actual }) => actual !== 0).map(({ name, actual }) => [name, actual]));

  it('counts names in whatever words as what they were read as', async () => {
    const names = ['CANADA GOOSE', 'canada  goose', 'bernache du Canada', 'gull', 'GULLS*'];
    const { feature } = await after200({ species: speciesBins }, (i) => ({ species: names[i % names.length] }));
    assert.deepEqual(shares(feature), { 'Canada goose': 0.6, Gulls: 0.4 });
    assert.equal(feature.level, 'stable');
  });

  it('counts words for unknown as missing, which is drift of a field that reports used to name', async () => {
    const { feature, drift } = await after200({ species: speciesBins }, (i) => ({
      phaseOfFlight: 'Climb',
      species: i % 2 === 0 ? 'Unknown' : 'Gulls',
    }));
    assert.deepEqual(shares(feature), { Gulls: 0.5, missing: 0.5 });
    assert.deepEqual([feature.level, drift.alarm], ['major', true]);
  });

  for (const missing of [0, 9]) {
    it(`shows phases that are missing, and raises no alarm for them, where ${missing} of 1,000 were`, async () => {
      const phases = ['Approach', 'Climb'];
      const report = (i: number) => ({ species: 'Gulls', ...(i % 4 < 2 && { phaseOfFlight: phases[i % 2] }) });
      const { feature, drift, metrics } = await after200({ phaseOfFlight: phaseBins(missing) }, report, 400);
      assert.deepEqual(shares(feature), { Approach: 0.25, Climb: 0.25, missing: 0.5 });
      assert.deepEqual([feature.level, drift.alarm], ['stable', false]);
      assert.match(metrics, /^drift_alarm 0$/m);
    });
  }

  it('raises the alarm for phases that are missing where one in a hundred was', async () => {
    const report = (i: number) => ({ species: 'Gulls', ...(i % 2 === 0 && { phaseOfFlight: 'Climb' }) });
    const { feature, drift } = await after200({ phaseOfFlight: phaseBins(10) }, report);
    assert.deepEqual([feature.level, drift.alarm], ['major', true]);
  });

  it('still raises the alarm for other phases than there were among the reports that name one', async () => {
    const report = (i: number) => ({ species: 'Gulls', ...(i % 2 === 0 && { phaseOfFlight: 'Taxi' }) });
    const { feature, drift } = await after200({ phaseOfFlight: phaseBins(0) }, report, 400);
    assert.deepEqual([feature.level, drift.alarm], ['major', true]);
  });

  it('says nothing of a field that too few reports name, and has no index where none does', async () => {
    const report = (named: number) => (i: number) => ({ species: 'Gulls', phaseOfFlight: i < named ? 'Taxi' : null });
    const { feature: few, drift } = await after200({ phaseOfFlight: phaseBins(0) }, report(199), 1000);
    assert.deepEqual([few.level, drift.alarm], ['insufficient', false]);
    const { feature: none } = await after200({ phaseOfFlight: phaseBins(0) }, report(0), 1000);
    assert.deepEqual([none.level, none.populationStabilityIndex, none.byChance], ['insufficient', null, null]);
    assert.deepEqual(shares(none), { missing: 1 });
  });
});
