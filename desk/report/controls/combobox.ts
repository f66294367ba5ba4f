/**
 * A text field with suggestions, as the ARIA Authoring Practices describe an editable combobox with list autocompletion.
 * Any text may stand in it.
 */
import { h } from '../../dom.js';
import type { Field } from '../../fields.js';
import type { Control, ControlParts } from './control.js';
import { suggestionList } from './suggestions.js';

const comboboxInput = (field: Field, id: string, describedBy: string) =>
  h('input', {
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

/** Builds the control. */
export function combobox(field: Field, { id, describedBy, onChange }: ControlParts): Control {
  const input = comboboxInput(field, id, describedBy);
  const onActive = (optionId: string | undefined) => {
    if (optionId) input.setAttribute('aria-activedescendant', optionId);
    else input.removeAttribute('aria-activedescendant');
  };
  const open = (text: string) => {
    list.open(text);
    input.setAttribute('aria-expanded', String(list.isOpen()));
  };
  const close = () => {
    list.close();
    input.setAttribute('aria-expanded', 'false');
  };
  const choose = (value: string) => {
    input.value = value;
    close();
    onChange();
  };
  const { label, suggestions } = field;
  const list = suggestionList({ id, label, suggestions, onChoose: choose, onActive });

  const move = (step: 1 | -1) => {
    if (!list.isOpen()) open('');
    list.move(step);
  };
  const keys: Record<string, () => void> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: () => {
      const value = list.activeValue();
      if (value !== undefined) choose(value);
    },
    Escape: () => {
      if (list.isOpen()) close();
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
    onChange();
  });
  input.addEventListener('click', () => {
    if (!list.isOpen()) open('');
  });
  input.addEventListener('blur', close);

  return {
    element: h('div', { class: 'combobox' }, input, list.element),
    focusable: input,
    get: () => input.value.trim(),
    set: (text) => {
      input.value = text;
    },
  };
}
