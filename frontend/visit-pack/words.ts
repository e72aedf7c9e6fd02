/** The words of the page in its language, and the lists one chooses from, as the server gave them with the page. */
export interface Given {
  language: string;
  texts: Record<string, string>;
  items: { item: string; phase: string; must: boolean }[];
  phases: string[];
  kinds: string[];
  places: string[];
  troubles: string[];
}

/** Says texts by their key, with what belongs into {0} and {1}. */
export class Words {
  constructor(readonly given: Given) {}

  say(key: string, ...parts: (string | number)[]): string {
    const text = this.given.texts[`visitpack.device.${key}`] ?? this.given.texts[key] ?? key;
    return text.replace(/\{(\d)\}/g, (_, number) => String(parts[Number(number)] ?? ''));
  }

  /** A day as a desk reads it: in Japanese with its era. */
  day(day: string | null): string {
    if (!day) {
      return '';
    }
    const noon = new Date(`${day}T12:00:00`);
    const plain = day.split('-').map(Number).join('/');
    if (this.given.language !== 'ja') {
      return plain;
    }
    const era = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { era: 'long', year: 'numeric', month: 'long', day: 'numeric' });
    return `${era.format(noon)}（${plain}）`;
  }

  /** Hour and minute, with the day when it is another. */
  moment(at: number | string): string {
    const moment = new Date(at);
    const time = `${moment.getHours()}:${String(moment.getMinutes()).padStart(2, '0')}`;
    return moment.toDateString() === new Date().toDateString()
      ? time
      : `${moment.getFullYear()}/${moment.getMonth() + 1}/${moment.getDate()} ${time}`;
  }

  /** ○, △ with its day, or nothing answered. */
  value(value: { answer: string | null; dueOn: string | null }): string {
    if (!value.answer) {
      return this.say('unanswered');
    }
    const answer = this.say(`support.answer.${value.answer}`);
    return value.dueOn ? this.say('value.due', answer, this.day(value.dueOn)) : answer;
  }
}
