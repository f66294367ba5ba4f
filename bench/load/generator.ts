/** The load generator, a program of its own. */
import { onTask } from '../programs.js';
import { type FileLoad, sendFiles } from './files.js';
import { type RequestLoad, type RequestSpeed, sendRequests } from './requests.js';
import { type RowLoad, type RowSpeed, sendRows } from './rows.js';

/** A load to generate, and the speed that is measured. */
export type Load = RequestLoad | RowLoad | FileLoad;
export type Speed = RequestSpeed | RowSpeed;

onTask<Load, Speed>((load) => {
  if (load.kind === 'requests') return sendRequests(load);
  return load.kind === 'rows' ? sendRows(load) : sendFiles(load);
});
