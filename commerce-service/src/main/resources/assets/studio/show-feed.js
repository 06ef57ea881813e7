/** `<ls-show-feed .store .lines .orders .role .can>`: the room as staff see it: chips to filter, removal and time-out on a line, and the composer. */
import {LitElement, css, html, nothing} from 'lit';
import {problemWords} from '@livestall/components/api.js';
import {controls} from '@livestall/components/controls.js';
import {count, time} from '@livestall/components/format.js';
import {Translated, t, words} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {refusalWords} from '@livestall/components/refusal.js';
import {toast} from '@livestall/components/toast.js';
import {ask} from '@livestall/studio/asking.js';
import {isQuestion} from '@livestall/studio/questions.js';
import {moderates} from '@livestall/studio/roles.js';
import '@livestall/components/chat-view.js';
import '@livestall/studio/feed-composer.js';
import '@livestall/studio/talk-desk.js';

const DURATIONS = [10, 60, 600, 3600, 86400];
const fromViewer = (line) => line.kind === 'message' && line.author.role === 'viewer';
const FILTERS = {
  all: () => true,
  questions: (line) => fromViewer(line) && isQuestion(line.text),
  comments: (line) => fromViewer(line) && !isQuestion(line.text),
};

class ShowFeed extends LitElement {
  static properties = {
    store: {attribute: false}, lines: {attribute: false}, orders: {attribute: false}, role: {}, can: {type: Boolean}, poll: {attribute: false}, asked: {attribute: false}, filter: {state: true},
  };

  static styles = [controls, css`
    :host { display: flex; flex-direction: column; }
    .chips { display: flex; gap: 8px; align-items: center; padding: 8px 16px; min-height: 60px; overflow-x: auto; scrollbar-width: none; }
    .chips button { display: inline-flex; gap: 6px; align-items: center; min-height: 44px; padding: 0 16px; border: 1px solid var(--line); border-radius: 999px; background: var(--surface); font-weight: 700; font-size: 14px; white-space: nowrap; flex: none; }
    .chips button[aria-pressed='true'] { background: #16131c; border-color: #16131c; color: #fff; }
    .chips small { font-size: 12px; }
    ls-chat-view { flex: 1; border-top: 1px solid var(--line); }
    .orders { flex: 1; margin: 0; padding: 14px 18px; overflow-y: auto; list-style: none; border-top: 1px solid var(--line); font-size: 14px; }
    .orders li { display: flex; gap: 10px; align-items: center; min-height: 32px; color: var(--leaf); }
    .orders time { color: var(--text-3); font-size: 12px; }
    .orders .none { color: var(--text-2); }
  `];

  constructor() {
    super();
    new Translated(this);
    this.filter = 'all';
    this.lines = [];
    this.orders = [];
    this.asked = [];
  }

  get actions() {
    if (!moderates(this.role)) return [];
    return [
      {name: 'remove', icon: 'trash', label: () => t('feed.remove')},
      {name: 'timeout', icon: 'timer', label: () => t('feed.timeout'), for: fromViewer},
    ];
  }

  focusComposer() {
    this.renderRoot.querySelector('ls-feed-composer')?.focus();
  }

  async act({name, line}) {
    const outcome = name === 'remove' ? await this.store.room.remove(line.id) : await this.timeOut(line);
    if (!outcome) return;
    if (outcome.outcome !== 'ack') return toast(outcome.outcome === 'refused' ? refusalWords(outcome) : problemWords({code: 'timed-out'}), 'bad');
    toast(name === 'remove' ? t('feed.removed') : t('feed.timed-out', {name: line.author.nickname, time: t(`feed.${outcome.seconds}`)}));
  }

  async timeOut(line) {
    const seconds = await ask({
      heading: t('feed.timeout-ask', {name: line.author.nickname}), text: line.text,
      answers: DURATIONS.map((value) => ({value, words: t(`feed.${value}`), plain: true})),
    });
    return seconds ? {...(await this.store.room.timeout(line.author.viewerId, seconds)), seconds} : null;
  }

  held(held) {
    this.store.chat.held = held;
  }

  render() {
    const questions = this.asked.length;
    const chip = (name, n) => html`<button aria-pressed=${this.filter === name ? 'true' : 'false'} @click=${() => (this.filter = name)}>${t(`feed.${name}`)}${n ? html`<small>${count(n)}</small>` : nothing}</button>`;
    return html`<div class="chips" role="group" aria-label=${t('feed.title')}>${chip('all')}${chip('questions', questions)}${chip('comments')}${chip('orders', this.orders.length)}${moderates(this.role)
        ? html`<button title=${t('talk.poll-key')} ?disabled=${!this.can || this.poll?.state === 'open'} @click=${() => this.dispatchEvent(new CustomEvent('open-poll'))}>${icon('plus', 16)}${t('talk.poll')}</button>` : nothing}</div>
      <ls-talk-desk .store=${this.store} .poll=${this.poll} .asked=${this.asked} ?list=${this.filter === 'questions'} ?can=${this.can}></ls-talk-desk>
      ${this.filter === 'orders' ? this.orderLines() : html`<ls-chat-view times .lines=${this.lines.filter(FILTERS[this.filter])} .products=${this.cards()} .actions=${this.actions}
        @line-action=${({detail}) => this.act(detail)} @held=${({detail}) => this.held(detail)}></ls-chat-view>`}
      <ls-feed-composer .store=${this.store} .pinned=${this.store.pinnedProduct?.card} .can=${this.can}></ls-feed-composer>`;
  }

  cards() {
    return new Map(this.store.products.map(({card}) => [card.productId, card]));
  }

  orderLines() {
    return html`<ul class="orders">${this.orders.length ? this.orders.map((order) => html`<li><time>${time(order.at)}</time>${icon('bag', 18)}<span>${t('feed.order-line')} · ${words(this.store.cardOf(order.productId)?.name)}</span></li>`)
      : html`<li class="none">${t('feed.no-orders')}</li>`}</ul>`;
  }
}
customElements.define('ls-show-feed', ShowFeed);
