/** `<ls-dictionary-page>`: what each figure means; `#gpm` leads to one. */
import {css, html} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {t, words} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {skeleton} from '@livestall/board/board-skeleton.js';
import {InsightsPage} from '@livestall/frame/insights-page.js';
import {insights} from '@livestall/frame/insights.js';
import '@livestall/dictionary/dictionary-words.js';

class DictionaryPage extends InsightsPage {
  static properties = {...InsightsPage.properties, entries: {state: true}, query: {state: true}};

  static styles = [...InsightsPage.styles, css`
    .head { display: flex; flex-wrap: wrap; gap: 12px 24px; align-items: end; margin-bottom: 16px; }
    .head > div { flex: 1 1 320px; }
    h1 { margin: 0; font-size: 22px; line-height: 30px; }
    .head p { margin: 0; color: var(--text-2); font-size: 13px; }
    .head label { flex: 0 1 320px; }
    .entries { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(420px, 100%), 1fr)); gap: 16px; margin: 0; padding: 0; list-style: none; }
    article { height: 100%; padding: 16px; border: 1px solid var(--line); border-radius: var(--radius-m); background: var(--surface); font-size: 13px; line-height: 20px; }
    article.here { border-color: var(--sky); box-shadow: 0 0 0 1px var(--sky); }
    article header { display: flex; gap: 8px; align-items: center; margin-bottom: 8px; }
    h2 { flex: 1; margin: 0; font-size: 15px; line-height: 22px; }
    header span { padding: 2px 8px; border-radius: 6px; background: var(--grid); font-size: 12px; white-space: nowrap; }
    header a { display: grid; place-items: center; width: 44px; height: 44px; margin: -10px; color: var(--text-2); border-radius: 50%; }
    code { color: var(--text-2); font-size: 12px; font-weight: 400; }
    dl { display: grid; grid-template-columns: auto 1fr; gap: 4px 14px; margin: 0; }
    dt { color: var(--text-2); white-space: nowrap; }
    dd { margin: 0; }
  `];

  constructor() {
    super();
    this.tab = 'dictionary';
    this.query = '';
    this.onHash = () => this.goThere();
  }

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener('hashchange', this.onHash);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.onHash);
  }

  /** The dictionary needs no show. */
  async refresh() {
    if (!this.entries) this.entries = await insights('/dictionary');
    await super.refresh();
  }

  updated(changed) {
    document.title = t('dictionary.pageTitle');
    if (changed.has('entries') && this.entries) this.goThere();
  }

  async goThere() {
    this.requestUpdate();
    await this.updateComplete;
    if (location.hash) this.renderRoot.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView({block: 'center'});
  }

  get found() {
    const query = this.query.trim().toLowerCase();
    const text = (entry) => [entry.figure, ...['ko', 'en'].flatMap((lang) => [entry[lang].name, entry[lang].formula])].join(' ').toLowerCase();
    return query ? this.entries.filter((entry) => text(entry).includes(query)) : this.entries;
  }

  content() {
    if (this.problem || !this.entries) return this.problem ? super.content() : skeleton;
    const found = this.found;
    return html`<div class="head"><div><h1>${t('dictionary.title')}</h1><p>${t('dictionary.lead')}</p></div>
        <label>${t('dictionary.search')}<input type="search" .value=${this.query} @input=${(event) => (this.query = event.target.value)}></label></div>
      <p class="visually-hidden" role="status">${t('dictionary.count', {n: found.length})}</p>
      ${found.length ? html`<ul class="entries">${repeat(found, (entry) => entry.figure, (entry) => html`<li>${this.entry(entry)}</li>`)}</ul>`
        : this.hint('search', t('dictionary.none', {query: this.query.trim()}), '', '')}`;
  }

  entry(entry) {
    const {name, formula, window: span, without} = words(entry);
    return html`<article id=${entry.figure} class=${location.hash === `#${entry.figure}` ? 'here' : ''}>
      <header><h2>${name} <code>${entry.figure}</code></h2><span>${t('dictionary.version', {version: entry.version})}</span>
        <a href="#${entry.figure}" aria-label=${t('dictionary.link', {name})}>${icon('link', 18)}</a></header>
      <dl><dt>${t('dictionary.formula')}</dt><dd>${formula}</dd><dt>${t('dictionary.window')}</dt><dd>${span}</dd>
        <dt>${t('dictionary.without')}</dt><dd>${without}</dd><dt>${t('dictionary.unit')}</dt><dd>${t(`measure.${entry.unit}`)}</dd></dl></article>`;
  }
}
customElements.define('ls-dictionary-page', DictionaryPage);
