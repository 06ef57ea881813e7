/** `<ls-messages-card .board>`: which sentences sold, and the rest, so that the list sums up. */
import {LitElement, css, html, nothing} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {count, time} from '@livestall/components/format.js';
import {Translated, defineWords, t} from '@livestall/components/i18n.js';
import {amount} from '@livestall/board/amount.js';
import {barLine} from '@livestall/board/bar-line.js';
import {card} from '@livestall/board/card-styles.js';

defineWords({
  ko: {
    'sold.title': '판매를 만든 메시지', 'sold.link': '링크', 'sold.answer': '답변', 'sold.rest': ({n}) => `그 밖의 메시지 ${count(n)}개`,
    'sold.units': ({n}) => `${count(n)}개`, 'sold.none': '아직 메시지에서 팔린 것이 없어요.',
    'sold.noneText': '스튜디오에서 상품 링크를 붙여 말하면, 그 말로 팔린 금액이 여기에 나타납니다.',
    'sold.gone': '내용을 찾을 수 없는 메시지', 'sold.removed': '내려진 메시지', 'sold.unknown': '시각 모름',
  },
  en: {
    'sold.title': 'Messages that sold', 'sold.link': 'Link', 'sold.answer': 'Answer', 'sold.rest': ({n}) => `${count(n)} other ${n === 1 ? 'message' : 'messages'}`,
    'sold.units': ({n}) => `${count(n)} ${n === 1 ? 'unit' : 'units'}`, 'sold.none': 'No message has sold anything yet.',
    'sold.noneText': 'Post with a product link in the studio: what that sentence sells appears here.',
    'sold.gone': 'Message whose text is not known', 'sold.removed': 'Removed message', 'sold.unknown': 'Time unknown',
  },
});

class MessagesCard extends LitElement {
  static properties = {board: {attribute: false}};

  static styles = [controls, card, css`
    ol { display: grid; gap: 8px; margin: 0; padding: 0; list-style: none; }
    li { display: grid; grid-template-columns: 1fr auto; gap: 2px 12px; }
    .who { display: flex; gap: 8px; align-items: center; color: var(--text-2); min-width: 0; }
    .who span:last-child { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    .kind { flex: none; padding: 0 7px; border-radius: 6px; background: var(--sky-soft); color: var(--sky); font-size: 12px; font-weight: 700; }
    .credit { font-weight: 700; text-align: end; }
    .text { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; min-width: 0; }
    .units { color: var(--text-2); font-size: 12px; text-align: end; }
    s, .gone { color: var(--text-2); }
    .bar { grid-column: 1 / -1; display: block; height: 3px; margin-top: 2px; }
    .ground { fill: var(--grid); } .length { fill: var(--data-1); }
    .rest { display: flex; justify-content: space-between; margin: 12px 0 0; padding-top: 10px; border-top: 1px solid var(--grid); color: var(--text-2); }
  `];

  constructor() {
    super();
    new Translated(this);
  }

  render() {
    const {top, rest} = this.board.messages;
    const {figures, state} = this.board;
    return html`<section class="card" aria-labelledby="title"><header><h2 id="title">${t('sold.title')}</h2><span class="space"></span>
        <ls-freshness .through=${figures.through} .running=${state === 'live'} .ccu=${figures.ccu}></ls-freshness></header>
      ${top.length ? html`<ol>${top.map((one) => this.line(one, top))}</ol>` : html`<p class="empty">${t('sold.none')}<br>${t('sold.noneText')}</p>`}
      ${rest.count ? html`<p class="rest"><span>${t('sold.rest', {n: rest.count})}</span><span>${rest.money.map((sum) => amount(sum.minor, sum.currency)).join(' + ')}</span></p>` : nothing}
    </section>`;
  }

  line(one, top) {
    const most = Math.max(...top.filter((other) => other.currency === one.currency).map((other) => other.creditMinor), 1);
    const text = one.text == null ? html`<span class="text gone">${t('sold.gone')}</span>`
      : one.removed ? html`<s class="text" title=${one.text}><span class="visually-hidden">${t('sold.removed')}: </span>${one.text}</s>`
        : html`<span class="text" title=${one.text}>${one.text}</span>`;
    return html`<li data-message=${one.messageId}><span class="who"><span class="kind">${t(`sold.${one.surface}`)}</span>
        <span>${one.at ? time(one.at) : t('sold.unknown')}${one.author ? ` · ${one.author}` : ''}</span></span>
      <span class="credit">${amount(one.creditMinor, one.currency)}</span>${text}<span class="units">${t('sold.units', {n: one.units})}</span>
      ${barLine(one.creditMinor / most)}</li>`;
  }
}
customElements.define('ls-messages-card', MessagesCard);
