/**
 * One field of the form: label, control, the hint from the schema, and what the service says about its value: that it is
 * wrong, what is odd about it, and what it was read as.
 */

import { textOf } from '../../schemas/fields-of.js';
import type { FieldValue, Issue } from '../../schemas/generated/types.js';
import { h } from '../dom.js';
import type { Field } from '../fields.js';
import { issueText } from '../issues.js';
import type { FieldControl } from './controls/control.js';
import { fieldControl } from './controls/field-control.js';

/** A kind of message beside a field. */
export type MessageKind = 'error' | 'warning';

/** A field of the form. */
export interface FormField {
  field: Field;
  element: HTMLElement;
  control: FieldControl;
  /** Shows the errors or the warnings of the service about the value, or that there are none. */
  showIssues(kind: MessageKind, issues: readonly Issue[]): void;
  /** Shows what the value was read as, or that it was read as it stands. */
  showReading(reading: FieldValue | undefined): void;
}

/** The element of a field: radio buttons and checkboxes are a group with a legend, everything else has a label. */
function layout(field: Field, id: string, describedBy: string, role: string | undefined, parts: Node[]): HTMLElement {
  const element = role
    ? h('fieldset', { class: 'field', role, 'aria-describedby': describedBy }, h('legend', {}, field.label), ...parts)
    : h('div', { class: 'field' }, h('label', { for: id }, field.label), ...parts);
  element.dataset.field = field.name;
  return element;
}

const groupRoles: Record<string, string> = { choices: 'radiogroup', checkboxes: 'group' };

/** Builds the field; `onChange` is called whenever its value does. */
export function formField(field: Field, onChange: () => void): FormField {
  const id = `field-${field.name}`;
  const ids = { hint: `${id}-hint`, reading: `${id}-reading`, error: `${id}-error`, warning: `${id}-warning` };
  const describedBy = Object.values(ids).join(' ');
  const control = fieldControl(field, { id, describedBy, onChange });
  const role = groupRoles[control.element.className];
  const unused = field.isUsed ? '' : ' The model does not read it.';
  const hint = h('p', { id: ids.hint, class: 'hint' }, field.hint + unused);
  const reading = h('p', { id: ids.reading, class: 'reading', hidden: true });
  const messages = {
    error: h('div', { id: ids.error, class: 'message error', hidden: true }),
    warning: h('div', { id: ids.warning, class: 'message warning', hidden: true }),
  };
  const parts = [control.element, reading, hint, messages.error, messages.warning];
  const element = layout(field, id, describedBy, role, parts);
  const labelled = role ? element : control.focusable;

  const suggestionButton = (suggestion: string) => {
    const click = () => {
      control.set(suggestion);
      control.focusable.focus();
      onChange();
    };
    return h('button', { type: 'button', class: 'link', click }, `Did you mean “${suggestion}”?`);
  };
  const paragraph = (issue: Issue) =>
    h('p', {}, `${issueText(issue)} `, issue.suggestion !== undefined && suggestionButton(issue.suggestion));

  return {
    field,
    element,
    control,
    showIssues(kind, issues) {
      messages[kind].hidden = issues.length === 0;
      messages[kind].replaceChildren(...issues.map(paragraph));
      // A group of checkboxes cannot be invalid for ARIA.
      if (kind === 'error' && role !== 'group') labelled.setAttribute('aria-invalid', String(issues.length > 0));
    },
    showReading(value) {
      reading.hidden = value === undefined;
      if (value === undefined) return;
      const text = textOf(value);
      const raw = control.get();
      const isHidden = control.showReading(text);
      reading.replaceChildren(isHidden ? `“${raw}” read as ` : 'Read as ', h('strong', {}, text));
    },
  };
}
