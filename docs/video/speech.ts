/** Narration: each line spoken by RHVoice, joined with pauses to one track. Runs RHVoice-test; writes WAV files where it is told. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

/** The voice's own rate of samples, per second. */
export const sampleRate = 24_000;

/** "Bdl", an American English voice made from the CMU ARCTIC recordings. */
const voice = 'bdl';

/** Per cent of the voice's usual speed, which is brisk. */
const speedPercent = 88;

/** What the voice would misread, and how it is said. */
const saidAs: readonly (readonly [RegExp, string])[] = [
  [/\u00a0/g, ' '],
  [/ ?%/g, ' percent'],
  [/ROC-AUC/g, 'R O C, A U C'],
  [/ONNX/g, 'onix'],
  [/npm/g, 'N P M'],
  [/[“”]/g, ''],
];

/** The words as the voice should be given them. */
export const spoken = (text: string): string =>
  saidAs.reduce((said, [pattern, instead]) => said.replace(pattern, instead), text);

/** Samples of a WAV file of 16 bits and one channel. */
function samplesOf(file: string): Int16Array {
  const wav = readFileSync(file);
  const isExpected = wav.readUInt16LE(22) === 1 && wav.readUInt32LE(24) === sampleRate && wav.readUInt16LE(34) === 16;
  if (!isExpected) throw new Error(`${file} is not of one channel, ${sampleRate} Hz and 16 bits.`);
  const data = wav.indexOf('data', 12, 'latin1') + 8;
  return Int16Array.from({ length: Math.floor((wav.length - data) / 2) }, (_, at) => wav.readInt16LE(data + 2 * at));
}

/** Below this a sample is silence. */
const silence = 200;

/** Speaks a text; the samples without the silence at both ends. */
export function speak(text: string, file: string): Int16Array {
  execFileSync('RHVoice-test', ['-p', voice, '-r', String(speedPercent), '-o', file], { input: `${spoken(text)}\n` });
  const samples = samplesOf(file);
  const isLoud = (sample: number) => Math.abs(sample) > silence;
  return samples.subarray(Math.max(samples.findIndex(isLoud), 0), samples.findLastIndex(isLoud) + 1);
}

/** Writes pieces of speech, each from its second on, as one WAV file. */
export function writeTrack(
  file: string,
  pieces: readonly { from: number; samples: Int16Array }[],
  seconds: number,
): void {
  const track = new Int16Array(Math.ceil(seconds * sampleRate));
  for (const { from, samples } of pieces) track.set(samples, Math.round(from * sampleRate));
  const header = Buffer.alloc(44);
  header.write('RIFF', 0);
  header.writeUInt32LE(36 + track.byteLength, 4);
  header.write('WAVEfmt ', 8);
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(sampleRate, 24);
  header.writeUInt32LE(2 * sampleRate, 28);
  header.writeUInt16LE(2, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36);
  header.writeUInt32LE(track.byteLength, 40);
  writeFileSync(file, Buffer.concat([header, Buffer.from(track.buffer)]));
}
