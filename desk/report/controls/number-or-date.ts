/** The control for a number or a date: a field to type in, beside it the choice to leave it unknown. */
import { h } from '../../dom.js';
import type { Field } from '../../fields.js';
import type { Control, ControlParts } from './control.js';

/** Whether a date field can show the text; it complains of anything else. */
const isDay = (text: string) => {
  const time = Date.parse(`${text}T00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) && text.length === 10;
};

/** Builds the control. */
export function numberOrDate(field: Field, { id, describedBy, onChange }: ControlParts): Control {
  const unknown = h('button', { type: 'button', class: 'quiet', 'aria-label': `${field.label}: unknown` }, 'Unknown');
  const isDate = field.kind === 'date';
  const input = h('input', {
    id,
    type: isDate ? 'date' : 'text',
    inputmode: field.kind === 'number' && 'decimal',
    autocomplete: 'off',
    placeholder: field.kind === 'number' && `${field.minimum ?? ''}–${field.maximum ?? ''}`,
    'aria-describedby': describedBy,
  });
  const showUnknown = () => unknown.setAttribute('aria-pressed', String(input.value === ''));
  const onInput = () => {
    showUnknown();
    onChange();
  };
  input.addEventListener('input', onInput);
  unknown.addEventListener('click', () => {
    input.value = '';
    onInput();
  });
  showUnknown();
  return {
    element: h('div', { class: 'with-unknown' }, input, unknown),
    focusable: input,
    get: () => input.value.trim(),
    set: (text) => {
      input.value = isDate && !isDay(text) ? '' : text;
      showUnknown();
    },
  };
}
