/** What the server hands over, and what is written on the device; dates are ISO days, moments ISO or milliseconds. */

export type Answer = 'READY' | 'OPEN' | 'FAILED';

/** An item's answer and the day by which it is to be solved; neither for an item nobody has answered. */
export interface Value {
  answer: Answer | null;
  dueOn: string | null;
}

export interface Standing {
  item: string;
  answer: Answer;
  dueOn: string | null;
  by: string;
  at: string;
}

export interface PackedNote {
  visitedOn: string;
  kind: string;
  work: string;
  by: string;
}

export interface Visit {
  assignment: number;
  officeNumber: string;
  office: string;
  address: string;
  phone: string;
  contact: string;
  stage: string;
  nextVisitOn: string | null;
  answers: Standing[];
  notes: PackedNote[];
}

export interface Pack {
  account: number;
  name: string;
  takenAt: string;
  /** By the device's own clock. */
  receivedAt?: number;
  visits: Visit[];
}

export interface NoteWords {
  visitedOn: string;
  kind: string;
  place: string;
  met: string;
  work: string;
  trouble: string;
  nextVisitOn: string | null;
}

/** `waiting` stands on the device alone; only `arrived` was acknowledged by the server. */
export type State = 'waiting' | 'sending' | 'arrived' | 'refused' | 'conflict';

export interface Entry {
  operation: string;
  /** Entries are sent in this order. */
  number: number;
  madeAt: number;
  assignment: number;
  office: string;
  answer?: { item: string; before: Value; after: Value; on: string };
  note?: NoteWords;
  /** The picture itself lies beside the entries, under the same operation. */
  photo?: { on: string; description: string };
  state: State;
  /** How often it was sent; above 0 the server may have it. */
  tries: number;
  reason?: string;
  standing?: Standing;
  arrivedAt?: number;
}

/** The server's word on one entry. */
export interface EntryAnswer {
  operation: string;
  result: 'DONE' | 'ALREADY' | 'REFUSED' | 'CONFLICT';
  reason?: string | null;
  standing?: Standing | null;
  stage?: string | null;
}

export const isUnsent = (entry: Entry) => entry.state !== 'arrived';

export const same = (one: Value, other: Value) => one.answer === other.answer && one.dueOn === other.dueOn;

/** A number for one act, also where the page is not delivered over TLS. */
export function freshOperation(): string {
  if (crypto.randomUUID) {
    return crypto.randomUUID();
  }
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const letters = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return letters.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The device's own day, as a date field wants it. */
export function today(now: number): string {
  const day = new Date(now);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

export function daysAfter(day: string, days: number): string {
  const later = new Date(`${day}T12:00:00`);
  later.setDate(later.getDate() + days);
  return today(later.getTime());
}
