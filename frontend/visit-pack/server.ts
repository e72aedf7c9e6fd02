import type { Entry, EntryAnswer, Pack } from './model.js';
import { inBase64 } from './picture.js';

/** Why nothing came back: no network or no server, nobody signed in, somebody else signed in, a role without a pack. */
export type Hindrance = 'unreachable' | 'sign-in' | 'other-person' | 'no-pack';

/** What the queue asks of the server; a test has its own. */
export interface Server {
  pack(): Promise<Pack | Hindrance>;
  /** The picture belongs to a photograph's entry. */
  send(account: number, entry: Entry, picture?: Blob): Promise<EntryAnswer | Hindrance>;
}

const LONGEST_MS = 20_000;
/** A photograph goes over a slow network too. */
const LONGEST_PICTURE_MS = 120_000;
const HINDRANCES: Record<number, Hindrance> = { 401: 'sign-in', 404: 'no-pack', 409: 'other-person' };

export const isHindrance = <T extends object>(said: T | Hindrance): said is Hindrance => typeof said === 'string';

/** As the server reads an entry: its own marks stay on the device. */
async function asSent(entry: Entry, picture?: Blob) {
  const { operation, assignment, answer, note, photo } = entry;
  return {
    operation,
    assignment,
    note,
    photo: photo && picture && { ...photo, picture: await inBase64(picture) },
    answer: answer && {
      item: answer.item,
      seen: answer.before.answer,
      seenDueOn: answer.before.dueOn,
      answer: answer.after.answer,
      dueOn: answer.after.dueOn,
      on: answer.on,
    },
  };
}

/** Talks to Banso itself and to nobody else. Whatever is not its own clear word counts as unreachable. */
export class OwnServer implements Server {
  private token = '';

  async pack(): Promise<Pack | Hindrance> {
    const said = await this.ask<{ token: string; pack: Pack }>('/api/visit-pack', {});
    if (said === 'stale') {
      return 'unreachable';
    }
    if (isHindrance(said)) {
      return said;
    }
    this.token = said.token;
    return said.pack;
  }

  async send(account: number, entry: Entry, picture?: Blob): Promise<EntryAnswer | Hindrance> {
    const body = JSON.stringify({ account, entries: [await asSent(entry, picture)] });
    for (let attempt = 0; attempt < 2; attempt++) {
      if (!this.token) {
        const pack = await this.pack();
        if (isHindrance(pack)) {
          return pack;
        }
        if (pack.account !== account) {
          return 'other-person';
        }
      }
      const said = await this.ask<{ answers: EntryAnswer[] }>('/api/visit-pack/entries', {
        method: 'POST',
        body,
        headers: { 'Content-Type': 'application/json', 'X-Banso-Token': this.token },
        signal: AbortSignal.timeout(picture ? LONGEST_PICTURE_MS : LONGEST_MS),
      });
      if (said !== 'stale') {
        return isHindrance(said) ? said : (said.answers.find((one) => one.operation === entry.operation) ?? 'unreachable');
      }
      this.token = '';
    }
    return 'unreachable';
  }

  private async ask<T extends object>(path: string, init: RequestInit): Promise<T | Hindrance | 'stale'> {
    try {
      const response = await fetch(path, {
        signal: AbortSignal.timeout(LONGEST_MS),
        ...init,
        cache: 'no-store',
        credentials: 'same-origin',
        redirect: 'manual',
        headers: { 'X-Requested-With': 'fetch', ...init.headers },
      });
      if (response.type === 'opaqueredirect') {
        return 'sign-in';
      }
      if (response.status === 403) {
        return 'stale';
      }
      return response.ok ? ((await response.json()) as T) : (HINDRANCES[response.status] ?? 'unreachable');
    } catch {
      return 'unreachable';
    }
  }
}
