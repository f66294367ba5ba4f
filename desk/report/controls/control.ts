/** What every control of the form can do. */

/** Something to fill in; its value as text, '' for unknown. */
export interface Control {
  element: HTMLElement;
  focusable: HTMLElement;
  get(): string;
  set(text: string): void;
}

/** The control of a field, which also holds a value that it cannot show. */
export interface FieldControl extends Control {
  /** Shows what such a value was read as, without giving it up; false when the value is in sight already. */
  showReading(text: string): boolean;
}

/** What a control is built from; `onChange` is called whenever its value does. */
export interface ControlParts {
  id: string;
  /** The ids of the elements that describe it. */
  describedBy: string;
  onChange: () => void;
}
