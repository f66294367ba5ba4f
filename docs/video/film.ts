/** Pictures and narration become an MP4 with subtitles and chapters. Runs ffmpeg; reads and writes files where it is told. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { Picture } from './recording/recorder.js';
import { frameRate, type Slot } from './schedule.js';

/** Loudness of speech on the web, in LUFS, with room for peaks (EBU R 128 measures it). */
const loudness = { integrated: -16, truePeak: -1.5, range: 11 };

const ffmpeg = (...args: string[]) =>
  execFileSync('nice', ['ffmpeg', '-hide_banner', '-loglevel', 'error', '-y', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });

const video = [
  '-c:v',
  'libx264',
  '-preset',
  'medium',
  '-crf',
  '19',
  '-tune',
  'animation',
  '-pix_fmt',
  'yuv420p',
  '-g',
  '250',
];

const list = (pictures: readonly Picture[]) =>
  `ffconcat version 1.0\n${pictures
    .filter(({ frames }) => frames > 0)
    .map(({ file, frames }) => `file '${file}'\nduration ${(frames / frameRate).toFixed(6)}\n`)
    .join('')}file '${pictures.at(-1)!.file}'\n`;

/** Encodes one shot; with a `frame`, the pictures stand at its foot. */
export function encodeShot(file: string, pictures: readonly Picture[], frames: number, frame?: string): void {
  writeFileSync(`${file}.txt`, list(pictures));
  const input = ['-f', 'concat', '-safe', '0', '-i', `${file}.txt`];
  const rate = `fps=${frameRate}`;
  const colours = 'scale=out_color_matrix=bt709:out_range=tv,format=yuv420p';
  const filters = frame
    ? [
        '-loop',
        '1',
        '-framerate',
        String(frameRate),
        '-i',
        frame,
        '-filter_complex',
        `[0]${rate}[page];[1][page]overlay=0:H-h:shortest=1,${colours}`,
      ]
    : ['-vf', `${rate},${colours}`];
  ffmpeg(...input, ...filters, '-frames:v', String(frames), ...video, file);
}

/** Measures how loud a track is, and gives the filter that brings it to the loudness above. */
function loudnessFilter(track: string): string {
  const { integrated, truePeak, range } = loudness;
  const target = `loudnorm=I=${integrated}:TP=${truePeak}:LRA=${range}`;
  const said = execFileSync(
    'sh',
    ['-c', 'nice ffmpeg -hide_banner -i "$0" -af "$1:print_format=json" -f null - 2>&1', track, target],
    { encoding: 'utf8' },
  );
  const measured = JSON.parse(said.slice(said.lastIndexOf('{'), said.lastIndexOf('}') + 1));
  return `${target}:measured_I=${measured.input_i}:measured_TP=${measured.input_tp}:measured_LRA=${measured.input_lra}:measured_thresh=${measured.input_thresh}:offset=${measured.target_offset}:linear=true`;
}

/** Chapters in ffmpeg's own format; shots of the same chapter are one. */
function chapters(slots: readonly Slot[]): string {
  const begins = slots.filter(({ shot }, at) => shot.chapter !== slots[at - 1]?.shot.chapter);
  const end = slots.at(-1)!.firstFrame + slots.at(-1)!.frames;
  const parts = begins.map(
    ({ shot, firstFrame }, at) =>
      `[CHAPTER]\nTIMEBASE=1/${frameRate}\nSTART=${firstFrame}\nEND=${begins[at + 1]?.firstFrame ?? end}\ntitle=${shot.chapter}\n`,
  );
  return `;FFMETADATA1\ntitle=Strike Triage\n${parts.join('')}`;
}

/** Joins shots, narration, subtitles and chapters. */
export function joinFilm(
  file: string,
  parts: {
    shots: readonly string[];
    slots: readonly Slot[];
    track: string;
    subtitles: readonly { file: string; code: string }[];
    folder: string;
  },
): void {
  const { shots, slots, track, subtitles, folder } = parts;
  writeFileSync(`${folder}/shots.txt`, shots.map((shot) => `file '${shot}'\n`).join(''));
  writeFileSync(`${folder}/chapters.txt`, chapters(slots));
  const inputs = [
    '-f',
    'concat',
    '-safe',
    '0',
    '-i',
    `${folder}/shots.txt`,
    '-i',
    track,
    '-i',
    `${folder}/chapters.txt`,
  ];
  const texts = subtitles.flatMap(({ file: text }) => ['-i', text]);
  const maps = [
    '-map',
    '0:v',
    '-map',
    '1:a',
    ...subtitles.flatMap((_, at) => ['-map', String(at + 3)]),
    '-map_metadata',
    '2',
  ];
  const languages = subtitles.flatMap(({ code }, at) => [`-metadata:s:s:${at}`, `language=${code}`]);
  const sound = [
    '-af',
    loudnessFilter(track),
    '-c:a',
    'aac',
    '-b:a',
    '96k',
    '-ar',
    '48000',
    '-metadata:s:a:0',
    'language=eng',
  ];
  ffmpeg(
    ...inputs,
    ...texts,
    ...maps,
    '-c:v',
    'copy',
    ...sound,
    '-c:s',
    'mov_text',
    ...languages,
    '-movflags',
    '+faststart',
    file,
  );
}
