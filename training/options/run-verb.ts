/** Runs a verb so that what its user can mend ends in a sentence and a status of 1. */
import { UserError } from '../data/user-error.js';

/** Runs `main`. A UserError is printed to stderr; any other error is a fault of ours and keeps its stack. */
export async function runVerb(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
}
