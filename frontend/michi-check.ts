/**
 * The check of a unit, in the light DOM: the server writes the form, this element collects the answers.
 * Sends `michi-answers` a moment after a change, and `michi-hand-in` once per submit.
 */
type Answer = { chosen: string[] } | { ordered: string[] } | { matched: Record<string, string> } | { typed: string };

const SAVE_AFTER = 600;

class MichiCheck extends HTMLElement {
  private timer = 0;
  private dragged: HTMLElement | null = null;

  connectedCallback() {
    this.addEventListener('submit', this.handIn);
    this.addEventListener('change', this.changed);
    this.addEventListener('input', this.changed);
    this.addEventListener('click', this.move);
    this.addEventListener('dragstart', this.dragStart);
    this.addEventListener('dragover', this.dragOver);
    this.addEventListener('dragend', this.dragEnd);
    window.addEventListener('pagehide', this.flush);
  }

  disconnectedCallback() {
    this.flush();
    window.removeEventListener('pagehide', this.flush);
  }

  /** Moves the focus to the first remark, or to the confirmation, so that it is read out and in view. */
  showVerdict() {
    requestAnimationFrame(() => {
      const target =
        this.querySelector<HTMLElement>('.option--near, .short--near, .question--left-out, .check__passed, .option--right') ?? this;
      const fieldset = target.closest<HTMLElement>('fieldset') ?? target;
      fieldset.setAttribute('tabindex', '-1');
      fieldset.focus({ preventScroll: true });
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      fieldset.scrollIntoView({ block: 'nearest', behavior: calm ? 'auto' : 'smooth' });
    });
  }

  private answers(): Record<string, Answer> {
    const answers: Record<string, Answer> = {};
    this.querySelectorAll<HTMLElement>('[data-question]').forEach((question) => {
      answers[question.dataset.question!] = this.answer(question);
    });
    return answers;
  }

  private answer(question: HTMLElement): Answer {
    switch (question.dataset.kind) {
      case 'ordering':
        return { ordered: [...question.querySelectorAll<HTMLElement>('[data-option]')].map((item) => item.dataset.option!) };
      case 'matching': {
        const selects = [...question.querySelectorAll<HTMLSelectElement>('select[data-left]')];
        return { matched: Object.fromEntries(selects.map((select) => [select.dataset.left!, select.value])) };
      }
      case 'text':
        return { typed: question.querySelector<HTMLInputElement>('input')!.value };
      default:
        return { chosen: [...question.querySelectorAll<HTMLInputElement>('input:checked')].map((input) => input.value) };
    }
  }

  private handIn = (event: Event) => {
    event.preventDefault();
    window.clearTimeout(this.timer);
    this.timer = 0;
    const form = event.target as HTMLFormElement;
    const attempt = Number(form.dataset.attempt);
    this.dispatchEvent(new CustomEvent('michi-hand-in', { detail: { attempt, answers: this.answers() } }));
  };

  private changed = (event: Event) => {
    const option = (event.target as HTMLElement).closest('.option, .short');
    option?.classList.remove('option--near', 'short--near');
    this.saveSoon();
  };

  private saveSoon() {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(this.flush, SAVE_AFTER);
  }

  private flush = () => {
    if (this.timer) {
      window.clearTimeout(this.timer);
      this.timer = 0;
      this.dispatchEvent(new CustomEvent('michi-answers', { detail: this.answers() }));
    }
  };

  private move = (event: Event) => {
    const button = (event.target as HTMLElement).closest<HTMLElement>('[data-move]');
    const item = button?.closest<HTMLElement>('[data-option]');
    if (!button || !item) {
      return;
    }
    const other = button.dataset.move === '-1' ? item.previousElementSibling : item.nextElementSibling;
    if (other) {
      button.dataset.move === '-1' ? other.before(item) : other.after(item);
      button.focus();
      this.saveSoon();
    }
  };

  private dragStart = (event: DragEvent) => {
    this.dragged = (event.target as HTMLElement).closest<HTMLElement>('[data-option]');
    event.dataTransfer?.setData('text/plain', '');
  };

  private dragOver = (event: DragEvent) => {
    const over = (event.target as HTMLElement).closest<HTMLElement>('[data-option]');
    if (!this.dragged || !over || over === this.dragged || over.parentElement !== this.dragged.parentElement) {
      return;
    }
    event.preventDefault();
    const box = over.getBoundingClientRect();
    event.clientY < box.top + box.height / 2 ? over.before(this.dragged) : over.after(this.dragged);
  };

  private dragEnd = () => {
    this.dragged = null;
    this.saveSoon();
  };
}

customElements.define('michi-check', MichiCheck);
