/** The key of a service that asks for one: kept for as long as the tab is open, and sent to this service alone. */
import { byId } from './dom.js';

const place = 'strike-triage-key';

let asking: Promise<boolean> | undefined;

/** The header that shows the key, if there is one. */
export const keyHeader = (): Record<string, string> => {
  const key = sessionStorage.getItem(place);
  return key ? { Authorization: `Bearer ${key}` } : {};
};

/** Asks for a key, with the reason why; false when none was given. Who asks at the same time gets the same answer. */
export function askForKey(reason: string): Promise<boolean> {
  asking ??= new Promise<boolean>((resolve) => {
    const dialog = byId<HTMLDialogElement>('key-dialog');
    const input = byId<HTMLInputElement>('key');
    const wasRefused = sessionStorage.getItem(place) !== null;
    byId('key-reason').textContent = reason;
    input.value = '';
    input.setAttribute('aria-invalid', String(wasRefused));
    dialog.returnValue = '';
    dialog.addEventListener(
      'close',
      () => {
        const key = input.value.trim();
        const isGiven = dialog.returnValue === 'given' && key !== '';
        if (isGiven) sessionStorage.setItem(place, key);
        asking = undefined;
        resolve(isGiven);
      },
      { once: true },
    );
    dialog.showModal();
  });
  return asking;
}
