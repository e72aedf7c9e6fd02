import { LitElement, html, nothing } from 'lit';
import './note-form.js';
import './photo-form.js';
import { emptyNote } from './note-form.js';
import { daysAfter, today, type Answer, type Entry, type NoteWords, type Value, type Visit } from './model.js';
import type { Taken } from './photo-form.js';
import type { Words } from './words.js';

const ANSWERS: Answer[] = ['READY', 'OPEN', 'FAILED'];
const DAYS_TO_SOLVE = 14;

/** What the person did at an item: the value that stood, and the new one. */
export interface Answered {
  item: string;
  stands: Value;
  after: Value;
}

/**
 * One office of the pack: where it is, its checklist under a thumb, what was noted last, and the form of a note. Shows what is
 * on its way over what the server had.
 *
 * @fires item-answered - `detail` an {@link Answered}
 * @fires note-typed, note-ready, photo-ready - from the forms
 */
export class VisitCard extends LitElement {
  static override properties = {
    words: { attribute: false },
    visit: { attribute: false },
    underway: { attribute: false },
    draft: { attribute: false },
    opened: { state: true },
  };

  declare words: Words;
  declare visit: Visit;
  /** The unsent entries of this office. */
  declare underway: Entry[];
  declare draft: NoteWords | undefined;
  declare opened: boolean;

  constructor() {
    super();
    this.underway = [];
    this.opened = false;
  }

  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    const { visit, words } = this;
    return html`<details class="pack-card" @toggle=${this.toggled}>
      <summary>
        <h3>${visit.office}</h3>
        <span>${visit.nextVisitOn ? words.say('next-visit', words.day(visit.nextVisitOn)) : words.say('next-visit.none')}</span>
        ${this.underway.length > 0 ? html`<span class="pack-mark">${words.say('on-device.count', this.underway.length)}</span>` : nothing}
        ${this.draft ? html`<span class="pack-mark">${words.say('draft')}</span>` : nothing}
      </summary>
      ${this.opened ? this.inside() : nothing}
    </details>`;
  }

  /** The note is on its way: the form is empty again. */
  clearForm(): void {
    this.querySelector('note-form')?.clear();
  }

  /** The photograph is on the device: the form is empty again. */
  clearPhoto(): void {
    this.querySelector('photo-form')?.clear();
  }

  private toggled(event: Event): void {
    if (event.target === this.querySelector('details')) {
      this.opened = (event.target as HTMLDetailsElement).open;
    }
  }

  private inside() {
    const { visit, words } = this;
    const noteId = `note-${visit.assignment}`;
    return html`<ul class="pack-facts">
        <li>${words.say('number', visit.officeNumber)}</li>
        <li>${words.say(`stage.${visit.stage}`)}</li>
        ${visit.phone
          ? html`<li>
              <a class="pack-phone" href="tel:${visit.phone.replace(/[^0-9+]/g, '')}" aria-label=${words.say('support.call', visit.phone)}>${visit.phone}</a>
              ${visit.contact}
            </li>`
          : nothing}
        ${visit.address ? html`<li>${visit.address}</li>` : nothing}
      </ul>
      ${words.given.phases.map((phase) => this.phase(phase))} ${this.notes()}
      <details class="pack-part">
        <summary><h4>${words.say('photo')}</h4></summary>
        <photo-form id="photo-${visit.assignment}" .words=${words} .office=${visit.office} @photo-ready=${this.passOn}></photo-form>
      </details>
      <details class="pack-part" ?open=${Boolean(this.draft)}>
        <summary><h4>${words.say('support.visit')}</h4></summary>
        <note-form
          id=${noteId}
          .words=${words}
          .office=${visit.office}
          .start=${this.draft ?? emptyNote(Date.now())}
          @note-typed=${this.passOn}
          @note-ready=${this.passOn}
        ></note-form>
      </details>`;
  }

  private phase(phase: string) {
    const items = this.words.given.items.filter((one) => one.phase === phase);
    const ready = items.filter((one) => this.shown(one.item).answer === 'READY').length;
    return html`<details class="pack-part">
      <summary><h4>${this.words.say('support.phase.count', this.words.say(`support.phase.${phase}`), ready, items.length)}</h4></summary>
      <ul class="pack-items">
        ${items.map((one) => this.item(one.item, one.must))}
      </ul>
    </details>`;
  }

  private standing(item: string) {
    return this.visit.answers.find((one) => one.item === item);
  }

  private stands(item: string): Value {
    const standing = this.standing(item);
    return { answer: standing?.answer ?? null, dueOn: standing?.dueOn ?? null };
  }

  private last(item: string): Entry | undefined {
    return this.underway.filter((entry) => entry.answer?.item === item).at(-1);
  }

  private shown(item: string): Value {
    return this.last(item)?.answer?.after ?? this.stands(item);
  }

  private item(item: string, must: boolean) {
    const { words } = this;
    const name = words.say(`support.item.${item}`);
    const value = this.shown(item);
    const last = this.last(item);
    const standing = this.standing(item);
    const undecided = last?.state === 'conflict';
    return html`<li>
      <span class="pack-name">${name}${must ? html` <small>${words.say('support.must')}</small>` : nothing}</span>
      <span class="pack-answers" role="group" aria-label=${name}>
        ${ANSWERS.map(
          (answer) =>
            html`<button
              type="button"
              aria-label=${words.say(`support.answer.${answer}`)}
              aria-pressed=${value.answer === answer ? 'true' : 'false'}
              ?disabled=${undecided}
              @click=${() => this.answer(item, answer)}
            >
              ${words.say(`support.state.${answer}`)}
            </button>`,
        )}
      </span>
      ${last
        ? html`<span class="pack-mark">${words.say(undecided ? 'state.conflict' : `state.${last.state}`)}</span>`
        : standing
          ? html`<small>${words.say('support.answered', words.moment(standing.at), standing.by)}</small>`
          : nothing}
      ${value.answer && value.answer !== 'READY'
        ? html`<label class="pack-field pack-due">
            <span>${words.say('support.due')}</span>
            <input
              type="date"
              aria-label=${words.say('due.of', name)}
              ?disabled=${undecided}
              .value=${value.dueOn ?? ''}
              @change=${(event: Event) => this.until(item, (event.target as HTMLInputElement).value)}
            />
          </label>`
        : nothing}
    </li>`;
  }

  private notes() {
    if (this.visit.notes.length === 0) {
      return nothing;
    }
    return html`<details class="pack-part">
      <summary><h4>${this.words.say('notes')}</h4></summary>
      <ul class="pack-notes">
        ${this.visit.notes.map(
          (note) =>
            html`<li>
              <strong>${this.words.say('note.line', this.words.day(note.visitedOn), this.words.say(`support.visit.kind.${note.kind}`), note.by)}</strong>
              <p>${note.work}</p>
            </li>`,
        )}
      </ul>
    </details>`;
  }

  /** A day agreed on stays while it has not passed; else two weeks from today. */
  private answer(item: string, answer: Answer): void {
    const now = today(Date.now());
    const agreed = this.shown(item).dueOn;
    const dueOn = agreed && agreed >= now ? agreed : daysAfter(now, DAYS_TO_SOLVE);
    this.tell(item, { answer, dueOn: answer === 'READY' ? null : dueOn });
  }

  private until(item: string, day: string): void {
    const { answer } = this.shown(item);
    if (day && answer) {
      this.tell(item, { answer, dueOn: day });
    }
  }

  private tell(item: string, after: Value): void {
    const detail: Answered = { item, stands: this.stands(item), after };
    this.dispatchEvent(new CustomEvent('item-answered', { detail }));
  }

  private passOn(event: Event): void {
    const { type, detail } = event as CustomEvent<NoteWords | Taken>;
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

customElements.define('visit-card', VisitCard);

declare global {
  interface HTMLElementTagNameMap {
    'visit-card': VisitCard;
  }
}
