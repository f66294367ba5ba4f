/** Where the reports of a training come from, as the manifest tells it. It holds no path and no time. */

/** One file that reports were read from. */
export interface DataFile {
  /** Without its folder. */
  readonly name: string;
  readonly sha256: string;
  /** The form of the file, such as `faa-query`; `mixture` and `unknown` are none. */
  readonly dialect: string;
  /** Rows below the header: each was refused, is a duplicate, or is used. */
  readonly rowsRead: number;
  readonly refused: number;
  /** The most frequent cause first. */
  readonly refusals: readonly { readonly cause: string; readonly count: number }[];
  readonly duplicates: number;
  readonly rowsUsed: number;
}

/** What the target of the rows used rests on. */
export interface TargetFacts {
  /** Reports whose indicator and level of damage say different things; the indicator counts. */
  readonly disagreements: number;
  /** Reports with a blank level beside an indicator of no damage. */
  readonly blankLevels: number;
  /** Share with damage among all others; null where there are no others. */
  readonly prevalenceWithoutBlankLevels: number | null;
}

/** Where reports come from. */
export interface DataSource {
  readonly description: string;
  /** Of the file; of several, the SHA-256 of theirs, one a line. */
  readonly sha256: string;
  readonly rowsRead: number;
  /** Left out for the sample of the project. */
  readonly files?: readonly DataFile[];
  readonly target?: TargetFacts;
  /** Fields that the files have and the network does not read, because the user wants it so. */
  readonly withoutFields?: readonly string[];
}
