/** Says to screen readers what changed elsewhere on the page. */
import { byId } from './dom.js';

/** Speaks `text` when the reader has finished; the same text is spoken again. */
export function announce(text: string): void {
  const region = byId('announcements');
  // Readers keep silent about a region whose text has not changed.
  region.textContent = region.textContent === text ? `${text}\u00a0` : text;
}
