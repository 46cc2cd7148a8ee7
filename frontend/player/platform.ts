import { createMediaStore, type MediaState } from 'media-chrome/dist/media-store/media-store.js';

export interface Abilities {
  fullscreen: boolean;
  fullscreenPossible: boolean;
  pip: boolean;
  pipPossible: boolean;
  volumePossible: boolean;
}

/**
 * Full screen, the small window and the volume differ from browser to browser (an iPhone lets no script set the volume and
 * makes only the video itself full screen). media-chrome's store knows the differences; its own controls are not used,
 * since their look and markup are fixed.
 */
export class Platform {
  readonly #store;
  readonly #stop: () => void;

  constructor(media: HTMLVideoElement, frame: HTMLElement, changed: (abilities: Abilities) => void) {
    this.#store = createMediaStore({
      media,
      fullscreenElement: frame,
      documentElement: document,
      options: { noVolumePref: true, noMutedPref: true, noSubtitlesLangPref: true },
    });
    this.#stop = this.#store.subscribe((state) => changed(Platform.#read(state)));
  }

  static #read(state: Partial<MediaState>): Abilities {
    return {
      fullscreen: state.mediaIsFullscreen ?? false,
      fullscreenPossible: !state.mediaFullscreenUnavailable,
      pip: state.mediaIsPip ?? false,
      pipPossible: state.mediaPipUnavailable !== 'unsupported',
      volumePossible: !state.mediaVolumeUnavailable,
    };
  }

  toggleFullscreen(): void {
    this.#ask(this.#store.getState().mediaIsFullscreen ? 'mediaexitfullscreenrequest' : 'mediaenterfullscreenrequest');
  }

  togglePip(): void {
    this.#ask(this.#store.getState().mediaIsPip ? 'mediaexitpiprequest' : 'mediaenterpiprequest');
  }

  close(): void {
    this.#stop();
  }

  #ask(type: string): void {
    this.#store.dispatch({ type });
  }
}
