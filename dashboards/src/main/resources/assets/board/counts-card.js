/** `<ls-counts-card .board>`: the other counts of the show, from coming in to what stayed after refunds. */
import {LitElement, css, html} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {count} from '@livestall/components/format.js';
import {Translated, defineWords, t} from '@livestall/components/i18n.js';
import {amount, mainMoney} from '@livestall/board/amount.js';
import {card} from '@livestall/board/card-styles.js';

defineWords({
  ko: {
    'counts.title': '들어와서 살 때까지', 'counts.views': '입장', 'counts.viewers': '시청자', 'counts.messages': '메시지', 'counts.chatters': '메시지를 쓴 시청자',
    'counts.impressions': '상품 노출', 'counts.clicks': '상품 클릭', 'counts.checkouts': '결제 시작', 'counts.buyers': '구매자', 'counts.refundedOrders': '환불 주문',
    'counts.placed': '주문 금액', 'counts.collected': '실수령 (배송비 포함)', 'counts.net': '순 GMV',
  },
  en: {
    'counts.title': 'From coming in to buying', 'counts.views': 'Views', 'counts.viewers': 'Viewers', 'counts.messages': 'Messages', 'counts.chatters': 'Viewers who posted',
    'counts.impressions': 'Product impressions', 'counts.clicks': 'Product clicks', 'counts.checkouts': 'Checkouts started', 'counts.buyers': 'Buyers', 'counts.refundedOrders': 'Refunded orders',
    'counts.placed': 'Placed GMV', 'counts.collected': 'Collected (with shipping)', 'counts.net': 'Net GMV',
  },
});

const COUNTS = ['views', 'viewers', 'messages', 'chatters', 'impressions', 'clicks', 'checkouts', 'buyers', 'refundedOrders'];

class CountsCard extends LitElement {
  static properties = {board: {attribute: false}};

  static styles = [controls, card, css`
    dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(132px, 1fr)); gap: 14px 16px; margin: 0; }
    dl > div { display: grid; }
    dt { color: var(--text-2); font-size: 12px; }
    dd { margin: 0; font-size: 17px; line-height: 24px; font-weight: 700; }
  `];

  constructor() {
    super();
    new Translated(this);
  }

  render() {
    const {figures, state} = this.board;
    const money = mainMoney(figures);
    const entry = (name, value) => html`<div><dt>${t(`counts.${name}`)}</dt><dd>${value}</dd></div>`;
    return html`<section class="card" aria-labelledby="title"><header><h2 id="title">${t('counts.title')}</h2><span class="space"></span>
        <ls-freshness .through=${figures.through} .running=${state === 'live'} .ccu=${figures.ccu}></ls-freshness></header>
      <dl>${COUNTS.map((name) => entry(name, count(figures[name])))}
        ${['placed', 'collected', 'net'].map((name) => entry(name, amount(money[`${name}Minor`], money.currency)))}</dl></section>`;
  }
}
customElements.define('ls-counts-card', CountsCard);
