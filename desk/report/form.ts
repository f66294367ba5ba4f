/** The form of one report: as many fields as the schema has properties, those that are needed first. */
import type { Issue } from '../../schemas/generated/types.js';
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
  missingFields(): Field[];
  focus(field: Field): void;
}

/** The property that a JSON Pointer names. */
export const propertyOf = (pointer: string): string =>
  pointer.slice(1).split('/')[0]!.replaceAll('~1', '/').replaceAll('~0', '~');

const fieldGroup = (title: string, formFields: readonly FormField[]) =>
  h('div', { class: 'fields', role: 'group', 'aria-label': title }, ...formFields.map(({ element }) => element));

/** Builds the form; `onChange` is called whenever a value does. */
export function reportForm(fields: readonly Field[], onChange: () => void): ReportForm {
  const formFields = fields.map((field) => formField(field, onChange));
  const required = formFields.filter(({ field }) => field.isRequired);
  const optional = formFields.filter(({ field }) => !field.isRequired);
  const isFieldName = (name: string) => fields.some((field) => field.name === name);
  // What is in a link but in no field stays with the report, so that nothing of it is dropped unseen.
  let unplacedValues: FormValues = {};

  return {
    element: h(
      'form',
      { class: 'report-form', novalidate: true, submit: (event: Event) => event.preventDefault() },
      fieldGroup('What must be known', required),
      h('h3', {}, 'What else is known'),
      h('p', { class: 'aside' }, 'Leave out what you do not know: the model is trained to cope.'),
      fieldGroup('What else is known', optional),
    ),
    values() {
      const fieldValues = formFields.map(({ field, control }) => [field.name, control.get()] as const);
      return { ...Object.fromEntries(fieldValues.filter(([, text]) => text !== '')), ...unplacedValues };
    },
    setValues(values) {
      for (const { field, control } of formFields) control.set(values[field.name] ?? '');
      unplacedValues = Object.fromEntries(Object.entries(values).filter(([name]) => !isFieldName(name)));
    },
    showIssues(kind, issues) {
      for (const { field, showIssue } of formFields) {
        showIssue(
          kind,
          issues.find(({ pointer }) => propertyOf(pointer) === field.name),
        );
      }
      return issues.filter(({ pointer }) => !isFieldName(propertyOf(pointer)));
    },
    missingFields: () => required.filter(({ control }) => control.get() === '').map(({ field }) => field),
    focus: (field) => formFields.find((formField) => formField.field === field)?.control.focusable.focus(),
  };
}
