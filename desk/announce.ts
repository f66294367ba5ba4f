/** Announces changes of the page to screen readers. */
import { byId } from './dom.js';

/** Has `text` spoken once the screen reader has finished; the same text is spoken again. */
export function announce(text: string): void {
  const region = byId('announcements');
  // Screen readers keep silent about a region whose text has not changed.
  region.textContent = region.textContent === text ? `${text}\u00a0` : text;
}
