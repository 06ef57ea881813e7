/** `<ls-credits-card .board>`: where paid GMV came from, by the last click; per currency it sums to paid GMV. */
import {LitElement, css, html} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {Translated, defineWords, t} from '@livestall/components/i18n.js';
import {amount, mainMoney} from '@livestall/board/amount.js';
import {barLine} from '@livestall/board/bar-line.js';
import {card} from '@livestall/board/card-styles.js';

const GREY = ['other-show', 'none'];

defineWords({
  ko: {
    'credit.title': '결제 GMV의 출처', 'credit.rule': '결제 시작 전 24시간의 마지막 클릭 · 합 {sum}', 'credit.none': '첫 결제가 들어오면 어디에서 왔는지 나타납니다.',
    'credit.card': '고정 카드', 'credit.offer': '오퍼', 'credit.link': '메시지 링크', 'credit.answer': '질문 답변', 'credit.bag': '장바구니',
    'credit.replay': '다시보기', 'credit.embed': '상점 페이지', 'credit.other-show': '다른 방송의 터치', 'credit.no-touch': '터치 없음',
  },
  en: {
    'credit.title': 'Where paid GMV came from', 'credit.rule': 'Last click in the 24 h before checkout · sum {sum}', 'credit.none': 'With the first payment you see where it came from.',
    'credit.card': 'Pinned card', 'credit.offer': 'Offer', 'credit.link': 'Message link', 'credit.answer': 'Answer', 'credit.bag': 'Bag',
    'credit.replay': 'Replay', 'credit.embed': 'Shop page', 'credit.other-show': 'Touch in another show', 'credit.no-touch': 'No touch',
  },
});

class CreditsCard extends LitElement {
  static properties = {board: {attribute: false}};

  static styles = [controls, card, css`
    ul { display: grid; gap: 6px; margin: 0 0 8px; padding: 0; list-style: none; }
    li { display: grid; grid-template-columns: minmax(92px, 34%) 1fr auto; gap: 12px; align-items: center; }
    li span:last-child { min-width: 88px; text-align: end; }
    .bar { display: block; height: 8px; }
    .ground { fill: none; } .length { fill: var(--data-1); } .grey .length { fill: var(--ink-300); }
  `];

  constructor() {
    super();
    new Translated(this);
  }

  render() {
    const {credits, figures, state} = this.board;
    return html`<section class="card" aria-labelledby="title"><header><h2 id="title">${t('credit.title')}</h2><span class="space"></span>
        <ls-freshness .through=${figures.through} .running=${state === 'live'} .ccu=${figures.ccu}></ls-freshness></header>
      ${credits.length ? this.currencies().map((currency) => this.bars(currency)) : html`<p class="empty">${t('credit.none')}</p>`}</section>`;
  }

  currencies() {
    const main = mainMoney(this.board.figures).currency;
    const all = [...new Set(this.board.credits.map((credit) => credit.currency))];
    return all.sort((a, b) => (b === main) - (a === main) || (a < b ? -1 : 1));
  }

  bars(currency) {
    const credits = this.board.credits.filter((credit) => credit.currency === currency);
    const own = credits.filter((credit) => !GREY.includes(credit.surface));
    const ordered = [...own, ...credits.filter((credit) => GREY.includes(credit.surface))];
    const most = Math.max(...credits.map((credit) => credit.paidMinor), 1);
    const sum = credits.reduce((all, credit) => all + credit.paidMinor, 0);
    return html`<p class="note">${t('credit.rule', {sum: amount(sum, currency)})}</p><ul>${ordered.map((credit) => html`
      <li data-surface=${credit.surface}><span>${t(`credit.${credit.surface === 'none' ? 'no-touch' : credit.surface}`)}</span>
        ${barLine(credit.paidMinor / most, GREY.includes(credit.surface) ? 'grey' : '')}<span>${amount(credit.paidMinor, currency)}</span></li>`)}</ul>`;
  }
}
customElements.define('ls-credits-card', CreditsCard);
