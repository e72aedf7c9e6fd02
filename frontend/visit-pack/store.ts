import type { Entry, NoteWords, Pack } from './model.js';

/** Where one person's pack, entries and drafts are kept on this device. A promise is kept when it is on the disk. */
export interface Store {
  pack(): Promise<Pack | undefined>;
  keepPack(pack: Pack): Promise<void>;
  entries(): Promise<Entry[]>;
  keep(entry: Entry): Promise<void>;
  /** A photograph's entry and its picture, both or neither. */
  keepWith(entry: Entry, picture: Blob): Promise<void>;
  picture(operation: string): Promise<Blob | undefined>;
  /** The server has it: the device needs the picture no more. */
  removePicture(operation: string): Promise<void>;
  /** Takes the place of another entry, both or neither. */
  replace(old: string, entry: Entry): Promise<void>;
  remove(operation: string): Promise<void>;
  draft(assignment: number): Promise<NoteWords | undefined>;
  drafts(): Promise<number>;
  keepDraft(assignment: number, words: NoteWords): Promise<void>;
  removeDraft(assignment: number): Promise<void>;
  /** Removes everything of this person. */
  clear(): Promise<void>;
  close(): void;
}

const PERSON = 'banso.device.person';
const UNSENT = (account: number) => `banso.device.unsent/${account}/visit-pack`;
const DATABASE = (account: number) => `banso.device/${account}/visit-pack`;

/** Whose pack this device shows while nobody can be asked; signing out, and signing in as somebody else, forgets it. */
export function personHere(): number | undefined {
  const account = Number(read(PERSON));
  return account > 0 ? account : undefined;
}

export function setPersonHere(account: number | undefined): void {
  write(PERSON, account === undefined ? null : String(account));
}

/** Tells signing out how many records would stay behind. */
export function countUnsent(account: number, count: number): void {
  write(UNSENT(account), count === 0 ? null : String(count));
}

function read(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function write(name: string, text: string | null): void {
  try {
    if (text === null) {
      localStorage.removeItem(name);
    } else {
      localStorage.setItem(name, text);
    }
  } catch {
    // A device that stores nothing is said to be one where the database is opened.
  }
}

/** Opens the store of this person alone; each account has a database of its own. Refused where a device stores nothing. */
export function openStore(account: number): Promise<Store> {
  return new Promise((opened, refused) => {
    const opening = indexedDB.open(DATABASE(account), 2);
    opening.onupgradeneeded = (upgrade) => {
      if (upgrade.oldVersion < 1) {
        opening.result.createObjectStore('pack');
        opening.result.createObjectStore('entries', { keyPath: 'operation' });
        opening.result.createObjectStore('drafts');
      }
      opening.result.createObjectStore('pictures');
    };
    opening.onerror = () => refused(opening.error);
    opening.onsuccess = () => opened(new DeviceStore(account, opening.result));
  });
}

type Part = 'pack' | 'entries' | 'drafts' | 'pictures';

class DeviceStore implements Store {
  constructor(
    private readonly account: number,
    private readonly database: IDBDatabase,
  ) {
    // Another tab that removes the pack is not kept waiting.
    database.onversionchange = () => database.close();
  }

  pack(): Promise<Pack | undefined> {
    return this.ask('pack', (part) => part.get('pack'));
  }

  keepPack(pack: Pack): Promise<void> {
    return this.change('pack', (part) => part.put(pack, 'pack'));
  }

  entries(): Promise<Entry[]> {
    return this.ask('entries', (part) => part.getAll());
  }

  keep(entry: Entry): Promise<void> {
    return this.change('entries', (part) => part.put(entry));
  }

  keepWith(entry: Entry, picture: Blob): Promise<void> {
    return this.changeAll(['entries', 'pictures'], (transaction) => {
      transaction.objectStore('entries').put(entry);
      transaction.objectStore('pictures').put(picture, entry.operation);
    });
  }

  picture(operation: string): Promise<Blob | undefined> {
    return this.ask('pictures', (part) => part.get(operation));
  }

  removePicture(operation: string): Promise<void> {
    return this.change('pictures', (part) => part.delete(operation));
  }

  replace(old: string, entry: Entry): Promise<void> {
    return this.change('entries', (part) => {
      part.delete(old);
      part.put(entry);
    });
  }

  remove(operation: string): Promise<void> {
    return this.changeAll(['entries', 'pictures'], (transaction) => {
      transaction.objectStore('entries').delete(operation);
      transaction.objectStore('pictures').delete(operation);
    });
  }

  draft(assignment: number): Promise<NoteWords | undefined> {
    return this.ask('drafts', (part) => part.get(assignment));
  }

  drafts(): Promise<number> {
    return this.ask('drafts', (part) => part.count());
  }

  keepDraft(assignment: number, words: NoteWords): Promise<void> {
    return this.change('drafts', (part) => part.put(words, assignment));
  }

  removeDraft(assignment: number): Promise<void> {
    return this.change('drafts', (part) => part.delete(assignment));
  }

  clear(): Promise<void> {
    this.database.close();
    return new Promise((gone, refused) => {
      const removal = indexedDB.deleteDatabase(DATABASE(this.account));
      removal.onsuccess = () => gone();
      removal.onerror = () => refused(removal.error);
    });
  }

  close(): void {
    this.database.close();
  }

  private ask<T>(name: Part, question: (part: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    return new Promise((answered, refused) => {
      const request = question(this.database.transaction(name).objectStore(name));
      request.onsuccess = () => answered(request.result);
      request.onerror = () => refused(request.error);
    });
  }

  private change(name: Part, act: (part: IDBObjectStore) => unknown): Promise<void> {
    return this.changeAll([name], (transaction) => act(transaction.objectStore(name)));
  }

  private changeAll(names: Part[], act: (transaction: IDBTransaction) => unknown): Promise<void> {
    return new Promise((done, refused) => {
      const transaction = this.database.transaction(names, 'readwrite', { durability: 'strict' });
      transaction.oncomplete = () => done();
      transaction.onerror = () => refused(transaction.error);
      transaction.onabort = () => refused(transaction.error);
      act(transaction);
    });
  }
}
