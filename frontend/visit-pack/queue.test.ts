import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Entry, EntryAnswer, NoteWords, Pack, Value, Visit } from './model.js';
import { Queue } from './queue.js';
import { rescueFile } from './rescue.js';
import type { Hindrance, Server } from './server.js';
import type { Store } from './store.js';

const OPEN: Value = { answer: 'OPEN', dueOn: '2026-12-10' };
const READY: Value = { answer: 'READY', dueOn: null };
const NOTHING: Value = { answer: null, dueOn: null };
const TODAY = '2026-11-26';
const NOTE: NoteWords = {
  visitedOn: TODAY,
  kind: 'HEARING',
  place: 'OFFICE',
  met: '管理者',
  work: '聞き取り',
  trouble: 'NONE',
  nextVisitOn: null,
};
const VISIT: Visit = {
  assignment: 7,
  officeNumber: '2799900019',
  office: '見本ケア',
  address: '',
  phone: '',
  contact: '',
  stage: 'PRE_CHECK',
  nextVisitOn: null,
  answers: [],
  notes: [],
};

/** A disk that outlives the queue. */
class Disk implements Store {
  kept = new Map<string, Entry>();
  pictures = new Map<string, Blob>();
  full = false;

  async pack(): Promise<Pack | undefined> {
    return undefined;
  }
  async keepPack(): Promise<void> {}
  async entries(): Promise<Entry[]> {
    return structuredClone([...this.kept.values()]);
  }
  async keep(entry: Entry): Promise<void> {
    if (this.full) {
      throw new DOMException('full', 'QuotaExceededError');
    }
    this.kept.set(entry.operation, structuredClone(entry));
  }
  async keepWith(entry: Entry, picture: Blob): Promise<void> {
    await this.keep(entry);
    this.pictures.set(entry.operation, picture);
  }
  async picture(operation: string): Promise<Blob | undefined> {
    return this.pictures.get(operation);
  }
  async removePicture(operation: string): Promise<void> {
    this.pictures.delete(operation);
  }
  async replace(old: string, entry: Entry): Promise<void> {
    this.kept.delete(old);
    await this.keep(entry);
  }
  async remove(operation: string): Promise<void> {
    this.kept.delete(operation);
    this.pictures.delete(operation);
  }
  async draft(): Promise<NoteWords | undefined> {
    return undefined;
  }
  async drafts(): Promise<number> {
    return 0;
  }
  async keepDraft(): Promise<void> {}
  async removeDraft(): Promise<void> {}
  async clear(): Promise<void> {}
  close(): void {}
}

/** A server that answers as it is told and remembers what reached it. */
class Told implements Server {
  reached: Entry[] = [];
  pictures: (Blob | undefined)[] = [];
  answer: (entry: Entry) => Partial<EntryAnswer> | Hindrance = () => 'unreachable';

  async pack(): Promise<Pack | Hindrance> {
    return 'unreachable';
  }
  async send(_account: number, entry: Entry, picture?: Blob): Promise<EntryAnswer | Hindrance> {
    this.reached.push(structuredClone(entry));
    this.pictures.push(picture);
    const said = this.answer(entry);
    return typeof said === 'string' ? said : ({ operation: entry.operation, ...said } as EntryAnswer);
  }
}

let disk: Disk;
let server: Told;
let queue: Queue;

const settled = () => vi.advanceTimersByTimeAsync(0);
const states = () => queue.entries.map((entry) => entry.state);
const begin = () => new Queue(3, disk, server, () => {});

beforeEach(() => {
  vi.useFakeTimers();
  disk = new Disk();
  server = new Told();
  queue = begin();
});

afterEach(() => {
  queue.stop();
  vi.useRealTimers();
});

describe('the queue', () => {
  it('has an entry on the disk before it is sent', async () => {
    await queue.answer(VISIT, 'PC', NOTHING, READY, TODAY);
    expect([...disk.kept.values()]).toHaveLength(1);
    expect(disk.kept.values().next().value?.answer).toEqual({ item: 'PC', before: NOTHING, after: READY, on: TODAY });
  });

  it('says arrived by the word of the server alone', async () => {
    await queue.note(VISIT, NOTE);
    await settled();
    expect(states()).toEqual(['waiting']);
    server.answer = () => ({});
    await queue.send();
    expect(states()).toEqual(['waiting']);
    server.answer = () => ({ result: 'DONE' });
    await queue.send();
    expect(states()).toEqual(['arrived']);
    expect([...disk.kept.values()].map((entry) => entry.state)).toEqual(['arrived']);
  });

  it('sends again under the same id after a page that died while sending', async () => {
    server.answer = () => 'unreachable';
    await queue.note(VISIT, NOTE);
    await settled();
    const first = server.reached[0]?.operation;
    disk.kept.forEach((entry) => (entry.state = 'sending'));
    queue.stop();
    queue = begin();
    await queue.load();
    expect(states()).toEqual(['waiting']);
    server.answer = () => ({ result: 'ALREADY' });
    await queue.send();
    expect(server.reached.at(-1)?.operation).toBe(first);
    expect(states()).toEqual(['arrived']);
  });

  it('keeps a picture beside its entry until the server has it', async () => {
    const picture = new Blob(['picture'], { type: 'image/jpeg' });
    await queue.photo(VISIT, TODAY, '受信した画面', picture);
    await settled();
    expect(states()).toEqual(['waiting']);
    expect([...disk.pictures.values()]).toEqual([picture]);
    server.answer = () => ({ result: 'DONE' });
    await queue.send();
    expect(server.pictures.at(-1)).toBe(picture);
    expect(server.reached.at(-1)?.photo).toEqual({ on: TODAY, description: '受信した画面' });
    expect(states()).toEqual(['arrived']);
    expect(disk.pictures.size).toBe(0);
  });

  it('keeps the picture of a refused photograph until the person discards it', async () => {
    server.answer = () => ({ result: 'REFUSED', reason: 'too-many' });
    await queue.photo(VISIT, TODAY, '机', new Blob(['x']));
    await settled();
    expect(states()).toEqual(['refused']);
    expect(disk.pictures.size).toBe(1);
    await queue.discard(queue.entries[0]!);
    expect(queue.entries).toEqual([]);
    expect(disk.pictures.size).toBe(0);
  });

  it('sends in order, one at a time', async () => {
    let inside = 0;
    const most: number[] = [];
    server.send = async (_account, entry) => {
      most.push(++inside);
      await Promise.resolve();
      inside--;
      server.reached.push(entry);
      return { operation: entry.operation, result: 'DONE' };
    };
    await Promise.all([
      queue.answer(VISIT, 'PC', NOTHING, READY, TODAY),
      queue.answer(VISIT, 'SOFTWARE', NOTHING, READY, TODAY),
      queue.note(VISIT, NOTE),
    ]);
    await settled();
    expect(Math.max(...most)).toBe(1);
    expect(server.reached.map((entry) => entry.answer?.item ?? 'note')).toEqual(['PC', 'SOFTWARE', 'note']);
  });

  it('waits longer after every failure, and not at all when asked', async () => {
    await queue.note(VISIT, NOTE);
    await settled();
    expect(server.reached).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(server.reached).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(server.reached).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(server.reached).toHaveLength(3);
    await queue.send();
    expect(server.reached).toHaveLength(4);
  });

  it('stays as it is while nobody, or somebody else, is signed in', async () => {
    for (const hindrance of ['sign-in', 'other-person'] as const) {
      server.answer = () => hindrance;
      await queue.note(VISIT, NOTE);
      await settled();
      expect(queue.hindrance).toBe(hindrance);
      const asked = server.reached.length;
      await vi.advanceTimersByTimeAsync(600_000);
      expect(server.reached).toHaveLength(asked);
    }
    expect(states()).toEqual(['waiting', 'waiting']);
  });

  it('replaces an answer that was never sent, and forgets one taken back', async () => {
    queue.send = async () => {};
    await queue.answer(VISIT, 'PC', NOTHING, OPEN, TODAY);
    await queue.answer(VISIT, 'PC', NOTHING, READY, TODAY);
    expect(queue.entries).toHaveLength(1);
    expect(queue.entries[0]?.answer).toMatchObject({ before: NOTHING, after: READY });
    await queue.answer(VISIT, 'PC', NOTHING, NOTHING, TODAY);
    expect(queue.entries).toEqual([]);
    expect(disk.kept.size).toBe(0);
  });

  it('builds on an answer the server may have', async () => {
    await queue.answer(VISIT, 'PC', NOTHING, OPEN, TODAY);
    await settled();
    await queue.answer(VISIT, 'PC', NOTHING, READY, TODAY);
    expect(queue.entries.map((entry) => entry.answer)).toMatchObject([
      { before: NOTHING, after: OPEN },
      { before: OPEN, after: READY },
    ]);
  });

  it('keeps a refused entry with its reason until it is corrected', async () => {
    server.answer = () => ({ result: 'REFUSED', reason: 'met-needed' });
    await queue.note(VISIT, { ...NOTE, met: '' });
    await settled();
    expect(queue.entries[0]).toMatchObject({ state: 'refused', reason: 'met-needed' });
    const refused = queue.entries[0] as Entry;
    server.answer = () => ({ result: 'DONE' });
    await queue.correct(refused, NOTE);
    await settled();
    expect(states()).toEqual(['arrived']);
    expect(server.reached.at(-1)?.operation).not.toBe(refused.operation);
  });

  it('asks in a conflict: the own value is a new act that has seen the other one', async () => {
    server.answer = () => ({
      result: 'CONFLICT',
      standing: { item: 'PC', answer: 'FAILED', dueOn: '2026-12-01', by: '見本 花子', at: '' },
    });
    await queue.answer(VISIT, 'PC', NOTHING, READY, TODAY);
    await settled();
    const conflict = queue.entries[0] as Entry;
    expect(conflict).toMatchObject({ state: 'conflict', standing: { by: '見本 花子' } });
    server.answer = () => ({ result: 'DONE' });
    await queue.chooseMine(conflict);
    await settled();
    expect(server.reached.at(-1)?.answer?.before).toEqual({ answer: 'FAILED', dueOn: '2026-12-01' });
    expect(server.reached.at(-1)?.operation).not.toBe(conflict.operation);
    expect(states()).toEqual(['arrived']);
  });

  it('lets the other value stand when the person says so, and goes on with the next item meanwhile', async () => {
    server.answer = (entry) => (entry.answer?.item === 'PC' ? { result: 'CONFLICT' } : { result: 'DONE' });
    await queue.answer(VISIT, 'PC', NOTHING, READY, TODAY);
    await queue.answer(VISIT, 'SOFTWARE', NOTHING, READY, TODAY);
    await settled();
    expect(states()).toEqual(['conflict', 'arrived']);
    await queue.discard(queue.entries[0] as Entry);
    expect(states()).toEqual(['arrived']);
  });

  it('gives up nothing that waits', async () => {
    await queue.note(VISIT, NOTE);
    await settled();
    await queue.discard(queue.entries[0] as Entry);
    expect(states()).toEqual(['waiting']);
  });

  it('says that a full device keeps nothing more', async () => {
    disk.full = true;
    await expect(queue.note(VISIT, NOTE)).rejects.toThrow('full');
    expect(queue.entries).toEqual([]);
  });

  it('forgets what arrived a day ago', async () => {
    server.answer = () => ({ result: 'DONE' });
    await queue.note(VISIT, NOTE);
    await settled();
    await vi.advanceTimersByTimeAsync(25 * 60 * 60_000);
    await queue.load();
    expect(queue.entries).toEqual([]);
  });
});

describe('the rescue file', () => {
  it('has one line an entry, and no formula', async () => {
    queue.send = async () => {};
    await queue.note({ ...VISIT, office: '=1+1' }, { ...NOTE, work: '"引用"' });
    const text = rescueFile(['a'], queue.unsent, (entry) => ({
      office: entry.office,
      what: '訪問記録',
      before: '',
      after: entry.note?.work ?? '',
      state: '端末にだけある',
      madeAt: '',
    }));
    expect(text.split('\r\n')).toHaveLength(3);
    expect(text).toContain(`"'=1+1"`);
    expect(text).toContain('"""引用"""');
  });
});
