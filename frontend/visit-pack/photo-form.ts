import { LitElement, html, nothing } from 'lit';
import { madeSmall } from './picture.js';
import type { Words } from './words.js';

/** A photograph that is ready to be kept: small already. */
export interface Taken {
  description: string;
  picture: Blob;
}

/**
 * Takes one photograph of a visit: says first what may not be on it, asks what it shows, and only then lets one be taken or
 * chosen. Lives in the page's own tree, whose stylesheet it uses.
 *
 * @fires photo-ready - `detail` a {@link Taken}
 */
export class PhotoForm extends LitElement {
  static override properties = {
    words: { attribute: false },
    office: { type: String },
    missing: { state: true },
    unreadable: { state: true },
    busy: { state: true },
  };

  declare words: Words;
  declare office: string;
  declare missing: string[];
  declare unreadable: boolean;
  declare busy: boolean;

  constructor() {
    super();
    this.office = '';
    this.missing = [];
    this.unreadable = false;
    this.busy = false;
  }

  protected override createRenderRoot() {
    return this;
  }

  /** As before anything was chosen. */
  clear(): void {
    this.querySelector('form')?.reset();
    this.missing = [];
    this.unreadable = false;
    this.busy = false;
  }

  protected override render() {
    const { words } = this;
    return html`<form class="pack-form" novalidate aria-label=${words.say('photo.of', this.office)} @submit=${this.finish}>
      <p class="pack-warning">${words.say('photo.warning')}</p>
      <label class="pack-field">
        <span>${words.say('photo.description')}<em>${words.say('required')}</em></span>
        <input name="description" maxlength="200" required aria-invalid=${this.isMissing('description')} aria-describedby="${this.id}-help" />
        <small id="${this.id}-help">${words.say('photo.description.help')}</small>
        ${this.flaw('description')}
      </label>
      <label class="pack-check">
        <input name="checked" type="checkbox" required aria-invalid=${this.isMissing('checked')} />
        <span>${words.say('photo.checked')}</span>
        ${this.flaw('checked')}
      </label>
      <label class="pack-field">
        <span>${words.say('photo.choose')}<em>${words.say('required')}</em></span>
        <input name="file" type="file" accept="image/jpeg,image/png" required aria-invalid=${this.isMissing('file')} />
        ${this.flaw('file')} ${this.unreadable ? html`<strong class="pack-flaw" role="alert">${words.say('photo.unreadable')}</strong>` : nothing}
      </label>
      <button class="pack-main" type="submit" ?disabled=${this.busy}>${words.say('photo.keep')}</button>
    </form>`;
  }

  private isMissing(name: string) {
    return this.missing.includes(name) ? 'true' : 'false';
  }

  private flaw(name: string) {
    return this.missing.includes(name) ? html`<strong class="pack-flaw">${this.words.say('missing')}</strong>` : nothing;
  }

  private async finish(event: Event): Promise<void> {
    event.preventDefault();
    const given = new FormData(this.querySelector('form') as HTMLFormElement);
    const description = String(given.get('description') ?? '').trim();
    const file = given.get('file') as File;
    const there = { description: description !== '', checked: given.has('checked'), file: file.size > 0 };
    this.missing = Object.entries(there).flatMap(([name, is]) => (is ? [] : [name]));
    this.unreadable = false;
    if (this.missing.length > 0) {
      await this.updateComplete;
      this.querySelector<HTMLElement>(`[name=${this.missing[0]}]`)?.focus();
      return;
    }
    this.busy = true;
    try {
      const picture = await madeSmall(file);
      const detail: Taken = { description, picture };
      this.dispatchEvent(new CustomEvent('photo-ready', { detail }));
    } catch {
      this.unreadable = true;
    } finally {
      this.busy = false;
    }
  }
}

customElements.define('photo-form', PhotoForm);

declare global {
  interface HTMLElementTagNameMap {
    'photo-form': PhotoForm;
  }
}
