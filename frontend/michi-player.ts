import { parseData, type ClipData, type Labels } from './player/data';
import { make, mark } from './player/dom';
import { Placeholder } from './player/placeholder';
import { ReadyPlayer } from './player/ready-player';

/**
 * `<michi-player>`: properties (or attributes) `data` and `labels` as JSON text, `percent` and `left` (seconds) as numbers.
 * Fires `michi-watched` with the server's answer to each report.
 */
export class MichiPlayer extends HTMLElement {
  static readonly observedAttributes = ['data', 'labels', 'percent'];

  #data: ClipData | undefined;
  #labels: Labels = {};
  #percent = 0;
  #left = 0;
  #part: ReadyPlayer | Placeholder | undefined;
  #queued = false;

  get data(): unknown {
    return this.#data;
  }

  set data(value: unknown) {
    this.#data = parseData(value);
    this.#queue();
  }

  get labels(): unknown {
    return this.#labels;
  }

  set labels(value: unknown) {
    this.#labels = (typeof value === 'string' && value !== '' ? JSON.parse(value) : (value ?? {})) as Labels;
    this.#queue();
  }

  get percent(): number {
    return this.#percent;
  }

  set percent(value: number) {
    this.#percent = Number(value);
    this.#progress();
  }

  get left(): number {
    return this.#left;
  }

  set left(value: number) {
    this.#left = Number(value);
    this.#progress();
  }

  #progress(): void {
    if (this.#part instanceof Placeholder && this.#data?.state === 'waiting') {
      this.#part.progress(this.#percent, this.#left);
    }
  }

  attributeChangedCallback(name: 'data' | 'labels' | 'percent', _old: string | null, value: string | null): void {
    if (value !== null) {
      (this as Record<typeof name, unknown>)[name] = value;
    }
  }

  connectedCallback(): void {
    // Flow may have set these before this class was loaded: let the setters see them.
    for (const name of ['data', 'labels', 'percent', 'left'] as const) {
      if (Object.hasOwn(this, name)) {
        const value: unknown = this[name];
        delete (this as Partial<Record<typeof name, unknown>>)[name];
        (this as Record<typeof name, unknown>)[name] = value;
      }
    }
    this.#queue();
  }

  disconnectedCallback(): void {
    this.#part?.close();
    this.#part = undefined;
    this.replaceChildren();
  }

  /** Brings the player into view at this second with the play button focused; does not start. */
  seekTo(seconds: number): void {
    if (this.#queued) {
      this.#render();
    }
    if (this.#part instanceof ReadyPlayer) {
      this.#part.seekTo(Number(seconds));
    }
  }

  /** Data and labels arrive one after the other: one rendering for both. */
  #queue(): void {
    if (!this.#queued) {
      this.#queued = true;
      queueMicrotask(() => this.#queued && this.#render());
    }
  }

  #render(): void {
    this.#queued = false;
    const data = this.#data;
    if (!this.isConnected || !data) {
      return;
    }
    this.#part?.close();
    const section = make('section', { class: 'card watch' });
    section.classList.toggle('watch--alone', data.transcript.length === 0);
    mark(section, 'aria-label', [this.#labels['region'] ?? '', data.title].filter(Boolean).join(': '));
    this.replaceChildren(section);
    this.#part =
      data.state === 'ready' && data.sources.length > 0
        ? new ReadyPlayer(this, section, data, this.#labels)
        : new Placeholder(section, data, this.#labels, this.#percent, this.#left);
  }
}

/** `<a href="#clip" data-seek="118">` anywhere: the player it points at, else the first on the page, goes there. */
document.addEventListener(
  'click',
  (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-seek]') : null;
    const seconds = Number(link?.dataset['seek']);
    if (!link || !Number.isFinite(seconds) || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    const target = link.hash ? document.getElementById(decodeURIComponent(link.hash.slice(1))) : null;
    const players = [...document.querySelectorAll<MichiPlayer>('michi-player')];
    const player = players.find((one) => one === target || one.contains(target) || target?.contains(one)) ?? players[0];
    if (player) {
      event.preventDefault();
      player.seekTo(seconds);
    }
  },
  { capture: true },
);

if (!customElements.get('michi-player')) {
  customElements.define('michi-player', MichiPlayer);
}
