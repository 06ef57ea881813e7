/** `<ls-search-card .show>`: finds what was said; fires `minute` with the time of a line that was chosen. */
import {LitElement, css, html, nothing} from 'lit';
import {problemWords} from '@livestall/components/api.js';
import {controls} from '@livestall/components/controls.js';
import {time} from '@livestall/components/format.js';
import {Translated, t} from '@livestall/components/i18n.js';
import {card} from '@livestall/board/card-styles.js';
import {ofShow} from '@livestall/frame/insights.js';

/** Text between U+E000 and U+E001 is what matched. */
const marked = (text) => text.split('\uE000').map((part, i) => {
  const [hit, rest] = part.split('\uE001');
  return i ? html`<mark>${hit}</mark>${rest}` : part;
});

class SearchCard extends LitElement {
  static properties = {show: {attribute: false}, found: {state: true}, problem: {state: true}, asked: {state: true}};

  static styles = [controls, card, css`
    form { display: flex; gap: 8px; align-items: end; }
    label { flex: 1; }
    ul { margin: 12px 0 0; padding: 0; list-style: none; max-height: 320px; overflow: auto; }
    li { display: grid; grid-template-columns: auto 1fr; gap: 8px; align-items: baseline; border-bottom: 1px solid var(--grid); }
    li button { min-height: 44px; padding: 0 8px; border: 0; border-radius: 8px; background: none; color: var(--sky); font-weight: 700; text-decoration: underline; }
    mark { background: var(--amber-soft); color: inherit; font-weight: 700; }
    .who { color: var(--text-2); }
    @media print { :host { display: none; } }
  `];

  constructor() {
    super();
    new Translated(this);
  }

  async search(event) {
    event?.preventDefault();
    const q = this.renderRoot.querySelector('input').value.trim();
    if (!q) return;
    this.problem = null;
    try {
      this.found = await ofShow(this.show.broadcastId, `/transcript?q=${encodeURIComponent(q)}`);
      this.asked = q;
    } catch (problem) {
      this.problem = problem;
    }
  }

  render() {
    return html`<section class="card" aria-labelledby="title"><header><h2 id="title">${t('search.title')}</h2></header>
      <form role="search" @submit=${this.search}><label>${t('search.label')}<input type="search" maxlength="200"></label><button class="secondary">${t('search.go')}</button></form>
      <div role="status">${this.problem ? html`<p class="problem">${problemWords(this.problem)}</p>` : this.found ? html`<p class="note">${this.found.total ? t('search.found', {n: this.found.total}) : t('search.none', {q: this.asked})}</p>` : nothing}</div>
      ${this.found?.lines.length ? html`<ul tabindex="0">${this.found.lines.map((line) => html`<li><button aria-label=${t('search.jump', {at: time(line.at)})}
        @click=${() => this.dispatchEvent(new CustomEvent('minute', {detail: Math.floor(Date.parse(line.at) / 60_000) * 60_000}))}>${time(line.at)}</button>
        <span><span class="who">${line.authorName}</span> ${marked(line.marked ?? line.text)}</span></li>`)}</ul>` : nothing}</section>`;
  }
}
customElements.define('ls-search-card', SearchCard);
