/**
 * What the film says and shows, in order. A line is one sentence and one subtitle: spoken in English, read in English and
 * French. No figure is typed here: {{name}} stands for one of figures.ts, which takes it from the manifest and the notebooks.
 */
import { network } from './network.js';
import { question } from './question.js';
import { service } from './service.js';
import type { Shot } from './shot.js';

/** The whole film. */
export const script: readonly Shot[] = [...question, ...network, ...service];
