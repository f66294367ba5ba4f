/** What a served model needs of an explainer; the one there is, in `server/explanations/`, is handed in by `service.ts`. */
import type { Explanation, StrikeReport } from '../../schemas/index.js';
import type { ModelFiles } from './model.js';

/** A valid report in, its explanation out; one whose client has left when a thread is free is never answered. */
export type Explain = (report: StrikeReport, isAborted?: () => boolean) => Promise<Explanation>;

/** Explains until it is closed. */
export interface Explainer {
  readonly explain: Explain;
  /** Ends the threads once every report that was passed in is answered. */
  close(): Promise<void>;
}

/** Makes the explainer of one version; it costs nothing before the first report. */
export type ExplainerFactory = (files: ModelFiles) => Explainer;
