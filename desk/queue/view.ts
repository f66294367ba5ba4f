/** The view "Queue": a file in, the ranked inspection queue out. */
import type { ReportField } from '../../schemas/fields-of.js';
import { announce } from '../announce.js';
import { Refusal } from '../api.js';
import { h } from '../dom.js';
import type { Field } from '../fields.js';
import { countOf } from '../format.js';
import { columnsPanel } from './columns-panel.js';
import { FileFailure, type LoadState, load } from './file/load.js';
import type { HeaderQuestion, Instructions } from './file/messages.js';
import { filePicker, type NamedFile } from './file-picker.js';
import { resultsPanel } from './results.js';

/** Drawing the rows answered so far must not take more than this share of the time. */
const drawingShare = 0.1;
const pauseBetweenDrawingsMs = 250;

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

/** What the view shows. */
interface QueueViewParts {
  fields: readonly Field[];
  /** The same fields as files are read by. */
  reportFields: readonly ReportField[];
  /** A file to try it with. */
  example: () => NamedFile;
}

/** What is asked where the header does not say enough. */
const questionText: Record<HeaderQuestion['about'], string> = {
  columns:
    'No column of this file is understood as a phase, a size, a species or an aircraft. Say which column is which; one of these four is enough.',
  dates: 'The dates of this file may be read either way, and nothing in it says which.',
};

const suggested = ' What their names and values suggest is chosen already.';

const byHand = 'What is changed here counts when the file is read again.';

/** A file, and what has been said of it. */
interface CurrentFile extends NamedFile {
  instructions: Instructions;
  state?: LoadState;
}

const layout = (...parts: Node[]) =>
  h(
    'div',
    { class: 'view queue-view' },
    h(
      'div',
      { class: 'intro' },
      h('h1', { tabindex: '-1' }, 'A whole queue'),
      h('p', {}, 'More reports than engineers? Drop the file: the reports most likely to hide damage come first.'),
    ),
    ...parts,
  );

/** Where the rows of a file and its progress are shown. */
interface ViewParts {
  picker: ReturnType<typeof filePicker>;
  results: ReturnType<typeof resultsPanel>;
  draw: (state: LoadState) => void;
}

/** Has all rows of a file answered, and shows them as they come. */
async function loadInto(
  file: CurrentFile,
  reportFields: readonly ReportField[],
  signal: AbortSignal,
  { picker, results, draw }: ViewParts,
): Promise<void> {
  const drawNowAndThen = throttledDrawing(draw);
  const request = { file: file.blob, fields: reportFields, ...file.instructions };
  const finalState = await load(request, signal, (state, answered) => {
    file.state = state;
    picker.showProgress(state.share, answered, file.name);
    if (state.rows.length !== results.rowCount()) drawNowAndThen(state);
  });
  file.state = finalState;
  picker.hideProgress();
  draw(finalState);
  if (finalState.rows.length === 0) picker.showError('The file has a header and no rows.');
  else announce(results.summary());
}

/** The view. */
export function queueView({ fields, reportFields, example }: QueueViewParts) {
  let loading = new AbortController();
  let current: CurrentFile | undefined;

  const draw = (state: LoadState) => {
    results.show(state);
    element.classList.toggle('has-results', !results.element.hidden);
  };
  const isAskedFor = ({ blob }: CurrentFile, failure: FileFailure) => {
    if (!failure.question || blob.size === 0) return false;
    const { about, header } = failure.question;
    const { instructions } = current!;
    const text = `${questionText[about]}${header.plan.suggestions.length > 0 ? suggested : ''}`;
    columns.ask({ header, text, instructions, isAboutDates: about === 'dates' });
    announce(text);
    return true;
  };
  const onFailure = (file: CurrentFile, error: unknown) => {
    picker.hideProgress();
    if (!(error instanceof Error)) throw error;
    if (error instanceof FileFailure && isAskedFor(file, error)) return;
    picker.showError(error.message, error instanceof Refusal ? error.problem.issues : []);
  };
  async function read(file: CurrentFile) {
    const { name } = file;
    loading.abort();
    loading = new AbortController();
    const { signal } = loading;
    current = file;
    results.reset(name);
    element.classList.remove('has-results');
    columns.hide();
    picker.showError('');
    picker.showProgress(0, 0, name);
    announce(`Reading ${name}.`);
    try {
      await loadInto(file, reportFields, signal, { picker, results, draw });
    } catch (error) {
      if (!signal.aborted) onFailure(file, error);
    }
  }
  const onStop = () => {
    loading.abort();
    picker.hideProgress();
    picker.focus();
    announce(`Stopped after ${countOf(results.rowCount(), 'row')}.`);
  };
  const onColumns = () => {
    if (!current?.state) return;
    const { header, dates } = current.state;
    const instructions = { ...current.instructions, dates: dates.order };
    columns.ask({ header, text: byHand, instructions, isAboutDates: false });
  };
  const onClose = () => {
    columns.hide();
    if (results.element.hidden) picker.focus();
    else results.focus();
  };

  const results = resultsPanel(fields, onColumns);
  const columns = columnsPanel({
    fields,
    onRead: (instructions) => current && void read({ name: current.name, blob: current.blob, instructions }),
    onClose,
  });
  const picker = filePicker({
    example,
    exampleTitle: 'Try it with some reports',
    onFile: ({ name, blob }) => void read({ name, blob, instructions: { mapping: new Map() } }),
    onStop,
  });
  const element = layout(picker.element, columns.element, results.element);
  return { element, title: 'Queue', open: () => results.refresh() };
}
