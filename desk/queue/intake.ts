/** Takes a file in: by dropping, choosing or an example; shows how far it is and what is wrong with it as a whole. */
import type { Issue } from '../../schemas/generated/types.js';
import { h } from '../dom.js';
import { count, percent, sentence } from '../format.js';
import { propertyOf } from '../report/form.js';

/** A CSV text with a name, as `File` without its date. */
export interface Csv {
  name: string;
  blob: Blob;
}

/** What the intake asks for. */
export interface IntakeParts {
  example: () => Csv;
  exampleTitle: string;
  take: (csv: Csv) => void;
  stop: () => void;
}

const inWords = ({ pointer, message, suggestion }: Issue) =>
  `“${propertyOf(pointer)}” ${sentence(message)}${suggestion ? ` Did you mean “${suggestion}”?` : ''}`;

/** Builds the intake. */
export function intake({ example, exampleTitle, take, stop }: IntakeParts) {
  const input = h('input', {
    type: 'file',
    id: 'queue-file',
    accept: '.csv,.tsv,.txt,text/csv',
    'aria-describedby': 'queue-file-hint queue-error',
  });
  const error = h('div', { id: 'queue-error', class: 'message error', role: 'alert', hidden: true });
  const zone = h(
    'div',
    { class: 'drop' },
    h('p', { class: 'drop-title' }, h('label', { for: 'queue-file' }, 'Choose a CSV file'), ', or drop it here'),
    input,
    h(
      'p',
      { class: 'hint', id: 'queue-file-hint' },
      'One report a row, with the names of the fields or the columns of the FAA’s file; comma, semicolon or tab. The file goes to this service alone.',
    ),
    h('button', { type: 'button', class: 'secondary', click: () => take(example()) }, exampleTitle),
  );
  const bar = h('progress', { max: 1, 'aria-label': 'Answered' });
  const said = h('span', { class: 'progress-text' });
  const cancel = h('button', { type: 'button', class: 'secondary', click: stop }, 'Stop');
  const progress = h('div', { class: 'progress', hidden: true }, bar, said, cancel);

  const takeFile = (file: File | undefined | null) => file && take({ name: file.name, blob: file });
  input.addEventListener('change', () => {
    takeFile(input.files?.[0]);
    input.value = '';
  });
  zone.addEventListener('dragover', () => zone.classList.add('over'));
  zone.addEventListener('dragleave', () => zone.classList.remove('over'));
  zone.addEventListener('drop', (event) => {
    zone.classList.remove('over');
    takeFile(event.dataTransfer?.files[0]);
  });

  return {
    element: h('div', { class: 'intake' }, zone, error, progress),
    focus: () => input.focus(),
    progress(share: number, rows: number, name: string) {
      const hadFocus = document.activeElement === cancel;
      progress.hidden = share >= 1;
      if (hadFocus && progress.hidden) input.focus();
      bar.value = share;
      said.textContent = `${name}: ${count(rows)} rows answered, ${percent(share, 0)}`;
    },
    hideProgress() {
      progress.hidden = true;
    },
    fail(text: string, issues: readonly Issue[] = []) {
      error.hidden = text === '';
      error.replaceChildren(
        text && h('p', {}, text),
        issues.length > 0 ? h('ul', {}, ...issues.map((issue) => h('li', {}, inWords(issue)))) : '',
      );
    },
  };
}
