/**
 * What the animals of the reports weigh, in kilograms: adults, rounded, from general knowledge of the species.
 * Reads and writes nothing.
 *
 * Tried as a feature and not kept: notebook 02 finds no gain beyond chance.
 */
export const massKilograms: Readonly<Record<string, number>> = {
  'American crow': 0.45,
  'American kestrel': 0.12,
  'American robin': 0.08,
  'Barn owl': 0.5,
  'Barn swallow': 0.02,
  Blackbirds: 0.06,
  'Canada goose': 4,
  'Cattle egret': 0.35,
  'Chimney swift': 0.02,
  'Cliff swallow': 0.02,
  'Common nighthawk': 0.08,
  Coyote: 13,
  'Eastern meadowlark': 0.1,
  'European starling': 0.08,
  'Great blue heron': 2.4,
  'Herring gull': 1.1,
  'Horned lark': 0.03,
  Killdeer: 0.09,
  'Laughing gull': 0.3,
  Mallard: 1.1,
  Meadowlarks: 0.1,
  'Mourning dove': 0.12,
  'Pacific golden-plover': 0.13,
  'Red-tailed hawk': 1.1,
  'Ring-billed gull': 0.5,
  'Rock pigeon': 0.35,
  'Savannah sparrow': 0.02,
  'Short-eared owl': 0.35,
  'Tree swallow': 0.02,
  'Turkey vulture': 1.8,
  'Western meadowlark': 0.1,
  'White-tailed deer': 60,
  'Zebra dove': 0.06,
};

/** Where the species is not known, what a report's named animals of the same size weigh in the middle (median). */
export const usualMassKilograms: Readonly<Record<string, number>> = { Small: 0.12, Medium: 1.1, Large: 4 };
