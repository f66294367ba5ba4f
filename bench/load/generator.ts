/** The load generator, a program of its own. */
import { onTask } from '../programs.js';
import { type RequestLoad, type RequestSpeed, sendRequests } from './requests.js';
import { type RowLoad, type RowSpeed, sendRows } from './rows.js';

/** A load to generate, and the speed that is measured. */
export type Load = RequestLoad | RowLoad;
export type Speed = RequestSpeed | RowSpeed;

onTask<Load, Speed>((load) => (load.kind === 'requests' ? sendRequests(load) : sendRows(load)));
