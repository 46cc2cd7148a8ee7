import { readChoices, remember } from './choices';
import type { ClipData } from './data';
import { device } from './device';
import { make, mark } from './dom';
import { icon, type Icon } from './icons';
import { SPEEDS } from './keys';
import { attachMenu, type Group } from './menu';
import type { Abilities } from './platform';
import { speedText } from './text';

export interface Actions {
  toggle(): void;
  toggleMute(): void;
  volume(volume: number): void;
  speed(speed: number): void;
  quality(): void;
  captions(language: string): void;
  toggleCaptions(): void;
  pip(): void;
  fullscreen(): void;
}

type Words = (key: string) => string;

/** The bar under the picture. Draws what it is told and says what was pressed. */
export class Controls {
  readonly bar: HTMLElement;
  readonly menus: HTMLElement[] = [];
  readonly play: HTMLButtonElement;
  readonly volume: HTMLInputElement;
  readonly #words: Words;
  readonly #time = make('span', { class: 'num player__time' });
  readonly #chapter = make('span', { class: 'grow' });
  readonly #mute: HTMLButtonElement;
  readonly #settings = make('button', { type: 'button' });
  readonly #captions: HTMLButtonElement;
  readonly #pip: HTMLButtonElement;
  readonly #full: HTMLButtonElement;
  readonly #toggles: boolean;
  #speed = 1;
  #language = 'off';

  constructor(data: ClipData, words: Words, actions: Actions, signal: AbortSignal) {
    this.#words = words;
    this.#toggles = data.captions.length === 1;
    this.play = this.#button('play', 'play', () => actions.toggle());
    this.#mute = this.#button('volume', 'mute', () => actions.toggleMute());
    this.volume = make('input', { type: 'range', class: 'player__volume', min: 0, max: 1, step: 0.05, 'aria-label': words('volume') });
    this.volume.addEventListener('input', () => actions.volume(Number(this.volume.value)));
    this.#captions = this.#button('captions', 'captions', () => this.#toggles && actions.toggleCaptions());
    this.#pip = this.#button('pip', 'pip', () => actions.pip());
    this.#pip.classList.add('wide');
    this.#full = this.#button('full', 'fullscreen', () => actions.fullscreen());
    mark(this.#settings, 'aria-label', words('settings'));
    this.menus.push(attachMenu(this.#settings, this.#settingsGroups(data, actions), signal));
    if (data.captions.length > 1) {
      this.menus.push(attachMenu(this.#captions, [this.#captionsGroup(data, actions)], signal));
    }
    this.bar = make(
      'div',
      { class: 'player__bar' },
      this.play,
      make('div', { class: 'player__sound wide' }, this.#mute, this.volume),
      this.#time,
      this.#chapter,
      this.#settings,
      ...(data.captions.length > 0 ? [this.#captions] : []),
      this.#pip,
      this.#full,
    );
  }

  /** Changes picture and name of a button where they differ. */
  dress(button: HTMLButtonElement, image: Icon, label: string): void {
    if (button.dataset['image'] !== image) {
      button.dataset['image'] = image;
      button.replaceChildren(icon(image));
    }
    mark(button, 'aria-label', this.#words(label));
  }

  time(time: string, chapter: string): void {
    if (this.#time.textContent !== time) {
      this.#time.textContent = time;
    }
    if (this.#chapter.textContent !== chapter) {
      this.#chapter.textContent = chapter;
      this.#chapter.title = chapter;
    }
  }

  sound(volume: number): void {
    this.dress(this.#mute, volume === 0 ? 'muted' : 'volume', volume === 0 ? 'unmute' : 'mute');
    this.volume.value = String(volume);
    this.volume.style.setProperty('--v', `${volume * 100}%`);
  }

  speed(speed: number): void {
    this.#speed = speed;
    this.#settings.textContent = speedText(speed);
    mark(this.#settings, 'aria-label', `${this.#words('settings')}, ${speedText(speed)}`);
  }

  captions(language: string): void {
    this.#language = language;
    this.#captions.classList.toggle('is-on', language !== 'off');
    if (this.#toggles) {
      mark(this.#captions, 'aria-pressed', String(language !== 'off'));
    }
  }

  able(abilities: Abilities): void {
    this.#pip.hidden = !abilities.pipPossible;
    this.#full.hidden = !abilities.fullscreenPossible;
    this.volume.hidden = !abilities.volumePossible;
    mark(this.#pip, 'aria-label', this.#words(abilities.pip ? 'pip-exit' : 'pip'));
    this.dress(this.#full, abilities.fullscreen ? 'unfull' : 'full', abilities.fullscreen ? 'fullscreen-exit' : 'fullscreen');
  }

  #button(image: Icon, label: string, act: () => void): HTMLButtonElement {
    const button = make('button', { type: 'button' });
    this.dress(button, image, label);
    button.addEventListener('click', act);
    return button;
  }

  #settingsGroups(data: ClipData, actions: Actions): Group[] {
    const speeds: Group = {
      title: this.#words('speed'),
      choices: SPEEDS.map((speed) => ({ value: String(speed), text: speedText(speed) })),
      chosen: () => String(this.#speed),
      choose: (value) => actions.speed(Number(value)),
    };
    const heights = data.sources.map(({ height }) => height).sort((a, b) => b - a);
    const quality: Group = {
      title: this.#words('quality'),
      choices: [
        { value: 'auto', text: this.#words('auto') },
        ...heights.map((height) => ({ value: String(height), text: `${height}p` })),
      ],
      chosen: () => {
        const wanted = readChoices(device).quality;
        return wanted !== undefined && heights.includes(wanted) ? String(wanted) : 'auto';
      },
      choose: (value) => {
        remember(device, { quality: value === 'auto' ? undefined : Number(value) });
        actions.quality();
      },
    };
    return heights.length > 1 ? [speeds, quality] : [speeds];
  }

  #captionsGroup(data: ClipData, actions: Actions): Group {
    return {
      title: this.#words('captions'),
      choices: [
        { value: 'off', text: this.#words('captions-off') },
        ...data.captions.map(({ language, label }) => ({ value: language, text: label, lang: language })),
      ],
      chosen: () => this.#language,
      choose: (language) => actions.captions(language),
    };
  }
}
