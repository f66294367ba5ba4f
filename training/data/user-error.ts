/** Thrown for what the user of a verb can mend: the message is a sentence that says what is wrong and what is allowed. */
export class UserError extends Error {
  override readonly name: string = 'UserError';
}
