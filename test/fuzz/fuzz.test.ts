/**
 * Sends at least 20,000 hostile requests, made from the OpenAPI document, to the real server. The seed is printed, and
 * FUZZ_SEED=n repeats a run; FUZZ_BODIES=n sends more. What fails is shrunk and shown as a command that repeats it.
 */
import assert from 'node:assert/strict';
import strikeReport from '../../schemas/strike-report.schema.json' with { type: 'json' };
import { killServers } from '../server/running-server.js';
import { type OnAnswer, sendPipelined } from './pipelined.js';
import { type FuzzRoute, fuzzRoutes } from './requests.js';
import { runFuzz, seed } from './runner.js';
import { type FuzzTarget, startTarget } from './target.js';
import { sendWireCases, shortTimeouts, type WireCase, wireCases } from './wire.js';

const bodies = Math.max(20_000, Number(process.env.FUZZ_BODIES) || 0);

/** An explanation takes as long as a hundred predictions, and only so many may wait. */
const isCostly = ({ route }: FuzzRoute) => route === '/v1/explanations';

/** Few, since cases that break HTTP wait until the server times out. */
const wireCount = Math.ceil(bodies * 0.05);
const costlyCount = Math.ceil(bodies * 0.01);
const costlyRoutes = fuzzRoutes.filter(isCostly).length;
const usualCount = Math.ceil((bodies - wireCount - costlyCount * costlyRoutes) / (fuzzRoutes.length - costlyRoutes));

describe('Hostile requests', function () {
  // Each answer has a time limit of its own; this leaves room to shrink what fails.
  this.timeout(600_000 + bodies * 20);
  let target: FuzzTarget;
  let sent = 0;
  let megabytes = 0;
  const statuses = new Set<number>();
  const fieldsWithIssues = new Set<string>();

  before(async () => {
    console.log(`    FUZZ_SEED=${seed} repeats these requests`);
    target = await startTarget();
  });
  after(killServers);

  for (const [index, fuzzRoute] of fuzzRoutes.entries()) {
    it(`get right answers from ${fuzzRoute.route} as ${fuzzRoute.mediaType}, and the server stays healthy`, async () => {
      const onAnswer: OnAnswer = ({ path }, status, text) => {
        sent++;
        if (path !== '/v1/predictions') return;
        statuses.add(status);
        if (status === 422)
          for (const { pointer } of JSON.parse(text).issues) fieldsWithIssues.add(pointer.split('/')[1]);
      };
      await runFuzz(fuzzRoute.requests, {
        count: isCostly(fuzzRoute) ? costlyCount : usualCount,
        groupSize: isCostly(fuzzRoute) ? 8 : 96,
        index,
        target,
        send: (group) => sendPipelined(group, target, onAnswer),
      });
      await target.checkHealth();
      megabytes ||= target.megabytes();
    });
  }

  it('reach every field of a report, and the other problems too', () => {
    const fieldsNotReached = Object.keys(strikeReport.properties).filter((name) => !fieldsWithIssues.has(name));
    assert.deepEqual(fieldsNotReached, []);
    for (const status of [200, 400, 406, 415, 422]) assert.ok(statuses.has(status), `no answer was ${status}`);
  });

  it('leave nothing behind in memory', async () => {
    const growthMb = target.megabytes() - megabytes;
    assert.ok(growthMb < 250, `the server has grown by ${growthMb.toFixed(0)} MB`);
    await target.stop();
  });

  it('that break HTTP itself come to an end as well', async () => {
    target = await startTarget(shortTimeouts);
    const send = async (group: readonly WireCase[]) => {
      await sendWireCases(group, target);
      sent += group.length;
    };
    await runFuzz(wireCases, { count: wireCount, groupSize: 128, index: fuzzRoutes.length, target, send });
    await target.checkHealth();
    await target.stop();
  });

  it('were at least 20,000 in this run', () => {
    assert.ok(sent >= bodies, `${sent} bodies were sent`);
  });
});
