import { captionsFor, readChoices, remember } from './choices';
import { Captions } from './captions';
import { Controls } from './controls';
import type { ClipData } from './data';
import { device } from './device';
import { make, mark } from './dom';
import { icon, type Icon } from './icons';
import { commandFor, nextSpeed, SPEEDS, type Command, type Focus } from './keys';
import { Messages, wordsOf } from './messages';
import { Platform, type Abilities } from './platform';
import { Playback } from './playback';
import { Progress } from './progress';
import { SeekLine } from './seek-line';
import { clock, speedText } from './text';
import { indexAt, resumeAt } from './timeline';
import { Transcript } from './transcript';

const playing = new Set<ReadyPlayer>();

/** Joins the parts of a player that can play, and lives until `close()`. */
export class ReadyPlayer {
  readonly #host: HTMLElement;
  readonly #data: ClipData;
  readonly #words;
  readonly #life = new AbortController();
  readonly #video: HTMLVideoElement;
  readonly #figure: HTMLElement;
  readonly #big: HTMLButtonElement;
  readonly #line: SeekLine;
  readonly #controls: Controls;
  readonly #messages: Messages;
  readonly #captions: Captions;
  readonly #transcript: Transcript | undefined;
  readonly #platform: Platform;
  readonly #playback: Playback;
  readonly #progress: Progress;
  #begun = false;
  #fullscreen = false;
  #speed: number;

  constructor(host: HTMLElement, section: HTMLElement, data: ClipData, labels: Record<string, string>) {
    this.#host = host;
    this.#data = data;
    this.#words = wordsOf(labels);
    const choices = readChoices(device);
    const signal = this.#life.signal;
    this.#speed = choices.speed !== undefined && SPEEDS.includes(choices.speed) ? choices.speed : 1;
    this.#video = make('video', { class: 'still', playsinline: true, preload: 'metadata', poster: data.poster, tabindex: -1, lang: data.language, 'aria-label': data.title });
    this.#video.volume = Math.max(0, Math.min(1, choices.volume ?? 1));
    this.#video.muted = choices.muted ?? false;
    this.#video.defaultPlaybackRate = this.#speed;
    this.#messages = new Messages(this.#words);
    this.#captions = new Captions(this.#video, data.captions, signal);
    this.#line = new SeekLine(this.#words('position'), data, (seconds, dragging) => this.#seek(seconds, !dragging));
    this.#controls = this.#makeControls(signal);
    this.#big = make('button', { type: 'button', class: 'player__big', tabindex: -1, 'aria-label': this.#words('play') }, icon('play'));
    const screen = make('div', { class: 'player__screen' }, this.#video, this.#captions.element, this.#big, ...this.#messages.onScreen);
    this.#figure = make('figure', { class: 'player' }, screen, this.#line.element, this.#controls.bar, this.#messages.below, ...this.#controls.menus);
    section.append(this.#figure);
    if (data.transcript.length > 0) {
      this.#transcript = new Transcript(data.transcript, this.#words, data.language, (seconds) => this.#seek(seconds));
      section.append(this.#transcript.element);
    }

    this.#playback = new Playback(this.#video, data, signal, {
      leaving: () => this.#progress.halt(),
      arrived: () => this.#arrived(),
      busy: (busy) => this.#messages.busy(busy),
      failed: () => this.#failed(),
    });
    this.#progress = new Progress(this.#video, data, this.#speed, () => this.#playback.now, {
      saved: (detail) => host.dispatchEvent(new CustomEvent('michi-watched', { detail, bubbles: true })),
      waiting: (waiting) => this.#messages.unsaved(waiting),
    });
    this.#platform = new Platform(this.#video, this.#figure, (abilities) => this.#able(abilities));
    this.#listen(screen, signal);
    this.#captions.dress(choices);
    this.#captions.choose(captionsFor(choices.captions, data.language, this.#languages));
    this.#resume();
    this.#draw();
  }

  close(): void {
    playing.delete(this);
    this.#progress.close();
    this.#life.abort();
    this.#platform.close();
    this.#messages.close();
    this.#playback.close();
  }

  /** Into view, at this second, ready to play with one key. */
  seekTo(seconds: number): void {
    this.#seek(seconds);
    this.#host.scrollIntoView({ block: 'start' });
    this.#focusPlay();
  }

  #makeControls(signal: AbortSignal): Controls {
    return new Controls(
      this.#data,
      this.#words,
      {
        toggle: () => this.#toggle(),
        toggleMute: () => this.#toggleMute(),
        volume: (volume) => this.#setVolume(volume),
        speed: (speed) => this.#setSpeed(speed),
        quality: () => this.#playback.chosen(),
        captions: (language) => this.#setCaptions(language),
        captionStyle: () => this.#captions.dress(readChoices(device)),
        chapter: (index) => this.#seek(this.#data.chapters[index].start),
        pip: () => this.#platform.togglePip(),
        fullscreen: () => this.#platform.toggleFullscreen(),
      },
      signal,
    );
  }

  #listen(screen: HTMLElement, signal: AbortSignal): void {
    const on = (type: keyof HTMLMediaElementEventMap, handle: () => void): void =>
      this.#video.addEventListener(type, handle, { signal });
    on('durationchange', () => this.#draw());
    on('play', () => this.#started());
    on('playing', () => this.#progress.run());
    on('timeupdate', () => {
      this.#progress.tick();
      this.#drawTime();
    });
    on('ratechange', () => this.#followRate());
    on('seeking', () => {
      this.#progress.cut();
      this.#drawTime();
    });
    on('seeked', () => {
      if (!this.#video.paused) {
        this.#progress.run();
      }
      this.#progress.report();
      this.#drawPlaying();
    });
    on('waiting', () => this.#progress.tick());
    on('pause', () => this.#stopped());
    on('ended', () => this.#stopped());
    on('volumechange', () => this.#drawSound());

    screen.addEventListener('click', (event) => {
      if (event.target === this.#video) {
        this.#toggle();
      }
    });
    this.#big.addEventListener('click', () => {
      this.#focusPlay();
      this.#toggle();
    });
    this.#host.addEventListener('keydown', (event) => this.#key(event), { signal });
    addEventListener('pagehide', () => this.#progress.leave(), { signal });
    document.addEventListener('visibilitychange', () => document.hidden && this.#progress.leave(), { signal });
    addEventListener('online', () => this.#connectionIsBack(), { signal });
  }

  // ── what happens ──────────────────────────────────────────────────────────

  /** Where the viewer stopped, on this device or another; and what could not be sent then is sent now. */
  #resume(): void {
    const at = resumeAt(this.#progress.strandedPosition ?? this.#data.position, this.#data.seconds);
    this.#playback.open(at);
    if (at > 0) {
      this.#messages.resumed(at, () => {
        this.#focusPlay();
        this.#seek(0);
      });
    }
    this.#progress.resume(at > 0 ? at : this.#data.position);
  }

  #arrived(): void {
    this.#messages.noTrouble();
    this.#video.playbackRate = this.#speed;
    this.#draw();
  }

  #started(): void {
    playing.forEach((other) => other !== this && other.#video.pause());
    playing.add(this);
    this.#begun = true;
    this.#figure.classList.add('player--begun');
    this.#progress.open();
    this.#messages.dismissNotice(this.#controls.play, 6000);
    this.#drawPlaying();
  }

  #stopped(): void {
    playing.delete(this);
    this.#progress.halt();
    this.#drawPlaying();
  }

  #failed(): void {
    this.#stopped();
    this.#messages.dismissNotice(this.#controls.play);
    this.#messages.trouble(() => {
      this.#focusPlay();
      this.#toggle();
    });
    this.#drawPlaying();
  }

  #connectionIsBack(): void {
    this.#progress.connectionIsBack();
    if (this.#messages.inTrouble) {
      this.#playback.retry();
    }
  }

  #able(abilities: Abilities): void {
    this.#controls.able(abilities);
    if (abilities.fullscreen !== this.#fullscreen) {
      this.#fullscreen = abilities.fullscreen;
      this.#playback.fullscreen(abilities.fullscreen);
    }
  }

  // ── what the viewer does ──────────────────────────────────────────────────

  #toggle(): void {
    if (this.#messages.inTrouble) {
      this.#messages.noTrouble();
      this.#playback.retry();
      this.#playback.start();
    } else if (this.#video.paused) {
      this.#playback.start();
    } else {
      this.#video.pause();
    }
  }

  #seek(seconds: number, settled = true): void {
    this.#progress.tick();
    this.#progress.cut();
    this.#playback.goTo(seconds);
    if (settled) {
      this.#messages.dismissNotice(this.#controls.play);
    }
    this.#drawTime();
  }

  #setSpeed(speed: number): void {
    this.#progress.speed(speed);
    this.#speed = speed;
    this.#video.defaultPlaybackRate = speed;
    this.#video.playbackRate = speed;
    remember(device, { speed });
    this.#controls.speed(speed);
    this.#messages.say(speedText(speed));
  }

  /** A browser's own menu sets a speed, too: what is played then counts at that speed, within what counts at all. */
  #followRate(): void {
    const speed = Math.min(SPEEDS[SPEEDS.length - 1], Math.max(SPEEDS[0], this.#video.playbackRate));
    if (speed !== this.#speed) {
      this.#progress.speed(speed);
      this.#speed = speed;
      this.#controls.speed(speed);
    }
  }

  #setVolume(volume: number): void {
    this.#video.volume = Math.max(0, Math.min(1, Math.round(volume * 20) / 20));
    this.#video.muted = this.#video.volume === 0;
    remember(device, { volume: this.#video.volume, muted: this.#video.muted });
  }

  #toggleMute(): void {
    this.#video.muted = !this.#video.muted;
    if (!this.#video.muted && this.#video.volume === 0) {
      this.#video.volume = 0.5;
    }
    remember(device, { muted: this.#video.muted, volume: this.#video.volume });
  }

  #setCaptions(language: string): void {
    this.#captions.choose(language);
    remember(device, { captions: language });
    this.#controls.captions(language);
    const label = this.#data.captions.find((one) => one.language === language)?.label ?? this.#words('captions-off');
    this.#messages.say(`${this.#words('captions')}: ${label}`);
  }

  #toggleCaptions(): void {
    if (this.#languages.length > 0) {
      this.#setCaptions(this.#captions.chosen === 'off' ? captionsFor(undefined, this.#data.language, this.#languages) : 'off');
    }
  }

  #key(event: KeyboardEvent): void {
    const command = event.defaultPrevented || event.isComposing ? undefined : commandFor(event, this.#focus(event.target));
    if (command) {
      event.preventDefault();
      event.stopPropagation();
      this.#obey(command);
    }
  }

  #focus(target: EventTarget | null): Focus {
    if (target === this.#line.element) {
      return 'seek';
    }
    if (target === this.#controls.volume) {
      return 'volume';
    }
    if (this.#transcript?.has(target)) {
      return 'line';
    }
    return target instanceof HTMLButtonElement ? 'button' : 'other';
  }

  #obey(command: Command): void {
    switch (command.do) {
      case 'toggle':
        return this.#toggle();
      case 'mute':
        this.#toggleMute();
        return this.#sayVolume();
      case 'volume':
        this.#setVolume(this.#volume + command.step);
        return this.#sayVolume();
      case 'captions':
        return this.#toggleCaptions();
      case 'fullscreen':
        return this.#platform.toggleFullscreen();
      case 'start':
        return this.#seek(0);
      case 'end':
        return this.#seek(this.#playback.duration);
      case 'by':
        return this.#seek(this.#playback.now + command.seconds);
      case 'share':
        return this.#seek(this.#playback.duration * command.of);
      case 'speed':
        return this.#setSpeed(nextSpeed(this.#speed, command.step));
      case 'line':
        return this.#transcript?.move(command.step);
    }
  }

  // ── how it looks ──────────────────────────────────────────────────────────

  get #languages(): string[] {
    return this.#data.captions.map(({ language }) => language);
  }

  get #volume(): number {
    return this.#video.muted ? 0 : this.#video.volume;
  }

  #focusPlay(): void {
    this.#controls.play.focus({ preventScroll: true });
  }

  #sayVolume(): void {
    this.#messages.say(`${this.#words('volume')} ${Math.round(this.#volume * 100)} %`);
  }

  #draw(): void {
    this.#line.length(this.#playback.duration);
    this.#drawTime();
    this.#drawPlaying();
    this.#drawSound();
    this.#controls.speed(this.#speed);
    this.#controls.captions(this.#captions.chosen);
  }

  #drawTime(): void {
    const now = this.#playback.now;
    const index = indexAt(this.#data.chapters, now);
    const chapter = index < 0 ? '' : this.#words('chapter', String(index + 1), this.#data.chapters[index].title);
    const time = `${clock(now)} / ${clock(this.#playback.duration)}`;
    this.#controls.time(time, index, chapter);
    this.#line.show(now, chapter === '' ? time : `${time}, ${chapter}`);
    this.#line.watched(this.#progress.watched);
    if (this.#begun || now > 0) {
      this.#transcript?.show(now);
    }
  }

  #drawPlaying(): void {
    const { paused, ended } = this.#video;
    const [image, label]: [Icon, string] = ended ? ['replay', 'replay'] : paused ? ['play', 'play'] : ['pause', 'pause'];
    this.#controls.dress(this.#controls.play, image, label);
    this.#controls.dress(this.#big, ended ? 'replay' : 'play', ended ? 'replay' : 'play');
    this.#big.hidden = !paused || (this.#begun && !ended) || this.#messages.inTrouble;
    this.#figure.classList.toggle('player--playing', !paused);
    mark(this.#video, 'poster', this.#begun ? undefined : this.#data.poster);
  }

  #drawSound(): void {
    this.#controls.sound(this.#volume);
  }
}
