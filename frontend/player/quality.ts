/** Which of a clip's files to play. */
export interface Source {
  src: string;
  type: string;
  height: number;
}

export interface Connection {
  saveData?: boolean;
  effectiveType?: string;
  downlink?: number;
}

/** The tallest picture this connection carries without stopping; Chromium reports at most 10 Mbit/s. */
function affordable(connection: Connection | undefined): number {
  if (!connection) {
    return Infinity;
  }
  if (connection.saveData || connection.effectiveType === 'slow-2g' || connection.effectiveType === '2g') {
    return 0;
  }
  if (connection.effectiveType === '3g' || (connection.downlink ?? 10) < 1.5) {
    return 480;
  }
  return (connection.downlink ?? 10) < 4 ? 720 : Infinity;
}

/**
 * The smallest source that fills the screen, as far as the connection carries it.
 *
 * @param sources at least one, in any order
 * @param pixels height of the picture on the screen, in device pixels
 */
export function automatic(sources: readonly Source[], pixels: number, connection?: Connection): Source {
  const rising = [...sources].sort((a, b) => a.height - b.height);
  const limit = affordable(connection);
  const possible = rising.filter((source) => source.height <= limit);
  const choice = possible.length > 0 ? possible : rising.slice(0, 1);
  // A picture one tenth too small is not seen to be.
  return choice.find((source) => source.height >= pixels * 0.9) ?? choice[choice.length - 1];
}

/** The next smaller one, if any: for a connection that turned out slower than it said. */
export function smaller(sources: readonly Source[], than: Source): Source | undefined {
  return [...sources].sort((a, b) => b.height - a.height).find((source) => source.height < than.height);
}
