import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { createPool, type PoolSettings } from '../../../server/explanations/pool.js';

/** A thread that doubles numbers; other tasks make it throw, end or die. Each answer also says which thread gave it. */
const entry = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort, threadId, workerData } from 'node:worker_threads';
    parentPort.on('message', (task) => {
      if (task === null) return parentPort.close();
      if (task === 'die') throw new Error('died on purpose');
      if (task === 'end') process.exit(3);
      if (task === 'hang') while (true);
      if (task === 'fail') return parentPort.postMessage({ error: new RangeError('failed on purpose') });
      const answer = () => parentPort.postMessage({ value: { doubled: task * workerData, threadId } });
      setTimeout(answer, 30);
    });
  `)}`,
);

interface Doubled {
  readonly doubled: number;
  readonly threadId: number;
}

const pool = (settings: Partial<PoolSettings> = {}) =>
  createPool<number | string, Doubled>({ entry, data: 2, threads: 1, maxWaiting: 8, timeoutMs: 10_000, ...settings });

describe('A pool of worker threads', () => {
  it('answers each task with its own value, whatever the order, from no more threads than allowed', async () => {
    const { run, close } = pool({ threads: 2 });
    const answers = await Promise.all([1, 2, 3, 4, 5].map((task) => run(task)));
    assert.deepEqual(
      answers.map(({ doubled }) => doubled),
      [2, 4, 6, 8, 10],
    );
    assert.equal(new Set(answers.map(({ threadId }) => threadId)).size, 2);
    await close();
  });

  it('rejects with what the task failed of, and goes on in the same thread', async () => {
    const { run, close } = pool();
    const { threadId } = await run(1);
    await assert.rejects(run('fail'), { name: 'RangeError', message: 'failed on purpose' });
    assert.equal((await run(1)).threadId, threadId);
    await close();
  });

  for (const [task, message] of [
    ['die', /died on purpose/],
    ['end', /ended with 3/],
  ] as const) {
    it(`fails only the task at which a thread must ${task}; another thread does those that wait`, async () => {
      const { run, close } = pool();
      const { threadId } = await run(1);
      const fatal = assert.rejects(run(task), message);
      const [next, last] = await Promise.all([run(2), run(3), fatal]);
      assert.deepEqual([next.doubled, last.doubled], [4, 6]);
      assert.notEqual(next.threadId, threadId);
      assert.equal(last.threadId, next.threadId);
      await close();
    });
  }

  it('refuses a task when as many wait as may, and takes one again once there is room', async () => {
    const { run, close } = pool({ maxWaiting: 2 });
    const accepted = [1, 2, 3].map((task) => run(task));
    await assert.rejects(run(4), { name: 'PoolFullError' });
    await accepted[0];
    assert.equal((await run(5)).doubled, 10);
    await Promise.all(accepted);
    await close();
  });

  it('drops a task that nobody wants any more, which then takes no room in the queue', async () => {
    const { run, close } = pool({ maxWaiting: 1 });
    const first = run(1);
    let isAborted = false;
    let answered = false;
    void run(2, () => isAborted).then(() => {
      answered = true;
    });
    isAborted = true;
    const third = run(3);
    assert.deepEqual([(await first).doubled, (await third).doubled, answered], [2, 6, false]);
    await close();
  });

  it('gives up a task that takes too long, ends the thread that hangs in it, and does the next in another', async () => {
    const { run, close } = pool({ timeoutMs: 3000 });
    const { threadId } = await run(1);
    const hanging = run('hang');
    const behind = run(2);
    await assert.rejects(hanging, { name: 'PoolTimeoutError' });
    await assert.rejects(behind, { name: 'PoolTimeoutError' });
    const next = await run(3);
    assert.equal(next.doubled, 6);
    assert.notEqual(next.threadId, threadId);
    await close();
  });

  it('closes after everything that was asked is answered, also when no thread ever ran', async () => {
    await pool().close();
    const { run, close } = pool();
    let answered = 0;
    for (const task of [1, 2, 3]) void run(task).then(() => answered++);
    await close();
    assert.equal(answered, 3);
  });

  it('starts no thread before there is a task', async () => {
    const { run, close } = pool({ data: 5 });
    await delay(20);
    assert.equal((await run(1)).doubled, 5);
    await close();
  });
});
