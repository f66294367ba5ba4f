/** One field of the form: label, control, the hint from the schema, and what the service finds in its value. */
import type { Issue } from '../../schemas/generated/types.js';
import { h } from '../dom.js';
import type { Field } from '../fields.js';
import { sentence } from '../format.js';
import type { Control } from './controls/control.js';
import { fieldControl } from './controls/field-control.js';

/** A kind of message beside a field. */
export type MessageKind = 'error' | 'warning';

/** A field of the form. */
export interface FormField {
  field: Field;
  element: HTMLElement;
  control: Control;
  /** Shows the error or the warning of the service about the value, or that there is none. */
  showIssue(kind: MessageKind, issue?: Issue): void;
}

/** "must be from 0 to 700." wants a subject. */
const inWords = (field: Field, { message }: Issue) =>
  sentence(/^[a-z]/.test(message) ? `${field.label} ${message}` : message);

/** The element of a field: radio buttons are a group with a legend, everything else has a label. */
function layout(field: Field, id: string, describedBy: string, isGroup: boolean, parts: Node[]): HTMLElement {
  const note = field.isRequired && h('span', { class: 'needed' }, 'needed');
  const element = isGroup
    ? h('fieldset', { class: 'field', 'aria-describedby': describedBy }, h('legend', {}, field.label, note), ...parts)
    : h('div', { class: 'field' }, h('label', { for: id }, field.label, note), ...parts);
  element.dataset.field = field.name;
  if (isGroup) element.setAttribute('role', 'radiogroup');
  return element;
}

/** Builds the field; `onChange` is called whenever its value does. */
export function formField(field: Field, onChange: () => void): FormField {
  const id = `field-${field.name}`;
  const ids = { hint: `${id}-hint`, error: `${id}-error`, warning: `${id}-warning` };
  const describedBy = Object.values(ids).join(' ');
  const control = fieldControl(field, { id, describedBy, onChange });
  const isGroup = control.element.className === 'choices';
  const unused = field.isUsed ? '' : ' The model does not read it.';
  const messages = {
    error: h('p', { id: ids.error, class: 'message error', hidden: true }),
    warning: h('p', { id: ids.warning, class: 'message warning', hidden: true }),
  };
  const hint = h('p', { id: ids.hint, class: 'hint' }, field.hint + unused);
  const parts = [control.element, hint, messages.error, messages.warning];
  const element = layout(field, id, describedBy, isGroup, parts);
  const labelled = isGroup ? element : control.focusable;
  if (field.isRequired) labelled.setAttribute('aria-required', 'true');

  const showIssue = (kind: MessageKind, issue?: Issue) => {
    const message = messages[kind];
    message.hidden = !issue;
    message.replaceChildren(issue ? inWords(field, issue) : '');
    if (kind === 'error') labelled.setAttribute('aria-invalid', String(Boolean(issue)));
    if (issue?.suggestion === undefined) return;
    const { suggestion } = issue;
    const click = () => {
      control.set(suggestion);
      control.focusable.focus();
      onChange();
    };
    message.append(' ', h('button', { type: 'button', class: 'link', click }, `Did you mean “${suggestion}”?`));
  };
  return { field, element, control, showIssue };
}
