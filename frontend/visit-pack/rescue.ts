import type { Entry } from './model.js';

/** How an entry reads in words: what it is, what stood before, what stands after. */
export interface Told {
  office: string;
  what: string;
  before: string;
  after: string;
  state: string;
  madeAt: string;
}

const DANGEROUS = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** One cell: quoted, and never a formula. */
function cell(text: string): string {
  const guarded = DANGEROUS.test(text) ? `'${text}` : text;
  return `"${guarded.replaceAll('"', '""')}"`;
}

/** The unsent entries as a file that a spreadsheet opens: one line each, in the words of the page. */
export function rescueFile(columns: string[], entries: Entry[], tell: (entry: Entry) => Told): string {
  const lines = entries.map((entry) => {
    const told = tell(entry);
    return [told.madeAt, told.office, told.what, told.before, told.after, told.state, entry.operation];
  });
  return `\ufeff${[columns, ...lines].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}
