/**
 * Knows whether the service answers. Once it does not, the page says so, /health/ready is asked again at growing
 * distances, and whoever waits for `back` goes on by itself. Writes into #connection and #away of the page.
 */
import { announce } from './announce.js';
import { byId } from './dom.js';

const longestPauseMs = 15_000;

/** So often a page that is looked at asks unasked whether the service is still there. */
const heartbeatMs = 20_000;

let waiting: { promise: Promise<void>; resolve: () => void } | undefined;
let tryNow: () => void = () => {};

/** Whether the service takes requests, asked just now. */
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

/** Waits `ms`, or until someone presses "Try now", the network is back or the page is looked at again. */
const pause = (ms: number) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    tryNow = () => {
      clearTimeout(timer);
      resolve();
    };
  });

async function askUntilReady() {
  for (let pauseMs = 1000; !(await isReady()); pauseMs = Math.min(2 * pauseMs, longestPauseMs)) {
    byId('away-next').textContent = `The next try is in ${pauseMs / 1000}\u00a0s.`;
    await pause(pauseMs);
    byId('away-next').textContent = 'Trying\u00a0…';
  }
  const { resolve } = waiting!;
  waiting = undefined;
  show(false);
  announce('The service is back.');
  resolve();
}

/** To be called when a request got no answer; fulfilled once the service is back. */
export function back(): Promise<void> {
  if (waiting) return waiting.promise;
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  waiting = { promise, resolve };
  show(true);
  announce('The service does not answer. The page goes on by itself when it is back.');
  void askUntilReady();
  return promise;
}

/** Begins to watch the service. */
export function watchConnection(): void {
  show(false);
  byId('away-try').addEventListener('click', () => tryNow());
  addEventListener('online', () => tryNow());
  document.addEventListener('visibilitychange', () => tryNow());
  setInterval(async () => {
    if (!waiting && document.visibilityState === 'visible' && !(await isReady())) void back();
  }, heartbeatMs);
}
