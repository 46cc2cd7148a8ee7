/** Small comforts of the frame: `/` goes to the search box, Escape leaves it. */
window.addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement;
  const typing = target.closest('input, textarea, select, [contenteditable]');
  if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    const box = document.querySelector<HTMLInputElement>('.bar__search input');
    if (box?.offsetParent) {
      event.preventDefault();
      box.focus();
      box.select();
    }
  }
  if (event.key === 'Escape' && target.matches('.bar__search input')) {
    target.blur();
  }
});
