/** Text that a spreadsheet would compute: the apostrophe that we put in front of it, and its removal. It imports nothing. */

/** How a formula begins, in characters of full width too. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;
const guardedFormula = /^'(?=[=+\-@\t\r\n＝＋－＠])/;

/** The text with an apostrophe in front where a spreadsheet would compute it. */
export const guarded = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** The text without that apostrophe: what we gave out is read as what came in. */
export const unguarded = (text: string): string => (text.startsWith("'") ? text.replace(guardedFormula, '') : text);
