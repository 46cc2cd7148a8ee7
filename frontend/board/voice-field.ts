import { html, nothing, type TemplateResult } from 'lit';
import { clock } from '../player/text';
import * as api from './api';
import { TONGUES, type Sound, type Tongue } from './model';
import { BoardPart, icon } from './part';
import type { Work } from './work';

const LONGEST = 120;

/** What is spoken in a scene, by language: recorded here, or chosen as a file. The scene becomes as long as it. */
class VoiceField extends BoardPart {
  static properties = { recording: { state: true }, seconds: { state: true }, busy: { state: true }, problem: { state: true } };

  declare recording: Tongue | '';
  declare seconds: number;
  declare busy: boolean;
  declare problem: string;
  private recorder?: MediaRecorder;

  constructor() {
    super();
    this.recording = '';
    this.seconds = 0;
    this.busy = false;
    this.problem = '';
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    this.recorder?.stop();
  }

  protected draw(work: Work): TemplateResult | typeof nothing {
    const { scene } = work;
    return scene
      ? html`<fieldset class="pair voice">
          <legend class="label">${work.say('voice')}</legend>
          ${TONGUES.map((tongue) => this.one(work, tongue, scene.voice?.[tongue]))}
          <p class="error" role="alert">${this.problem}</p>
        </fieldset>`
      : nothing;
  }

  private one(work: Work, tongue: Tongue, sound: Sound | undefined): TemplateResult {
    const name = tongue === 'ja' ? '日本語' : 'English';
    const here = this.recording === tongue;
    return html`<div class="pair__one">
      <span class="pair__tongue xs soft" aria-hidden="true" lang=${tongue}>${name}</span>
      ${sound ? html`<audio controls preload="none" src=${sound.sound} aria-label="${work.say('voice')}, ${name}"></audio>` : nothing}
      <span class="board__tools">
        ${here
          ? html`<button type="button" class="btn btn--s btn--danger" @click=${() => this.recorder?.stop()}>${icon('pause')}${work.say('voice-stop')}</button><span class="num small" role="timer">${clock(this.seconds)}</span>`
          : html`<button type="button" class="btn btn--s" aria-label="${work.say(sound ? 'voice-again' : 'voice-record')}, ${name}" ?disabled=${this.busy || this.recording !== ''} @click=${() => void this.record(work, tongue)}>${icon('message')}${work.say(sound ? 'voice-again' : 'voice-record')}</button>
              <label class="btn btn--s">${icon('upload')}${work.say(this.busy ? 'voice-coming' : 'voice-file')}<input class="sr" type="file" accept="audio/*,.m4a,.webm,.ogg,.mp3,.wav,.flac" aria-label="${work.say('voice-file')}, ${name}" ?disabled=${this.busy} @change=${(event: Event) => this.chosen(work, tongue, event)} /></label>
              ${sound ? html`<button type="button" class="btn btn--s" aria-label="${work.say('voice-remove')}, ${name}" @click=${() => this.put(work, work.scene?.key, tongue, undefined)}>${work.say('voice-remove')}</button>` : nothing}`}
      </span>
    </div>`;
  }

  private async record(work: Work, tongue: Tongue): Promise<void> {
    this.problem = '';
    const key = work.scene?.key;
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: { echoCancellation: true, noiseSuppression: true } });
      const recorder = new MediaRecorder(stream);
      const pieces: Blob[] = [];
      const started = performance.now();
      const timer = window.setInterval(() => {
        this.seconds = (performance.now() - started) / 1000;
        if (this.seconds >= LONGEST) {
          recorder.stop();
        }
      }, 250);
      recorder.addEventListener('dataavailable', (event) => pieces.push(event.data));
      recorder.addEventListener('stop', () => {
        window.clearInterval(timer);
        stream.getTracks().forEach((track) => track.stop());
        this.recording = '';
        this.recorder = undefined;
        void this.send(work, key, tongue, new Blob(pieces, { type: recorder.mimeType }));
      });
      this.recorder = recorder;
      this.seconds = 0;
      this.recording = tongue;
      recorder.start(1000);
    } catch {
      this.problem = work.say('voice-denied');
    }
  }

  private chosen(work: Work, tongue: Tongue, event: Event): void {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    input.value = '';
    if (file) {
      void this.send(work, work.scene?.key, tongue, file);
    }
  }

  private async send(work: Work, key: string | undefined, tongue: Tongue, file: Blob): Promise<void> {
    this.busy = true;
    this.problem = '';
    try {
      this.put(work, key, tongue, await api.sendSound(file, 'voice'));
    } catch (failure) {
      this.problem = failure instanceof api.Refused && failure.message ? failure.message : work.say('send-failed');
    } finally {
      this.busy = false;
    }
  }

  /** Also when somebody has gone on to another scene meanwhile. */
  private put(work: Work, key: string | undefined, tongue: Tongue, sound: Sound | undefined): void {
    const index = work.board.scenes.findIndex((one) => one.key === key);
    if (index < 0) {
      return;
    }
    const voice = { ...work.board.scenes[index].voice };
    if (sound) {
      voice[tongue] = sound;
    } else {
      delete voice[tongue];
    }
    const before = work.selected;
    work.select(index);
    work.changeScene({ voice: Object.keys(voice).length > 0 ? voice : undefined });
    work.select(before);
  }
}

customElements.define('michi-board-voice', VoiceField);
