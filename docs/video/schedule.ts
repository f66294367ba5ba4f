/** When each line is spoken and each shot is seen, from how long the lines take to say. */
import type { Shot } from './script/shot.js';
import type { Cue } from './subtitles.js';

/** Frames a second. */
export const frameRate = 25;

/** Silence in seconds: before the first word, between lines, between shots, and after the last word. */
export const pauses = { before: 0.9, line: 0.38, shot: 1.1, after: 2 };

/** A subtitle stays until shortly before the next one. */
const subtitleGap = 0.08;

/** A shot's frames, and at which of them its lines begin. */
export interface Slot {
  readonly shot: Shot;
  readonly firstFrame: number;
  readonly frames: number;
  /** Of each line, counted from the shot's first frame. */
  readonly lineFrames: readonly number[];
}

/** The whole film in time. */
export interface Schedule {
  readonly seconds: number;
  /** When each line begins to be spoken. */
  readonly starts: readonly number[];
  readonly cues: readonly Cue[];
  readonly slots: readonly Slot[];
}

/** Lays the lines out in time; `durations` has the seconds of each line of the script. */
export function schedule(script: readonly Shot[], durations: readonly number[]): Schedule {
  const starts: number[] = [];
  const ends: number[] = [];
  const cuts = [0];
  let now = pauses.before;
  for (const { lines } of script) {
    for (const _ of lines) {
      starts.push(now);
      now += durations[starts.length - 1]!;
      ends.push(now);
      now += pauses.line;
    }
    cuts.push(now - pauses.line + pauses.shot / 2);
    now += pauses.shot - pauses.line;
  }
  const frames = Math.ceil((ends.at(-1)! + pauses.after) * frameRate);
  cuts[cuts.length - 1] = frames / frameRate;
  const frameOf = (seconds: number) => Math.round(seconds * frameRate);
  let line = 0;
  const slots = script.map((shot, at) => {
    const firstFrame = frameOf(cuts[at]!);
    const lineFrames = shot.lines.map((_, own) => (own === 0 ? 0 : frameOf(starts[line + own]! - 0.1) - firstFrame));
    line += shot.lines.length;
    return { shot, firstFrame, frames: frameOf(cuts[at + 1]!) - firstFrame, lineFrames };
  });
  const cues = starts.map((from, at) => {
    const next = starts[at + 1] ?? frames / frameRate;
    return { from, to: Math.min(ends[at]! + 0.9, next - subtitleGap) };
  });
  return { seconds: frames / frameRate, starts, cues, slots };
}
