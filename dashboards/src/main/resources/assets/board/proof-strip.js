/**
 * `<ls-proof-strip .proof=…>`: whether the books and the board say the same. A sale needs a second or two from one to the other: for that
 * long the strip keeps its last equal statement, which carries its own time; after three seconds it says that it is checking.
 */
import {LitElement, css, html, nothing} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {count} from '@livestall/components/format.js';
import {Translated, defineWords, t} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {serverNow} from '@livestall/components/server-clock.js';
import {amount, difference, secondsTime} from '@livestall/board/amount.js';
import {EverySecond} from '@livestall/board/every-second.js';

const GRACE_MILLIS = 3_000;
const OLD_MILLIS = 15_000;

defineWords({
  ko: {
    'proof.label': '장부와 보드 대조', 'proof.books': '장부', 'proof.board': '보드', 'proof.is': '같음', 'proof.isNot': '다름', 'proof.net': '순 매출',
    'proof.checking': '대조 중', 'proof.lastEqual': '마지막으로 같았던 때 {at}', 'proof.neverEqual': '아직 같다고 확인된 적이 없어요',
    'proof.notQuiet': '방금 바뀐 주문이 보드로 오는 중입니다', 'proof.booksOut': '장부가 답하지 않아 지금은 대조할 수 없어요',
    'proof.figuresOut': '보드의 숫자를 읽을 수 없어 지금은 대조할 수 없어요', 'proof.cut': '연결이 끊겨 지금은 대조할 수 없어요',
    'proof.orders': ({differing, compared}) => `다른 주문 ${count(differing)}건 · ${differing ? `${count(compared)}건 중` : `${count(compared)}건 모두 같음`}`,
    'proof.noOrders': '아직 결제된 주문이 없어요', 'proof.sumsOnly': '주문이 많아 합계만 대조했어요',
    'proof.amounts': '순 매출은 같지만 결제액, 실수령액 또는 주문이 달라요',
  },
  en: {
    'proof.label': 'Books and board', 'proof.books': 'Books', 'proof.board': 'Board', 'proof.is': 'equal', 'proof.isNot': 'not equal', 'proof.net': 'net sales',
    'proof.checking': 'Checking', 'proof.lastEqual': 'Last equal at {at}', 'proof.neverEqual': 'Not seen equal yet',
    'proof.notQuiet': 'Orders that just changed are on their way to the board', 'proof.booksOut': 'The books don’t answer, so nothing can be compared now',
    'proof.figuresOut': 'The board’s figures can’t be read, so nothing can be compared now', 'proof.cut': 'Disconnected, so nothing can be compared now',
    'proof.orders': ({differing, compared}) => differing ? `${count(differing)} of ${count(compared)} orders differ` : `0 orders differ · all ${count(compared)} the same`,
    'proof.noOrders': 'No paid orders yet', 'proof.sumsOnly': 'Too many orders to compare one by one: sums only',
    'proof.amounts': 'Net is equal, but paid, collected or an order differs',
  },
});

class ProofStrip extends LitElement {
  static properties = {proof: {attribute: false}, cut: {type: Boolean}, discreet: {type: Boolean}};

  static styles = [controls, css`
    :host { display: block; font-size: 13px; line-height: 20px; }
    section { display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: center; min-height: 40px; padding: 9px 16px; border-radius: var(--radius-m); }
    .equal { background: var(--leaf-soft); color: var(--leaf); }
    .different { background: var(--danger-soft); color: var(--danger); }
    .checking { background: var(--amber-soft); color: var(--amber); }
    .sums { display: flex; flex-wrap: wrap; gap: 2px 8px; align-items: baseline; margin: 0; }
    .sums b { font-size: 1.08em; white-space: nowrap; }
    .space { flex: 1; }
    p { margin: 0; }
  `];

  constructor() {
    super();
    new Translated(this);
    new EverySecond(this);
    this.lastEqual = null;
  }

  willUpdate(changed) {
    if (!changed.has('proof')) return;
    if (this.proof.state === 'equal') this.lastEqual = this.proof;
    else if (this.proof.state === 'different') this.lastEqual = null;
  }

  /** What may be said now. */
  get shown() {
    const {proof, lastEqual} = this;
    const age = (one) => serverNow() - Date.parse(one.comparedAt);
    if (this.cut) return {...proof, state: 'checking', because: 'cut'};
    if (proof.state === 'equal') return age(proof) < OLD_MILLIS ? proof : {...proof, state: 'checking', because: 'cut'};
    if (proof.state === 'checking' && proof.because === 'not-quiet' && lastEqual && age(lastEqual) < GRACE_MILLIS) return lastEqual;
    return proof;
  }

  render() {
    const proof = this.shown;
    return html`<section class=${proof.state} data-state=${proof.state} aria-label=${t('proof.label')}>
      ${icon(proof.state === 'equal' ? 'check' : proof.state === 'different' ? 'alert' : 'clock', 20)}
      ${proof.state === 'checking' ? this.checking(proof) : this.sums(proof)}</section>`;
  }

  sums({state, currencies, comparedAt, ordersCompared, differingOrders}) {
    const lines = currencies.length ? currencies : [{currency: 'KRW', booksMinor: 0, boardMinor: 0, differenceMinor: 0}];
    const equal = state === 'equal';
    return html`${lines.map((line) => html`<p class="sums"><span>${t('proof.books')} ${this.money(line.booksMinor, line.currency)}</span>
        <b><span aria-hidden="true">${line.differenceMinor === 0 ? '=' : '≠'}</span><span class="visually-hidden">${t(line.differenceMinor === 0 ? 'proof.is' : 'proof.isNot')}</span></b>
        <span>${t('proof.board')} ${this.money(line.boardMinor, line.currency)}</span>
        ${line.differenceMinor && !this.discreet ? html`<b>${difference(line.differenceMinor, line.currency)}</b>` : nothing}</p>`)}
      <span>${t('proof.net')} · ${secondsTime(comparedAt)}</span>
      ${!equal && lines.every((line) => !line.differenceMinor) ? html`<span>${t('proof.amounts')}</span>` : nothing}
      <span class="space"></span><span>${ordersCompared == null ? t('proof.sumsOnly')
        : ordersCompared === 0 ? t('proof.noOrders') : t('proof.orders', {differing: differingOrders, compared: ordersCompared})}</span>`;
  }

  money(minor, currency) {
    return this.discreet ? nothing : html`<b>${amount(minor, currency)}</b>`;
  }

  checking({because, lastEqualAt}) {
    const why = {'books-unavailable': 'proof.booksOut', 'figures-unavailable': 'proof.figuresOut', cut: 'proof.cut'}[because] ?? 'proof.notQuiet';
    return html`<b>${t('proof.checking')}</b><span>${t(why)}</span><span class="space"></span>
      <span>${lastEqualAt ? t('proof.lastEqual', {at: secondsTime(lastEqualAt)}) : t('proof.neverEqual')}</span>`;
  }
}
customElements.define('ls-proof-strip', ProofStrip);
