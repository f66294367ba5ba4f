/**
 * Where each form of file says whether the aircraft was damaged: the target of training, and nothing that a report may
 * hold. An indicator says yes or no; a level says how much.
 */
import type { DialectName } from './dialects.js';

/** The columns of damage of one form of file, each in order of preference. */
export interface DamageColumns {
  readonly indicator: readonly string[];
  readonly level: readonly string[];
}

export const damageColumns: Readonly<Record<DialectName, DamageColumns>> = {
  'faa-current': { indicator: ['INDICATED_DAMAGE'], level: ['DAMAGE_LEVEL'] },
  'faa-older': { indicator: ['INDICATED_DAMAGE'], level: ['DAMAGE'] },
  'faa-query': { indicator: ['Effect: Indicated Damage', 'Damage'], level: [] },
  kaggle: { indicator: ['Aircraft Damage'], level: [] },
  sample: { indicator: [], level: ['Effect: Amount of damage'] },
  own: { indicator: ['damaged'], level: [] },
};

/** Words of an indicator, besides yes and no in their usual forms. */
export const indicatorWords: Readonly<Record<string, boolean>> = {
  'Caused damage': true,
  Damaged: true,
  'No damage': false,
  'Not damaged': false,
};

/**
 * Words of a level, in any case. `none` is a finding, a blank is not. "No Data" says that nobody knows, whatever the
 * indicator beside it says. A to E are the military's classes of mishap; M? is "damaged, extent not known".
 */
export const levelWords = {
  none: ['N', 'None', 'No damage'],
  damage: ['M', 'Minor', 'M?', 'Medium', 'Undetermined', 'S', 'Substantial', 'D', 'Destroyed', 'A', 'B', 'C', 'E'],
  noData: ['No Data', 'Unknown'],
} as const;
