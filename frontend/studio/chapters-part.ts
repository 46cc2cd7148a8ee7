import { html, type TemplateResult } from 'lit';
import type { Desk } from './desk';
import type { Chapter, Tongue } from './draft';
import { icon, Part } from './part';

/** Chapters, in the order of the recording: where the player can jump to. */
class ChaptersPart extends Part {
  protected draw(desk: Desk): TemplateResult {
    const chapters = desk.draft.chapters;
    return html`<div class="head">
        <h2>${desk.say('chapters')}<span class="count">${chapters.length}</span></h2>
        <span class="ranges__tools">
          <button type="button" class="btn btn--s" @click=${() => this.add(desk)}>${icon('plus')}${desk.say('chapter-add')}</button>
        </span>
      </div>
      ${chapters.length === 0
        ? html`<p class="soft small">${desk.say('chapters-none')}</p>`
        : html`<ol class="rows chapter-lines">
            ${chapters.map((chapter, index) => this.row(desk, chapter, index))}
          </ol>`}`;
  }

  private row(desk: Desk, chapter: Chapter, index: number): TemplateResult {
    const put = (next: Chapter, gesture = ''): void => this.put(desk, desk.draft.chapters.with(index, next), gesture);
    const inClip = desk.clip.place(chapter.at) !== undefined;
    const field = (tongue: Tongue): TemplateResult =>
      html`<input
        class="input"
        lang=${tongue}
        maxlength="120"
        data-chapter="${index}-${tongue}"
        placeholder=${desk.say(`title-${tongue}`)}
        aria-label=${desk.say(`chapter-${tongue}`, index + 1)}
        .value=${chapter.title[tongue]}
        @input=${(event: Event) =>
          put({ ...chapter, title: { ...chapter.title, [tongue]: (event.target as HTMLInputElement).value } }, `chapter-${index}-${tongue}`)}
      />`;
    return html`<li>
      <michi-time
        .label=${desk.say('chapter-at', index + 1)}
        .value=${chapter.at}
        @time=${(event: CustomEvent<number>) => put({ ...chapter, at: Math.min(event.detail, desk.seconds) })}
      ></michi-time>
      ${field('ja')} ${field('en')}
      <button
        type="button"
        class="btn btn--icon"
        aria-label=${desk.say('chapter-remove', index + 1)}
        @click=${() => this.put(desk, desk.draft.chapters.toSpliced(index, 1))}
      >
        ${icon('close')}
      </button>
      ${inClip ? '' : html`<span class="caption-lines__warn xs">${desk.say('caption-out')}</span>`}
    </li>`;
  }

  private put(desk: Desk, chapters: Chapter[], gesture = ''): void {
    const sorted = gesture ? chapters : [...chapters].sort((one, other) => one.at - other.at);
    desk.change({ ...desk.draft, chapters: sorted }, gesture);
  }

  private add(desk: Desk): void {
    const chapter = { at: desk.time, title: { ja: '', en: '' } };
    this.put(desk, [...desk.draft.chapters, chapter]);
    const index = desk.draft.chapters.indexOf(chapter);
    void this.updateComplete.then(() => this.querySelector<HTMLElement>(`[data-chapter="${index}-${desk.tongue}"]`)?.focus());
  }
}

customElements.define('michi-clip-chapters', ChaptersPart);
