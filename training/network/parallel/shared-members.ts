/** Members whose numbers are in memory that the threads share. */
import { shared } from '../../features/shared.js';
import type { Member } from '../training-loop.js';

/** Members with their reports and rows in shared memory, where arrays that several members have stand once. */
export function sharedMembers(members: readonly Member[]): Member[] {
  const copies = new Map<object, object>();
  const copyOf = <T extends Int32Array | Float32Array>(numbers: T): T => {
    if (!copies.has(numbers)) copies.set(numbers, shared(numbers));
    return copies.get(numbers) as T;
  };
  return members.map(({ seed, reports, rows, hiddenCodes }) => ({
    seed,
    reports: { rows: reports.rows, codes: copyOf(reports.codes), basis: copyOf(reports.basis) },
    rows: copyOf(rows),
    ...(hiddenCodes && { hiddenCodes }),
  }));
}
