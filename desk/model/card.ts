/** A card of the view "The model". */
import { h } from '../dom.js';

/** A section with a title of this id. */
export const card = (id: string, title: string, ...parts: (Node | string | false)[]): HTMLElement =>
  h('section', { class: 'card', 'aria-labelledby': id }, h('h2', { id }, title), ...parts);
