/** The load generator, a program of its own. */
import { reply } from '../programs.js';
import { type RequestLoad, type RequestSpeed, sendRequests } from './requests.js';
import { type RowLoad, type RowSpeed, sendRows } from './rows.js';

/** What it may be asked for, and what it then tells. */
export type Load = RequestLoad | RowLoad;
export type Speed = RequestSpeed | RowSpeed;

reply<Load, Speed>((load) => (load.kind === 'requests' ? sendRequests(load) : sendRows(load)));
