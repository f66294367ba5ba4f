/** Chooses the control for a field. */
import type { Field } from '../../fields.js';
import { checkboxes, choiceControl } from './choices.js';
import { combobox } from './combobox.js';
import type { Control, ControlParts, FieldControl } from './control.js';
import { numberOrDate } from './number-or-date.js';

function controlOf(field: Field, parts: ControlParts): Control {
  if (field.kind === 'text') return combobox(field, parts);
  if (field.kind === 'number' || field.kind === 'date') return numberOrDate(field, parts);
  return field.kind === 'list' ? checkboxes(field, parts) : choiceControl(field, parts);
}

/**
 * The control for `field`. It keeps a value that it cannot show, as a choice in other words, until something else is put
 * in: a value from a link or a file is for the service to read or refuse and not for the page to drop.
 */
export function fieldControl(field: Field, parts: ControlParts): FieldControl {
  let hiddenValue = '';
  const onChange = () => {
    hiddenValue = '';
    parts.onChange();
  };
  const control = controlOf(field, { ...parts, onChange });
  return {
    ...control,
    get: () => hiddenValue || control.get(),
    set(text) {
      control.set(text);
      hiddenValue = control.get() === text ? '' : text;
    },
    showReading(text) {
      if (hiddenValue) control.set(text);
      return hiddenValue !== '';
    },
  };
}
