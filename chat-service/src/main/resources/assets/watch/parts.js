/**
 * What is not on the screen when a show opens comes after it: sheets with the first tap, those that most viewers open some seconds later by
 * themselves, what stands before and after a show when it is before or after one. The show is there the sooner.
 */
const WAYS = {
  sheets: () => import('@livestall/watch/sheets.js'),
  asides: () => import('@livestall/watch/asides.js'),
  moments: () => import('@livestall/watch/moments.js'),
};
/** Which sheets few viewers open. */
const ASIDES = ['line', 'muted', 'appeal', 'orders'];
const LATER_MILLIS = 3_000;
const AGAIN_MILLIS = 3_000;

export class Parts {
  /** @param {import('lit').LitElement & {partMissing: () => void}} page rendered again when a part is there; told when one could not be had */
  constructor(page) {
    this.page = page;
    this.here = {};
    this.coming = {};
  }

  /** The part's functions, or null while it is on its way. @param {'sheets'|'asides'|'moments'} name */
  get(name) {
    if (!this.here[name]) this.coming[name] ??= this.fetch(name, () => this.page.partMissing());
    return this.here[name] ?? null;
  }

  /** The sheet that the page has open, once it can be drawn. */
  sheet() {
    const {sheet} = this.page;
    return sheet && this.get(ASIDES.includes(sheet.kind) ? 'asides' : 'sheets')?.sheet(this.page);
  }

  /** Has it there before it is asked for. */
  later(name) {
    setTimeout(() => (this.coming[name] ??= this.fetch(name, () => {})), LATER_MILLIS);
  }

  async fetch(name, missing) {
    try {
      this.here[name] = await WAYS[name]();
    } catch {
      missing();
      setTimeout(() => {
        this.coming[name] = null;
        this.page.requestUpdate();
      }, AGAIN_MILLIS);
    }
    this.page.requestUpdate();
  }
}
