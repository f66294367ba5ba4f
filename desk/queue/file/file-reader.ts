/** Has the worker read a file. */
import type { FileMessage, OpenRequest } from './messages.js';

/** A file that the worker reads. */
export interface WorkerFile {
  /** The next message about the file; rejects with the reason of the signal once it is aborted. */
  next(): Promise<FileMessage>;
  close(): void;
}

const script = new URL('./worker.js', import.meta.url);

/** What browsers with Trusted Types offer. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(): string }): { createScriptURL(text: string): string };
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

/** The policy of the page allows one address of a script, this one, whatever text is asked for. */
const policy = trustedTypes?.createPolicy('file-worker', { createScriptURL: () => script.href });

/** Starts a worker on a file. */
export function openInWorker(request: OpenRequest, signal: AbortSignal): WorkerFile {
  const worker = new Worker(policy?.createScriptURL('') ?? script, { type: 'module' });
  signal.addEventListener('abort', () => worker.terminate());
  let message: OpenRequest | 'next' = request;
  return {
    next: () =>
      new Promise((resolve, reject) => {
        signal.throwIfAborted();
        signal.addEventListener('abort', () => reject(signal.reason), { once: true });
        worker.onmessage = ({ data }: MessageEvent<FileMessage>) => resolve(data);
        worker.onerror = () => reject(new Error('The part of the page that reads files could not be started.'));
        worker.postMessage(message);
        message = 'next';
      }),
    close: () => worker.terminate(),
  };
}
