/** The view "Queue": a file in, the ranked inspection queue out. */
import { announce } from '../announce.js';
import { Refusal } from '../api.js';
import { h } from '../dom.js';
import type { Field } from '../fields.js';
import { count, countOf } from '../format.js';
import { type LoadState, load, maxRows } from './file/load.js';
import { type CsvFile, filePicker } from './file-picker.js';
import { resultsPanel } from './results.js';

/** Drawing the rows answered so far must not take more than this share of the time. */
const drawingShare = 0.1;
const pauseBetweenDrawingsMs = 250;

/** What to know of a file besides its rows. */
const notesOn = ({ rows, encoding }: LoadState): string =>
  [
    rows.length >= maxRows && `The page takes the first ${count(maxRows)} rows; the batch route takes any number.`,
    encoding === 'windows-1252' && 'The file is not in UTF-8; it was read as Windows-1252.',
    rows.length === 0 && 'The file has a header and no rows.',
  ]
    .filter((note) => note !== false)
    .join(' ');

/** Draws, unless the drawing before was too recent for the time that it took. */
function throttledDrawing(draw: (state: LoadState) => void) {
  let quietUntil = 0;
  return (state: LoadState) => {
    const start = performance.now();
    if (start < quietUntil) return;
    draw(state);
    quietUntil = start + Math.max(pauseBetweenDrawingsMs, (performance.now() - start) / drawingShare);
  };
}

/** The view; `example` is a file to try it with. */
export function queueView({ fields, example }: { fields: readonly Field[]; example: () => CsvFile }) {
  const knownNames = new Set(['id', ...fields.flatMap((field) => [field.name, field.faaColumn ?? field.name])]);
  const results = resultsPanel(fields);
  let loading = new AbortController();

  const draw = (state: LoadState) => {
    results.show(state);
    element.classList.toggle('has-results', !results.element.hidden);
  };
  async function onFile({ name, blob }: CsvFile) {
    loading.abort();
    loading = new AbortController();
    const { signal } = loading;
    results.reset(name);
    picker.showError('');
    picker.showProgress(0, 0, name);
    announce(`Reading ${name}.`);
    const drawNowAndThen = throttledDrawing(draw);
    try {
      const finalState = await load(blob, knownNames, signal, (state, answered) => {
        picker.showProgress(state.share, answered, name);
        if (state.rows.length !== results.rowCount()) drawNowAndThen(state);
      });
      picker.hideProgress();
      draw(finalState);
      const notes = notesOn(finalState);
      picker.showError(notes);
      announce(`${results.summary()} ${notes}`);
    } catch (error) {
      picker.hideProgress();
      if (signal.aborted) return;
      if (!(error instanceof Error)) throw error;
      picker.showError(error.message, error instanceof Refusal ? error.problem.issues : []);
    }
  }
  const onStop = () => {
    loading.abort();
    picker.focus();
    announce(`Stopped after ${countOf(results.rowCount(), 'row')}.`);
  };

  const picker = filePicker({ example, exampleTitle: 'Try it with some reports', onFile, onStop });
  const element = h(
    'div',
    { class: 'view queue-view' },
    h(
      'div',
      { class: 'intro' },
      h('h1', { tabindex: '-1' }, 'A whole queue'),
      h('p', {}, 'More reports than engineers? Drop the file: the reports most likely to hide damage come first.'),
    ),
    picker.element,
    results.element,
  );
  return { element, title: 'Queue', open: () => results.refresh() };
}
