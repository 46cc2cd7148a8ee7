import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { blocks, type Hands } from './editor/blocks-part';
import { clock } from './editor/block-body';
import { clash } from './editor/clash-part';
import { fields } from './editor/fields-part';
import { type Labels, type Lack, Manuscript, type ManuscriptData, type Outdated, type View } from './editor/manuscript';
import type { MarkdownField } from './editor/markdown-field';
import { type Block, type Doc, gapsOf, TONGUES, type Tongue, type Unit } from './editor/model';
import { outline, show } from './editor/outline-part';
import { focusSoon, icon, nameOf } from './editor/pieces';
import { Preview } from './editor/preview';
import { Uploads } from './editor/upload';
import './michi-check';

/** What the portal answers after it has saved, or was asked how something looks. */
interface Answer {
  saved?: { revision: number; at: string } | null;
  stale?: { revision: number; theirs: Doc; who: string } | null;
  refused?: string | null;
  lacks?: Lack[] | null;
  outdated?: Outdated[] | null;
  others?: string[] | null;
  look?: string | null;
  stamp?: string | null;
  tried?: string | null;
}

/** Says now and then that somebody is here, so that others see it. */
const HEART_BEAT = 10_000;

const PANES = ['outline', 'text', 'preview'] as const;
const VIEWS: View[] = ['ja', 'en', 'both'];

/**
 * Where a module is written: units at the left, blocks in both languages in the middle, what learners see at the right. Gets `data`
 * and `labels` as JSON; says `michi-save` with the whole text, `michi-look` when another unit or language is looked at,
 * `michi-try` with answers to a check, and `michi-move-unit` when a unit is to go to another module. The page answers through `answer`.
 */
class ManuscriptDesk extends LitElement implements Hands {
  static properties = { data: { type: String }, labels: { type: String } };

  declare data: string;
  declare labels: string;

  root: HTMLElement = this;
  field?: MarkdownField;
  inTable = false;
  private desk?: Manuscript;
  private uploads?: Uploads;
  private preview?: Preview;
  private stamp = '';
  private others: string[] = [];
  private heart = 0;
  private lookIn: Tongue = 'ja';
  private wide = false;
  private removed = '';
  /** What is left after something was removed: once it changes, undoing would not bring that back. */
  private without?: object;
  private foundOpen = true;
  private picking?: Block;
  private wanted = '';
  private trying?: { unit: Unit; sheet: string };

  protected createRenderRoot(): HTMLElement {
    return this;
  }

  connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.key, true);
    window.addEventListener('pagehide', this.leave);
    window.addEventListener('beforeunload', this.leave);
    this.addEventListener('focusout', this.leave);
    this.heart = window.setInterval(this.here, HEART_BEAT);
  }

  disconnectedCallback(): void {
    this.leave();
    window.clearInterval(this.heart);
    window.removeEventListener('keydown', this.key, true);
    window.removeEventListener('pagehide', this.leave);
    window.removeEventListener('beforeunload', this.leave);
    super.disconnectedCallback();
  }

  protected willUpdate(): void {
    if (!this.desk && this.data && this.labels) {
      this.begin(new Manuscript(JSON.parse(this.data) as ManuscriptData, JSON.parse(this.labels) as Labels));
    }
  }

  private begin(desk: Manuscript): void {
    this.desk = desk;
    this.lookIn = desk.data.language;
    this.uploads = new Uploads(desk, this.redraw);
    this.preview = new Preview(desk.say('preview'));
    const wanted = new URLSearchParams(location.search);
    if (wanted.has('unit') && desk.doc.units.some((unit) => unit.id === wanted.get('unit'))) {
      desk.unit = wanted.get('unit') ?? '';
    }
    desk.block = wanted.get('block') ?? '';
    desk.addEventListener('changed', () => this.requestUpdate());
    desk.addEventListener('save', (event) => this.tell('michi-save', { ...(event as CustomEvent<object>).detail, ...this.looking() }));
    desk.addEventListener('removed', (event) => {
      this.removed = (event as CustomEvent<string>).detail;
      this.without = desk.doc;
      this.requestUpdate();
    });
    desk.addEventListener('move-unit', (event) => this.tell('michi-move-unit', { unit: (event as CustomEvent<string>).detail }));
    desk.addEventListener('chosen', (event) => this.chosen((event as CustomEvent<boolean>).detail));
    this.look();
    this.here();
  }

  private readonly here = (): void => this.tell('michi-here', { unit: this.desk?.unit ?? '', block: this.desk?.block ?? '' });

  /** The address says which unit is open, so that a reload and a link come back to it. */
  private chosen(turned: boolean): void {
    const { desk } = this;
    if (!desk) {
      return;
    }
    this.preview?.point(desk.block);
    if (turned) {
      const address = new URL(location.href);
      desk.unit ? address.searchParams.set('unit', desk.unit) : address.searchParams.delete('unit');
      address.searchParams.delete('block');
      history.replaceState(history.state, '', address);
      this.look();
    }
  }

  private looking(): { unit: string; language: Tongue } {
    return { unit: this.desk?.unit ?? '', language: this.lookIn };
  }

  private look(): void {
    this.tell('michi-look', this.looking());
  }

  private tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  /** Called by the page. */
  answer(json: string): void {
    const { desk } = this;
    const answer = JSON.parse(json) as Answer;
    if (!desk) {
      return;
    }
    if (answer.lacks) {
      desk.lacking(answer.lacks, answer.outdated ?? []);
    }
    if (typeof answer.look === 'string') {
      this.preview?.show(answer.look, this.lookIn);
      this.preview?.point(desk.block);
    }
    this.stamp = answer.stamp ?? this.stamp;
    if (answer.saved) {
      desk.saved(answer.saved.revision, answer.saved.at);
    }
    if (answer.refused) {
      desk.refuse(answer.refused);
    }
    this.others = answer.others ?? this.others;
    if (answer.stale) {
      desk.stale(answer.stale.revision, answer.stale.theirs, answer.stale.who);
      focusSoon(this, '#clash-title');
    }
    if (typeof answer.tried === 'string' && this.trying) {
      this.trying.sheet = answer.tried;
      this.showTry();
    }
    this.requestUpdate();
  }

  /** Called by the page before something is done with the text: everything is on its way then. */
  flush(): void {
    this.desk?.flush();
  }

  /** Called by the page: a unit has gone to another module. */
  left(revision: number, doc: string): void {
    this.desk?.left(revision, JSON.parse(doc) as Doc);
    focusSoon(this, '.outline [aria-current]');
  }

  /** Called by the page: goes to what is missing. */
  show(unit: string, block: string, field: string): void {
    if (this.desk) {
      show(this.desk, this, { unit, block, field });
    }
  }

  redraw = (): void => this.requestUpdate();

  upload = (files: File[], unit: string, at: number, into?: Block): void => void this.uploads?.send(files, unit, at, into);

  pickClip = (block: Block): void => {
    this.picking = block;
    this.wanted = '';
    this.requestUpdate();
    void this.updateComplete.then(() => this.querySelector<HTMLDialogElement>('.picker')?.showModal());
  };

  tryCheck = (unit: Unit): void => {
    this.trying = { unit, sheet: '' };
    this.desk?.flush();
    this.requestUpdate();
    this.tell('michi-try', { unit: unit.id, language: this.lookIn, attempt: 1, answers: {} });
    void this.updateComplete.then(() => this.querySelector<HTMLDialogElement>('.try')?.showModal());
  };

  private readonly leave = (): void => this.desk?.flush();

  private readonly key = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    if (!this.desk || !(event.ctrlKey || event.metaKey) || event.altKey || event.isComposing || target.closest('dialog')) {
      return;
    }
    const key = event.key.toLowerCase();
    if (key === 'z' || key === 'y') {
      event.preventDefault();
      event.stopPropagation();
      key === 'y' || event.shiftKey ? this.desk.redo() : this.desk.undo();
    } else if (key === 's') {
      event.preventDefault();
      this.desk.flush();
    }
  };

  protected render(): TemplateResult | typeof nothing {
    const { desk } = this;
    if (!desk) {
      return nothing;
    }
    const unit = desk.current;
    return html`<div class="tabs panes" role="group" aria-label=${desk.say('panes')}>
        ${PANES.map((pane) => html`<button type="button" aria-pressed=${desk.pane === pane} @click=${() => desk.choose({ pane })}>${desk.say(`pane-${pane}`)}</button>`)}
      </div>
      <div class="desk desk--${desk.pane}">
        ${outline(desk, this)}
        <section class="pane blocks" aria-label=${desk.say('pane-text')}>
          ${this.bar(desk)} ${this.found(desk)} ${clash(desk)} ${this.notices(desk)}
          ${unit ? blocks(desk, this, unit) : html`<h2 class="fields__title">${desk.say('fields')}</h2>${fields(desk, this.stamp)}`}
        </section>
        ${this.aside(desk)}
      </div>
      ${this.picker(desk)} ${this.tryout(desk)}
      <p class="sr" role="status">${desk.announcement}</p>`;
  }

  private bar(desk: Manuscript): TemplateResult {
    const lacking = (tongue: Tongue): number => (desk.twofold ? desk.doc.units : []).reduce((sum, unit) => sum + gapsOf(unit, tongue), 0);
    return html`<div class="langs">
      <div class="tabs" role="group" aria-label=${desk.say('languages')}>
        ${VIEWS.map((view) => {
          const gaps = view === 'both' ? 0 : lacking(view);
          return html`<button type="button" class=${view === 'both' ? 'langs__both' : ''} lang=${view === 'both' ? nothing : view} aria-pressed=${desk.view === view} @click=${() => desk.choose({ view })}>
            ${view === 'both' ? desk.say('side-by-side') : nameOf(view)}
            ${gaps > 0 ? html`<span class="chip chip--soon" lang=${desk.data.language}>${desk.say('gaps', gaps)}</span>` : nothing}
          </button>`;
        })}
      </div>
      <span class="langs__end">
        ${this.others.length > 0 ? html`<span class="presence" role="status">${icon('people')}${desk.say('others', this.others.join(', '))}</span>` : nothing}
        <span class="saved" role="status" data-standing=${desk.standing}>${this.standing(desk)}</span>
        <button type="button" class="btn btn--icon" data-undo aria-label=${desk.say('undo')} title=${desk.say('undo')} ?disabled=${!desk.open || !desk.history.canUndo} @click=${() => desk.undo()}>${icon('undo')}</button>
        <button type="button" class="btn btn--icon" data-redo aria-label=${desk.say('redo')} title=${desk.say('redo')} ?disabled=${!desk.open || !desk.history.canRedo} @click=${() => desk.redo()}><span class="mirrored">${icon('undo')}</span></button>
      </span>
    </div>`;
  }

  private standing(desk: Manuscript): TemplateResult | string {
    switch (desk.standing) {
      case 'saved':
        return desk.savedAt ? html`${icon('check')}${desk.say('saved-at', desk.savedAt)}` : desk.data.open ? '' : desk.say('locked');
      case 'offline':
        return html`<span class="saved--off">${icon('warn')}${desk.say('offline')}</span>`;
      case 'refused':
        return html`<span class="saved--off">${icon('warn')}${desk.refusal}</span>`;
      case 'stale':
        return html`<span class="saved--off">${icon('warn')}${desk.say('stale')}</span>`;
      default:
        return desk.say('saving');
    }
  }

  private found(desk: Manuscript): TemplateResult | typeof nothing {
    if (!desk.found || !this.foundOpen || !desk.data.open) {
      return nothing;
    }
    const at = new Date(desk.found.at).toLocaleString(desk.data.language, { dateStyle: 'medium', timeStyle: 'short' });
    const decide = (take: boolean) => (): void => {
      this.foundOpen = false;
      take ? desk.takeFound() : desk.leaveFound();
      this.requestUpdate();
    };
    return html`<div class="notice" role="alert">
      ${icon('history')}
      <p>${desk.say('found', at)}</p>
      <span class="notice__tools"
        ><button type="button" class="btn btn--primary btn--s" data-found="take" @click=${decide(true)}>${desk.say('found-take')}</button>
        <button type="button" class="btn btn--s" data-found="leave" @click=${decide(false)}>${desk.say('found-leave')}</button></span
      >
    </div>`;
  }

  private notices(desk: Manuscript): TemplateResult {
    const uploads = this.uploads;
    return html`${this.removed && this.without === desk.doc
      ? html`<div class="toast toast--here" role="status">
          ${desk.say('removed')}
          <button type="button" class="btn btn--s" @click=${() => {
            this.removed = '';
            desk.undo();
          }}>${desk.say('undo')}</button>
          <button type="button" class="btn btn--icon" aria-label=${desk.say('close')} @click=${() => {
            this.removed = '';
            this.requestUpdate();
          }}>${icon('close')}</button>
        </div>`
      : nothing}
    ${uploads && uploads.busy > 0 ? html`<p class="notice" role="status">${desk.say('uploading', uploads.busy)}</p>` : nothing}
    ${uploads?.problem ? html`<p class="notice notice--bad" role="alert">${icon('warn')}${uploads.problem}</p>` : nothing}`;
  }

  private aside(desk: Manuscript): TemplateResult {
    const tab = (on: boolean, label: string, run: () => void, lang = ''): TemplateResult =>
      html`<button type="button" lang=${lang || nothing} aria-pressed=${on} @click=${run}>${label}</button>`;
    return html`<aside class="pane preview" aria-label=${desk.say('preview')}>
      <div class="preview__top">
        <h2>${desk.say('preview')}</h2>
        <div class="tabs" role="group" aria-label=${desk.say('preview-language')}>
          ${TONGUES.map((tongue) =>
            tab(this.lookIn === tongue, tongue === 'ja' ? '日本語' : 'English', () => {
              this.lookIn = tongue;
              this.look();
              this.requestUpdate();
            }, tongue),
          )}
        </div>
        <div class="tabs preview__width" role="group" aria-label=${desk.say('preview-width')}>
          ${tab(!this.wide, desk.say('preview-phone'), () => {
            this.wide = false;
            this.requestUpdate();
          })}
          ${tab(this.wide, desk.say('preview-wide'), () => {
            this.wide = true;
            this.requestUpdate();
          })}
        </div>
      </div>
      <div class="phone ${this.wide ? 'phone--wide' : ''}">${this.preview?.frame}</div>
    </aside>`;
  }

  private picker(desk: Manuscript): TemplateResult {
    const words = this.wanted.toLowerCase().split(/\s+/);
    const found = desk.data.clips.filter((clip) => words.every((word) => clip.title.toLowerCase().includes(word)));
    const close = (): void => this.querySelector<HTMLDialogElement>('.picker')?.close();
    const take = (id: string): void => {
      if (this.picking) {
        desk.changeBlock(desk.unit, this.picking.id, { argument: id });
      }
      close();
    };
    return html`<dialog class="sheet picker" aria-labelledby="picker-title">
      <h2 id="picker-title">${desk.say('clip-pick')}</h2>
      <input class="input" type="search" aria-label=${desk.say('clip-search')} placeholder=${desk.say('clip-search')} .value=${this.wanted} @input=${(event: Event) => {
        this.wanted = (event.target as HTMLInputElement).value;
        this.requestUpdate();
      }} />
      <ul class="picker__clips">
        ${found.map(
          (clip) => html`<li>
            <button type="button" @click=${() => take(clip.id)}>
              <span class="thumb">${clip.poster ? html`<img class="still" src=${clip.poster} alt="" loading="lazy" />` : nothing}${clip.seconds ? html`<span class="thumb__time num">${clock(clip.seconds)}</span>` : nothing}</span><b>${clip.title}</b>
            </button>
          </li>`,
        )}
      </ul>
      ${found.length === 0 ? html`<p class="soft">${desk.say('clip-nothing')}</p>` : nothing}
      <p class="sheet__end"><a href="/studio/clips" target="_blank" rel="noopener">${desk.say('clip-make')}</a><button type="button" class="btn" @click=${close}>${desk.say('close')}</button></p>
    </dialog>`;
  }

  private tryout(desk: Manuscript): TemplateResult {
    return html`<dialog class="sheet try unit-view" aria-labelledby="try-title">
      <h2 id="try-title">${desk.say('question-try')}</h2>
      <michi-check class="check" @michi-hand-in=${(event: CustomEvent<object>) => this.tell('michi-try', { unit: this.trying?.unit.id, language: this.lookIn, ...event.detail })}></michi-check>
      <p class="sheet__end">
        <button type="button" class="btn btn--text" @click=${() => this.trying && this.tell('michi-try', { unit: this.trying.unit.id, language: this.lookIn, attempt: 1, answers: {} })}>${desk.say('try-again')}</button>
        <button type="button" class="btn" @click=${() => this.querySelector<HTMLDialogElement>('.try')?.close()}>${desk.say('close')}</button>
      </p>
    </dialog>`;
  }

  private showTry(): void {
    const check = this.querySelector<HTMLElement & { showVerdict(): void }>('.try michi-check');
    if (check && this.trying) {
      check.innerHTML = this.trying.sheet;
      if (check.querySelector('.option--near, .option--right, .short--near, .check__passed')) {
        check.showVerdict();
      }
    }
  }
}

customElements.define('michi-manuscript', ManuscriptDesk);
