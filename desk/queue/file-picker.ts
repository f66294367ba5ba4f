/** Lets people choose a file, drop one or try an example; shows its progress and what is wrong with it as a whole. */
import type { Issue } from '../../schemas/generated/types.js';
import { h } from '../dom.js';
import { count, percent, sentence } from '../format.js';
import { propertyOf } from '../issues.js';

/** A file with a name, as `File` without its date. */
export interface NamedFile {
  name: string;
  blob: Blob;
}

/** The example that is offered, and what happens in the picker. */
export interface FilePickerParts {
  example: () => NamedFile;
  exampleTitle: string;
  onFile: (file: NamedFile) => void;
  onStop: () => void;
}

const inWords = ({ pointer, message, suggestion }: Issue) =>
  `“${propertyOf(pointer)}” ${sentence(message)}${suggestion ? ` Did you mean “${suggestion}”?` : ''}`;

/** The place for a file: chosen, dropped or the example. */
function dropZone({ example, exampleTitle, onFile }: FilePickerParts) {
  const input = h('input', {
    type: 'file',
    id: 'queue-file',
    'aria-describedby': 'queue-file-hint queue-error',
  });
  const element = h(
    'div',
    { class: 'drop' },
    h('p', { class: 'drop-title' }, h('label', { for: 'queue-file' }, 'Choose a file'), ', or drop it here'),
    input,
    h(
      'p',
      { class: 'hint', id: 'queue-file-hint' },
      'One report a row: an export of the FAA’s, a sheet of your own, whatever its columns are called. Excel (.xlsx), CSV, TSV or JSON. What is known only after an inspection stays here; the rest goes to this service alone.',
    ),
    h('button', { type: 'button', class: 'secondary', click: () => onFile(example()) }, exampleTitle),
  );
  const take = (file: File | undefined | null) => file && onFile({ name: file.name, blob: file });
  input.addEventListener('change', () => {
    take(input.files?.[0]);
    input.value = '';
  });
  element.addEventListener('dragover', () => element.classList.add('over'));
  element.addEventListener('dragleave', () => element.classList.remove('over'));
  element.addEventListener('drop', (event) => {
    element.classList.remove('over');
    take(event.dataTransfer?.files[0]);
  });
  return { element, focus: () => input.focus() };
}

/** Builds the picker. */
export function filePicker(parts: FilePickerParts) {
  const zone = dropZone(parts);
  const error = h('div', { id: 'queue-error', class: 'message error', role: 'alert', hidden: true });
  const bar = h('progress', { max: 1, 'aria-label': 'Answered' });
  const progressText = h('span', { class: 'progress-text' });
  const stop = h('button', { type: 'button', class: 'secondary', click: parts.onStop }, 'Stop');
  const progress = h('div', { class: 'progress', hidden: true }, bar, progressText, stop);

  return {
    element: h('div', { class: 'file-picker' }, zone.element, error, progress),
    focus: zone.focus,
    /** Shows how many rows are answered; `share` is undefined where nobody knows of how many. */
    showProgress(share: number | undefined, rows: number, name: string) {
      progress.hidden = false;
      if (share === undefined) bar.removeAttribute('value');
      else bar.value = share;
      progressText.textContent = `${name}: ${count(rows)} rows answered${share === undefined ? '' : `, ${percent(share, 0)}`}`;
    },
    hideProgress() {
      if (document.activeElement === stop) zone.focus();
      progress.hidden = true;
    },
    /** Shows what is wrong with the file; nothing when the text is empty. */
    showError(text: string, issues: readonly Issue[] = []) {
      error.hidden = text === '';
      error.replaceChildren(
        text && h('p', {}, text),
        issues.length > 0 ? h('ul', {}, ...issues.map((issue) => h('li', {}, inWords(issue)))) : '',
      );
    },
  };
}
