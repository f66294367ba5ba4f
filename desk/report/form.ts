/** The form of one report: a field for each input of the model, those first of which one is enough for an answer. */
import type { Issue, ReadAs } from '../../schemas/generated/types.js';
import { h } from '../dom.js';
import type { Field } from '../fields.js';
import { type FormField, formField, type MessageKind } from './field.js';
import type { FormValues } from './share.js';

/** The form of a report. */
export interface ReportForm {
  element: HTMLElement;
  values(): FormValues;
  setValues(values: FormValues): void;
  /** Shows each issue beside its field, and returns those that belong to no field. */
  showIssues(kind: MessageKind, issues: readonly Issue[]): Issue[];
  /** Shows beside each field what its value was read as. */
  showReadAs(readAs: ReadAs): void;
  /** Whether one of the fields is filled in that a report must have one of. */
  hasEssential(): boolean;
  /** Puts the focus into the first field. */
  focus(): void;
}

/** The property that a JSON Pointer names. */
export const propertyOf = (pointer: string): string =>
  (pointer.slice(1).split('/')[0] ?? '').replaceAll('~1', '/').replaceAll('~0', '~');

const fieldGroup = (title: string, formFields: readonly FormField[]) =>
  h('div', { class: 'fields', role: 'group', 'aria-label': title }, ...formFields.map(({ element }) => element));

/** Builds the form; `onChange` is called whenever a value does. */
export function reportForm(fields: readonly Field[], onChange: () => void): ReportForm {
  const formFields = fields.filter(({ isOffered }) => isOffered).map((field) => formField(field, onChange));
  const essential = formFields.filter(({ field }) => field.isEssential);
  const others = formFields.filter(({ field }) => !field.isEssential);
  const isInForm = (name: string) => formFields.some(({ field }) => field.name === name);
  // What is in a link but in no field stays with the report, so that nothing of it is dropped unseen.
  let unplacedValues: FormValues = {};

  return {
    element: h(
      'form',
      { class: 'report-form', novalidate: true, submit: (event: Event) => event.preventDefault() },
      h('p', { class: 'aside' }, 'One of these is enough for an answer; more make a better one.'),
      fieldGroup('One of these is enough', essential),
      h('h3', {}, 'What else is known'),
      h('p', { class: 'aside' }, 'Leave out what you do not know: the model is trained to cope.'),
      fieldGroup('What else is known', others),
    ),
    values() {
      const fieldValues = formFields.map(({ field, control }) => [field.name, control.get()] as const);
      return { ...Object.fromEntries(fieldValues.filter(([, text]) => text !== '')), ...unplacedValues };
    },
    setValues(values) {
      for (const { field, control } of formFields) control.set(values[field.name] ?? '');
      unplacedValues = Object.fromEntries(Object.entries(values).filter(([name]) => !isInForm(name)));
    },
    showIssues(kind, issues) {
      for (const { field, showIssues } of formFields) {
        showIssues(
          kind,
          issues.filter(({ pointer }) => propertyOf(pointer) === field.name),
        );
      }
      return issues.filter(({ pointer }) => !isInForm(propertyOf(pointer)));
    },
    showReadAs(readAs) {
      for (const { field, showReading } of formFields) showReading(readAs[field.name]);
    },
    hasEssential: () => essential.some(({ control }) => control.get() !== ''),
    focus: () => formFields[0]?.control.focusable.focus(),
  };
}
