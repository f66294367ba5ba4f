/**
 * Watches whether the service answers. When it does not, the page says so, requests /health/ready at growing intervals,
 * and whatever waits for `untilBack` goes on by itself afterwards. Writes into #connection and #away of the page.
 */
import { announce } from './announce.js';
import { byId } from './dom.js';

const maxPauseMs = 15_000;

/** A visible page checks at this interval whether the service is still there, even if nobody uses it. */
const heartbeatMs = 20_000;

/** What waits while the service is away; undefined while it answers. */
let absence: { promise: Promise<void>; resolve: () => void } | undefined;
let tryNow: () => void = () => {};

/** Whether the service takes requests now. */
async function isReady(): Promise<boolean> {
  try {
    return (await fetch('health/ready', { cache: 'no-store', signal: AbortSignal.timeout(5000) })).ok;
  } catch {
    return false;
  }
}

function show(isAway: boolean) {
  byId('away').hidden = !isAway;
  const status = byId('connection');
  status.dataset.state = isAway ? 'away' : 'ready';
  status.textContent = isAway ? 'Away' : 'Ready';
}

/** Waits `ms`, or until someone presses "Try now", the network is back or the page becomes visible again. */
const pause = (ms: number) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    tryNow = () => {
      clearTimeout(timer);
      resolve();
    };
  });

async function pollUntilReady() {
  for (let pauseMs = 1000; !(await isReady()); pauseMs = Math.min(2 * pauseMs, maxPauseMs)) {
    byId('away-next').textContent = `The next try is in ${pauseMs / 1000}\u00a0s.`;
    await pause(pauseMs);
    byId('away-next').textContent = 'Trying\u00a0…';
  }
  const { resolve } = absence!;
  absence = undefined;
  show(false);
  announce('The service is back.');
  resolve();
}

/** To be called when a request has got no answer; fulfilled once the service is back. */
export function untilBack(): Promise<void> {
  if (absence) return absence.promise;
  let resolve = () => {};
  const promise = new Promise<void>((resolvePromise) => {
    resolve = resolvePromise;
  });
  absence = { promise, resolve };
  show(true);
  announce('The service does not answer. The page goes on by itself when it is back.');
  void pollUntilReady();
  return promise;
}

/** Begins to watch the service. */
export function watchConnection(): void {
  show(false);
  byId('away-try').addEventListener('click', () => tryNow());
  addEventListener('online', () => tryNow());
  document.addEventListener('visibilitychange', () => tryNow());
  setInterval(async () => {
    if (!absence && document.visibilityState === 'visible' && !(await isReady())) void untilBack();
  }, heartbeatMs);
}
