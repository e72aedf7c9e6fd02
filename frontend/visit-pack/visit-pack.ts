import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import './queue-list.js';
import './visit-card.js';
import type { Entry, EntryAnswer, NoteWords, Pack, Visit } from './model.js';
import { today } from './model.js';
import { Queue } from './queue.js';
import { afterOf, beforeOf, whatOf, type Decided } from './queue-list.js';
import { rescueFile } from './rescue.js';
import { OwnServer, isHindrance, type Hindrance } from './server.js';
import { countUnsent, openStore, personHere, setPersonHere, type Store } from './store.js';
import type { Taken } from './photo-form.js';
import type { Answered, VisitCard } from './visit-card.js';
import { Words, type Given } from './words.js';

/** How long a pack is shown without the server having said that it is still this person's. */
const LONGEST_ALONE_MS = 3 * 24 * 60 * 60_000;
const FRESH_MS = 60_000;

/**
 * One person's visits on this device. Shows what the device has at once, asks the server when it can, and lets the person
 * write in both cases. Everything it keeps belongs to one account; another person's is neither shown nor sent.
 */
export class VisitPack extends LitElement {
  static override properties = {
    pack: { state: true },
    hindrance: { state: true },
    drafts: { state: true },
    failure: { state: true },
    asked: { state: true },
  };

  declare pack: Pack | undefined;
  declare hindrance: Hindrance | undefined;
  declare drafts: Map<number, NoteWords>;
  declare failure: string;
  declare asked: boolean;
  private readonly words = new Words(JSON.parse(document.getElementById('given')?.textContent ?? '{}') as Given);
  private readonly server = new OwnServer();
  private account: number | undefined;
  private store: Store | undefined;
  private queue: Queue | undefined;
  private askedAt = 0;
  private busy: Promise<void> = Promise.resolve();

  constructor() {
    super();
    this.drafts = new Map();
    this.failure = '';
    this.asked = false;
  }

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('online', () => this.inTurn(() => this.refresh()));
    window.addEventListener('offline', () => (this.hindrance = 'unreachable'));
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') {
        this.inTurn(() => this.lookAgain());
      }
    });
    this.inTurn(async () => {
      const account = personHere();
      if (account !== undefined) {
        await this.become(account);
      }
      await this.refresh();
    });
  }

  /** One thing after the other, so that no answer meets another person's store. */
  private inTurn(act: () => Promise<void>): void {
    this.busy = this.busy.then(act).catch((refused: unknown) => {
      this.failure = this.words.say(refused instanceof DOMException && refused.name === 'QuotaExceededError' ? 'full' : 'no-store');
    });
  }

  /** Somebody may have signed out, or another tab may have written, while nobody looked. */
  private async lookAgain(): Promise<void> {
    if (this.account !== undefined && personHere() !== this.account) {
      this.leave();
    }
    await this.queue?.load();
    if (Date.now() - this.askedAt > FRESH_MS || this.hindrance) {
      await this.refresh();
    }
  }

  private async become(account: number): Promise<void> {
    if (account === this.account) {
      return;
    }
    this.leave();
    const store = await openStore(account);
    this.account = account;
    this.store = store;
    setPersonHere(account);
    this.queue = new Queue(account, store, this.server, () => this.shown(), (entry, said) => this.arrived(entry, said));
    const pack = await store.pack();
    this.pack = pack && Date.now() - (pack.receivedAt ?? 0) < LONGEST_ALONE_MS ? pack : undefined;
    await this.queue.load();
    for (const visit of this.pack?.visits ?? []) {
      const draft = await store.draft(visit.assignment);
      if (draft) {
        this.drafts = new Map(this.drafts).set(visit.assignment, draft);
      }
    }
  }

  private leave(): void {
    this.queue?.stop();
    this.store?.close();
    this.account = this.store = this.queue = this.pack = undefined;
    this.drafts = new Map();
  }

  private async refresh(): Promise<void> {
    this.askedAt = Date.now();
    const said = await this.server.pack();
    this.hindrance = isHindrance(said) ? said : undefined;
    if (said === 'no-pack') {
      this.leave();
      setPersonHere(undefined);
    }
    if (isHindrance(said)) {
      return;
    }
    await this.become(said.account);
    this.pack = { ...said, receivedAt: Date.now() };
    await this.store?.keepPack(this.pack);
    void navigator.storage?.persist?.();
    void this.queue?.send();
  }

  /** Signing out asks for these. */
  private count(): void {
    if (this.account !== undefined && this.queue) {
      countUnsent(this.account, this.queue.unsent.length + this.drafts.size);
    }
  }

  private shown(): void {
    this.count();
    if (this.queue) {
      if (this.queue.hindrance) {
        this.hindrance = this.queue.hindrance;
      } else if (this.queue.entries.some((entry) => entry.state === 'arrived') && this.queue.unsent.length === 0) {
        this.hindrance = undefined;
      }
    }
    this.requestUpdate();
  }

  /** What the server has now stands in the pack too, until it is asked for anew. */
  private async arrived(entry: Entry, said: EntryAnswer): Promise<void> {
    if (!this.pack) {
      return;
    }
    const { name } = this.pack;
    const visits = this.pack.visits.map((visit) => {
      if (visit.assignment !== entry.assignment) {
        return visit;
      }
      const next = { ...visit, stage: said.stage ?? visit.stage };
      if (entry.answer?.after.answer) {
        const { item, after } = entry.answer;
        const standing = { item, answer: after.answer!, dueOn: after.dueOn, by: name, at: new Date().toISOString() };
        next.answers = [...visit.answers.filter((one) => one.item !== item), standing];
      }
      if (entry.note) {
        next.notes = [{ ...entry.note, by: name }, ...visit.notes].slice(0, 3);
        next.nextVisitOn = entry.note.nextVisitOn ?? visit.nextVisitOn;
      }
      return next;
    });
    this.pack = { ...this.pack, visits };
    await this.store?.keepPack(this.pack);
  }

  protected override render() {
    return html`<main class="pack" id="page" tabindex="-1">
      <h1>${this.words.say('title')}</h1>
      <div role="status" class="pack-status">${this.standing()}</div>
      ${this.failure ? html`<p class="pack-flaw" role="alert">${this.failure}</p>` : nothing}
      ${this.account === undefined ? this.nobody() : this.somebody()}
    </main>`;
  }

  private standing(): TemplateResult {
    const { words } = this;
    const said = this.hindrance ? words.say(`hindrance.${this.hindrance}`) : words.say('online');
    return html`<p class="pack-line ${this.hindrance ? 'hindered' : ''}">${said}</p>
      ${this.hindrance === 'sign-in' || this.hindrance === 'other-person'
        ? html`<a class="pack-main" href="/login?continue=/visit-pack/device">${words.say('sign-in')}</a>`
        : nothing}
      ${this.pack ? html`<p>${words.say('taken', this.pack.name, words.moment(this.pack.receivedAt ?? 0))}</p>` : nothing}`;
  }

  private nobody() {
    return html`<p>${this.words.say('nobody')}</p>
      <a href="/visit-pack">${this.words.say('back')}</a>`;
  }

  private somebody() {
    const { words, queue } = this;
    const unsent = queue?.unsent.length ?? 0;
    return html`<section>
        <h2>${words.say('queue', unsent)}</h2>
        <queue-list .words=${words} .entries=${[...(queue?.entries ?? [])]} @entry-decided=${this.decided}></queue-list>
        ${unsent > 0
          ? html`<div class="pack-thumbs">
              <button type="button" class="pack-main" @click=${() => this.inTurn(() => this.sendNow())}>${words.say('send')}</button>
              <button type="button" @click=${this.rescue}>${words.say('rescue')}</button>
            </div>`
          : nothing}
      </section>
      <section>
        <h2>${words.say('visits', this.pack?.visits.length ?? 0)}</h2>
        ${this.pack
          ? repeat(
              this.pack.visits,
              (visit) => visit.assignment,
              (visit) => this.card(visit),
            )
          : html`<p>${words.say('too-old')}</p>`}
        ${this.pack?.visits.length === 0 ? html`<p>${words.say('visits.none')}</p>` : nothing}
      </section>
      <section>
        <h2>${words.say('device')}</h2>
        <div class="pack-thumbs">
          <button type="button" @click=${() => this.inTurn(() => this.refresh())}>${words.say('refresh')}</button>
          ${this.removal(unsent)}
        </div>
        <p><a href="/visit-pack">${words.say('back')}</a></p>
      </section>`;
  }

  private removal(unsent: number) {
    const { words } = this;
    if (unsent > 0 || this.drafts.size > 0) {
      return html`<p>${words.say('remove.unsent')}</p>`;
    }
    return this.asked
      ? html`<button type="button" class="pack-danger" @click=${() => this.inTurn(() => this.removeFromDevice())}>${words.say('remove.really')}</button>
          <button type="button" @click=${() => (this.asked = false)}>${words.say('discard.not')}</button>`
      : html`<button type="button" @click=${() => (this.asked = true)}>${words.say('remove')}</button>`;
  }

  private card(visit: Visit) {
    return html`<visit-card
      .words=${this.words}
      .visit=${visit}
      .underway=${this.queue?.unsent.filter((entry) => entry.assignment === visit.assignment) ?? []}
      .draft=${this.drafts.get(visit.assignment)}
      @item-answered=${(event: CustomEvent<Answered>) => this.inTurn(() => this.answered(visit, event.detail))}
      @note-typed=${(event: CustomEvent<NoteWords>) => this.inTurn(() => this.typed(visit, event.detail))}
      @note-ready=${(event: CustomEvent<NoteWords>) => this.inTurn(() => this.ready(visit, event))}
      @photo-ready=${(event: CustomEvent<Taken>) => this.inTurn(() => this.taken(visit, event))}
    ></visit-card>`;
  }

  private async answered(visit: Visit, { item, stands, after }: Answered): Promise<void> {
    await this.queue?.answer(visit, item, stands, after, today(Date.now()));
  }

  private async typed(visit: Visit, words: NoteWords): Promise<void> {
    await this.store?.keepDraft(visit.assignment, words);
    this.drafts = new Map(this.drafts).set(visit.assignment, words);
    this.count();
  }

  /** The form is emptied only when the note is on the disk. */
  private async ready(visit: Visit, event: CustomEvent<NoteWords>): Promise<void> {
    const card = event.target as VisitCard;
    await this.queue?.note(visit, event.detail);
    await this.store?.removeDraft(visit.assignment);
    const drafts = new Map(this.drafts);
    drafts.delete(visit.assignment);
    this.drafts = drafts;
    this.count();
    card.clearForm();
  }

  private async taken(visit: Visit, event: CustomEvent<Taken>): Promise<void> {
    const card = event.target as VisitCard;
    const { description, picture } = event.detail;
    await this.queue?.photo(visit, today(Date.now()), description, picture);
    card.clearPhoto();
  }

  private decided(event: CustomEvent<Decided>): void {
    const { entry, choice, note } = event.detail;
    this.inTurn(async () => {
      if (choice === 'mine') {
        await this.queue?.chooseMine(entry);
      } else if (choice === 'correct' && note) {
        await this.queue?.correct(entry, note);
      } else {
        await this.queue?.discard(entry);
        await this.refresh();
      }
    });
  }

  private async sendNow(): Promise<void> {
    await this.refresh();
    await this.queue?.send();
  }

  private rescue(): void {
    const { words } = this;
    const columns = ['made', 'office', 'what', 'before', 'after', 'state', 'operation'].map((one) => words.say(`column.${one}`));
    const text = rescueFile(columns, this.queue?.unsent ?? [], (entry) => ({
      office: entry.office,
      what: whatOf(words, entry),
      before: beforeOf(words, entry),
      after: entry.note ? noteInFull(words, entry.note) : afterOf(words, entry),
      state: words.say(`state.${entry.state}`),
      madeAt: new Date(entry.madeAt).toLocaleString('ja-JP'),
    }));
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
    link.download = `${words.say('rescue.file')}-${today(Date.now())}.csv`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }

  private async removeFromDevice(): Promise<void> {
    if (this.store && this.account !== undefined && this.queue?.unsent.length === 0) {
      await this.store.clear();
      countUnsent(this.account, 0);
      this.leave();
      setPersonHere(undefined);
      this.asked = false;
    }
  }
}

function noteInFull(words: Words, note: NoteWords): string {
  return [
    [words.say('support.visited-on'), note.visitedOn],
    [words.say('support.visit.kind'), words.say(`support.visit.kind.${note.kind}`)],
    [words.say('support.visit.place'), words.say(`support.visit.place.${note.place}`)],
    [words.say('support.met'), note.met],
    [words.say('support.work'), note.work],
    [words.say('support.trouble'), words.say(`support.trouble.${note.trouble}`)],
    [words.say('support.next-visit'), note.nextVisitOn ?? ''],
  ]
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}

customElements.define('visit-pack', VisitPack);

if ('serviceWorker' in navigator) {
  void navigator.serviceWorker.register('/visit-pack/worker.js', { scope: '/visit-pack/' }).catch(() => {
    // Without a worker the page lives as long as it is open; the server said so in its guide.
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'visit-pack': VisitPack;
  }
}
