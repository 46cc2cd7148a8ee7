import { CAPTION_PLATES, CAPTION_SIZES, captionStyle, readChoices, remember } from './choices';
import type { ClipData } from './data';
import { device } from './device';
import { make, mark } from './dom';
import { icon, type Icon } from './icons';
import { SPEEDS } from './keys';
import { attachMenu, type Group } from './menu';
import type { Abilities } from './platform';
import { clock, speedText } from './text';

export interface Actions {
  toggle(): void;
  toggleMute(): void;
  volume(volume: number): void;
  speed(speed: number): void;
  quality(): void;
  captions(language: string): void;
  captionStyle(): void;
  chapter(index: number): void;
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
  readonly #chapter: HTMLElement;
  readonly #mute: HTMLButtonElement;
  readonly #settings = make('button', { type: 'button' });
  readonly #captions: HTMLButtonElement;
  readonly #pip: HTMLButtonElement;
  readonly #full: HTMLButtonElement;
  #speed = 1;
  #language = 'off';
  #here = -1;

  constructor(data: ClipData, words: Words, actions: Actions, signal: AbortSignal) {
    this.#words = words;
    this.play = this.#button('play', 'play', () => actions.toggle());
    this.#mute = this.#button('volume', 'mute', () => actions.toggleMute());
    this.volume = make('input', { type: 'range', class: 'player__volume', min: 0, max: 1, step: 0.05, 'aria-label': words('volume') });
    this.volume.addEventListener('input', () => actions.volume(Number(this.volume.value)));
    this.#captions = this.#button('captions', 'captions', () => undefined);
    this.#pip = this.#button('pip', 'pip', () => actions.pip());
    this.#pip.classList.add('wide');
    this.#full = this.#button('full', 'fullscreen', () => actions.fullscreen());
    mark(this.#settings, 'aria-label', words('settings'));
    this.menus.push(attachMenu(this.#settings, this.#settingsGroups(data, actions), signal));
    if (data.captions.length > 0) {
      this.menus.push(attachMenu(this.#captions, this.#captionsGroups(data, actions), signal));
    }
    this.#chapter = this.#chapters(data, actions, signal);
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

  /** @param index of the chapter, -1 before the first */
  time(time: string, index: number, chapter: string): void {
    this.#here = index;
    if (this.#time.textContent !== time) {
      this.#time.textContent = time;
    }
    if (this.#chapter.textContent !== chapter) {
      this.#chapter.textContent = chapter;
      this.#chapter.title = chapter;
      if (this.#chapter instanceof HTMLButtonElement) {
        mark(this.#chapter, 'aria-label', `${this.#words('chapters')}: ${chapter}`);
      }
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

  #captionsGroups(data: ClipData, actions: Actions): Group[] {
    const language: Group = {
      title: this.#words('captions'),
      choices: [
        { value: 'off', text: this.#words('captions-off') },
        ...data.captions.map(({ language, label }) => ({ value: language, text: label, lang: language })),
      ],
      chosen: () => this.#language,
      choose: (language) => actions.captions(language),
    };
    const size: Group = {
      title: this.#words('caption-size'),
      choices: CAPTION_SIZES.map((value) => ({ value, text: this.#words(`caption-size-${value}`) })),
      chosen: () => captionStyle(readChoices(device)).size,
      choose: (value) => {
        remember(device, { captionSize: CAPTION_SIZES.find((one) => one === value) });
        actions.captionStyle();
      },
    };
    const plate: Group = {
      title: this.#words('caption-plate'),
      choices: CAPTION_PLATES.map((value) => ({ value, text: this.#words(`caption-plate-${value}`) })),
      chosen: () => captionStyle(readChoices(device)).plate,
      choose: (value) => {
        remember(device, { captionPlate: CAPTION_PLATES.find((one) => one === value) });
        actions.captionStyle();
      },
    };
    return [language, size, plate];
  }

  /** The title of the chapter; with several, a button that opens their list. */
  #chapters(data: ClipData, actions: Actions, signal: AbortSignal): HTMLElement {
    if (data.chapters.length < 2) {
      return make('span', { class: 'grow' });
    }
    const button = make('button', { type: 'button', class: 'grow player__chapters', 'aria-label': this.#words('chapters') });
    const group: Group = {
      title: this.#words('chapters'),
      choices: data.chapters.map(({ start, title }, index) => ({
        value: String(index),
        text: `${index + 1}. ${title}`,
        after: clock(start),
        lang: data.language,
      })),
      chosen: () => String(this.#here),
      choose: (value) => actions.chapter(Number(value)),
    };
    this.menus.push(attachMenu(button, [group], signal));
    return button;
  }
}
