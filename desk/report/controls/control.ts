/** What every control of the form can do. */

/** Something to fill in; its value as text, '' for unknown. */
export interface Control {
  element: HTMLElement;
  focusable: HTMLElement;
  get(): string;
  set(text: string): void;
}

/** What a control is built from; `onChange` is called whenever its value does. */
export interface ControlParts {
  id: string;
  /** The ids of the elements that describe it. */
  describedBy: string;
  onChange: () => void;
}
