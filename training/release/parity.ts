/**
 * Parity: the served file gives the same probabilities as the training code.
 */
import type { Columns } from '../data/columns.js';
import { createSession } from '../onnx/session.js';

const TOLERANCE = 1e-5; // far below anything that matters for a decision, far above rounding in single precision
const CHUNK = 1000; // rows per run

/** Probabilities from an ONNX file for columns of canonical values. */
export async function answersOfFile(
  file: Uint8Array,
  { rows, inputs }: Pick<Columns, 'rows' | 'inputs'>,
): Promise<Float32Array> {
  const session = await createSession(file);
  const answers = new Float32Array(rows);
  for (let from = 0; from < rows; from += CHUNK) {
    const feeds = Object.entries(inputs).map(([name, values]) => {
      const chunk = values.slice(from, from + CHUNK);
      return [name, { values: chunk, shape: [chunk.length, 1] }];
    });
    const { damage_probability } = await session.run(Object.fromEntries(feeds));
    answers.set(damage_probability as Float32Array, from);
  }
  await session.release();
  return answers;
}

/** The largest difference between the file's answers and the expected ones; throws when it is more than 1e-5. */
export const checkParity = async (
  file: Uint8Array,
  columns: Pick<Columns, 'rows' | 'inputs'>,
  expected: ArrayLike<number>,
): Promise<number> => checkAnswers(await answersOfFile(file, columns), expected);

/** The largest difference between answers of a file and the expected ones; throws when it is more than 1e-5. */
export function checkAnswers(answers: Float32Array, expected: ArrayLike<number>): number {
  const maxDifference = answers.reduce((max, p, row) => Math.max(max, Math.abs(p - expected[row]!)), 0);
  if (!(maxDifference <= TOLERANCE))
    throw new Error(`the ONNX file differs from the training code by ${maxDifference}`);
  return maxDifference;
}
