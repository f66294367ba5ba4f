import assert from 'node:assert/strict';
import { pages, read } from './pages.js';

const glossary = read('docs/glossary.md').text;
const entries = [...glossary.matchAll(/^- \*\*(.+?)\.\*\* ([\s\S]*?)(?=^- |(?![\s\S]))/gm)].map(([, term, text]) => ({
  term: term!,
  text: text!,
}));
const names = entries.flatMap(({ term }) => term.replace(/ \(.*\)$/, '').split(', '));

describe('The glossary', () => {
  it('is in the order of the alphabet', () => {
    const terms = entries.map(({ term }) => term);
    assert.ok(terms.length > 40);
    assert.deepEqual(
      terms,
      terms.toSorted((a, b) => a.localeCompare(b, 'en')),
    );
  });

  it('explains only what other documents speak of', () => {
    const others = pages.filter(({ path }) => path !== 'docs/glossary.md').map(({ text }) => text);
    const all = others.join('\n').replaceAll(/\s+/g, ' ').toLowerCase();
    assert.deepEqual(
      names.filter((name) => !all.includes(name.toLowerCase())),
      [],
    );
  });

  it('has an entry for each term that it sets in italics', () => {
    const meant = entries.flatMap(({ text }) => [...text.replaceAll('\n', ' ').matchAll(/\*([^*]+)\*/g)]);
    assert.ok(meant.length > 10);
    const known = new Set(names.map((name) => name.toLowerCase()));
    assert.deepEqual(
      meant
        .map(([, term]) => term!.replaceAll(/\s+/g, ' ').replace(/s$/, '').toLowerCase())
        .filter((term) => !known.has(term)),
      [],
    );
  });
});
