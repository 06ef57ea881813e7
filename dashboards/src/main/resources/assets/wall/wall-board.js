/** `<ls-wall-board .show .shop discreet>`: the live board for a television: no navigation, no pointer, large type, money hidden on demand. */
import {LitElement, html, nothing} from 'lit';
import {clock, time} from '@livestall/components/format.js';
import {Translated, t, words} from '@livestall/components/i18n.js';
import {keep, kept} from '@livestall/components/kept.js';
import {keyList, keyListStyles} from '@livestall/components/key-list.js';
import {serverNow} from '@livestall/components/server-clock.js';
import {amount, mainMoney, secondsTime} from '@livestall/board/amount.js';
import {EverySecond} from '@livestall/board/every-second.js';
import {tiles} from '@livestall/board/tiles.js';
import {WatchedBoard} from '@livestall/board/watched-board.js';
import {WallScreen} from '@livestall/wall/wall-screen.js';
import {wallStyles} from '@livestall/wall/wall-styles.js';
import '@livestall/components/sheet.js';
import '@livestall/board/board-words.js';
import '@livestall/board/freshness.js';
import '@livestall/board/proof-strip.js';
import '@livestall/board/trend-card.js';
import '@livestall/board/trend-table.js';
import '@livestall/wall/wall-products.js';
import '@livestall/wall/wall-words.js';

const ORDER = ['gmv', 'audience', 'orders', 'engaged'];
const KEYS = [['S', 'wall.key-money'], ['T', 'wall.key-table'], ['I', 'wall.key-explain'], ['F', 'wall.full'], ['Esc', 'wall.close'], ['?', 'keys.help']];
/** How much larger the chart's type is than on the board, by the window's width: 18 and more on a television. */
const type = () => (innerWidth >= 1600 ? 1.75 : innerWidth >= 720 ? 1.5 : 1.15);

class WallBoard extends LitElement {
  static properties = {show: {attribute: false}, shop: {attribute: false}, discreet: {type: Boolean, reflect: true}, explained: {type: Boolean, reflect: true}, tabular: {state: true}, helping: {state: true}};

  static styles = [wallStyles, keyListStyles];

  constructor() {
    super();
    new Translated(this);
    new EverySecond(this);
    new WallScreen(this);
    this.watched = new WatchedBoard(this, (board) => (document.title = t('wall.pageTitle', {show: words(board.title)})));
    this.discreet = !!kept('wall.discreet');
    this.tabular = !!kept('wall.table');
    this.onKey = (event) => this.press(event);
  }

  connectedCallback() {
    super.connectedCallback();
    addEventListener('keydown', this.onKey);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('keydown', this.onKey);
  }

  willUpdate(changed) {
    if (changed.has('show')) this.watched.watch(this.show.broadcastId);
  }

  press({key, ctrlKey, metaKey, altKey}) {
    if (ctrlKey || metaKey || altKey || this.helping) return;
    if (key.toLowerCase() === 's') this.hide();
    else if (key.toLowerCase() === 't') this.turn();
    else if (key.toLowerCase() === 'i') this.explain();
    else if (key.toLowerCase() === 'f') this.fill();
    else if (key === '?') this.help();
    else if (key === 'Escape' && !document.fullscreenElement) location.assign(this.back);
  }

  get back() {
    return `/?show=${encodeURIComponent(this.show.broadcastId)}`;
  }

  hide() {
    this.discreet = !this.discreet;
    keep('wall.discreet', this.discreet);
  }

  /** The chart, or the rows behind it. */
  turn() {
    this.tabular = !this.tabular;
    keep('wall.table', this.tabular);
  }

  /** What the figures mean, for as long as somebody asks. */
  explain() {
    this.explained = !this.explained;
  }

  /** Which keys there are; while the list is open they do nothing, and Esc closes the list alone. */
  help() {
    this.helping = true;
  }

  fill() {
    if (document.fullscreenElement) document.exitFullscreen();
    else document.documentElement.requestFullscreen?.().catch(() => {});
  }

  render() {
    const {board, trouble, cut} = this.watched;
    return html`${this.head(board ?? this.show, trouble)}${board ? html`
      <div class="tiles">${ORDER.map((name) => this.tile(tiles(board).find((one) => one.name === name), board))}</div>
      <div class="columns"><section class="card course"><h2>${t('wall.course')}</h2>${board.trend.points.length
        ? this.course(board, mainMoney(board.figures).currency) : html`<p class="quiet">${t('wall.chartNone')}</p>`}</section>
        <div>${this.best(board.messages.top[0])}<ls-wall-products class="card" broadcast=${this.show.broadcastId} ?discreet=${this.discreet}></ls-wall-products></div></div>
      <ls-proof-strip .proof=${board.proof} .cut=${cut} ?discreet=${this.discreet}></ls-proof-strip>` : nothing}${this.helping ? this.keys() : nothing}`;
  }

  keys() {
    return html`<ls-sheet side .heading=${t('keys.title')} @sheet-close=${() => (this.helping = false)}>
      ${keyList(KEYS.map(([key, says]) => ({keys: [key], says: t(says)})))}</ls-sheet>`;
  }

  course(board, currency) {
    return this.tabular ? html`<ls-trend-table .board=${board} .currency=${currency} ?discreet=${this.discreet}></ls-trend-table>`
      : html`<ls-trend-chart .board=${board} .currency=${currency} scale=${type()} ?discreet=${this.discreet}></ls-trend-chart>`;
  }

  head(show, trouble) {
    const live = show.state === 'live';
    const since = live ? clock(serverNow() - Date.parse(show.startedAt)) : '';
    return html`<header><span class="badge ${live ? '' : 'over'}">${live ? `${t('board.live')} ${since}` : t(show.state === 'ended' ? 'board.ended' : 'board.draft')}</span>
      <h1>${words(show.title)}</h1><span class="quiet">${words(this.shop?.name)}</span>${show.audience === 'simulated' ? html`<span class="mark">${t('board.simulated')}</span>` : nothing}
      ${trouble ? html`<p class="trouble" role="alert">${trouble}</p>` : nothing}<span class="space"></span>
      <span class="actions" role="group" aria-label=${t('wall.actions')}><button aria-keyshortcuts="?" @click=${this.help} aria-label=${t('keys.title')}>?</button><button aria-keyshortcuts="S" @click=${this.hide}>${t(this.discreet ? 'wall.show' : 'wall.hide')}</button>
        <button aria-keyshortcuts="T" @click=${this.turn}>${t(this.tabular ? 'wall.chart' : 'wall.table')}</button>
        <button aria-keyshortcuts="I" aria-pressed=${this.explained ? 'true' : 'false'} @click=${this.explain}>${t('wall.explain')}</button>
        <button aria-keyshortcuts="F" @click=${this.fill}>${t('wall.full')}</button><a aria-keyshortcuts="Escape" href=${this.back}>${t('wall.close')}</a></span>
      <span class="clock">${secondsTime(serverNow())}</span></header>`;
  }

  tile({name, label, figure, unit, sub, definition}, {figures, state}) {
    const hidden = this.discreet && name === 'gmv';
    const told = this.discreet && (name === 'gmv' || name === 'orders') ? '' : sub;
    return html`<section class="tile ${name}" aria-label=${label}><p class="top"><span>${label}</span>
        <ls-freshness .through=${figures.through} .running=${state === 'live'} .ccu=${figures.ccu}></ls-freshness></p>
      <p class="figure ${hidden ? 'hidden' : figure.length > 11 ? 'long' : ''}">${hidden ? t('wall.hidden') : html`${figure}${unit ? html`<small>${unit}</small>` : nothing}`}</p><p class="sub">${this.explained ? definition.rule : told}</p></section>`;
  }

  best(message) {
    if (!message?.text || message.removed) return html`<section class="card best"><p class="quiet">${t('wall.noBest')}</p></section>`;
    return html`<section class="card best"><p class="quiet">${t('wall.best')}${message.at ? ` · ${time(message.at)}` : ''}${message.author ? ` · ${message.author}` : ''}</p>
      <p class="text">“${message.text}”</p><p>${this.discreet ? nothing : html`<span class="sum">${amount(message.creditMinor, message.currency)}</span> `}<span class="quiet">${t('wall.units', {n: message.units})}</span></p></section>`;
  }
}
customElements.define('ls-wall-board', WallBoard);
