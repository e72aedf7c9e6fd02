import { LitElement, html, nothing } from 'lit';
import './note-form.js';
import type { Entry, NoteWords } from './model.js';
import type { Words } from './words.js';

/** What the person decided on an entry. */
export interface Decided {
  entry: Entry;
  choice: 'mine' | 'theirs' | 'discard' | 'correct';
  note?: NoteWords;
}

/** In words what an entry is: an item or a note. */
export function whatOf(words: Words, entry: Entry): string {
  if (entry.photo) {
    return words.say('photo.what');
  }
  return entry.answer ? words.say(`support.item.${entry.answer.item}`) : words.say('support.visits');
}

/** What stands after it. */
export function afterOf(words: Words, entry: Entry): string {
  if (entry.answer) {
    return words.value(entry.answer.after);
  }
  if (entry.photo) {
    return words.say('photo.line', words.day(entry.photo.on), entry.photo.description);
  }
  const note = entry.note as NoteWords;
  return words.say('note.line', words.day(note.visitedOn), words.say(`support.visit.kind.${note.kind}`), note.work);
}

export function beforeOf(words: Words, entry: Entry): string {
  if (entry.photo) {
    return words.say('photo.new');
  }
  return entry.answer ? words.value(entry.answer.before) : words.say('note.new');
}

/**
 * Everything written on the device with its state, and before and after. On what was refused or conflicts the person decides
 * here.
 *
 * @fires entry-decided - `detail` a {@link Decided}
 */
export class QueueList extends LitElement {
  static override properties = {
    words: { attribute: false },
    entries: { attribute: false },
    asked: { state: true },
    correcting: { state: true },
  };

  declare words: Words;
  declare entries: Entry[];
  /** The entry whose removal was asked for once. */
  declare asked: string;
  declare correcting: string;

  constructor() {
    super();
    this.entries = [];
    this.asked = '';
    this.correcting = '';
  }

  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    if (this.entries.length === 0) {
      return html`<p>${this.words.say('queue.none')}</p>`;
    }
    return html`<ol class="pack-queue">
      ${[...this.entries].reverse().map((entry) => this.entry(entry))}
    </ol>`;
  }

  private entry(entry: Entry) {
    const { words } = this;
    return html`<li class="pack-entry ${entry.state}" data-state=${entry.state}>
      <strong class="pack-state">${words.say(`state.${entry.state}`)}${entry.arrivedAt ? ` ${words.moment(entry.arrivedAt)}` : nothing}</strong>
      <span>${entry.office}</span>
      <span>${whatOf(words, entry)}</span>
      <span class="pack-change">${words.say('change', beforeOf(words, entry), afterOf(words, entry))}</span>
      <small>${words.say('made', words.moment(entry.madeAt))}</small>
      ${entry.state === 'refused' ? this.refused(entry) : nothing} ${entry.state === 'conflict' ? this.conflict(entry) : nothing}
    </li>`;
  }

  private refused(entry: Entry) {
    const { words } = this;
    const key = ['visitpack.refused', 'photo.refused'].find((one) => words.given.texts[`${one}.${entry.reason}`]) ?? 'support.refused';
    return html`<p class="pack-flaw">${words.say(`${key}.${entry.reason}`)}</p>
      <div class="pack-thumbs">
        ${entry.note
          ? html`<button type="button" aria-expanded=${this.correcting === entry.operation ? 'true' : 'false'} @click=${() => (this.correcting = entry.operation)}>
              ${words.say('correct')}
            </button>`
          : entry.answer
            ? html`<p>${words.say('correct.answer')}</p>`
            : nothing}
        ${this.asked === entry.operation
          ? html`<button type="button" class="pack-danger" @click=${() => this.decide({ entry, choice: 'discard' })}>${words.say('discard.really')}</button>
              <button type="button" @click=${() => (this.asked = '')}>${words.say('discard.not')}</button>`
          : html`<button type="button" @click=${() => (this.asked = entry.operation)}>${words.say('discard')}</button>`}
      </div>
      ${entry.note && this.correcting === entry.operation
        ? html`<note-form
            id="correct-${entry.operation}"
            .words=${words}
            .office=${entry.office}
            .start=${entry.note}
            @note-ready=${(event: CustomEvent<NoteWords>) => this.decide({ entry, choice: 'correct', note: event.detail })}
          ></note-form>`
        : nothing}`;
  }

  private conflict(entry: Entry) {
    const { words } = this;
    const standing = entry.standing;
    return html`<p class="pack-flaw">
        ${standing
          ? words.say('conflict', standing.by, words.value(standing), words.moment(standing.at))
          : words.say('conflict.gone')}
      </p>
      <div class="pack-thumbs">
        <button type="button" @click=${() => this.decide({ entry, choice: 'mine' })}>${words.say('conflict.mine')}</button>
        <button type="button" @click=${() => this.decide({ entry, choice: 'theirs' })}>${words.say('conflict.theirs')}</button>
      </div>`;
  }

  private decide(detail: Decided): void {
    this.asked = '';
    this.correcting = '';
    this.dispatchEvent(new CustomEvent('entry-decided', { detail }));
  }
}

customElements.define('queue-list', QueueList);

declare global {
  interface HTMLElementTagNameMap {
    'queue-list': QueueList;
  }
}
