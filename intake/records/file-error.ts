/** Why a whole file is not read. */

/** What was wrong with it, for programs; the error's message is the sentence for people. */
export type FileErrorCode =
  | 'encrypted'
  | 'damaged'
  | 'no-sheet'
  | 'document-type'
  | 'too-many-parts'
  | 'too-many-columns'
  | 'inflated-too-large'
  | 'strings-too-large'
  | 'row-too-long';

/** A file that cannot be read or is not read further; its message is one sentence that says what to do or what is allowed. */
export class FileError extends Error {
  override readonly name = 'FileError';
  constructor(
    readonly code: FileErrorCode,
    sentence: string,
    options?: ErrorOptions,
  ) {
    super(sentence, options);
  }
}

/** The error of a file that does not hold what its own directory or its format says. */
export const damaged = (what: string, cause?: unknown) =>
  new FileError('damaged', `The workbook is damaged or was cut off (${what}); save it or download it again.`, {
    cause,
  });
