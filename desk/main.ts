/** Starts the page: loads schema and manifest, builds the views, and follows the links between them. */
import { reportFieldsOf } from '../schemas/fields-of.js';
import { manifest as fetchManifest, reportSchema } from './api.js';
import { watchConnection } from './connection.js';
import { byId, h } from './dom.js';
import { fieldsOf } from './fields.js';
import { modelView } from './model/view.js';
import { exampleFile } from './queue/example.js';
import { queueView } from './queue/view.js';
import { examplesFrom } from './report/examples.js';
import { reportView } from './report/view.js';

/** One of the pages between which the navigation leads. */
interface View {
  element: HTMLElement;
  title: string;
  open(hash: string): void;
}

async function start() {
  watchConnection();
  const [schema, manifest] = await Promise.all([reportSchema(), fetchManifest()]);
  const reports = [...manifest.examples.map(({ report }) => report), ...manifest.background.reports];
  const fields = fieldsOf(schema, manifest.inputs, reports);
  const offeredFields = fields.filter(({ isOffered }) => isOffered);
  const views: Record<string, View> = {
    report: reportView({
      fields,
      examples: examplesFrom(schema.examples ?? [], manifest),
      baseRate: manifest.data.prevalence,
      threshold: manifest.threshold.value,
    }),
    queue: queueView({
      fields,
      reportFields: reportFieldsOf(schema),
      example: () => exampleFile(offeredFields, manifest),
    }),
    model: modelView(manifest, fields),
  };
  byId('model-version').textContent = `${manifest.name} ${manifest.version}`;
  const main = byId('main');
  main.replaceChildren(...Object.values(views).map(({ element }) => element));
  main.removeAttribute('aria-busy');

  const open = (isFirst: boolean) => {
    const name = /^#(\w+)/.exec(location.hash)?.[1] ?? 'report';
    const view = views[name];
    // A link to a place within a view, as the one that skips the navigation, opens no view.
    if (!view) return;
    for (const [viewName, { element }] of Object.entries(views)) {
      element.hidden = viewName !== name;
      const link = byId(`to-${viewName}`);
      if (viewName === name) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
    document.title = `${view.title} · Strike Triage`;
    view.open(location.hash);
    if (isFirst) return;
    scrollTo(0, 0);
    view.element.querySelector('h1')?.focus({ preventScroll: true });
  };
  addEventListener('hashchange', () => open(false));
  open(true);
}

// A file dropped beside the place for it must not take the page away.
for (const kind of ['dragover', 'drop']) addEventListener(kind, (event) => event.preventDefault());

start().catch((error: Error) => {
  byId('main').replaceChildren(
    h('div', { class: 'card message error', role: 'alert' }, h('p', {}, `The page cannot be shown: ${error.message}`)),
  );
  throw error;
});
