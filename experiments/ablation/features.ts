/**
 * The features of the served model with one change.
 */
import { reportFields } from '../../schemas/index.js';
import type { Features, Lookup } from '../../training/features/feature.js';
import { features } from '../../training/features/features.js';

const { categories, bases } = features;

/** The categories whose fields the sample has, which everything is tried on. */
export const featureNames: readonly string[] = categories
  .filter(({ field }) => reportFields.some(({ name, faaColumn }) => name === field && faaColumn !== undefined))
  .map(({ name }) => name);

/** With one more category, of a field of the same name. */
export const withCategory = (name: string): Features => ({
  categories: [...categories, { name, field: name, lookups: [{ name }] }],
  bases,
});

/** With more numbers, each of a field of the same name. */
export const withNumbers = (...names: string[]): Features => ({
  categories,
  bases: [...bases, ...names.map((name) => ({ kind: 'number', name, field: name, zeroIsMissing: true }) as const)],
});

/** Without some of the categories. */
export const without = (...names: string[]): Features => ({
  categories: categories.filter(({ name }) => !names.includes(name)),
  bases,
});

/** With the look-ups of some features, or of all, changed. */
export const withLookups = (
  change: (lookups: readonly Lookup[]) => readonly Lookup[],
  ...names: string[]
): Features => ({
  categories: categories.map((feature) =>
    names.length === 0 || names.includes(feature.name) ? { ...feature, lookups: change(feature.lookups) } : feature,
  ),
  bases,
});

/** Changes of look-ups: the value without its groups, the groups without the value. */
export const valueAlone = (lookups: readonly Lookup[]) => lookups.slice(0, 1);
export const groupsAlone = (lookups: readonly Lookup[]) => (lookups.length > 1 ? lookups.slice(1) : lookups);
