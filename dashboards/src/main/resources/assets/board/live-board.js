/** `<ls-live-board .show .shows>`: one show's board as it changes. Passes on `pick`. */
import {LitElement, html, nothing} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {count} from '@livestall/components/format.js';
import {Translated, t, words} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {settings} from '@livestall/components/settings.js';
import {amount, mainMoney} from '@livestall/board/amount.js';
import {skeleton, skeletonStyles} from '@livestall/board/board-skeleton.js';
import {boardLanes} from '@livestall/board/lanes.js';
import {liveBoardStyles} from '@livestall/board/live-board-styles.js';
import {markName} from '@livestall/board/mark-names.js';
import {lanesMeaning} from '@livestall/board/meaning.js';
import {tiles} from '@livestall/board/tiles.js';
import {WatchedBoard} from '@livestall/board/watched-board.js';
import {insights, productNames} from '@livestall/frame/insights.js';
import '@livestall/board/counts-card.js';
import '@livestall/board/credits-card.js';
import '@livestall/board/figure-tile.js';
import '@livestall/board/messages-card.js';
import '@livestall/board/proof-strip.js';
import '@livestall/board/show-header.js';
import '@livestall/board/trend-card.js';

const SUMMARY_EVERY_MILLIS = 60_000;

class LiveBoard extends LitElement {
  static properties = {show: {attribute: false}, shows: {attribute: false}, summary: {state: true}, names: {state: true}, dictionary: {state: true}};

  static styles = [controls, skeletonStyles, liveBoardStyles];

  constructor() {
    super();
    new Translated(this);
    this.watched = new WatchedBoard(this, (board) => this.say(board));
    this.names = new Map();
  }

  connectedCallback() {
    super.connectedCallback();
    // The figures don't wait for them: without names the lanes say so, without a dictionary the trend has no definition.
    productNames().then((names) => (this.names = names), () => {});
    insights('/dictionary').then((dictionary) => (this.dictionary = dictionary), () => {});
  }

  willUpdate(changed) {
    if (!changed.has('show') || this.show.broadcastId === this.watched.id) return;
    Object.assign(this, {summary: '', saidAt: 0});
    this.watched.watch(this.show.broadcastId);
  }

  /** Figures swap often; who listens hears of them once a minute. */
  say(board) {
    document.title = t('board.pageTitle', {show: words(board.title)});
    if (Date.now() - this.saidAt < SUMMARY_EVERY_MILLIS) return;
    this.saidAt = Date.now();
    const money = mainMoney(board.figures);
    this.summary = t('board.summary', {
      ccu: count(board.figures.ccu), paid: amount(money.paidMinor, money.currency), orders: count(board.figures.paidOrders),
    });
  }

  render() {
    const {board, problem, stale} = this.watched;
    return html`<ls-show-header .show=${board ?? this.show} .shows=${this.shows} @pick=${(event) => this.dispatchEvent(new CustomEvent('pick', {detail: event.detail}))}>
        <a class="secondary wall" href="/?wall&show=${encodeURIComponent(this.show.broadcastId)}">${icon('expand', 18)}${t('board.wall')}</a></ls-show-header>
      ${this.trouble()}
      ${(board ?? this.show).audience === 'simulated' ? html`<p class="simulated"><b>${t('board.simulated')}</b><span>${t('board.simulatedText')}</span></p>` : nothing}
      ${board ? this.figures(board) : problem || stale ? nothing : skeleton}
      <p class="visually-hidden" role="status">${this.summary}</p>`;
  }

  trouble() {
    const {trouble, problem} = this.watched;
    if (!trouble) return nothing;
    return html`<p class="trouble" role="alert">${icon('alert', 18)}<span>${trouble}</span>
      ${problem ? html`<button class="quiet" @click=${() => this.watched.watch(this.show.broadcastId)}>${t('board.again')}</button>` : nothing}</p>`;
  }

  figures(board) {
    const fresh = {through: board.figures.through, running: board.state === 'live', ccu: board.figures.ccu};
    return html`<ls-proof-strip .proof=${board.proof} .cut=${this.watched.cut}></ls-proof-strip>
      ${board.figures.through ? nothing : this.nothingYet(board)}
      <div class="tiles">${tiles(board).map((tile, i) => html`<ls-figure-tile .tile=${tile} .fresh=${fresh} side=${i % 2 ? 'end' : 'start'}></ls-figure-tile>`)}</div>
      <div class="columns"><div><ls-trend-card .board=${this.withLanes(board)} .metric=${lanesMeaning(this.dictionary)}></ls-trend-card><ls-counts-card .board=${board}></ls-counts-card></div>
        <div><ls-messages-card .board=${board}></ls-messages-card><ls-credits-card .board=${board}></ls-credits-card></div></div>`;
  }

  withLanes(board) {
    return {...board, lanes: boardLanes(board, (mark) => markName(mark, this.names))};
  }

  nothingYet(board) {
    const draft = board.state !== 'live' && board.state !== 'ended';
    const to = draft ? `${settings.commerceUrl}/studio` : `${settings.chatUrl}/watch/${board.broadcastId}`;
    return html`<div class="nothing">${icon('info', 22)}<div><b>${t('board.nothing')}</b><p>${t(draft ? 'board.nothingDraft' : 'board.nothingLive')}</p></div>
      <a class="secondary" href=${to}>${t(draft ? 'board.openStudio' : 'board.openWatch')}</a></div>`;
  }
}
customElements.define('ls-live-board', LiveBoard);
