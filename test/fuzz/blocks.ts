/** `list` in blocks of `length`, the last one shorter. */
export const blocksOf = <T>(list: readonly T[], length: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / length) }, (_, block) =>
    list.slice(block * length, (block + 1) * length),
  );
