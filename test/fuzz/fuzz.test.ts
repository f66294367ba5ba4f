/**
 * Sends at least 20,000 hostile requests, made from the OpenAPI document, to the real server. The seed is printed, and
 * FUZZ_SEED=n repeats a run; FUZZ_BODIES=n sends more. What fails is shrunk and shown as a command that repeats it.
 */
import assert from 'node:assert/strict';
import strikeReport from '../../schemas/strike-report.schema.json' with { type: 'json' };
import { killServers } from '../server/running-server.js';
import { fire } from './burst.js';
import { type FuzzRoute, targets } from './requests.js';
import { runFuzz, seed } from './runner.js';
import { type FuzzTarget, startPrey } from './target.js';
import { fireWire, hasty, wireAttacks } from './wire.js';

const bodies = Math.max(20_000, Number(process.env.FUZZ_BODIES) || 0);

/** An explanation takes as long as a hundred predictions, and only so many may wait. */
const isCostly = ({ route }: FuzzRoute) => route === '/v1/explanations';

/** Attacks on HTTP itself wait for the server's patience to end. */
const onWire = Math.ceil(bodies * 0.05);
const ofCostly = Math.ceil(bodies * 0.01);
const costly = targets.filter(isCostly).length;
const ofOthers = Math.ceil((bodies - onWire - ofCostly * costly) / (targets.length - costly));

describe('Hostile requests', function () {
  // Each answer has a time limit of its own; this leaves room to shrink what fails.
  this.timeout(600_000 + bodies * 20);
  let prey: FuzzTarget;
  let sent = 0;
  let megabytes = 0;
  const statuses = new Set<number>();
  const refusedFields = new Set<string>();

  before(async () => {
    console.log(`    FUZZ_SEED=${seed} repeats these attacks`);
    prey = await startPrey();
  });
  after(killServers);

  for (const [place, target] of targets.entries()) {
    it(`get right answers from ${target.route} as ${target.mediaType}, and harm nobody else`, async () => {
      const witness = (path: string, status: number, text: string) => {
        sent++;
        if (path !== '/v1/predictions') return;
        statuses.add(status);
        if (status === 422) for (const { pointer } of JSON.parse(text).issues) refusedFields.add(pointer.slice(1));
      };
      await runFuzz(target.attacks, {
        count: isCostly(target) ? ofCostly : ofOthers,
        perVolley: isCostly(target) ? 8 : 96,
        place,
        prey,
        fire: (volley) => fire(volley, prey, ({ path }, status, text) => witness(path, status, text)),
      });
      await prey.checkUnharmed();
      megabytes ||= prey.megabytes();
    });
  }

  it('reach every field of a report, and the other refusals too', () => {
    const missed = Object.keys(strikeReport.properties).filter((name) => !refusedFields.has(name));
    assert.deepEqual(missed, []);
    for (const status of [200, 400, 406, 415, 422]) assert.ok(statuses.has(status), `no answer was ${status}`);
  });

  it('leave nothing behind in memory', async () => {
    const grown = prey.megabytes() - megabytes;
    assert.ok(grown < 250, `the server has grown by ${grown.toFixed(0)} MB`);
    await prey.stop();
  });

  it('that break HTTP itself come to an end as well', async () => {
    prey = await startPrey(hasty);
    const fireAndCount = async (volley: Parameters<typeof fireWire>[0]) => {
      await fireWire(volley, prey);
      sent += volley.length;
    };
    await runFuzz(wireAttacks, { count: onWire, perVolley: 128, place: targets.length, prey, fire: fireAndCount });
    await prey.checkUnharmed();
    await prey.stop();
  });

  it('were at least 20,000 in this run', () => {
    assert.ok(sent >= bodies, `${sent} bodies were sent`);
  });
});
