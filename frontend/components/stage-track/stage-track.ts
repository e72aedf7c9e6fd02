import { LitElement, css, html, nothing, svg, type PropertyValues } from 'lit';

/** One adoption stage; `reachedOn` is the date as it is to be shown, `skipped` a stage the office jumped over. */
export interface StageStep {
  code: string;
  label: string;
  reachedOn?: string;
  skipped?: boolean;
}

/** Words for what the shapes mean, in the language of the page. */
export interface StageTrackTexts {
  track: string;
  done: string;
  current: string;
  ahead: string;
  skipped: string;
  showAll: string;
}

type StepState = 'done' | 'current' | 'ahead' | 'skipped';

const SHAPES: Record<StepState, ReturnType<typeof svg>> = {
  done: svg`<circle cx="12" cy="12" r="10" fill="var(--_done)" /><path d="M7 12.5l3.4 3.4L17 9" fill="none" stroke="var(--_surface)" stroke-width="2.4" />`,
  current: svg`<circle cx="12" cy="12" r="9.5" fill="var(--_surface)" stroke="var(--_current)" stroke-width="3" /><circle cx="12" cy="12" r="4.5" fill="var(--_current)" />`,
  ahead: svg`<circle cx="12" cy="12" r="9" fill="var(--_surface)" stroke="var(--_line)" stroke-width="2" />`,
  skipped: svg`<circle cx="12" cy="12" r="9" fill="var(--_surface)" stroke="var(--_line)" stroke-width="2" stroke-dasharray="3 2.6" /><path d="M8 12h8" stroke="var(--_line)" stroke-width="2" />`,
};

/**
 * The adoption stages of one office as a track. Done, current and coming stages differ in shape and in words, not in
 * colour alone. Where the track is narrower than 40rem, or `compact` is set, one line stands for all of it; unless
 * `compact`, that line opens the whole list.
 *
 * @fires stage-chosen - `detail.code`, when `choosable` and a stage that was reached is activated
 * @csspart list - the ordered list
 * @csspart summary - the one-line form
 * @cssprop --stage-track-done - colour of stages that are done
 * @cssprop --stage-track-current - colour of the current stage
 * @cssprop --stage-track-line - colour of stages that are still to come
 */
export class StageTrack extends LitElement {
  static override properties = {
    stages: { attribute: false },
    texts: { attribute: false },
    current: { type: String },
    compact: { type: Boolean, reflect: true },
    choosable: { type: Boolean },
    opened: { type: Boolean, reflect: true },
  };

  static override styles = css`
    :host {
      --_done: var(--stage-track-done, var(--banso-success, #197a4b));
      --_current: var(--stage-track-current, var(--banso-blue, #0017c1));
      --_line: var(--stage-track-line, var(--banso-line-strong, #767676));
      --_surface: var(--banso-surface, #fff);
      --_text: var(--vaadin-text-color, #1a1a1a);
      --_soft: var(--banso-text-soft, #4d4d4d);
      display: block;
      container-type: inline-size;
      color: var(--_text);
      font-size: 0.875rem;
      line-height: 1.35;
    }

    :host([hidden]) {
      display: none;
    }

    :host([compact]) {
      display: inline-block;
      container-type: normal;
    }

    ol {
      display: grid;
      grid-auto-columns: minmax(0, 1fr);
      grid-auto-flow: column;
      margin: 0;
      padding: 0;
      list-style: none;
    }

    li {
      position: relative;
      padding-inline: 0.25rem;
      text-align: center;
    }

    li:not(:first-child)::before {
      content: '';
      position: absolute;
      inset-block-start: 0.6875rem;
      inset-inline-end: calc(50% + 0.875rem);
      inset-inline-start: calc(-50% + 0.875rem);
      border-block-start: 3px dotted var(--_line);
    }

    li.passed:not(:first-child)::before {
      border-block-start: 3px solid var(--_done);
    }

    svg {
      display: block;
      inline-size: 1.5rem;
      block-size: 1.5rem;
      margin-inline: auto;
      position: relative;
    }

    .step {
      display: block;
      inline-size: 100%;
      min-block-size: 1.5rem;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
      font: inherit;
      text-align: inherit;
    }

    button.step,
    button.summary {
      cursor: pointer;
    }

    button.step:hover .label,
    button.summary:hover .label {
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }

    button:focus-visible {
      outline: 4px solid var(--banso-focus, #000);
      outline-offset: 2px;
      border-radius: 4px;
      box-shadow: 0 0 0 2px var(--banso-focus-ring, #ffd43d);
    }

    .code {
      display: block;
      margin-block-start: 0.25rem;
      color: var(--_soft);
      font-variant-numeric: tabular-nums;
    }

    .label {
      display: block;
      overflow-wrap: anywhere;
      word-break: auto-phrase;
      text-wrap: balance;
    }

    .date {
      display: block;
      color: var(--_soft);
      font-variant-numeric: tabular-nums;
    }

    .current .code,
    .current .label {
      color: var(--_current);
      font-weight: 700;
    }

    .ahead .label,
    .skipped .label {
      color: var(--_soft);
    }

    .heard {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    .summary {
      display: none;
      align-items: center;
      gap: 0.25rem 0.625rem;
      flex-wrap: wrap;
      inline-size: 100%;
      min-block-size: 2.75rem;
      padding: 0.25rem 0;
      border: 0;
      background: none;
      color: inherit;
      font: inherit;
      text-align: start;
    }

    .summary .label {
      display: inline;
      font-weight: 700;
    }

    .summary .arrow {
      inline-size: 1rem;
      block-size: 1rem;
      margin: 0;
      margin-inline-start: auto;
      transition: rotate 0.15s;
    }

    :host([opened]) .summary .arrow {
      rotate: 180deg;
    }

    .bar {
      display: flex;
      flex: 1 1 100%;
      order: 1;
      gap: 2px;
    }

    .bar i {
      flex: 1;
      box-sizing: border-box;
      block-size: 0.5rem;
      border: 1px solid var(--_line);
      border-radius: 2px;
    }

    .bar i.done {
      border-color: var(--_done);
      background: var(--_done);
    }

    .bar i.current {
      border-color: var(--_current);
      background: var(--_current);
    }

    :host([compact]) .summary {
      display: flex;
      gap: 0.125rem 0.5rem;
      inline-size: auto;
      min-block-size: 0;
      padding: 0;
    }

    :host([compact]) .summary .label {
      font-weight: 400;
    }

    :host([compact]) .bar {
      min-inline-size: 7rem;
    }

    @container (inline-size < 40rem) {
      .summary {
        display: flex;
      }

      ol {
        display: none;
      }

      :host([opened]) ol {
        display: block;
        margin-block-start: 0.5rem;
      }

      li {
        padding: 0 0 0.75rem 2.25rem;
        text-align: start;
      }

      svg.mark {
        position: absolute;
        inset-block-start: 0;
        inset-inline-start: 0;
      }

      .code,
      .label,
      .date {
        display: inline;
        margin-inline-end: 0.5rem;
      }

      li:not(:first-child)::before {
        inset-block: -0.75rem auto;
        inset-inline: 0.6875rem auto;
        block-size: 0.6875rem;
        border: 0;
        border-inline-start: 3px dotted var(--_line);
      }

      li.passed:not(:first-child)::before {
        border: 0;
        border-inline-start: 3px solid var(--_done);
      }
    }

    @media (prefers-reduced-motion: reduce) {
      .summary .arrow {
        transition: none;
      }
    }

    @media (forced-colors: active) {
      :host {
        --_done: CanvasText;
        --_current: Highlight;
        --_line: CanvasText;
        --_surface: Canvas;
        --_text: CanvasText;
        --_soft: CanvasText;
      }

      svg,
      .bar i {
        forced-color-adjust: none;
      }
    }

    @media print {
      .summary {
        display: none;
      }

      ol {
        display: grid;
      }
    }
  `;

  declare stages: StageStep[];
  declare texts: StageTrackTexts;
  declare current: string;
  declare compact: boolean;
  declare choosable: boolean;
  declare opened: boolean;

  constructor() {
    super();
    this.stages = [];
    this.texts = { track: '', done: '', current: '', ahead: '', skipped: '', showAll: '' };
    this.current = '';
    this.compact = false;
    this.choosable = false;
    this.opened = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('current') && changed.get('current')) {
      this.opened = false;
    }
  }

  protected override render() {
    return this.compact
      ? html`<div class="summary" part="summary">${this.line()}</div>`
      : html`${this.summary()}${this.list()}`;
  }

  private get position(): number {
    return this.stages.findIndex((stage) => stage.code === this.current);
  }

  private stateAt(index: number): StepState {
    if (index === this.position) {
      return 'current';
    }
    if (index > this.position) {
      return 'ahead';
    }
    return this.stages[index]?.skipped ? 'skipped' : 'done';
  }

  private summary() {
    return html`<button
      class="summary"
      part="summary"
      type="button"
      aria-expanded=${this.opened ? 'true' : 'false'}
      aria-controls="list"
      @click=${() => (this.opened = !this.opened)}
    >
      ${this.line()}<span class="heard">${this.texts.showAll}</span>
      <svg class="arrow" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M3 6l5 5 5-5" fill="none" stroke="currentColor" stroke-width="2" />
      </svg>
    </button>`;
  }

  private line() {
    const at = this.position;
    const stage = this.stages[at];
    return html`<span class="label">${stage?.code} ${stage?.label}</span>
      <span class="count">${at + 1}/${this.stages.length}</span>
      <span class="bar" aria-hidden="true"
        >${this.stages.map((_, index) => html`<i class=${this.stateAt(index)}></i>`)}</span
      >`;
  }

  private list() {
    return html`<ol id="list" part="list" aria-label=${this.texts.track || nothing}>
      ${this.stages.map((stage, index) => this.step(stage, index))}
    </ol>`;
  }

  private step(stage: StageStep, index: number) {
    const state = this.stateAt(index);
    const words = html`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true">${SHAPES[state]}</svg>
      <span class="code">${stage.code}</span>
      <span class="label">${stage.label}</span>
      ${stage.reachedOn ? html`<span class="date">${stage.reachedOn}</span>` : nothing}
      <span class="heard">${this.texts[state]}</span>`;
    const reached = state === 'done' || state === 'current';
    return html`<li
      class="${state} ${index <= this.position ? 'passed' : ''}"
      aria-current=${state === 'current' ? 'step' : nothing}
    >
      ${this.choosable && reached
        ? html`<button class="step" type="button" @click=${() => this.choose(stage.code)}>${words}</button>`
        : html`<span class="step">${words}</span>`}
    </li>`;
  }

  private choose(code: string): void {
    this.dispatchEvent(new CustomEvent('stage-chosen', { detail: { code }, bubbles: true, composed: true }));
  }
}

customElements.define('stage-track', StageTrack);

declare global {
  interface HTMLElementTagNameMap {
    'stage-track': StageTrack;
  }
}
