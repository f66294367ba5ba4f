/**
 * A text field with suggestions, as the ARIA Authoring Practices describe an editable combobox with list autocompletion.
 * Any text may stand in it; the first suggestion is always to leave the value unknown.
 */
import { h } from '../dom.js';
import type { Field } from '../fields.js';
import type { Control } from './field.js';

/** Beginnings first, then what only contains the text; all of it while there is none. */
function matching(suggestions: readonly string[], text: string): string[] {
  const wanted = text.trim().toLowerCase();
  const rank = (each: string) => {
    const place = each.toLowerCase().indexOf(wanted);
    return place < 0 ? 2 : Math.min(place, 1);
  };
  return suggestions.filter((each) => rank(each) < 2).sort((a, b) => rank(a) - rank(b));
}

/** The control for `field`; `changed` is called whenever its value does. */
export function combobox(field: Field, id: string, describedBy: string, changed: () => void): Control {
  const input = h('input', {
    id,
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder: 'Unknown',
    maxlength: field.maxLength,
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': `${id}-list`,
    'aria-describedby': describedBy,
  });
  const list = h('ul', {
    id: `${id}-list`,
    role: 'listbox',
    'aria-label': field.label,
    class: 'suggestions',
    hidden: true,
  });
  let options: HTMLLIElement[] = [];
  let active = -1;

  const mark = (place: number) => {
    options[active]?.setAttribute('aria-selected', 'false');
    active = place;
    const option = options[active];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  };
  const close = () => {
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    mark(-1);
  };
  const choose = (value: string) => {
    input.value = value;
    close();
    changed();
  };
  const option = (value: string, place: number) =>
    h(
      'li',
      {
        id: `${id}-option-${place}`,
        role: 'option',
        'aria-selected': 'false',
        class: value === '' && 'unknown',
        // Not click: the field would lose the focus first.
        mousedown: (event: MouseEvent) => {
          event.preventDefault();
          choose(value);
        },
      },
      value || 'Unknown',
    );
  const open = (text: string) => {
    options = ['', ...matching(field.suggestions, text)].map(option);
    list.replaceChildren(...options);
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    mark(-1);
  };

  const move = (step: number) => {
    if (list.hidden) open('');
    const last = options.length - 1;
    const next = active < 0 && step < 0 ? last : active + step;
    mark(next > last ? 0 : next < 0 ? last : next);
  };
  const keys: Record<string, () => void> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => {
      if (active >= 0) choose(options[active] === options[0] ? '' : options[active]!.textContent!);
    },
    Escape: () => {
      if (!list.hidden) close();
      else choose('');
    },
  };
  input.addEventListener('keydown', (event) => {
    const act = keys[event.key];
    if (!act || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    act();
  });
  input.addEventListener('input', () => {
    open(input.value);
    changed();
  });
  input.addEventListener('click', () => {
    if (list.hidden) open('');
  });
  input.addEventListener('blur', close);

  return {
    element: h('div', { class: 'combobox' }, input, list),
    focusable: input,
    get: () => input.value.trim(),
    set: (text) => {
      input.value = text;
    },
  };
}
