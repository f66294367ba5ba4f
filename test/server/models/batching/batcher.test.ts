import assert from 'node:assert/strict';
import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type { StrikeReport } from '../../../../schemas/index.js';
import type { Deadline } from '../../../../server/http/request-context.js';
import { createBatcher } from '../../../../server/models/batching/batcher.js';
import type { QueueLimits } from '../../../../server/models/batching/job-queue.js';
import { createRandom } from '../../../../training/data/random.js';

/** A report that is known again by its number, which is also its answer. */
const report = (number: number): StrikeReport => ({
  phaseOfFlight: 'Climb',
  wildlifeSize: 'Large',
  speedKnots: number,
});
const reports = (first: number, count: number) => Array.from({ length: count }, (_, i) => report(first + i));
const numbersOf = (list: readonly StrikeReport[]) => list.map(({ speedKnots }) => Number(speedKnots));

const noDeadline: Deadline = { deadlineMs: Number.POSITIVE_INFINITY, isAborted: () => false };

/** A queue before a network that notes each call, as the numbers of its reports, and answers in a later iteration of the event loop. */
function queue(limits: Partial<QueueLimits> = {}, fails = (_numbers: number[]) => false) {
  const calls: number[][] = [];
  const batcher = createBatcher(
    async (list) => {
      const numbers = numbersOf(list);
      calls.push(numbers);
      await yieldToEventLoop();
      if (fails(numbers)) throw new Error('failed on purpose');
      return Float32Array.from(numbers);
    },
    { maxPerCall: 4, maxWaiting: 1000, ...limits },
  );
  return { calls, ...batcher };
}

describe('The queue in front of the network', () => {
  it('sends the reports of one iteration of the event loop in one call, in order', async () => {
    const { run, calls } = queue();
    const pending: Promise<Float32Array>[] = [];
    for (const list of [[report(1)], reports(2, 2), [report(4)]]) {
      pending.push(run(list, noDeadline));
      await new Promise(process.nextTick); // as after each socket that is readable
    }
    const answers = await Promise.all(pending);
    assert.deepEqual(calls, [[1, 2, 3, 4]]);
    assert.deepEqual(
      answers.map((answer) => [...answer]),
      [[1], [2, 3], [4]],
    );
  });

  it('does not hold back a report that is alone', async () => {
    const { run, calls } = queue();
    const alone = run([report(1)], noDeadline);
    await yieldToEventLoop();
    assert.deepEqual(calls, [[1]]);
    assert.deepEqual([...(await alone)], [1]);
  });

  it('answers no reports with no answers, without a call', async () => {
    const { run, calls, idle } = queue();
    assert.equal((await run([])).length, 0);
    await idle();
    assert.deepEqual(calls, []);
  });

  it('serves who asks for little between two blocks of a long list, and starves neither', async () => {
    const { run, calls, idle } = queue();
    let nextNumber = 100;
    let isOver = false;
    const long = run(reports(0, 12), noDeadline).finally(() => {
      isOver = true;
    });
    const batch = run(reports(20, 2)); // of a batch, though short
    while (!isOver && nextNumber < 200) {
      void run([report(nextNumber++)], noDeadline);
      await yieldToEventLoop();
    }
    assert.deepEqual([...(await long)], numbersOf(reports(0, 12)));
    assert.deepEqual([...(await batch)], [20, 21]);
    await idle();
    const kinds = calls.map(([first]) => (first! < 12 ? 'long' : first! < 100 ? 'batch' : 'short'));
    assert.deepEqual(kinds.slice(0, 8), ['short', 'long', 'short', 'batch', 'short', 'long', 'short', 'long']);
  });

  it('refuses as overloaded beyond its bound, and takes reports again once there is room', async () => {
    const { run, calls } = queue({ maxWaiting: 5 });
    const accepted = run(reports(0, 3), noDeadline);
    const refused = assert.rejects(run(reports(10, 3), noDeadline), { code: 'overloaded' });
    const fits = run(reports(20, 2), noDeadline);
    const batch = run(reports(30, 4)); // those of batches are counted elsewhere
    await Promise.all([accepted, refused, fits, batch]);
    assert.ok(!calls.flat().includes(10));
    assert.equal((await run(reports(40, 5), noDeadline)).length, 5);
  });

  it('takes a list that is larger than the bound while nothing else waits', async () => {
    const { run } = queue({ maxWaiting: 2 });
    assert.equal((await run(reports(0, 9), noDeadline)).length, 9);
  });

  it('refuses, without a call, a list whose deadline has passed or whose client is gone', async () => {
    const { run, calls } = queue();
    const late = run([report(1)], { ...noDeadline, deadlineMs: performance.now() - 1 });
    let isAborted = false;
    const gone = run(reports(2, 9), { ...noDeadline, isAborted: () => isAborted });
    const other = run([report(99)], noDeadline);
    isAborted = true;
    await Promise.all([
      assert.rejects(late, { code: 'deadline-exceeded' }),
      assert.rejects(gone, { code: 'deadline-exceeded' }),
      other,
    ]);
    assert.deepEqual(calls, [[99]]);
  });

  it('gives up the rest of a long list when its client goes away in the middle', async () => {
    const { run, calls, idle } = queue();
    let isAborted = false;
    const gone = assert.rejects(run(reports(0, 40), { ...noDeadline, isAborted: () => isAborted }));
    while (calls.length < 2) await yieldToEventLoop();
    isAborted = true;
    await gone;
    await idle();
    assert.equal(calls.length, 2);
  });

  it('fails exactly those whose call fails, and goes on with the others', async () => {
    const { run } = queue({}, (numbers) => numbers.includes(13));
    const first = [run([report(13)], noDeadline), run([report(14)], noDeadline)];
    const long = run(reports(4, 12)); // 13 is in its third block
    for (const failed of [...first, long]) await assert.rejects(failed, /failed on purpose/);
    assert.deepEqual([...(await run(reports(20, 6), noDeadline))], numbersOf(reports(20, 6)));
  });

  it('fails when the network gives another number of answers than it was asked for', async () => {
    const batcher = createBatcher(async () => new Float32Array(1), { maxPerCall: 4, maxWaiting: 10 });
    await assert.rejects(batcher.run(reports(0, 2)), { message: 'The model gave 1 answers to 2 reports.' });
    await assert.rejects(batcher.run(reports(0, 9)), RangeError);
  });

  it('is idle when nothing waits or runs, and says so to everybody who waits for it', async () => {
    const { run, idle } = queue();
    await idle();
    const over: string[] = [];
    void run(reports(0, 9)).then(() => over.push('long'));
    void run([report(9)], noDeadline).then(() => over.push('short'));
    await Promise.all([idle(), idle()]);
    assert.deepEqual(over.sort(), ['long', 'short']);
  });

  for (const seed of [1, 2, 3, 4, 5]) {
    it(`gives every report its own answer whatever is asked together (seed ${seed})`, async () => {
      const random = createRandom(seed);
      const perCall = 1 + random.int(8);
      const { run, calls, idle } = queue({ maxPerCall: perCall, maxWaiting: 100_000 }, (numbers) =>
        numbers.some((number) => number % 97 === 96),
      );
      let number = 0;
      const requests: { first: number; count: number; outcome: Promise<number[] | string> }[] = [];
      for (let i = 0; i < 400; i++) {
        const count = random.int(3) === 0 ? random.int(5 * perCall) : random.int(3);
        const outcome = run(reports(number, count), random.int(2) ? noDeadline : undefined).then(
          (answer) => [...answer],
          ({ message }: Error) => message,
        );
        requests.push({ first: number, count, outcome });
        number += count;
        if (random.int(4) === 0) await yieldToEventLoop();
      }
      await idle();

      assert.ok(calls.every(({ length }) => length > 0 && length <= perCall));
      const failed = new Set(calls.filter((call) => call.some((each) => each % 97 === 96)).flat());
      assert.ok(failed.size > 0);
      for (const { first, count, outcome } of requests) {
        const numbers = numbersOf(reports(first, count));
        const expected = numbers.some((number) => failed.has(number)) ? 'failed on purpose' : numbers;
        assert.deepEqual(await outcome, expected);
      }
      const inCalls = calls.flat();
      assert.equal(new Set(inCalls).size, inCalls.length, 'a report was sent twice');
    });
  }
});
