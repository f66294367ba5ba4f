/** The latest reports as the numbers of their bins: a ring buffer of bounded length, with the count of each bin kept up to date. */

/** The window over the latest reports. */
export interface ReportWindow {
  /** How many reports it holds. */
  size(): number;
  /** Adds a report by its bin in each distribution; where the window is full, the oldest report goes. */
  add(bins: ArrayLike<number>, timeMs: number): void;
  /** Removes the reports that were added at `timeMs` or before. */
  removeUntil(timeMs: number): void;
  /** For each distribution, the reports in each bin; they change with the window. */
  readonly counts: readonly Uint32Array[];
}

/** An empty window for at most `maxReports`, over distributions with so many bins each: 256 at most. */
export function createReportWindow(maxReports: number, binsOfEach: readonly number[]): ReportWindow {
  const width = binsOfEach.length;
  const counts = binsOfEach.map((bins) => new Uint32Array(bins));
  // A ring: the place after the newest report is that of the oldest one when all places are taken.
  const ring = new Uint8Array(maxReports * width);
  const times = new Float64Array(maxReports);
  let next = 0;
  let size = 0;

  const oldest = () => (next - size + maxReports) % maxReports;

  function removeOldest() {
    const start = oldest() * width;
    for (let i = 0; i < width; i++) counts[i]![ring[start + i]!]!--;
    size--;
  }

  return {
    size: () => size,
    add(bins, timeMs) {
      if (size === maxReports) removeOldest();
      for (let i = 0; i < width; i++) {
        const bin = bins[i]!;
        ring[next * width + i] = bin;
        counts[i]![bin]!++;
      }
      times[next] = timeMs;
      next = (next + 1) % maxReports;
      size++;
    },
    removeUntil(timeMs) {
      while (size > 0 && times[oldest()]! <= timeMs) removeOldest();
    },
    counts,
  };
}
