/** `<ls-my-data>`: what is kept of the viewer, to see, to take along and to have erased. */
import {LitElement, html, nothing} from 'lit';
import {problemWords} from '@livestall/components/api.js';
import {controls} from '@livestall/components/controls.js';
import {count, dayAndTime} from '@livestall/components/format.js';
import {Translated, t, words} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {settings} from '@livestall/components/settings.js';
import {myDataStyles} from '@livestall/my-data/my-data-styles.js';
import {MyRecords, saveRecords} from '@livestall/my-data/my-records.js';
import '@livestall/components/language-switch.js';
import '@livestall/my-data/my-data-words.js';

const SHOWN_LINES = 50;

class MyData extends LitElement {
  static properties = {records: {state: true}, problem: {state: true}, busy: {state: true}, mistyped: {state: true}, failed: {state: true}, receipt: {state: true}};

  static styles = [controls, myDataStyles];

  constructor() {
    super();
    new Translated(this);
    this.mine = settings.broadcastId ? new MyRecords(settings) : null;
  }

  connectedCallback() {
    super.connectedCallback();
    if (this.mine?.isAnybody) this.look();
  }

  get shop() {
    return words(settings.broadcast?.shopName);
  }

  async look() {
    this.problem = null;
    try {
      this.records = await this.mine.read();
    } catch (problem) {
      this.problem = problem;
    }
  }

  async erase(event) {
    event.preventDefault();
    if (this.busy) return;
    this.failed = null;
    this.mistyped = event.target.elements.word.value.trim().toLowerCase() !== t('mine.word');
    if (this.mistyped) return event.target.elements.word.focus();
    this.busy = true;
    try {
      this.receipt = await this.mine.erase();
    } catch (problem) {
      this.failed = problem;
    }
    this.busy = false;
  }

  willUpdate() {
    document.title = this.mine ? t('mine.title', {shop: this.shop}) : t('mine.heading');
  }

  render() {
    return html`<header><h1>${t('mine.heading')}</h1><ls-language-switch></ls-language-switch></header><main aria-live="polite">${this.content()}${
      this.mine ? html`<a class="quiet" href="/watch/${settings.broadcastId}">${icon('right', 18)}${t('mine.back')}</a>` : nothing}</main>`;
  }

  content() {
    if (!this.mine) return html`<p>${t('mine.unknown')}</p>`;
    if (this.receipt) return html`<section class="done"><h2>${icon('check')}${t('mine.done')}</h2><p>${t('mine.done-more', {n: this.receipt.shows, at: dayAndTime(this.receipt.goneFromLogBy)})}</p></section>`;
    if (!this.mine.isAnybody) return html`<section><h2>${t('mine.nobody')}</h2><p>${t('mine.nobody-more')}</p></section>`;
    return html`<p>${t('mine.of', {shop: this.shop})}</p>${this.problem ? this.trouble() : this.records ? this.kept() : html`<p aria-busy="true">${t('mine.loading')}</p>`}${this.erasing()}`;
  }

  trouble() {
    return html`<div class="problem" role="alert">${icon('alert', 18)}<span>${problemWords(this.problem)}</span><button class="secondary" @click=${this.look}>${t('mine.again')}</button></div>`;
  }

  kept() {
    const {nickname, follows, lines, orders} = this.records;
    return html`<section><dl><div><dt>${t('mine.nickname')}</dt><dd><bdi>${nickname ?? t('mine.no-nickname')}</bdi></dd></div>
        <div><dt>${t('mine.follows')}</dt><dd>${t(follows ? 'mine.yes' : 'mine.no')}</dd></div>
        <div><dt>${t('mine.lines')}</dt><dd>${t('mine.lines-n', {n: count(lines.length)})}</dd></div>
        <div><dt>${t('mine.orders')}</dt><dd>${orders ? t('mine.orders-n', {n: count(orders.length)}) : t('mine.no-orders')}</dd></div></dl>
      ${lines.length ? this.lines(lines) : html`<p class="hint">${t('mine.no-lines')}</p>`}</section>
      <section><button class="secondary" @click=${() => saveRecords(this.records)}>${t('mine.export')}</button><p class="hint">${t('mine.export-more')}</p></section>`;
  }

  lines(lines) {
    return html`<ol aria-label=${t('mine.lines')}>${lines.slice(0, SHOWN_LINES).map(({at, text}) => html`<li><time datetime=${at}>${dayAndTime(at)}</time><span class="text">${text ?? t('mine.no-text')}</span></li>`)}</ol>${
      lines.length > SHOWN_LINES ? html`<p class="hint">${t('mine.newest', {n: SHOWN_LINES})}</p>` : nothing}`;
  }

  /** Also while the rest could not be read: whoever wants to be forgotten is not kept waiting by it. */
  erasing() {
    const word = t('mine.word');
    return html`<section class="erase" aria-labelledby="erase"><h2 id="erase">${t('mine.erase')}</h2><p>${t('mine.goes')}</p><p>${t('mine.stays')}</p>
      <form @submit=${this.erase} novalidate><label>${t('mine.type', {word})}<input name="word" autocomplete="off" aria-invalid=${this.mistyped ? 'true' : 'false'} aria-describedby="why"></label>
        <div id="why" role="alert">${this.mistyped || this.failed ? html`<div class="problem">${icon('alert', 18)}${this.mistyped ? t('mine.mistyped', {word}) : problemWords(this.failed)}</div>` : nothing}</div>
        <button class="danger" ?disabled=${this.busy}>${t(this.busy ? 'mine.doing' : 'mine.do')}</button></form></section>`;
  }
}
customElements.define('ls-my-data', MyData);
