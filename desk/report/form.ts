/** The form of one report: as many fields as the schema has properties, those that are needed first. */
import type { Issue } from '../../schemas/generated/types.js';
import { h } from '../dom.js';
import type { Field } from '../fields.js';
import { type FormField, formField } from './field.js';
import type { Filled } from './share.js';

/** The form of a report. */
export interface ReportForm {
  element: HTMLElement;
  filled(): Filled;
  fill(filled: Filled): void;
  /** Shows each issue beside the field it speaks of, and gives back those that speak of no field. */
  say(kind: 'error' | 'warning', issues: readonly Issue[]): Issue[];
  missing(): Field[];
  focus(field: Field): void;
}

/** The property that a JSON Pointer names. */
export const propertyOf = (pointer: string): string =>
  pointer.slice(1).split('/')[0]!.replaceAll('~1', '/').replaceAll('~0', '~');

/** Builds the form; `changed` is called whenever a value does. */
export function reportForm(fields: readonly Field[], changed: () => void): ReportForm {
  const all = fields.map((field) => formField(field, changed));
  const needed = all.filter(({ field }) => field.isRequired);
  const other = all.filter(({ field }) => !field.isRequired);
  const group = (title: string, part: FormField[]) =>
    h('div', { class: 'fields', role: 'group', 'aria-label': title }, ...part.map(({ element }) => element));
  // What is in a link but in no field stays with the report, so that nothing of it is dropped unseen.
  let others: Filled = {};

  return {
    element: h(
      'form',
      { class: 'report-form', novalidate: true, submit: (event: Event) => event.preventDefault() },
      group('What must be known', needed),
      h('h3', {}, 'What else is known'),
      h('p', { class: 'aside' }, 'Leave out what you do not know: the model is trained to cope.'),
      group('What else is known', other),
    ),
    filled() {
      const here = all.map(({ field, control }) => [field.name, control.get()] as const);
      return { ...Object.fromEntries(here.filter(([, text]) => text !== '')), ...others };
    },
    fill(filled) {
      for (const { field, control } of all) control.set(filled[field.name] ?? '');
      others = Object.fromEntries(
        Object.entries(filled).filter(([name]) => fields.every((field) => field.name !== name)),
      );
    },
    say(kind, issues) {
      for (const { field, say } of all) {
        say(
          kind,
          issues.find(({ pointer }) => propertyOf(pointer) === field.name),
        );
      }
      return issues.filter(({ pointer }) => fields.every(({ name }) => name !== propertyOf(pointer)));
    },
    missing: () => needed.filter(({ control }) => control.get() === '').map(({ field }) => field),
    focus: (field) => all.find((each) => each.field === field)?.control.focusable.focus(),
  };
}
