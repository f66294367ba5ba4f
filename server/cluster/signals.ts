/** Notices that the process is to stop. */

/** Who started the server; noted at the start, since that process may be gone by the time the server listens. */
const parent = process.ppid;

/** How often the server checks whether npm's shell is still there. */
const checkEveryMs = 200;

/**
 * Calls `onStop` once, on the first SIGTERM or SIGINT; Ctrl-C under npm arrives twice.
 * npm passes a SIGTERM on to the shell that runs the script, and many a shell ends without passing it further. So where
 * npm started the server, the end of that shell counts as SIGTERM too; else the server would stay behind, on its port.
 */
export function onStopSignal(onStop: (signal: NodeJS.Signals) => void): void {
  let isStopping = false;
  const stopOnce = (signal: NodeJS.Signals) => {
    if (!isStopping) onStop(signal);
    isStopping = true;
  };
  process.on('SIGTERM', stopOnce);
  process.on('SIGINT', stopOnce);

  const checkParent = () => process.ppid !== parent && stopOnce('SIGTERM');
  if (process.env.npm_lifecycle_event) setInterval(checkParent, checkEveryMs).unref();
}
