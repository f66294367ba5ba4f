/** One field of the form: label, control, what the schema says of it, and what the service said of its value. */
import type { Issue } from '../../schemas/generated/types.js';
import { h } from '../dom.js';
import type { Field } from '../fields.js';
import { sentence } from '../format.js';
import { combobox } from './combobox.js';

/** Something to fill in; its value as text, '' for unknown. */
export interface Control {
  element: HTMLElement;
  focusable: HTMLElement;
  get(): string;
  set(text: string): void;
}

/** A field of the form. */
export interface FormField {
  field: Field;
  element: HTMLElement;
  control: Control;
  /** Shows what the service said of the value: an error, a warning, or nothing. */
  say(kind: 'error' | 'warning', issue?: Issue): void;
}

/** Few choices are all shown at once. */
const mostRadios = 5;

const yesNo: [value: string, text: string][] = [
  ['true', 'Yes'],
  ['false', 'No'],
];

const choicesOf = (field: Field): [value: string, text: string][] =>
  field.kind === 'yes-no' ? yesNo : field.values.map((value) => [value, value]);

function radios(field: Field, id: string, changed: () => void): Control {
  const unknown: [string, string][] = field.isRequired ? [] : [['', 'Unknown']];
  const inputs = [...choicesOf(field), ...unknown].map(([value, text], place) => {
    const checked = value === '';
    const input = h('input', { type: 'radio', id: `${id}-${place}`, name: id, value, checked, change: changed });
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

function select(field: Field, id: string, describedBy: string, changed: () => void): Control {
  const none = h('option', { value: '' }, field.isRequired ? 'Choose\u00a0…' : 'Unknown');
  const options = choicesOf(field).map(([value, text]) => h('option', { value }, text));
  const element = h('select', { id, 'aria-describedby': describedBy, change: changed }, none, ...options);
  return {
    element,
    focusable: element,
    get: () => element.value,
    set: (text) => {
      element.value = text;
    },
  };
}

/** What a date field can show; it complains of anything else. */
const isDay = (text: string) => {
  const time = Date.parse(`${text}T00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) && text.length === 10;
};

/** A number or a date: a field to type in, beside it the choice to leave it unknown. */
function input(field: Field, id: string, describedBy: string, changed: () => void): Control {
  const unknown = h('button', { type: 'button', class: 'quiet', 'aria-label': `${field.label}: unknown` }, 'Unknown');
  const isDate = field.kind === 'date';
  const text = h('input', {
    id,
    type: isDate ? 'date' : 'text',
    inputmode: field.kind === 'number' && 'decimal',
    autocomplete: 'off',
    placeholder: field.kind === 'number' && `${field.minimum ?? ''}–${field.maximum ?? ''}`,
    'aria-describedby': describedBy,
  });
  const show = () => unknown.setAttribute('aria-pressed', String(text.value === ''));
  const control: Control = {
    element: h('div', { class: 'with-unknown' }, text, unknown),
    focusable: text,
    get: () => text.value.trim(),
    set: (value) => {
      text.value = isDate && !isDay(value) ? '' : value;
      show();
    },
  };
  const changedHere = () => {
    show();
    changed();
  };
  text.addEventListener('input', changedHere);
  unknown.addEventListener('click', () => {
    text.value = '';
    changedHere();
  });
  show();
  return control;
}

function controlOf(field: Field, id: string, describedBy: string, changed: () => void): Control {
  if (field.kind === 'text') return combobox(field, id, describedBy, changed);
  if (field.kind === 'number' || field.kind === 'date') return input(field, id, describedBy, changed);
  const isFew = choicesOf(field).length <= mostRadios;
  return isFew ? radios(field, id, changed) : select(field, id, describedBy, changed);
}

/**
 * A control that keeps a value which it cannot show, as a choice that does not exist, until something else is put in: what a
 * link or a file says is for the service to refuse and not for the page to drop.
 */
function faithful(make: (changed: () => void) => Control, changed: () => void): Control {
  let unshown = '';
  const control = make(() => {
    unshown = '';
    changed();
  });
  return {
    ...control,
    get: () => unshown || control.get(),
    set(text) {
      control.set(text);
      unshown = control.get() === text ? '' : text;
    },
  };
}

/** "must be from 0 to 700." wants a subject. */
const inWords = (field: Field, { message }: Issue) =>
  sentence(/^[a-z]/.test(message) ? `${field.label} ${message}` : message);

/** Builds the field; `changed` is called whenever its value does. */
export function formField(field: Field, changed: () => void): FormField {
  const id = `field-${field.name}`;
  const ids = { hint: `${id}-hint`, error: `${id}-error`, warning: `${id}-warning` };
  const describedBy = Object.values(ids).join(' ');
  const control = faithful((said) => controlOf(field, id, describedBy, said), changed);
  const isGroup = control.element.className === 'choices';
  const unused = field.isUsed ? '' : ' The model does not read it.';
  const messages = {
    error: h('p', { id: ids.error, class: 'message error', hidden: true }),
    warning: h('p', { id: ids.warning, class: 'message warning', hidden: true }),
  };
  const note = field.isRequired && h('span', { class: 'needed' }, 'needed');
  const parts = [
    control.element,
    h('p', { id: ids.hint, class: 'hint' }, field.hint + unused),
    messages.error,
    messages.warning,
  ];
  const element = isGroup
    ? h('fieldset', { class: 'field', 'aria-describedby': describedBy }, h('legend', {}, field.label, note), ...parts)
    : h('div', { class: 'field' }, h('label', { for: id }, field.label, note), ...parts);
  element.dataset.field = field.name;
  if (field.isRequired) (isGroup ? element : control.focusable).setAttribute('aria-required', 'true');
  if (isGroup) element.setAttribute('role', 'radiogroup');

  const say = (kind: 'error' | 'warning', issue?: Issue) => {
    const message = messages[kind];
    message.hidden = !issue;
    message.replaceChildren(issue ? inWords(field, issue) : '');
    if (kind === 'error') (isGroup ? element : control.focusable).setAttribute('aria-invalid', String(Boolean(issue)));
    if (issue?.suggestion === undefined) return;
    const { suggestion } = issue;
    const take = () => {
      control.set(suggestion);
      control.focusable.focus();
      changed();
    };
    message.append(' ', h('button', { type: 'button', class: 'link', click: take }, `Did you mean “${suggestion}”?`));
  };
  return { field, element, control, say };
}
