import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listen } from './page-keys.js';

let host: HTMLElement;
let search: HTMLInputElement;
let asked: number;

function press(target: EventTarget, key: string, more: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more });
  target.dispatchEvent(event);
  return event;
}

beforeEach(() => {
  host = document.createElement('page-shortcuts');
  search = document.createElement('input');
  search.dataset.search = 'true';
  document.body.append(host, search);
  asked = 0;
  host.addEventListener('shortcuts-asked', () => asked++);
  listen(host);
});

afterEach(() => document.body.replaceChildren());

describe('page-keys', () => {
  it('goes to the search field on a slash and swallows the slash', () => {
    const event = press(document.body, '/');
    expect(document.activeElement).toBe(search);
    expect(event.defaultPrevented).toBe(true);
  });

  it('leaves the slash and the question mark to whoever types', () => {
    const memo = document.createElement('textarea');
    document.body.append(memo);
    memo.focus();
    expect(press(memo, '/').defaultPrevented).toBe(false);
    press(memo, '?');
    expect(document.activeElement).toBe(memo);
    expect(asked).toBe(0);
  });

  it('asks once for the list, also after the frame was drawn again', () => {
    listen(host);
    press(document.body, '?');
    expect(asked).toBe(1);
  });

  it('leaves keys of the browser alone', () => {
    press(document.body, '?', { ctrlKey: true });
    expect(asked).toBe(0);
  });

  it('presses the button that begins something new, once, and never while somebody types', () => {
    const begin = document.createElement('button');
    begin.dataset.new = 'true';
    let begun = 0;
    begin.addEventListener('click', () => begun++);
    document.body.append(begin);
    press(search, 'n');
    expect(begun).toBe(0);
    press(document.body, 'n');
    press(document.body, 'n', { repeat: true });
    expect(begun).toBe(1);
    expect(document.activeElement).toBe(begin);
    begin.disabled = true;
    press(document.body, 'N');
    expect(begun).toBe(1);
  });

  it('keeps Enter from every listener while a word is being composed', () => {
    let submitted = 0;
    search.addEventListener('keydown', () => submitted++);
    press(search, 'Enter', { isComposing: true });
    press(search, 'Enter', { keyCode: 229 });
    expect(submitted).toBe(0);
    press(search, 'Enter');
    expect(submitted).toBe(1);
  });
});
