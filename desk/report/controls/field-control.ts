/** Chooses the control for a field. */
import type { Field } from '../../fields.js';
import { choiceControl } from './choices.js';
import { combobox } from './combobox.js';
import type { Control, ControlParts } from './control.js';
import { numberOrDate } from './number-or-date.js';

function controlOf(field: Field, parts: ControlParts): Control {
  if (field.kind === 'text') return combobox(field, parts);
  if (field.kind === 'number' || field.kind === 'date') return numberOrDate(field, parts);
  return choiceControl(field, parts);
}

/**
 * The control for `field`. It keeps a value that it cannot show, as a choice that does not exist, until something else is
 * put in: a value from a link or a file is for the service to refuse and not for the page to drop.
 */
export function fieldControl(field: Field, parts: ControlParts): Control {
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
  };
}
