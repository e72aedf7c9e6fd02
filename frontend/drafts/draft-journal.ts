/**
 * Keeps what is being typed on this device until the server has it, so that a server that dies takes at most the last
 * half second with it. One entry a person and draft; an entry of somebody else is removed unread.
 */

type Values = Record<string, string>;

interface Entry {
  at: number;
  values: Values;
}

interface Journal {
  owner: string;
  key: string;
  /** What the server is known to hold. */
  kept: Values;
  timer: number | undefined;
  leave: (event: BeforeUnloadEvent) => void;
  note: () => void;
}

const PREFIX = 'banso.draft/';
const PAUSE_MS = 500;
const LONGEST_MS = 24 * 60 * 60 * 1000;

const open = new Map<HTMLElement, Journal>();

const place = (owner: string, key: string) => `${PREFIX}${encodeURIComponent(owner)}/${key}`;

function names(): string[] {
  try {
    return Object.keys(localStorage).filter((name) => name.startsWith(PREFIX));
  } catch {
    return [];
  }
}

function remove(name: string): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // A device that stores nothing has nothing to remove.
  }
}

function read(name: string): Values | undefined {
  try {
    const entry = JSON.parse(localStorage.getItem(name) ?? 'null') as Entry | null;
    return entry && Date.now() - entry.at < LONGEST_MS ? entry.values : undefined;
  } catch {
    return undefined;
  }
}

function valuesIn(form: HTMLElement): Values {
  const values: Values = {};
  for (const field of form.querySelectorAll<HTMLElement & { value?: string }>('[data-draft]')) {
    values[field.dataset.draft as string] = field.value ?? '';
  }
  return values;
}

const same = (one: Values, other: Values) => Object.keys(one).every((name) => one[name] === (other[name] ?? ''));

function write(form: HTMLElement, journal: Journal): void {
  journal.timer = undefined;
  const values = valuesIn(form);
  const name = place(journal.owner, journal.key);
  if (same(values, journal.kept)) {
    remove(name);
    return;
  }
  try {
    localStorage.setItem(name, JSON.stringify({ at: Date.now(), values } satisfies Entry));
  } catch {
    // A full or forbidden store: the server's own draft remains.
  }
}

/** Removes every entry of this person, as signing out does. */
export function forget(owner: string): void {
  names()
    .filter((name) => name.startsWith(place(owner, '')))
    .forEach(remove);
}

/**
 * Starts keeping the fields marked `data-draft` inside the form and answers with what an earlier page could not hand
 * over to the server, or nothing.
 */
export function begin(form: HTMLElement, owner: string, key: string, kept: Values): Values | undefined {
  [form, ...open.keys()].filter((one) => one === form || !one.isConnected).forEach(end);
  names()
    .filter((name) => !name.startsWith(place(owner, '')))
    .forEach(remove);
  const journal: Journal = {
    owner,
    key,
    kept,
    timer: undefined,
    note: () => {
      journal.timer ??= window.setTimeout(() => write(form, journal), PAUSE_MS);
    },
    leave: (event) => {
      if (form.isConnected && (form.dataset.dirty === 'true' || !same(valuesIn(form), journal.kept))) {
        event.preventDefault();
      }
    },
  };
  form.addEventListener('input', journal.note);
  window.addEventListener('beforeunload', journal.leave);
  open.set(form, journal);
  return read(place(owner, key));
}

/** The server has kept these values: what equals them need not stay on the device. */
export function kept(form: HTMLElement, values: Values, dirty: boolean): void {
  const journal = open.get(form);
  if (journal) {
    journal.kept = values;
    form.dataset.dirty = String(dirty);
    window.clearTimeout(journal.timer);
    write(form, journal);
  }
}

/** The form was saved or given up, and may be gone from the page by now: nothing of it stays on the device. */
export function finished(owner: string, key: string): void {
  for (const [form, journal] of open) {
    if (journal.owner === owner && journal.key === key) {
      window.clearTimeout(journal.timer);
      journal.timer = undefined;
      journal.kept = valuesIn(form);
      form.dataset.dirty = 'false';
    }
  }
  remove(place(owner, key));
}

/** Stops listening; what could not be handed over stays on the device for the next time. */
export function end(form: HTMLElement): void {
  const journal = open.get(form);
  if (journal) {
    window.clearTimeout(journal.timer);
    form.removeEventListener('input', journal.note);
    window.removeEventListener('beforeunload', journal.leave);
    open.delete(form);
  }
}

declare global {
  interface Window {
    bansoDrafts: {
      begin: typeof begin;
      kept: typeof kept;
      finished: typeof finished;
      end: typeof end;
      forget: typeof forget;
    };
  }
}

window.bansoDrafts = { begin, kept, finished, end, forget };
