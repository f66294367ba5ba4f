/**
 * `npm run video`: makes the film. Reads the script, the charts of the notebooks, the manifest and the service in dist/; writes
 * the film, its subtitles, and made.json, which says what the film was made of. Working files stay in a temporary folder, and
 * what has not changed is not made again.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { film, video } from '../../paths.js';
import { encodeShot, joinFilm } from './film.js';
import { ingredients } from './ingredients.js';
import { hashOf } from './notebooks.js';
import { openBrowser } from './recording/browser.js';
import { addressOf, record } from './recording/demo.js';
import type { Picture } from './recording/recorder.js';
import { frameRate, type Schedule, type Slot, schedule } from './schedule.js';
import { script } from './script/script.js';
import { addressBar, slide } from './slides.js';
import { sampleRate, speak, writeTrack } from './speech.js';
import { textsOf, vtt } from './subtitles.js';
import { missingTools } from './tools.js';

const work = join(tmpdir(), 'strike-triage-video');

/** Frames in which what is new on a slide fades in. */
const fadeFrames = 6;

const source = (name: string) => readFileSync(join(video, name), 'utf8');

/** Makes a file unless it is there already, whole; its name follows from what it is made of. */
async function once(kind: string, key: string, make: (file: string) => Promise<void> | void): Promise<string> {
  const file = join(work, kind.replace('*', hashOf(key).slice(0, 16)));
  if (existsSync(file)) return file;
  const unfinished = join(work, kind.replace('*', 'unfinished'));
  await make(unfinished);
  renameSync(unfinished, file);
  return file;
}

async function narration() {
  const pieces: Int16Array[] = [];
  for (const text of textsOf(script, 'en')) {
    const key = text + source('speech.ts');
    const file = await once('line-*.raw', key, (raw) => {
      const samples = speak(text, `${raw}.wav`);
      writeFileSync(raw, Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength));
    });
    const bytes = readFileSync(file);
    pieces.push(new Int16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)));
  }
  const plan = schedule(
    script,
    pieces.map(({ length }) => length / sampleRate),
  );
  const track = join(work, 'narration.wav');
  writeTrack(
    track,
    pieces.map((samples, at) => ({ from: plan.starts[at]!, samples })),
    plan.seconds,
  );
  return { plan, track };
}

/** Pictures of a page, one for each value of how far what is new on it is shown, from 0 to 1. */
async function pictures(browser: Browser, html: string, shown: readonly number[], files: readonly string[]) {
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  await page.setContent(html);
  await page.evaluate('document.fonts.ready');
  for (const [at, file] of files.entries()) {
    await page.evaluate(`document.body.style.setProperty('--shown', ${shown[at]})`);
    await page.screenshot({ path: file });
  }
  await page.close();
}

/** The pictures of a slide: with each line something new fades in. */
async function slidePictures(browser: Browser, { frames, lineFrames }: Slot, pages: readonly string[], folder: string) {
  const all: Picture[] = [];
  for (const [line, html] of pages.entries()) {
    const fades = html.includes('class="new') ? fadeFrames : 1;
    const shown = Array.from({ length: fades }, (_, at) => (at + 1) / fades);
    const files = shown.map((_, at) => join(folder, `${line}-${at}.png`));
    await pictures(browser, html, shown, files);
    const until = lineFrames[line + 1] ?? frames;
    const last = until - lineFrames[line]! - (fades - 1);
    all.push(...files.map((file, at) => ({ file, frames: at === fades - 1 ? last : 1 })));
  }
  return all;
}

async function shotFile(browser: Browser, slot: Slot, plan: Schedule): Promise<string> {
  const { visual, chapter, lines } = slot.shot;
  const folder = mkdtempSync(join(work, 'pictures-'));
  try {
    if (visual.kind === 'demo') {
      const { demo } = visual;
      const key = JSON.stringify(slot) + ['demo.ts', 'recorder.ts', 'film.ts', 'slides.css'].map(source).join();
      return await once('shot-*.mp4', key, async (file) => {
        const bar = join(folder, 'bar.png');
        await pictures(browser, addressBar(addressOf(demo), chapter), [1], [bar]);
        encodeShot(file, await record(demo, slot, folder), slot.frames, bar);
      });
    }
    const pages = lines.map((_, line) => slide(slot.shot, line, slot.firstFrame / frameRate / plan.seconds));
    return await once('shot-*.mp4', JSON.stringify([slot, pages]) + source('film.ts'), async (file) => {
      encodeShot(file, await slidePictures(browser, slot, pages, folder), slot.frames);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function make(): Promise<void> {
  mkdirSync(work, { recursive: true });
  const { plan, track } = await narration();
  console.log(`${plan.starts.length} lines are spoken, the film has ${(plan.seconds / 60).toFixed(1)} minutes`);
  const browser = await openBrowser();
  const shots: string[] = [];
  try {
    for (const slot of plan.slots) {
      shots.push(await shotFile(browser, slot, plan));
      console.log(`${shots.length} of ${plan.slots.length} shots: ${slot.shot.chapter}`);
    }
  } finally {
    await browser.close();
  }
  writeFileSync(film.subtitles.en, vtt(script, plan.cues, 'en'));
  writeFileSync(film.subtitles.fr, vtt(script, plan.cues, 'fr'));
  const subtitles = [
    { file: film.subtitles.en, code: 'eng' },
    { file: film.subtitles.fr, code: 'fra' },
  ];
  joinFilm(film.file, { shots, slots: plan.slots, track, subtitles, folder: work });
  writeFileSync(film.madeOf, `${JSON.stringify(ingredients(), null, 2)}\n`);
  console.log(`${film.file}: ${(statSync(film.file).size / 1e6).toFixed(1)} MB`);
}

const missing = missingTools();
if (missing.length > 0) {
  console.error(missing.join('\n'));
  process.exitCode = 1;
} else {
  await make();
}
