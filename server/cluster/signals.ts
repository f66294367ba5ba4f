/** Tells when the process is asked to stop. */

/** Who started the server; noted at once, since that process may be gone by the time the server listens. */
const parent = process.ppid;

/** How often the server looks whether npm's shell is still there. */
const lookEveryMs = 200;

/**
 * Calls `stop` once, on the first SIGTERM or SIGINT; Ctrl-C under npm arrives twice.
 * npm passes a SIGTERM on to the shell that runs the script, and many a shell ends without passing it further. So where
 * npm started the server, the end of that shell counts as SIGTERM too; else the server would stay behind, on its port.
 */
export function onceAskedToStop(stop: (signal: NodeJS.Signals) => void): void {
  let asked = false;
  const ask = (signal: NodeJS.Signals) => {
    if (!asked) stop(signal);
    asked = true;
  };
  process.on('SIGTERM', ask);
  process.on('SIGINT', ask);

  const look = () => process.ppid !== parent && ask('SIGTERM');
  if (process.env.npm_lifecycle_event) setInterval(look, lookEveryMs).unref();
}
