/** Finding one's way on the clip's time. Lists are ascending by their start. */

/** The index of the entry that has begun last, or -1 before the first. */
export function indexAt(entries: readonly { start: number }[], time: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    // A browser that was asked for 118 may stand at 117.99.
    if (entries[middle].start <= time + 0.05) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low - 1;
}

/** Where to resume; the first and the last moments count as the beginning. */
export function resumeAt(position: number, duration: number): number {
  return position >= 3 && position <= duration - 3 ? position : 0;
}

/** A CSS gradient that shows the watched part of the line. */
export function watchedGradient(ranges: readonly (readonly [number, number])[], duration: number, colour: string): string {
  if (duration <= 0 || ranges.length === 0) {
    return 'none';
  }
  const percent = (seconds: number): string => `${Math.min(100, (seconds / duration) * 100).toFixed(2)}%`;
  const stops = ranges.flatMap(([from, to]) => [
    `transparent ${percent(from)}`,
    `${colour} ${percent(from)} ${percent(to)}`,
    `transparent ${percent(to)}`,
  ]);
  return `linear-gradient(90deg, ${stops.join(', ')})`;
}
