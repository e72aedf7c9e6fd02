import type { EChartsType } from 'echarts/core';
import { LitElement, css, html, type PropertyValues } from 'lit';

/** One row of values, in the order of the categories; `null` where there is none. */
export interface ChartRow {
  name: string;
  values: (number | null)[];
}

/** What is drawn. `bars` lie on their side, so that long names fit; `lines` are drawn over days. */
export interface ChartData {
  kind: 'lines' | 'bars';
  categories: string[];
  rows: ChartRow[];
  /** What stands behind each number: 件, % and so on. */
  unit: string;
  /** A line across, with its name; only for lines. */
  target?: { name: string; value: number };
}

const COLOURS = ['#0017c1', '#197a4b', '#8a4b00', '#5c5c5c'];
const WORDS = { color: '#1a1a1a', fontSize: 14 };
const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond'];

/** A number as the tables write it, with its unit, per cent with one decimal; a dash where there is none. */
function written(value: unknown, unit: string): string {
  if (value === null || value === undefined || Number.isNaN(Number(value))) {
    return '－';
  }
  const decimals = unit === '%' ? 1 : 0;
  return `${Number(value).toLocaleString('ja-JP', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })}${unit}`;
}

/** The first row's bars are full, the next one's hollow, and so on in turn. */
function filled(index: number): Record<string, unknown> {
  return index % 2 === 0 ? {} : { color: '#ffffff', borderColor: COLOURS[index % COLOURS.length], borderWidth: 2 };
}

/** ECharts' settings for the data; rows differ in colour, in the shape of their points and in their dashes. */
export function settings(data: ChartData, narrow: boolean, still: boolean): Record<string, unknown> {
  const lines = data.kind === 'lines';
  const names = {
    type: 'category',
    data: data.categories,
    axisLabel: { ...WORDS, hideOverlap: lines, ...(lines ? {} : { interval: 0, width: narrow ? 112 : 220, overflow: 'break' }) },
    axisTick: { show: false },
    ...(lines ? {} : { inverse: true }),
  };
  const most = data.target?.value ?? 0;
  const numbers = {
    type: 'value',
    min: 0,
    ...(lines && data.unit === '%' ? { max: (found: { max: number }) => Math.min(100, Math.ceil(Math.max(found.max * 1.1, most + 5) / 10) * 10) } : {}),
    ...(lines ? {} : { minInterval: 1, splitNumber: narrow ? 2 : 5 }),
    axisLabel: { ...WORDS, hideOverlap: true, formatter: (value: number) => `${value.toLocaleString('ja-JP')}${data.unit}` },
    splitLine: { lineStyle: { color: '#d9d9d9' } },
  };
  return {
    animation: !still,
    color: COLOURS,
    grid: { left: 8, right: lines ? (narrow ? 28 : 48) : 64, top: data.rows.length > 1 ? 40 : 20, bottom: 8, containLabel: true },
    legend: data.rows.length > 1 ? { top: 0, left: 0, textStyle: WORDS } : { show: false },
    tooltip: {
      trigger: 'axis',
      renderMode: 'richText',
      confine: true,
      valueFormatter: (value: unknown) => written(value, data.unit),
    },
    xAxis: lines ? names : numbers,
    yAxis: lines ? numbers : names,
    series: data.rows.map((row, index) => ({
      type: lines ? 'line' : 'bar',
      name: row.name,
      data: row.values,
      symbol: SYMBOLS[index % SYMBOLS.length],
      symbolSize: 9,
      connectNulls: true,
      lineStyle: { width: 2.5, type: index === 0 ? 'solid' : [8, 3 + index] },
      barMaxWidth: 18,
      ...(lines ? {} : { itemStyle: filled(index) }),
      label: { show: !lines, position: 'right', ...WORDS, formatter: (bar: { value?: unknown }) => written(bar.value, data.unit) },
      ...(lines && index === 0 && data.target
        ? {
            markLine: {
              silent: true,
              symbol: 'none',
              lineStyle: { color: '#a8071a', type: 'dashed', width: 1.5 },
              label: { position: 'insideStartTop', color: '#a8071a', fontSize: 14, formatter: data.target.name },
              data: [{ yAxis: data.target.value }],
            },
          }
        : {}),
    })),
  };
}

/**
 * A chart of figures that stand beside it as a table; for those who listen it is one picture with a name.
 */
export class FigureChart extends LitElement {
  static override properties = {
    data: { attribute: false },
    name: { type: String },
  };

  static override styles = css`
    :host {
      display: block;
      block-size: var(--figure-chart-height, 18rem);
      min-inline-size: 0;
    }
    div {
      block-size: 100%;
      inline-size: 100%;
    }
  `;

  declare data: ChartData | undefined;
  declare name: string;

  private drawn: EChartsType | undefined;
  private readonly sizes = new ResizeObserver(() => void this.draw());

  override render() {
    return html`<div role="img" aria-label=${this.name ?? ''}></div>`;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.sizes.observe(this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.sizes.disconnect();
    this.drawn?.dispose();
    this.drawn = undefined;
  }

  protected override updated(changed: PropertyValues<this>) {
    if (changed.has('data')) {
      void this.draw();
    }
  }

  private async draw() {
    if (!this.data || this.clientWidth === 0) {
      return;
    }
    // Most pages hold no chart, and the drawing is heavy: it is fetched with the first one.
    const { init } = await import('./drawing.js');
    const place = this.renderRoot.querySelector('div');
    if (!place || !this.isConnected) {
      return;
    }
    this.drawn ??= init(place);
    this.drawn.resize();
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches || document.visibilityState === 'hidden';
    const { fontFamily } = getComputedStyle(this);
    this.drawn.setOption({ ...settings(this.data, this.clientWidth < 480, still), textStyle: { fontFamily, fontSize: 14 } }, { notMerge: true });
  }
}

customElements.define('figure-chart', FigureChart);

declare global {
  interface HTMLElementTagNameMap {
    'figure-chart': FigureChart;
  }
}
