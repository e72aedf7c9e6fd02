import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { begin, end, finished, forget, kept } from './draft-journal.js';

let form: HTMLElement;
let memo: HTMLInputElement;

function type(text: string): void {
  memo.value = text;
  memo.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
}

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  form = document.createElement('form');
  memo = document.createElement('input');
  memo.dataset.draft = 'memo';
  form.append(memo);
  document.body.append(form);
});

afterEach(() => {
  end(form);
  form.remove();
  vi.useRealTimers();
});

describe('draft-journal', () => {
  it('hands over what a dead server never got, at most half a second old', () => {
    begin(form, '7', 'office/1', { memo: '' });
    type('折り返しの約束');
    vi.advanceTimersByTime(500);
    end(form);
    memo.value = '';
    expect(begin(form, '7', 'office/1', { memo: '' })).toEqual({ memo: '折り返しの約束' });
  });

  it('writes while somebody types without a pause', () => {
    begin(form, '7', 'office/1', { memo: '' });
    for (let count = 1; count <= 20; count++) {
      type('あ'.repeat(count));
      vi.advanceTimersByTime(100);
    }
    expect(JSON.parse(localStorage.getItem('banso.draft/7/office/1') ?? '').values.memo.length).toBeGreaterThan(14);
  });

  it('keeps nothing that the server has kept', () => {
    begin(form, '7', 'office/1', { memo: '' });
    type('済');
    vi.advanceTimersByTime(500);
    kept(form, { memo: '済' }, true);
    expect(localStorage.length).toBe(0);
  });

  it('keeps what was typed after the answer of the server was on its way', () => {
    begin(form, '7', 'office/1', { memo: '' });
    type('説明');
    type('説明済');
    kept(form, { memo: '説明' }, true);
    end(form);
    expect(begin(form, '7', 'office/1', { memo: '説明' })).toEqual({ memo: '説明済' });
  });

  it('never shows the draft of somebody else, and removes it', () => {
    begin(form, '7', 'office/1', { memo: '' });
    type('秘密');
    vi.advanceTimersByTime(500);
    end(form);
    expect(begin(form, '8', 'office/1', { memo: '' })).toBeUndefined();
    expect(localStorage.length).toBe(0);
  });

  it('forgets after saving and after signing out', () => {
    begin(form, '7', 'office/1', { memo: '' });
    type('保存する');
    vi.advanceTimersByTime(500);
    finished('7', 'office/1');
    expect(localStorage.length).toBe(0);
    type('また書く');
    vi.advanceTimersByTime(500);
    forget('7');
    expect(localStorage.length).toBe(0);
  });

  it('forgets a form that was saved and taken off the page before its pause was over', () => {
    begin(form, '7', 'office/1', { memo: '' });
    type('急いで保存');
    form.remove();
    finished('7', 'office/1');
    vi.advanceTimersByTime(2000);
    expect(localStorage.length).toBe(0);
  });

  it('does not offer what is older than a day', () => {
    begin(form, '7', 'office/1', { memo: '' });
    type('昨日');
    vi.advanceTimersByTime(500);
    end(form);
    vi.advanceTimersByTime(25 * 60 * 60 * 1000);
    expect(begin(form, '7', 'office/1', { memo: '' })).toBeUndefined();
  });

  it('asks before the page is closed only while something is unsaved', () => {
    begin(form, '7', 'office/1', { memo: '' });
    const asked = () => {
      const event = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(asked()).toBe(false);
    type('x');
    expect(asked()).toBe(true);
    kept(form, { memo: 'x' }, true);
    expect(asked()).toBe(true);
    finished('7', 'office/1');
    expect(asked()).toBe(false);
  });

  it('lives with a device that stores nothing', () => {
    const refused = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('QuotaExceededError');
    });
    begin(form, '7', 'office/1', { memo: '' });
    type('x');
    expect(() => vi.advanceTimersByTime(500)).not.toThrow();
    refused.mockRestore();
  });
});
