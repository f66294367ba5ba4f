/** Members whose numbers are in memory that the threads share. */
import { inSharedMemory } from '../../features/shared-numbers.js';
import type { Member } from '../training-loop.js';

/** Members with their reports and rows in shared memory, where arrays that several members have stand once. */
export function sharedMembers(members: readonly Member[]): Member[] {
  const copies = new Map<object, object>();
  const copyOf = <T extends Int32Array | Float32Array>(numbers: T): T => {
    if (!copies.has(numbers)) copies.set(numbers, inSharedMemory(numbers));
    return copies.get(numbers) as T;
  };
  return members.map(({ seed, reports, rows, hidden }) => ({
    seed,
    reports: { rows: reports.rows, codes: copyOf(reports.codes), basis: copyOf(reports.basis) },
    rows: copyOf(rows),
    ...(hidden && { hidden }),
  }));
}
