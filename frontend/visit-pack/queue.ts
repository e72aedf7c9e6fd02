import { freshOperation, isUnsent, same, type Entry, type EntryAnswer, type NoteWords, type Value, type Visit } from './model.js';
import { isHindrance, type Hindrance, type Server } from './server.js';
import type { Store } from './store.js';

const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 5 * 60_000;
const ARRIVED_KEPT_MS = 24 * 60 * 60_000;

/**
 * What was written on the device and is on its way. An entry is on the disk before it is shown; it is sent under its
 * operation id, one after the other, and counts as arrived only by the server's word. Nothing that did not arrive leaves
 * the queue but by the person's own choice.
 */
export class Queue {
  entries: Entry[] = [];
  /** What keeps the queue from being sent, as of the last attempt. */
  hindrance: Hindrance | undefined;
  private running = false;
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly account: number,
    private readonly store: Store,
    private readonly server: Server,
    private readonly changed: () => void,
    private readonly arrived: (entry: Entry, said: EntryAnswer) => Promise<void> = async () => {},
    private readonly now: () => number = Date.now,
  ) {}

  async load(): Promise<void> {
    this.entries = (await this.store.entries()).sort((one, other) => one.number - other.number);
    const tooOld = this.entries.filter((entry) => this.now() - (entry.arrivedAt ?? this.now()) > ARRIVED_KEPT_MS);
    for (const entry of tooOld) {
      await this.drop(entry);
    }
    // A page that was closed while sending knows nothing of the answer: it is sent again under the same id.
    this.entries.filter((entry) => entry.state === 'sending').forEach((entry) => (entry.state = 'waiting'));
    this.changed();
  }

  get unsent(): Entry[] {
    return this.entries.filter(isUnsent);
  }

  /** The latest of what is on its way to this item. */
  ofItem(assignment: number, item: string): Entry | undefined {
    return this.unsent.filter((one) => one.assignment === assignment && one.answer?.item === item).at(-1);
  }

  /** Answers an item; takes the place of an answer that was never sent, and leaves nothing when it comes back to what stood. */
  async answer(visit: Visit, item: string, stands: Value, after: Value, on: string): Promise<void> {
    const last = this.ofItem(visit.assignment, item);
    const replaced = last && (last.state === 'refused' || (last.state === 'waiting' && last.tries === 0)) ? last : undefined;
    const before = replaced?.answer?.before ?? last?.answer?.after ?? stands;
    if (last?.state === 'conflict' || same(before, after)) {
      if (replaced) {
        await this.drop(replaced);
        this.changed();
      }
      return;
    }
    await this.add(this.entry(visit.assignment, visit.office, { answer: { item, before, after, on } }), replaced);
  }

  async note(visit: Visit, note: NoteWords): Promise<void> {
    await this.add(this.entry(visit.assignment, visit.office, { note }));
  }

  async photo(visit: Visit, on: string, description: string, picture: Blob): Promise<void> {
    await this.add(this.entry(visit.assignment, visit.office, { photo: { on, description } }), undefined, picture);
  }

  /** A refused note with other words, as a new act. */
  async correct(entry: Entry, note: NoteWords): Promise<void> {
    await this.add(this.entry(entry.assignment, entry.office, { note }), entry);
  }

  /** Of two answers the person's own: a new act that has seen the other one. */
  async chooseMine(entry: Entry): Promise<void> {
    if (entry.state === 'conflict' && entry.answer) {
      const before = { answer: entry.standing?.answer ?? null, dueOn: entry.standing?.dueOn ?? null };
      const answer = { ...entry.answer, before };
      await this.add(this.entry(entry.assignment, entry.office, { answer }), entry);
    }
  }

  /** Gives up an entry that the server has refused or that conflicts: of two answers the other one stays. */
  async discard(entry: Entry): Promise<void> {
    if (entry.state === 'refused' || entry.state === 'conflict') {
      await this.drop(entry);
      this.changed();
      void this.send();
    }
  }

  /** Sends what waits until something is in the way; does nothing while it is at it. */
  async send(): Promise<void> {
    if (this.running) {
      return;
    }
    this.running = true;
    clearTimeout(this.timer);
    try {
      for (let entry = this.next(); entry; entry = this.next()) {
        const hindrance = await this.sendOne(entry);
        this.hindrance = hindrance;
        if (hindrance) {
          break;
        }
        this.failures = 0;
      }
    } finally {
      this.running = false;
      this.changed();
    }
    if (this.hindrance === 'unreachable' && this.next()) {
      this.timer = setTimeout(() => void this.send(), this.pause());
    }
  }

  /** Stops trying by itself. */
  stop(): void {
    clearTimeout(this.timer);
  }

  /** Twice as long after every failure, at most five minutes. */
  private pause(): number {
    return Math.min(FIRST_PAUSE_MS * 2 ** this.failures++, LONGEST_PAUSE_MS);
  }

  /** The first that waits, past those whose item has an earlier entry on which a person must decide. */
  private next(): Entry | undefined {
    const undecided = this.entries.filter((entry) => entry.state === 'refused' || entry.state === 'conflict');
    return this.entries.find(
      (entry) =>
        entry.state === 'waiting' &&
        !undecided.some(
          (one) =>
            one.number < entry.number &&
            one.assignment === entry.assignment &&
            one.answer !== undefined &&
            one.answer.item === entry.answer?.item,
        ),
    );
  }

  private async sendOne(entry: Entry): Promise<Hindrance | undefined> {
    entry.state = 'sending';
    entry.tries++;
    await this.store.keep(entry);
    this.changed();
    const picture = entry.photo && (await this.store.picture(entry.operation));
    const said = await this.server.send(this.account, entry, picture);
    if (isHindrance(said)) {
      entry.state = 'waiting';
      await this.store.keep(entry);
      return said;
    }
    switch (said.result) {
      case 'DONE':
      case 'ALREADY':
        entry.state = 'arrived';
        entry.arrivedAt = this.now();
        break;
      case 'REFUSED':
        entry.state = 'refused';
        entry.reason = said.reason ?? '';
        break;
      case 'CONFLICT':
        entry.state = 'conflict';
        entry.standing = said.standing ?? undefined;
        break;
      default:
        entry.state = 'waiting';
        await this.store.keep(entry);
        return 'unreachable';
    }
    await this.store.keep(entry);
    if (entry.state === 'arrived') {
      if (entry.photo) {
        await this.store.removePicture(entry.operation);
      }
      await this.arrived(entry, said);
    }
    this.changed();
    return undefined;
  }

  private entry(assignment: number, office: string, what: Pick<Entry, 'answer' | 'note' | 'photo'>): Entry {
    return {
      operation: freshOperation(),
      number: Math.max(0, ...this.entries.map((one) => one.number)) + 1,
      madeAt: this.now(),
      assignment,
      office,
      state: 'waiting',
      tries: 0,
      ...what,
    };
  }

  /** In the list at once, so that sending cannot take the replaced one meanwhile; shown when it is on the disk. */
  private async add(entry: Entry, replaced?: Entry, picture?: Blob): Promise<void> {
    const before = this.entries;
    const added = replaced ? { ...entry, number: replaced.number } : entry;
    this.entries = replaced ? before.map((one) => (one === replaced ? added : one)) : [...before, added];
    try {
      if (replaced) {
        await this.store.replace(replaced.operation, added);
      } else {
        await (picture ? this.store.keepWith(added, picture) : this.store.keep(added));
      }
    } catch (full) {
      this.entries = before;
      throw full;
    } finally {
      this.changed();
    }
    void this.send();
  }

  private async drop(entry: Entry): Promise<void> {
    this.entries = this.entries.filter((one) => one !== entry);
    await this.store.remove(entry.operation);
  }
}
