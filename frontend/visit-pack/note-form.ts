import { LitElement, html, nothing } from 'lit';
import { today, type NoteWords } from './model.js';
import type { Words } from './words.js';

const PAUSE_MS = 500;

/** A note's fields as they are before anything is written. */
export function emptyNote(now: number): NoteWords {
  return { visitedOn: today(now), kind: 'HEARING', place: 'OFFICE', met: '', work: '', trouble: 'NONE', nextVisitOn: null };
}

/**
 * The form of a visit note. What is typed is handed over within half a second as a draft; whole, it is handed over to be
 * sent. Lives in the page's own tree, whose stylesheet it uses.
 *
 * @fires note-typed - `detail` the words so far
 * @fires note-ready - `detail` the whole note
 */
export class NoteForm extends LitElement {
  static override properties = {
    words: { attribute: false },
    start: { attribute: false },
    note: { state: true },
    office: { type: String },
    missing: { state: true },
  };

  declare words: Words;
  /** What the fields begin with; later values change nothing, so that nobody types against them. */
  declare start: NoteWords;
  declare note: NoteWords;
  declare office: string;
  declare missing: string[];
  private timer = 0;

  constructor() {
    super();
    this.office = '';
    this.missing = [];
  }

  protected override createRenderRoot() {
    return this;
  }

  protected override willUpdate(): void {
    this.note ??= this.start;
  }

  /** As before anything was written. */
  clear(): void {
    window.clearTimeout(this.timer);
    this.timer = 0;
    this.missing = [];
    this.note = emptyNote(Date.now());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.timer) {
      this.handOver();
    }
  }

  protected override render() {
    return html`<form class="pack-form" novalidate aria-label=${this.words.say('note.of', this.office)} @submit=${this.finish} @input=${this.typed}>
      ${this.field('visitedOn', 'support.visited-on', 'date', true)} ${this.choice('kind', 'support.visit.kind', this.words.given.kinds)}
      ${this.choice('place', 'support.visit.place', this.words.given.places)}
      ${this.field('met', 'support.met', 'text', true, 200)}
      <label class="pack-field">
        <span>${this.words.say('support.work')}<em>${this.words.say('required')}</em></span>
        <textarea name="work" rows="5" maxlength="2000" required aria-invalid=${this.isMissing('work')} aria-describedby=${this.hint('work')} .value=${this.note.work}></textarea>
        ${this.flaw('work')}
      </label>
      ${this.choice('trouble', 'support.trouble', this.words.given.troubles)}
      ${this.field('nextVisitOn', 'support.next-visit', 'date', false)}
      <button class="pack-main" type="submit">${this.words.say('note.keep')}</button>
    </form>`;
  }

  private field(name: 'visitedOn' | 'met' | 'nextVisitOn', label: string, type: string, must: boolean, most?: number) {
    return html`<label class="pack-field">
      <span>${this.words.say(label)}${must ? html`<em>${this.words.say('required')}</em>` : nothing}</span>
      <input
        name=${name}
        type=${type}
        maxlength=${most ?? nothing}
        ?required=${must}
        aria-invalid=${this.isMissing(name)}
        aria-describedby=${this.hint(name)}
        .value=${this.note[name] ?? ''}
      />
      ${this.flaw(name)}
    </label>`;
  }

  private choice(name: 'kind' | 'place' | 'trouble', key: string, constants: string[]) {
    return html`<label class="pack-field">
      <span>${this.words.say(key)}</span>
      <select name=${name}>
        ${constants.map((one) => html`<option value=${one} ?selected=${this.note[name] === one}>${this.words.say(`${key}.${one}`)}</option>`)}
      </select>
    </label>`;
  }

  private isMissing(name: string) {
    return this.missing.includes(name) ? 'true' : 'false';
  }

  private hint(name: string) {
    return this.missing.includes(name) ? `${this.id}-${name}` : nothing;
  }

  private flaw(name: string) {
    return this.missing.includes(name)
      ? html`<strong class="pack-flaw" id="${this.id}-${name}">${this.words.say('missing')}</strong>`
      : nothing;
  }

  private read(): NoteWords {
    const values = new FormData(this.querySelector('form') as HTMLFormElement);
    const text = (name: string) => String(values.get(name) ?? '');
    return {
      visitedOn: text('visitedOn'),
      kind: text('kind'),
      place: text('place'),
      met: text('met'),
      work: text('work'),
      trouble: text('trouble'),
      nextVisitOn: text('nextVisitOn') || null,
    };
  }

  /** At the latest half a second after the first letter, also while somebody types without a pause. */
  private typed(): void {
    this.note = this.read();
    this.timer ||= window.setTimeout(() => this.handOver(), PAUSE_MS);
  }

  private handOver(): void {
    window.clearTimeout(this.timer);
    this.timer = 0;
    this.dispatchEvent(new CustomEvent('note-typed', { detail: this.note }));
  }

  private finish(event: Event): void {
    event.preventDefault();
    window.clearTimeout(this.timer);
    this.timer = 0;
    this.note = this.read();
    this.missing = (['visitedOn', 'met', 'work'] as const).filter((name) => !this.note[name]?.trim());
    if (this.missing.length > 0) {
      void this.updateComplete.then(() => this.querySelector<HTMLElement>(`[name=${this.missing[0]}]`)?.focus());
      return;
    }
    this.dispatchEvent(new CustomEvent('note-ready', { detail: this.note }));
  }
}

customElements.define('note-form', NoteForm);

declare global {
  interface HTMLElementTagNameMap {
    'note-form': NoteForm;
  }
}
