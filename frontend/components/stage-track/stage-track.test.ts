import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import './stage-track.js';
import type { StageTrack } from './stage-track.js';

const LABELS = [
  '未接触',
  '接触中',
  '説明済・検討中',
  '伴走支援申込済',
  '事前確認中',
  '環境準備中',
  '利用申請完了（導入）',
  '疎通確認済',
  '運用開始',
  '活用定着',
];

let track: StageTrack;

const inside = (selector: string) => track.shadowRoot?.querySelector(selector);
const words = (node: Element | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim();

beforeEach(async () => {
  track = document.createElement('stage-track');
  track.stages = LABELS.map((label, index) => ({
    code: `S${index}0`,
    label,
    ...(index < 2 ? { reachedOn: `R8.4.${index + 1}` } : {}),
  }));
  track.texts = {
    track: '導入段階',
    done: '済',
    current: '現在',
    ahead: '未',
    skipped: '省略',
    showAll: 'すべての段階',
  };
  track.current = 'S20';
  document.body.append(track);
  await track.updateComplete;
});

afterEach(() => track.remove());

describe('stage-track', () => {
  it('lists the ten stages in order and says of each whether it is done, current or to come', () => {
    const items = [...(track.shadowRoot?.querySelectorAll('ol > li') ?? [])];
    expect(items.map((item) => words(item.querySelector('.label')))).toEqual(LABELS);
    expect(items.map((item) => words(item.querySelector('.heard')))).toEqual([
      '済',
      '済',
      '現在',
      ...Array.from({ length: 7 }, () => '未'),
    ]);
    expect(inside('ol')?.getAttribute('aria-label')).toBe('導入段階');
  });

  it('marks exactly one stage as the current step', () => {
    const marked = track.shadowRoot?.querySelectorAll('[aria-current="step"]');
    expect(marked?.length).toBe(1);
    expect(words(marked?.[0]?.querySelector('.code'))).toBe('S20');
  });

  it('shows the date only where a stage was reached on a known day', () => {
    expect([...(track.shadowRoot?.querySelectorAll('.date') ?? [])].map(words)).toEqual(['R8.4.1', 'R8.4.2']);
  });

  it('tells states apart by shape, not by colour alone', () => {
    const shape = (state: string) => inside(`li.${state} svg`)?.innerHTML.replace(/var\([^)]*\)/g, '');
    expect(new Set([shape('done'), shape('current'), shape('ahead')]).size).toBe(3);
  });

  it('names a stage that was jumped over', async () => {
    track.stages = track.stages.map((stage) => (stage.code === 'S10' ? { ...stage, skipped: true } : stage));
    await track.updateComplete;
    expect(words(inside('li.skipped .heard'))).toBe('省略');
  });

  it('says it all in one line when compact', async () => {
    track.compact = true;
    await track.updateComplete;
    expect(words(inside('.summary'))).toBe('S20 説明済・検討中 3/10');
    expect(inside('ol')).toBeNull();
    expect(track.shadowRoot?.querySelectorAll('.bar i.done').length).toBe(2);
  });

  it('opens the whole list from the line and folds it when the stage moves', async () => {
    const line = inside('button.summary') as HTMLButtonElement;
    expect(line.getAttribute('aria-expanded')).toBe('false');
    line.click();
    await track.updateComplete;
    expect(line.getAttribute('aria-expanded')).toBe('true');
    track.current = 'S30';
    await track.updateComplete;
    expect(line.getAttribute('aria-expanded')).toBe('false');
  });

  it('tells which reached stage was chosen, and offers no other', async () => {
    track.choosable = true;
    await track.updateComplete;
    const chosen: string[] = [];
    track.addEventListener('stage-chosen', (event) => chosen.push((event as CustomEvent<{ code: string }>).detail.code));
    const buttons = [...(track.shadowRoot?.querySelectorAll<HTMLButtonElement>('button.step') ?? [])];
    expect(buttons.length).toBe(3);
    buttons[1]?.click();
    expect(chosen).toEqual(['S10']);
  });

  it('draws nothing wrong for a code it does not know', async () => {
    track.current = 'S99';
    await track.updateComplete;
    expect(track.shadowRoot?.querySelectorAll('[aria-current]').length).toBe(0);
    expect(track.shadowRoot?.querySelectorAll('li.ahead').length).toBe(10);
  });
});
