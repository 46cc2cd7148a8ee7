/**
 * What a learner sees, drawn by the portal with the learner's own markup and styles, in a frame as wide as a phone or a screen. The
 * frame runs no script, and its links lead nowhere. New content replaces the old without moving what is looked at.
 */
export class Preview {
  readonly frame = document.createElement('iframe');
  private content = '';
  private language = 'ja';
  private mark = '';
  private loaded = false;

  constructor(title: string) {
    this.frame.title = title;
    this.frame.setAttribute('sandbox', 'allow-same-origin');
    this.frame.className = 'preview__frame';
    this.frame.addEventListener('load', () => this.begin());
    const theme = document.documentElement.dataset['theme'];
    this.frame.srcdoc = `<!doctype html><html${theme ? ` data-theme="${theme === 'dark' ? 'dark' : 'light'}"` : ''}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title><link rel="stylesheet" href="/styles.css"></head><body class="preview-body"><main class="unit-view"><div class="wrap"></div></main></body></html>`;
  }

  show(html: string, language: string): void {
    this.content = html;
    this.language = language;
    this.draw();
  }

  /** Marks the block that is being written, and brings it into view. */
  point(block: string): void {
    if (block !== this.mark) {
      this.mark = block;
      this.outline(true);
    }
  }

  private begin(): void {
    this.loaded = true;
    this.frame.contentDocument?.addEventListener('click', (event) => event.preventDefault());
    this.frame.contentDocument?.addEventListener('submit', (event) => event.preventDefault());
    this.draw();
  }

  private draw(): void {
    const page = this.loaded ? this.frame.contentDocument?.querySelector('.wrap') : undefined;
    if (page) {
      page.ownerDocument.documentElement.lang = this.language;
      page.innerHTML = this.content;
      this.outline(false);
    }
  }

  private outline(reveal: boolean): void {
    const page = this.frame.contentDocument;
    page?.querySelectorAll('.live').forEach((each) => each.classList.remove('live'));
    const block = this.mark ? page?.querySelector(`[data-preview="${CSS.escape(this.mark)}"]`) : undefined;
    block?.classList.add('live');
    if (reveal && block && this.frame.contentWindow) {
      const top = block.getBoundingClientRect().top + this.frame.contentWindow.scrollY - 80;
      this.frame.contentWindow.scrollTo({ top, behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
    }
  }
}

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
