import type Hls from 'hls.js/light';

const TYPE = 'application/vnd.apple.mpegurl';

export interface StreamEvents {
  /** It cannot be played: the plain files are still there. */
  failed(): void;
}

/** How this browser plays HTTP Live Streaming: by itself, by a library, or not at all. */
export type Way = 'native' | 'library' | 'none';

/** @param canPlay what the browser says of the type @param hasSource whether a script may feed a video */
export function wayOf(canPlay: string, hasSource: boolean): Way {
  return canPlay !== '' ? 'native' : hasSource ? 'library' : 'none';
}

/** A long clip in fragments: it begins anywhere at once, and follows the connection without stopping. */
export class Stream {
  readonly #video: HTMLVideoElement;
  readonly #src: string;
  readonly #events: StreamEvents;
  #library: Hls | undefined;
  #closed = false;

  static playable(video: HTMLVideoElement): boolean {
    return Stream.#way(video) !== 'none';
  }

  static #way(video: HTMLVideoElement): Way {
    return wayOf(video.canPlayType(TYPE), 'MediaSource' in window || 'ManagedMediaSource' in window);
  }

  /** @param at where to begin, in seconds */
  constructor(video: HTMLVideoElement, src: string, at: number, events: StreamEvents) {
    this.#video = video;
    this.#src = src;
    this.#events = events;
    if (Stream.#way(video) === 'native') {
      video.src = src;
    } else {
      this.#feed(at).catch(() => this.#fail());
    }
  }

  close(): void {
    this.#closed = true;
    this.#library?.destroy();
    this.#library = undefined;
  }

  async #feed(at: number): Promise<void> {
    const { default: Library } = await import('hls.js/light');
    if (this.#closed) {
      return;
    }
    if (!Library.isSupported()) {
      return this.#fail();
    }
    // The content security policy knows no worker made from text.
    const library = new Library({ enableWorker: false, startPosition: at, capLevelToPlayerSize: true, maxBufferLength: 20 });
    this.#library = library;
    library.on(Library.Events.ERROR, (_event, data) => {
      if (data.fatal) {
        this.#fail();
      }
    });
    library.loadSource(this.#src);
    library.attachMedia(this.#video);
  }

  #fail(): void {
    if (!this.#closed) {
      this.close();
      this.#events.failed();
    }
  }
}
