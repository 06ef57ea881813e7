/** What lists of the studio share that are searched and come page by page. A list has `sought`, which it keeps, and `page(after)`: `{rows, next}`. */
import {html, nothing} from 'lit';
import {t} from '@livestall/components/i18n.js';
import {DeskPart} from '@livestall/desk/desk-part.js';

const PAUSE_MILLIS = 250;

/** What is asked for, without what is empty. @param {Record<string, any>} asked */
export const query = (asked) => new URLSearchParams(Object.entries(asked).filter(([, value]) => value));

export class PagedList extends DeskPart {
  static properties = {rows: {state: true}, next: {state: true}};

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.pausing);
  }

  async load() {
    Object.assign(this, await this.page(''));
  }

  more() {
    return this.attempt(async () => {
      const mine = this.seeking;
      const {rows, next} = await this.page(this.next);
      if (mine === this.seeking) Object.assign(this, {rows: [...this.rows, ...rows], next});
    });
  }

  /** The last wish counts: an answer to an earlier one that comes late is not shown. */
  async seek(wish) {
    Object.assign(this.sought, wish);
    const mine = (this.seeking = {});
    this.problem = null;
    this.requestUpdate();
    try {
      const found = await this.page('');
      if (mine === this.seeking) Object.assign(this, found, {loaded: true});
    } catch (problem) {
      // What was found for another wish is no answer to this one.
      if (mine === this.seeking) Object.assign(this, {problem, loaded: false});
    }
  }

  typed({target}) {
    clearTimeout(this.pausing);
    this.pausing = setTimeout(() => this.seek({q: target.value.trim()}), PAUSE_MILLIS);
  }

  /** What there is, or the outline of it until it comes. */
  whenThere(content) {
    if (this.loaded || this.problem) return this.whenLoaded(content);
    return html`<div class="skeleton" role="status" aria-label=${t('studio.loading')}></div><div class="skeleton"></div><div class="skeleton"></div>`;
  }

  moreButton(words) {
    return this.next ? html`<button class="secondary more" ?disabled=${this.busy} @click=${this.more}>${words}</button>` : nothing;
  }
}
