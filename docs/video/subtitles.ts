/** Subtitles: WebVTT, one cue for each line of the script. */
import { fill, type Language } from './figures.js';
import type { Shot } from './script/shot.js';

/** A line's place in the film, in seconds. */
export interface Cue {
  readonly from: number;
  readonly to: number;
}

/** One row of a subtitle should hold no more letters. */
const longestRow = 52;

/** A text in one row, or in two of much the same length. */
export function inRows(text: string): string {
  if (text.length <= longestRow) return text;
  const breaks = [...text.matchAll(/ /g)].map(({ index }) => index);
  const best = breaks.reduce((a, b) => (Math.abs(b - text.length / 2) < Math.abs(a - text.length / 2) ? b : a));
  return `${text.slice(0, best)}\n${text.slice(best + 1)}`;
}

/** 83.5 as 00:01:23.500. */
const timestamp = (seconds: number) => new Date(Math.round(seconds * 1000)).toISOString().slice(11, 23);

/** The texts of all lines, with their figures. */
export const textsOf = (script: readonly Shot[], language: Language): string[] =>
  script.flatMap(({ lines }) => lines.map(([en, fr]) => fill(language === 'en' ? en : fr, language)));

/** The subtitles as a WebVTT file. */
export function vtt(script: readonly Shot[], cues: readonly Cue[], language: Language): string {
  const blocks = textsOf(script, language).map((text, at) => {
    const { from, to } = cues[at]!;
    return `${at + 1}\n${timestamp(from)} --> ${timestamp(to)}\n${inRows(text)}\n`;
  });
  return `WEBVTT\n\n${blocks.join('\n')}`;
}
