import { captionStyle, type Choices } from './choices';
import { make, mark } from './dom';

/** Draws the chosen track's cues on the picture, in the page's own type, since a browser's own rendering cannot be styled so. */
export class Captions {
  readonly element = make('p', { class: 'player__caption', hidden: true });
  readonly #tracks: HTMLTrackElement[];
  readonly #video: HTMLVideoElement;
  #chosen = 'off';
  #shown = '';

  constructor(video: HTMLVideoElement, captions: readonly { language: string; src: string; label: string }[], signal: AbortSignal) {
    this.#video = video;
    this.#tracks = captions.map(({ language, src, label }) => {
      const track = make('track', { kind: 'captions', srclang: language, src, label });
      video.append(track);
      track.track.addEventListener('cuechange', () => this.#draw(), { signal });
      track.addEventListener('load', () => this.#draw(), { signal });
      return track;
    });
    // Chromium leaves cues active after a seek: look oneself, too.
    for (const type of ['timeupdate', 'seeked']) {
      video.addEventListener(type, () => this.#draw(), { signal });
    }
    // Where the system's own player takes over (iPhone), it has to draw them.
    video.addEventListener('webkitbeginfullscreen', () => this.#modes('showing'), { signal });
    video.addEventListener('webkitendfullscreen', () => this.#modes('hidden'), { signal });
  }

  get chosen(): string {
    return this.#chosen;
  }

  choose(language: string): void {
    this.#chosen = language;
    this.#modes('hidden');
    mark(this.element, 'lang', language === 'off' ? undefined : language);
    this.#draw();
  }

  /** Size and plate, as chosen. */
  dress(choices: Choices): void {
    const { size, plate } = captionStyle(choices);
    mark(this.element, 'data-size', size);
    mark(this.element, 'data-plate', plate);
  }

  #modes(mode: TextTrackMode): void {
    for (const track of this.#tracks) {
      track.track.mode = track.srclang === this.#chosen ? mode : 'disabled';
    }
  }

  #draw(): void {
    const now = this.#video.currentTime;
    const cues = this.#tracks.find((track) => track.srclang === this.#chosen)?.track.cues;
    const lines = (cues ? (Array.from(cues) as VTTCue[]) : [])
      .filter((cue) => cue.startTime <= now && now < cue.endTime)
      .flatMap((cue) => (cue.getCueAsHTML().textContent ?? '').split('\n'));
    const text = lines.join('\n');
    if (text !== this.#shown) {
      this.#shown = text;
      const parts = lines.flatMap((line, index) => (index === 0 ? [line] : [make('br'), line]));
      this.element.replaceChildren(make('span', {}, ...parts));
      this.element.hidden = text === '';
    }
  }
}
