/** The key of a service that wants one: kept for as long as the tab is open, and sent to this service alone. */
import { byId } from './dom.js';

const storageKey = 'strike-triage-key';

let pendingRequest: Promise<boolean> | undefined;

/** The header with the key, if there is one. */
export const keyHeader = (): Record<string, string> => {
  const key = sessionStorage.getItem(storageKey);
  return key ? { Authorization: `Bearer ${key}` } : {};
};

/** Has the reader enter a key and gives the reason; false when he enters none. Calls at the same time share one dialog. */
export function requestKey(reason: string): Promise<boolean> {
  pendingRequest ??= new Promise<boolean>((resolve) => {
    const dialog = byId<HTMLDialogElement>('key-dialog');
    const input = byId<HTMLInputElement>('key');
    const wasRefused = sessionStorage.getItem(storageKey) !== null;
    byId('key-reason').textContent = reason;
    input.value = '';
    input.setAttribute('aria-invalid', String(wasRefused));
    dialog.returnValue = '';
    dialog.addEventListener(
      'close',
      () => {
        const key = input.value.trim();
        const isGiven = dialog.returnValue === 'given' && key !== '';
        if (isGiven) sessionStorage.setItem(storageKey, key);
        pendingRequest = undefined;
        resolve(isGiven);
      },
      { once: true },
    );
    dialog.showModal();
  });
  return pendingRequest;
}
