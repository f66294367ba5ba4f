import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { figures, fill, type Language } from '../../docs/video/figures.js';
import { ingredients } from '../../docs/video/ingredients.js';
import { script } from '../../docs/video/script/script.js';
import { inRows, textsOf } from '../../docs/video/subtitles.js';
import packageJson from '../../package.json' with { type: 'json' };
import { film, video } from '../../paths.js';

const languages: Language[] = ['en', 'fr'];
const remake = 'the film is out of date: npm run video';

interface Cue {
  from: number;
  to: number;
  text: string;
}

const seconds = (timestamp: string) => timestamp.split(':').reduce((sum, part) => 60 * sum + Number(part), 0);

/** The cues of a WebVTT file, read without the code that writes them. */
function cuesOf(language: Language): Cue[] {
  const [head, ...blocks] = readFileSync(film.subtitles[language], 'utf8').trimEnd().split('\n\n');
  assert.equal(head, 'WEBVTT');
  return blocks.map((block, at) => {
    const [number, times, ...rows] = block.split('\n');
    assert.equal(number, String(at + 1));
    const [from, to] = times!.split(' --> ').map(seconds);
    return { from: from!, to: to!, text: rows.join('\n') };
  });
}

/** The seconds of an MP4: its movie header has a time scale and a duration (ISO/IEC 14496-12, 8.2.2, version 0). */
function secondsOf(mp4: Buffer): number {
  const header = mp4.indexOf('mvhd', 0, 'latin1');
  assert.equal(mp4[header + 4], 0, 'version of the movie header');
  return mp4.readUInt32BE(header + 20) / mp4.readUInt32BE(header + 16);
}

const length = secondsOf(readFileSync(film.file));

/** All texts in a part of the script, but for commands and the names of charts. */
function textsIn(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, inner]) => (['chart', 'command'].includes(key) ? [] : textsIn(inner)));
}

describe('The film', () => {
  it('types no figure: all come from the manifest and the notebooks', () => {
    const texts = textsIn(script);
    assert.ok(texts.length > 200);
    for (const text of texts) assert.doesNotMatch(text.replace(/\{\{\w+\}\}/g, ''), /\d/);
  });

  it('has a use for every figure that it knows', () => {
    const all = JSON.stringify(script);
    for (const name of Object.keys(figures)) assert.ok(all.includes(`{{${name}}}`), name);
  });

  it('was made of the script, the figures and the charts as they are', () => {
    assert.deepEqual(JSON.parse(readFileSync(film.madeOf, 'utf8')), ingredients(), remake);
  });

  it('is as long and as large as it may be, and as its document says', () => {
    const document = readFileSync(join(video, 'README.md'), 'utf8');
    assert.ok(length >= 4 * 60 && length <= 9 * 60, `${length} s`);
    assert.ok(statSync(film.file).size < 25e6);
    const rounded = Math.round(length);
    const stated = `${Math.floor(rounded / 60)} min ${rounded % 60} s`;
    assert.ok(document.includes(stated), `${stated} in docs/video/README.md`);
  });

  for (const language of languages) {
    it(`has the script as its subtitles, ${language}`, () => {
      const cues = cuesOf(language);
      assert.deepEqual(
        cues.map(({ text }) => text),
        textsOf(script, language).map(inRows),
        remake,
      );
    });

    it(`has subtitles that can be read, ${language}`, () => {
      const cues = cuesOf(language);
      for (const [at, { from, to, text }] of cues.entries()) {
        assert.ok(from >= (cues[at - 1]?.to ?? 0) && to > from && to <= length, `cue ${at + 1}`);
        const lettersPerSecond = text.length / (to - from);
        assert.ok(lettersPerSecond < 24, `${lettersPerSecond.toFixed(1)} letters a second: ${text}`);
        assert.ok(to - from >= 1 && to - from <= 11, `cue ${at + 1} is seen for ${to - from} s`);
        assert.ok(text.split('\n').length <= 2 && text.split('\n').every((row) => row.length <= 56), text);
      }
    });
  }

  it('has the same times in both languages', () => {
    const [en, fr] = languages.map((language) => cuesOf(language).map(({ from, to }) => [from, to]));
    assert.deepEqual(fr, en);
  });

  it('carries the subtitles and a chapter for each part', () => {
    const mp4 = readFileSync(film.file);
    for (const part of ['moov', 'avc1', 'mp4a', 'tx3g']) assert.ok(mp4.includes(part), part);
    for (const { chapter } of script) assert.ok(mp4.includes(chapter), chapter);
  });

  it('shows commands that exist', () => {
    const readme = readFileSync('README.md', 'utf8');
    const shown = script.flatMap(({ visual }) => (visual.kind === 'commands' ? visual.items : []));
    const commands = shown.flatMap(({ command }) => (command ? [command] : []));
    assert.ok(commands.length > 0);
    for (const command of commands) assert.ok(readme.includes(command), `${command} in README.md`);
  });

  it('is made by npm run video, from files that are there', () => {
    const [, entry] = packageJson.scripts.video.match(/tsx (\S+)/) ?? [];
    assert.ok(existsSync(entry!), entry);
  });

  it('writes figures as each language does', () => {
    assert.equal(fill('{{testReports}}', 'en').replace(',', '\u00a0'), fill('{{testReports}}', 'fr'));
    assert.equal(fill('{{prevalence}}', 'en').replace('.', ','), fill('{{prevalence}}', 'fr'));
    assert.throws(() => fill('{{nothing}}', 'en'), /\{\{nothing\}\}/);
  });
});
