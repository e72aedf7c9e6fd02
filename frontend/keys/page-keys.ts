/** Keys of the whole page, and the rule that Enter belongs to the input method while a word is being composed. */

const TYPING = 'input, textarea, select, [contenteditable=""], [contenteditable="true"]';

function isTyping(event: KeyboardEvent): boolean {
  return event.composedPath().some((node) => node instanceof HTMLElement && node.matches(TYPING));
}

function searchField(): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('[data-search]')].at(-1);
}

function newButton(): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('[data-new]:not([disabled])')].at(0);
}

function modalIsOpen(): boolean {
  return document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]') !== null;
}

function whileComposing(event: KeyboardEvent): void {
  if (event.key === 'Enter' && (event.isComposing || event.keyCode === 229)) {
    event.stopImmediatePropagation();
  }
}

function onKey(event: KeyboardEvent, host: HTMLElement): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event) || modalIsOpen()) {
    return;
  }
  if (event.key === '/') {
    const field = searchField();
    if (field) {
      event.preventDefault();
      field.focus();
    }
  } else if (event.key === 'n' || event.key === 'N') {
    const button = newButton();
    if (button && !event.repeat) {
      event.preventDefault();
      button.focus();
      button.click();
    }
  } else if (event.key === '?') {
    event.preventDefault();
    host.dispatchEvent(new CustomEvent('shortcuts-asked'));
  }
}

let listening: AbortController | undefined;

/** Starts listening on behalf of the given element; an earlier one is released. */
export function listen(host: HTMLElement): void {
  listening?.abort();
  listening = new AbortController();
  const { signal } = listening;
  for (const kind of ['keydown', 'keypress', 'keyup'] as const) {
    window.addEventListener(kind, whileComposing, { capture: true, signal });
  }
  window.addEventListener('keydown', (event) => onKey(event, host), { signal });
}

declare global {
  interface Window {
    bansoKeys: { listen: typeof listen };
  }
}

window.bansoKeys = { listen };
