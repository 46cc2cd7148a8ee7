import { defaultKeymap } from '@codemirror/commands';
import { insertNewlineContinueMarkup, markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { Annotation, Compartment, EditorState, Prec } from '@codemirror/state';
import { drawSelection, EditorView, keymap, placeholder } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import type { MarkdownConfig } from '@lezer/markdown';
import { cellAt, changeTable, format, type Format, nextCell } from './formats';
import { toMarkdown } from './rich-paste';
import type { TableAct } from './table';

/** A change that came from outside: it is not told again. */
const FROM_OUTSIDE = Annotation.define<boolean>();

const MARKED: MarkdownConfig = {
  defineNodes: [{ name: 'Marked', style: { 'Marked/...': tags.special(tags.emphasis) } }, { name: 'MarkedSign', style: tags.processingInstruction }],
  parseInline: [
    {
      name: 'Marked',
      parse: (context, next, at) =>
        next === 61 && context.char(at + 1) === 61
          ? context.addDelimiter({ resolve: 'Marked', mark: 'MarkedSign' }, at, at + 2, true, true)
          : -1,
      after: 'Emphasis',
    },
  ],
};

const LOOK = HighlightStyle.define([
  { tag: tags.heading, fontWeight: '700' },
  { tag: tags.strong, fontWeight: '700' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.special(tags.emphasis), background: 'linear-gradient(transparent 62%, var(--apricot) 0)', fontStyle: 'normal' },
  { tag: tags.link, color: 'var(--sky)' },
  { tag: tags.url, color: 'var(--ink-soft)' },
  { tag: tags.monospace, fontFamily: 'var(--font-mono)' },
  { tag: tags.quote, color: 'var(--ink-soft)' },
  { tag: tags.processingInstruction, color: 'var(--ink-soft)' },
  { tag: tags.contentSeparator, color: 'var(--ink-soft)' },
]);

const FRAME = EditorView.theme({
  '&': { fontSize: 'inherit', backgroundColor: 'transparent', color: 'var(--ink)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'inherit', lineHeight: '1.8', overflow: 'visible' },
  '.cm-content': { padding: '0', caretColor: 'var(--sky)' },
  '.cm-line': { padding: '0' },
  '.cm-cursor': { borderLeftColor: 'var(--sky)', borderLeftWidth: '2px' },
  '.cm-placeholder': { color: 'var(--ink-soft)' },
  '.cm-selectionBackground, &.cm-focused .cm-selectionBackground': { background: 'var(--mist)' },
});

/**
 * A text in Markdown, in one language. `value` may be set at any time: only what differs is replaced, the caret stays where it was,
 * and nothing is touched while Japanese is being composed. Says `michi-text` with the text after each change, `michi-files` with
 * files that were pasted or dropped, and `michi-caret` when the caret goes into a table or out of it.
 */
export class MarkdownField extends HTMLElement {
  private view?: EditorView;
  private text = '';
  private waiting?: string;
  /** Whether the caret stands in a table. */
  inTable = false;
  private readonly named = new Compartment();
  private readonly hinted = new Compartment();
  private name = '';
  private hint = '';
  private locked = false;
  private readonly writable = new Compartment();

  set value(text: string) {
    this.text = text;
    const view = this.view;
    if (!view) {
      return;
    }
    if (view.composing) {
      this.waiting = text;
      return;
    }
    const before = view.state.doc.toString();
    if (before !== text) {
      view.dispatch({ changes: difference(before, text), annotations: FROM_OUTSIDE.of(true) });
    }
  }

  get value(): string {
    return this.view?.state.doc.toString() ?? this.text;
  }

  set label(name: string) {
    if (name !== this.name) {
      this.name = name;
      this.view?.dispatch({ effects: this.named.reconfigure(this.attributesOf()) });
    }
  }

  set placeholder(hint: string) {
    if (hint !== this.hint) {
      this.hint = hint;
      this.view?.dispatch({ effects: this.hinted.reconfigure(hint ? placeholder(hint) : []) });
    }
  }

  set readOnly(locked: boolean) {
    if (locked !== this.locked) {
      this.locked = locked;
      this.view?.dispatch({ effects: this.writable.reconfigure(this.lock()) });
    }
  }

  connectedCallback(): void {
    if (this.view) {
      this.view.requestMeasure();
      return;
    }
    this.view = new EditorView({ parent: this, state: EditorState.create({ doc: this.text, extensions: this.extensions() }) });
    this.view.contentDOM.addEventListener('compositionend', () => setTimeout(() => this.composed()));
  }

  focus(): void {
    this.view?.focus();
  }

  format(kind: Format): void {
    if (this.view) {
      format(this.view, kind);
    }
  }

  table(what: TableAct): void {
    if (this.view) {
      changeTable(this.view, what);
    }
  }

  private lock() {
    return [EditorState.readOnly.of(this.locked), EditorView.editable.of(!this.locked)];
  }

  private attributesOf() {
    return EditorView.contentAttributes.of({ 'aria-label': this.name, lang: this.lang, spellcheck: 'true', autocapitalize: 'sentences' });
  }

  private extensions() {
    const key = (key: string, kind: Format) => ({ key, preventDefault: true, run: (view: EditorView) => format(view, kind) });
    return [
      this.named.of(this.attributesOf()),
      this.hinted.of(this.hint ? placeholder(this.hint) : []),
      this.writable.of(this.lock()),
      EditorView.lineWrapping,
      drawSelection(),
      markdown({ base: markdownLanguage, extensions: [MARKED], completeHTMLTags: false, addKeymap: false }),
      syntaxHighlighting(LOOK),
      FRAME,
      Prec.high(
        keymap.of([
          { key: 'Tab', run: (view) => nextCell(view, 1), shift: (view) => nextCell(view, -1) },
          { key: 'Enter', run: insertNewlineContinueMarkup },
          key('Mod-b', 'bold'),
          key('Mod-i', 'italic'),
          key('Mod-Shift-h', 'mark'),
          key('Mod-e', 'code'),
          key('Mod-k', 'link'),
          key('Mod-Shift-8', 'list'),
          key('Mod-Shift-7', 'numbered'),
          key('Mod-Shift-9', 'task'),
          key('Mod-Shift-.', 'quote'),
        ]),
      ),
      keymap.of(defaultKeymap.filter((binding) => !/Alt-Arrow/.test(binding.key ?? ''))),
      EditorView.domEventHandlers({
        paste: (event, view) => this.paste(event, view),
        drop: (event) => this.take(event, event.dataTransfer?.files),
      }),
      EditorView.updateListener.of((update) => {
        const outside = update.transactions.some((each) => each.annotation(FROM_OUTSIDE));
        if (update.docChanged && !outside && !update.view.composing) {
          this.tell();
        }
        if (update.docChanged || update.selectionSet) {
          this.tellCaret();
        }
      }),
    ];
  }

  private composed(): void {
    const { waiting } = this;
    this.waiting = undefined;
    if (this.value !== this.text) {
      this.tell();
    } else if (waiting !== undefined) {
      this.value = waiting;
    }
  }

  private tell(): void {
    this.text = this.value;
    this.dispatchEvent(new CustomEvent('michi-text', { detail: this.text }));
  }

  private tellCaret(): void {
    const inside = this.view !== undefined && cellAt(this.view.state) !== undefined;
    if (inside !== this.inTable) {
      this.inTable = inside;
      this.dispatchEvent(new CustomEvent('michi-caret', { detail: inside, bubbles: true }));
    }
  }

  private paste(event: ClipboardEvent, view: EditorView): boolean {
    const data = event.clipboardData;
    if (!data) {
      return false;
    }
    const html = data.getData('text/html');
    const plain = data.getData('text/plain');
    if (cellAt(view.state) && (plain || data.files.length === 0)) {
      event.preventDefault();
      view.dispatch(view.state.replaceSelection(plain.trim().replace(/\s*\n\s*/g, ' ').replace(/(?<!\\)\|/g, '\\|')));
      return true;
    }
    const rich = html && /<(p|b|strong|i|em|a|ul|ol|table|h[1-6]|blockquote|div|span)\b/i.test(html) ? toMarkdown(html) : '';
    if (rich) {
      event.preventDefault();
      view.dispatch({ ...view.state.replaceSelection(rich), scrollIntoView: true, userEvent: 'input.paste' });
      return true;
    }
    return this.take(event, data.files);
  }

  private take(event: Event, files: FileList | undefined): boolean {
    if (!files || files.length === 0) {
      return false;
    }
    event.preventDefault();
    event.stopPropagation();
    this.dispatchEvent(new CustomEvent('michi-files', { detail: [...files], bubbles: true }));
    return true;
  }
}

/** The smallest piece to replace so that one text becomes the other: a caret outside of it does not move. */
function difference(before: string, after: string) {
  let from = 0;
  const shorter = Math.min(before.length, after.length);
  while (from < shorter && before[from] === after[from]) {
    from++;
  }
  let end = 0;
  while (end < shorter - from && before[before.length - 1 - end] === after[after.length - 1 - end]) {
    end++;
  }
  return { from, to: before.length - end, insert: after.slice(from, after.length - end) };
}

customElements.define('michi-markdown', MarkdownField);
