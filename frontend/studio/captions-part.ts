import { html, type TemplateResult } from 'lit';
import type { Desk } from './desk';
import { cuesOfClip, type Cue, type Tongue } from './draft';
import { icon, Part } from './part';
import { readSubtitles, warnings, writeWebVtt } from './subtitles';

const NEW_LINE = 3;

/** Captions, one language at a time, line by line against the sound. */
class CaptionsPart extends Part {
  protected draw(desk: Desk): TemplateResult {
    const cues = desk.draft.captions[desk.tongue];
    return html`<div class="head">
        <h2>${desk.say('captions')}<span class="count">${desk.say('captions-count', cues.length)}</span>${this.stale(desk, cues)}</h2>
        <div class="tabs" role="group" aria-label=${desk.say('captions-language')}>
          ${(['ja', 'en'] as Tongue[]).map((tongue) => this.tab(desk, tongue))}
        </div>
      </div>
      ${cues.length === 0
        ? html`<p class="soft captions__none">${desk.say('captions-none')}</p>`
        : html`<ol class="caption-lines" lang=${desk.tongue}>
            ${cues.map((cue, index) => this.line(desk, cue, index))}
          </ol>`}
      <p class="ranges__tools captions__tools">
        <button type="button" class="btn btn--s" @click=${() => this.add(desk)}>${icon('plus')}${desk.say('caption-add')}</button>
        ${desk.data.speech
          ? html`<button type="button" class="btn btn--s" ?disabled=${desk.listening} @click=${() => this.listen(desk)}>
              ${icon('volume')}${desk.say(desk.listening ? 'speech-listening' : 'speech')}
            </button>`
          : ''}
        <label class="btn btn--s">
          ${icon('upload')}${desk.say('caption-read')}
          <input class="sr" type="file" accept=".vtt,.srt,text/vtt" @change=${(event: Event) => this.read(desk, event)} />
        </label>
        <button type="button" class="btn btn--s" ?disabled=${cues.length === 0} @click=${() => this.write(desk)}>
          ${icon('download')}${desk.say('caption-write')}
        </button>
        <button type="button" class="btn btn--s" ?disabled=${cues.length === 0} @click=${() => this.shift(desk, -0.1)}>
          ${desk.say('caption-earlier')}
        </button>
        <button type="button" class="btn btn--s" ?disabled=${cues.length === 0} @click=${() => this.shift(desk, 0.1)}>
          ${desk.say('caption-later')}
        </button>
      </p>
      <p class="sr" role="status"></p>`;
  }

  private stale(desk: Desk, cues: Cue[]): TemplateResult | string {
    const count = cues.filter((cue) => cue.stale).length;
    return count === 0 ? '' : html` <span class="chip chip--soon">${desk.say('caption-stale-count', count)}</span>`;
  }

  private tab(desk: Desk, tongue: Tongue): TemplateResult {
    return html`<button
      type="button"
      class="tabs__tab"
      lang=${tongue}
      aria-pressed=${tongue === desk.tongue ? 'true' : 'false'}
      @click=${() => desk.choose({ tongue })}
    >
      ${tongue === 'ja' ? '日本語' : 'English'}
    </button>`;
  }

  private line(desk: Desk, cue: Cue, index: number): TemplateResult {
    const cues = desk.draft.captions[desk.tongue];
    const on = cue.from <= desk.time && desk.time < cue.to;
    const found = warnings(cue, cues[index - 1], desk.tongue);
    const inClip = desk.draft.ranges.some((range) => cue.to > range.from && cue.from < range.to);
    const put = (next: Cue, gesture = ''): void => this.put(desk, cues.with(index, next), gesture);
    return html`<li class="${on ? 'on' : ''} ${inClip ? '' : 'out'} ${cue.stale ? 'stale' : ''}">
      <span class="caption-lines__times">
        <michi-time
          .label=${desk.say('caption-from', index + 1)}
          .value=${cue.from}
          @time=${(event: CustomEvent<number>) => put({ ...cue, from: Math.min(event.detail, cue.to - 0.1) })}
        ></michi-time>
        <michi-time
          .label=${desk.say('caption-to', index + 1)}
          .value=${cue.to}
          @time=${(event: CustomEvent<number>) => put({ ...cue, to: Math.max(event.detail, cue.from + 0.1) })}
        ></michi-time>
      </span>
      <span class="caption-lines__text">
        <input
          class="input"
          data-cue=${index}
          aria-label=${desk.say('caption-text', index + 1)}
          .value=${cue.text}
          @focus=${() => !on && desk.seek(cue.from)}
          @input=${(event: Event) => put({ ...cue, stale: undefined, text: (event.target as HTMLInputElement).value }, `text-${index}`)}
          @keydown=${(event: KeyboardEvent) => this.key(desk, event, index)}
        />
        ${found.length === 0 && inClip && !cue.stale
          ? ''
          : html`<span class="caption-lines__warn xs"
              >${[...(cue.stale ? ['stale'] : []), ...found, ...(inClip ? [] : ['out'])].map((each) => desk.say(`caption-${each}`)).join(' ')}</span
            >`}
      </span>
      <span class="ranges__tools">
        ${cue.stale
          ? html`<button type="button" class="btn btn--s" aria-label=${desk.say('caption-seen-named', index + 1)} @click=${() => put({ ...cue, stale: undefined })}>
              ${icon('check')}${desk.say('caption-seen')}
            </button>`
          : ''}
        <button
          type="button"
          class="btn btn--icon"
          ?disabled=${index === cues.length - 1}
          aria-label=${desk.say('caption-merge', index + 1)}
          title=${desk.say('caption-merge', index + 1)}
          @click=${() => this.merge(desk, index)}
        >
          ${icon('link')}
        </button>
        <button
          type="button"
          class="btn btn--icon"
          aria-label=${desk.say('caption-remove', index + 1)}
          title=${desk.say('caption-remove', index + 1)}
          @click=${() => this.put(desk, cues.toSpliced(index, 1))}
        >
          ${icon('close')}
        </button>
      </span>
    </li>`;
  }

  private put(desk: Desk, cues: Cue[], gesture = ''): void {
    const sorted = gesture ? cues : [...cues].sort((one, other) => one.from - other.from);
    desk.change({ ...desk.draft, captions: { ...desk.draft.captions, [desk.tongue]: sorted } }, gesture);
  }

  private add(desk: Desk): void {
    const cues = desk.draft.captions[desk.tongue];
    const next = cues.find((cue) => cue.from > desk.time);
    const to = Math.min(desk.time + NEW_LINE, next?.from ?? desk.seconds, desk.seconds);
    const cue = { from: Math.min(desk.time, to - 0.2), to, text: '' };
    this.put(desk, [...cues, cue]);
    const index = desk.draft.captions[desk.tongue].indexOf(cue);
    this.focusLine(index, 0);
  }

  /** Enter goes on with the next line; with Ctrl it parts the line at the caret. */
  private key(desk: Desk, event: KeyboardEvent, index: number): void {
    if (event.key !== 'Enter' || event.isComposing) {
      return;
    }
    event.preventDefault();
    const input = event.target as HTMLInputElement;
    if (event.ctrlKey || event.metaKey) {
      this.partAt(desk, index, input.selectionStart ?? 0);
    } else {
      this.focusLine(index + 1, 0);
    }
  }

  private partAt(desk: Desk, index: number, caret: number): void {
    const cues = desk.draft.captions[desk.tongue];
    const cue = cues[index];
    if (caret <= 0 || caret >= cue.text.length) {
      return;
    }
    const middle = cue.from + ((cue.to - cue.from) * caret) / cue.text.length;
    const parts = [
      { from: cue.from, to: middle, text: cue.text.slice(0, caret).trim() },
      { from: middle, to: cue.to, text: cue.text.slice(caret).trim() },
    ];
    this.put(desk, cues.toSpliced(index, 1, ...parts));
    this.focusLine(index + 1, 0);
  }

  private merge(desk: Desk, index: number): void {
    const cues = desk.draft.captions[desk.tongue];
    const next = cues[index + 1];
    const between = desk.tongue === 'ja' ? '' : ' ';
    const one = { from: cues[index].from, to: next.to, text: `${cues[index].text}${between}${next.text}` };
    this.put(desk, cues.toSpliced(index, 2, one));
  }

  private shift(desk: Desk, by: number): void {
    const cues = desk.draft.captions[desk.tongue];
    this.put(
      desk,
      cues.map((cue) => ({ ...cue, from: Math.max(0, cue.from + by), to: Math.max(0.1, cue.to + by) })),
    );
  }

  private listen(desk: Desk): void {
    desk.listening = true;
    desk.announce();
    desk.dispatchEvent(new CustomEvent('listen', { detail: { language: desk.tongue } }));
  }

  private focusLine(index: number, caret: number): void {
    void this.updateComplete.then(() => {
      const input = this.querySelector<HTMLInputElement>(`[data-cue="${index}"]`);
      input?.focus();
      input?.setSelectionRange(caret, caret);
    });
  }

  private async read(desk: Desk, event: Event): Promise<void> {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    input.value = '';
    if (!file) {
      return;
    }
    const cues = file.size > 1_000_000 ? [] : readSubtitles(await file.text()).filter((cue) => cue.from < desk.seconds);
    this.querySelector('[role=status]')!.textContent = desk.say(cues.length ? 'caption-have-read' : 'caption-unreadable', cues.length);
    if (cues.length === 0) {
      desk.dispatchEvent(new CustomEvent('refused', { detail: desk.say('caption-unreadable') }));
    } else {
      this.put(desk, cues);
    }
  }

  private write(desk: Desk): void {
    const cues = cuesOfClip(desk.draft.captions[desk.tongue], desk.clip);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([writeWebVtt(cues)], { type: 'text/vtt' }));
    link.download = `captions-${desk.tongue}.vtt`;
    link.click();
    URL.revokeObjectURL(link.href);
  }
}

customElements.define('michi-clip-captions', CaptionsPart);

