import type { Source } from './quality';
import type { Range } from './watched';

/** What the page gives the player; the Java record `ClipPlayer.Data` has the same fields, plus the state. */
export interface ClipData {
  state: 'ready' | 'waiting' | 'failed';
  id: string;
  /** Language tag of title and transcript. */
  language: string;
  title: string;
  seconds: number;
  sources: Source[];
  captions: { language: string; src: string; label: string }[];
  /** The same as HTTP Live Streaming, of long clips. */
  stream?: string;
  poster?: string;
  /** WebVTT of small pictures along the clip. */
  thumbnails?: string;
  chapters: { start: number; title: string }[];
  transcript: { start: number; end: number; text: string }[];
  /** Where the viewer stopped, in seconds. */
  position: number;
  watched: Range[];
  /** Where to report to; without it nothing is reported. */
  watchedUrl?: string;
  /** Tells apart what two people on one device have not sent yet. */
  viewer?: string;
}

export type Labels = Record<string, string>;

export function parseData(value: unknown): ClipData | undefined {
  const data: unknown = typeof value === 'string' && value !== '' ? JSON.parse(value) : value;
  if (!data || typeof data !== 'object') {
    return undefined;
  }
  const given = data as Partial<ClipData>;
  return {
    ...given,
    state: given.state ?? 'ready',
    id: given.id ?? '',
    language: given.language ?? 'en',
    title: given.title ?? '',
    seconds: given.seconds ?? 0,
    sources: given.sources ?? [],
    captions: given.captions ?? [],
    chapters: given.chapters ?? [],
    transcript: given.transcript ?? [],
    position: given.position ?? 0,
    watched: given.watched ?? [],
    stream: given.stream ?? undefined,
  };
}
