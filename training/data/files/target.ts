/** The target of training from what a row says of the damage. */
import type { DamageReading } from '../../../intake/dialects/damage.js';

/** Whether the aircraft was damaged, and how that was said. */
export interface Target {
  readonly isDamaged: boolean;
  /** Indicator and level say different things. */
  readonly isDisagreement: boolean;
  /** The indicator says "no damage" and the level beside it nothing. */
  readonly hasBlankLevel: boolean;
  /** The level as it is written, '' where it is blank or there is none. */
  readonly level: string;
}

/** Why a row has no target. */
export interface TargetRefusal {
  readonly cause: 'damage-blank' | 'damage-no-data' | 'damage-unknown-word';
  readonly message: string;
  readonly value?: string;
}

/**
 * The target of a row: the indicator where there is one, else a level that is neither none nor missing. "No Data" says that
 * nobody knows, whatever the indicator beside it says; where indicator and level disagree, the indicator counts; a blank
 * level beside an indicator of no damage is no damage.
 */
export function targetOf(
  { indicator, level, levelText }: DamageReading,
  hasLevelColumn: boolean,
): Target | TargetRefusal {
  if (level === 'no-data') {
    return { cause: 'damage-no-data', message: `The level of damage is "${levelText}": nobody knows.` };
  }
  if (indicator === undefined && level === undefined) {
    return { cause: 'damage-blank', message: 'Nothing says whether the aircraft was damaged.' };
  }
  if (indicator === undefined && level === 'other') {
    const message = 'The level of damage is a word that is not understood.';
    return { cause: 'damage-unknown-word', message, value: levelText! };
  }
  const isDamaged = indicator ?? level === 'damage';
  return {
    isDamaged,
    isDisagreement: (level === 'damage' || level === 'none') && isDamaged !== (level === 'damage'),
    hasBlankLevel: hasLevelColumn && indicator === false && level === undefined,
    level: levelText ?? '',
  };
}
