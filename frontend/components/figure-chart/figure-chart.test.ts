import { beforeEach, describe, expect, it } from 'vitest';
import './figure-chart.js';
import { settings, type ChartData, type FigureChart } from './figure-chart.js';

const LINES: ChartData = {
  kind: 'lines',
  categories: ['R7.10.1', 'R8.2.28'],
  rows: [{ name: '導入率', values: [2.6, 11.4] }],
  unit: '%',
  target: { name: '目標 50%', value: 50 },
};

describe('figure-chart', () => {
  let chart: FigureChart;

  beforeEach(async () => {
    chart = document.createElement('figure-chart');
    chart.name = '導入率の推移';
    document.body.append(chart);
    await chart.updateComplete;
  });

  it('is one picture with a name', () => {
    const picture = chart.shadowRoot?.querySelector('[role=img]');
    expect(picture?.getAttribute('aria-label')).toBe('導入率の推移');
  });

  it('leaves nothing behind when it goes', () => {
    chart.remove();
    expect(chart.isConnected).toBe(false);
  });
});

describe('settings', () => {
  it('draw the target across the lines and leave room above it', () => {
    const drawn = settings(LINES, false, true) as {
      series: { type: string; markLine: { data: unknown[] } }[];
      yAxis: { max: (found: { max: number }) => number };
    };
    expect(drawn.series[0]?.type).toBe('line');
    expect(drawn.series[0]?.markLine.data).toEqual([{ yAxis: 50 }]);
    expect(drawn.yAxis.max({ max: 11.4 })).toBe(60);
    expect(drawn.yAxis.max({ max: 99 })).toBe(100);
  });

  it('lay bars on their side and write the number at their end', () => {
    const drawn = settings({ kind: 'bars', categories: ['S00'], rows: [{ name: '件数', values: [5] }], unit: '件' }, false, true) as {
      yAxis: { type: string; inverse: boolean };
      series: { type: string; label: { show: boolean } }[];
    };
    expect(drawn.yAxis.type).toBe('category');
    expect(drawn.yAxis.inverse).toBe(true);
    expect(drawn.series[0]?.label.show).toBe(true);
  });

  it('draw the bars of the second row hollow', () => {
    const rows = [
      { name: '導入', values: [5] },
      { name: '掲載', values: [3] },
    ];
    const drawn = settings({ kind: 'bars', categories: ['居宅'], rows, unit: '%' }, false, true) as {
      series: { itemStyle: { color?: string } }[];
    };
    expect(drawn.series[0]?.itemStyle.color).toBeUndefined();
    expect(drawn.series[1]?.itemStyle.color).toBe('#ffffff');
  });

  it('write the number at each bar on a phone as well, and a dash where there is none', () => {
    const drawn = settings({ kind: 'bars', categories: ['S00', 'S10'], rows: [{ name: '件数', values: [1234, null] }], unit: '件' }, true, true) as {
      series: { label: { show: boolean; formatter: (bar: { value?: unknown }) => string } }[];
    };
    const label = drawn.series[0]?.label;
    expect(label?.show).toBe(true);
    expect(label?.formatter({ value: 1234 })).toBe('1,234件');
    expect(label?.formatter({ value: null })).toBe('－');
  });

  it('stand still for those who asked for no motion', () => {
    expect(settings(LINES, false, true)['animation']).toBe(false);
    expect(settings(LINES, false, false)['animation']).toBe(true);
  });

  it('tell rows apart by more than colour', () => {
    const drawn = settings({ ...LINES, rows: [...LINES.rows, { name: '会員', values: [1, 2] }] }, false, true) as {
      series: { symbol: string; lineStyle: { type: unknown } }[];
    };
    expect(drawn.series[0]?.symbol).not.toBe(drawn.series[1]?.symbol);
    expect(drawn.series[0]?.lineStyle.type).not.toEqual(drawn.series[1]?.lineStyle.type);
  });

  it('say what is missing instead of a zero', () => {
    const drawn = settings(LINES, true, true) as { tooltip: { valueFormatter: (value: unknown) => string } };
    expect(drawn.tooltip.valueFormatter(null)).toBe('－');
    expect(drawn.tooltip.valueFormatter(1200)).toBe('1,200.0%');
  });
});
