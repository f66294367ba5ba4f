/** A button that copies a text and confirms it. */
import { announce } from '../announce.js';
import { h } from '../dom.js';

const confirmationMs = 2000;

/** Copies; where the page has no right to the clipboard, as without TLS on another host than localhost, by a selection. */
async function copy(text: string) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = h('textarea', { class: 'hidden', readonly: true });
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
  }
}

/** The button; `text` is called when it is pressed. */
export function copyButton(title: string, confirmation: string, text: () => string): HTMLButtonElement {
  const button = h('button', { type: 'button', class: 'secondary' }, title);
  button.addEventListener('click', async () => {
    await copy(text());
    button.focus();
    button.textContent = 'Copied';
    announce(confirmation);
    setTimeout(() => {
      button.textContent = title;
    }, confirmationMs);
  });
  return button;
}
