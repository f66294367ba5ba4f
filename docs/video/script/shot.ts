/** What a part of the film is made of: lines that are spoken, and what is seen meanwhile. */

/** A sentence that is spoken, and its translation. */
export type Line = readonly [en: string, fr: string];

/** A chart of a notebook, by the cell that drew it. */
export interface ChartSource {
  readonly notebook: string;
  readonly cell: string;
  /** Which of the cell's charts, from 0. */
  readonly index?: number;
}

/** Items of a slide appear with the lines: the first with the first, and so on. Slides are in English. */
export type Visual =
  | { readonly kind: 'title'; readonly title: string; readonly subtitle: string }
  | { readonly kind: 'points'; readonly heading: string; readonly items: readonly string[] }
  | {
      readonly kind: 'chart';
      readonly heading: string;
      readonly chart: ChartSource;
      /** Beside the chart: large figures, each with a caption, from the given line on. */
      readonly facts?: readonly { readonly figure: string; readonly caption: string; readonly from: number }[];
    }
  | {
      readonly kind: 'table';
      readonly heading: string;
      readonly head: readonly string[];
      /** With the line from which each is seen. */
      readonly rows: readonly { readonly cells: readonly string[]; readonly from: number }[];
    }
  | { readonly kind: 'commands'; readonly heading: string; readonly items: readonly Command[] }
  | { readonly kind: 'demo'; readonly demo: DemoName };

/** What somebody types, and what comes of it. */
export interface Command {
  readonly command?: string;
  readonly text: string;
}

/** The recordings of demo.ts. */
export type DemoName = 'swagger' | 'report' | 'queue' | 'model';

/** What is seen while some lines are spoken. */
export interface Shot {
  readonly chapter: string;
  readonly visual: Visual;
  readonly lines: readonly Line[];
}
