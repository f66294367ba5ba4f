/**
 * Where the stages leave their files for each other; every path of the project is said here once.
 * The module runs from the sources and, once compiled, from dist/, so the root is looked for.
 */
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

/** The project's folder. */
export const root = basename(here) === 'dist' ? dirname(here) : here;

/** The strike reports as the FAA packaged them; nothing ever writes to this file. */
export const rawReports = join(root, 'data/raw/birdstrikes.csv');

/** The schemas and what is generated from them. */
export const schemas = join(root, 'schemas');

/** One folder per version of the served model: `model.onnx`, `manifest.json`, `MODEL_CARD.md`. */
export const models = join(root, 'models/strike-damage');

/** Models of `npm run train -- --quick`, for trying things out; never committed. */
export const quickModels = join(root, 'models/quick');

/** Finished pieces of trainings that were interrupted; never committed. */
export const trainingWork = join(root, 'models/work');

/** Every trial of the search for settings, one JSON object per line. */
export const trials = join(root, 'models/search/trials.jsonl');

/** The settings that the search chose and `train` uses. */
export const settings = join(root, 'models/search/settings.json');

/** What each change to the features is worth, one JSON object per line. */
export const ablations = join(root, 'models/search/ablations.jsonl');

/** What `npm run diagnose` found out about the network. */
export const diagnostics = join(root, 'models/search/diagnostics.json');

/** The analysis, told in notebooks. */
export const notebooks = join(root, 'notebooks');

/** The triage desk as it is written: its page, style sheet and icon. */
export const deskPage = join(root, 'desk/public');

/** What `npm run build` writes; the scripts of the desk among it. */
export const scripts = join(root, 'dist');

/** The film's script and generator. */
export const video = join(root, 'docs/video');

/** The film, its subtitles, and what it was made of. */
export const film = {
  file: join(video, 'strike-triage.mp4'),
  subtitles: { en: join(video, 'strike-triage.en.vtt'), fr: join(video, 'strike-triage.fr.vtt') },
  madeOf: join(video, 'made.json'),
};
