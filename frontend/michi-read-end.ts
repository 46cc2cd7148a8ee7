/** Stands after the text of a unit and says once when the reader has come that far. */
class MichiReadEnd extends HTMLElement {
  private observer?: IntersectionObserver;

  connectedCallback() {
    this.observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) {
        this.observer?.disconnect();
        this.dispatchEvent(new CustomEvent('michi-read'));
      }
    });
    this.observer.observe(this);
  }

  disconnectedCallback() {
    this.observer?.disconnect();
  }
}

customElements.define('michi-read-end', MichiReadEnd);
