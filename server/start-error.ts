/** The server cannot start for a reason that whoever runs it can mend; the message is all they need to see. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
