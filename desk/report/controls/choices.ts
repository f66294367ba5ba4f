/** Controls for a field with few values: radio buttons, or a list to choose from; for several of them, checkboxes. */
import { listSeparator } from '../../../schemas/fields-of.js';
import { h } from '../../dom.js';
import type { Field } from '../../fields.js';
import type { Control, ControlParts } from './control.js';

/** So many choices are all shown at once. */
const maxRadios = 5;

const yesNo: [value: string, text: string][] = [
  ['true', 'Yes'],
  ['false', 'No'],
];

const choicesOf = (field: Field): [value: string, text: string][] =>
  field.kind === 'yes-no' ? yesNo : field.values.map((value) => [value, value]);

function radios(field: Field, { id, onChange }: ControlParts): Control {
  const inputs = [...choicesOf(field), ['', 'Unknown'] as const].map(([value, text], place) => {
    const checked = value === '';
    const input = h('input', { type: 'radio', id: `${id}-${place}`, name: id, value, checked, change: onChange });
    return { input, element: h('span', { class: 'choice' }, input, h('label', { for: input.id }, text)) };
  });
  return {
    element: h('div', { class: 'choices' }, ...inputs.map(({ element }) => element)),
    focusable: inputs[0]!.input,
    get: () => inputs.find(({ input }) => input.checked)?.input.value ?? '',
    set: (text) => {
      for (const { input } of inputs) input.checked = input.value === text;
    },
  };
}

function select(field: Field, { id, describedBy, onChange }: ControlParts): Control {
  const unknown = h('option', { value: '' }, 'Unknown');
  const options = choicesOf(field).map(([value, text]) => h('option', { value }, text));
  const element = h('select', { id, 'aria-describedby': describedBy, change: onChange }, unknown, ...options);
  return {
    element,
    focusable: element,
    get: () => element.value,
    set: (text) => {
      element.value = text;
    },
  };
}

/** Of a list, the value that excludes all others. */
const none = 'None';

/** The control for a list: none of its boxes checked means unknown, which is not the same as None. */
export function checkboxes(field: Field, { id, onChange }: ControlParts): Control {
  const inputs = field.values.map((value, place) => h('input', { type: 'checkbox', id: `${id}-${place}`, value }));
  for (const input of inputs) {
    input.addEventListener('change', () => {
      for (const other of inputs) {
        if (input.checked && other !== input && [input.value, other.value].includes(none)) other.checked = false;
      }
      onChange();
    });
  }
  const boxes = inputs.map((input) =>
    h('span', { class: 'checkbox' }, input, h('label', { for: input.id }, input.value)),
  );
  return {
    element: h('div', { class: 'checkboxes' }, ...boxes),
    focusable: inputs[0]!,
    get: () => inputs.flatMap(({ checked, value }) => (checked ? value : [])).join(listSeparator),
    set: (text) => {
      const values = text.split(listSeparator);
      for (const input of inputs) input.checked = values.includes(input.value);
    },
  };
}

/** The control for a choice, or for yes and no. */
export const choiceControl = (field: Field, parts: ControlParts): Control =>
  choicesOf(field).length <= maxRadios ? radios(field, parts) : select(field, parts);
