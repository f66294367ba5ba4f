/** Controls for a field with few values: radio buttons, or a list to choose from. */
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
  const unknown: [string, string][] = field.isRequired ? [] : [['', 'Unknown']];
  const inputs = [...choicesOf(field), ...unknown].map(([value, text], place) => {
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
  const none = h('option', { value: '' }, field.isRequired ? 'Choose\u00a0…' : 'Unknown');
  const options = choicesOf(field).map(([value, text]) => h('option', { value }, text));
  const element = h('select', { id, 'aria-describedby': describedBy, change: onChange }, none, ...options);
  return {
    element,
    focusable: element,
    get: () => element.value,
    set: (text) => {
      element.value = text;
    },
  };
}

/** The control for a choice, or for yes and no. */
export const choiceControl = (field: Field, parts: ControlParts): Control =>
  choicesOf(field).length <= maxRadios ? radios(field, parts) : select(field, parts);
