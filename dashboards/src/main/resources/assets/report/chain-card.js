/** `<ls-chain-card .chain .against .running>`: counts first, rates between them, each beside the shop's last shows; with what was sold outside the room it is exactly the paid GMV. */
import {LitElement, css, html, nothing} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {count} from '@livestall/components/format.js';
import {Translated, t} from '@livestall/components/i18n.js';
import {amount, rate} from '@livestall/board/amount.js';
import {card} from '@livestall/board/card-styles.js';
import {dotStrip} from '@livestall/report/dot-strip.js';
import {linkValue} from '@livestall/report/links.js';
import {stripStyles} from '@livestall/report/strip-styles.js';
import '@livestall/board/definition.js';
import '@livestall/board/freshness.js';
import '@livestall/report/weakest-words.js';

const percent = (part, whole) => (rate(part, whole) === null ? '—' : `${rate(part, whole)}%`);
const times = (part, whole) => (whole ? (part / whole).toFixed(3) : '—');

class ChainCard extends LitElement {
  static properties = {chain: {attribute: false}, metric: {attribute: false}, against: {attribute: false}, running: {type: Boolean}};

  static styles = [controls, card, stripStyles, css`
    ol { display: flex; flex-wrap: wrap; gap: 12px 20px; align-items: end; margin: 0; padding: 0; list-style: none; }
    li { display: grid; }
    span { color: var(--text-2); font-size: 12px; }
    b { font-size: 22px; line-height: 30px; white-space: nowrap; }
    .rate b { font-size: 15px; line-height: 22px; }
    small { color: var(--text-2); font-size: 12px; line-height: 16px; }
    .weak { padding: 6px 10px; border: 1px solid var(--danger); border-radius: 12px; background: var(--danger-soft); }
    .weak b, .weak span, .weak small { color: var(--danger); }
    .paid b { color: var(--price); }
    ol + ol { margin-top: 16px; padding-top: 16px; border-top: 1px solid var(--grid); }
  `];

  constructor() {
    super();
    new Translated(this);
  }

  render() {
    const {freshness, currencies} = this.chain;
    return html`<section class="card" aria-labelledby="title"><header><h2 id="title">${t('chain.title')}</h2>${this.metric ? html`<ls-definition .metric=${this.metric}></ls-definition>` : nothing}<span class="space"></span>
        <ls-freshness .through=${freshness.through} .running=${this.running} .ccu=${1}></ls-freshness></header>
      ${currencies.length > 1 ? html`<p class="note">${t('chain.currencies')}</p>` : nothing}
      ${(currencies.length ? currencies : [{currency: 'KRW', roomMinor: 0, outsideMinor: 0, paidMinor: 0}]).map((money) => this.links(money, currencies.length > 1))}</section>`;
  }

  links({currency, roomMinor, outsideMinor, paidMinor}, several) {
    const {room, outside} = this.chain;
    const figure = (name, value, kind = '', words = t(`chain.${name}`)) => html`<li class=${kind} data-term=${name}><span>${words}</span><b>${value}</b></li>`;
    const step = (name, value) => this.step(name, value, currency);
    const aov = room.orders && !several ? amount(Math.round(roomMinor / room.orders), currency) : '—';
    return html`<ol>${figure('viewers', count(room.viewers))}${step('interest', percent(room.interested, room.viewers))}
      ${figure('interested', count(room.interested))}${step('buying', percent(room.buyers, room.interested))}
      ${figure('buyers', count(room.buyers))}${step('again', times(room.orders, room.buyers))}
      ${figure('orders', count(room.orders))}${step('aov', aov)}${figure('room', amount(roomMinor, currency))}
      ${figure('outside', `+ ${amount(outsideMinor, currency)}`, '', t('chain.outside', {n: outside.orders}))}${figure('paid', `= ${amount(paidMinor, currency)}`, 'paid')}</ol>`;
  }

  step(name, value, currency) {
    const beside = this.against?.figures.find((one) => one.figure === (name === 'aov' ? 'roomAov' : name));
    const weak = !!beside && beside.figure === this.against.weakest;
    const median = beside?.median == null ? nothing : html`<small>${weak ? `${t('weakest.rankOf', {rank: beside.rank, of: beside.before.length + 1})} · ` : ''}${t('weakest.medianOf')} ${linkValue(beside.figure, beside.median, currency)}</small>`;
    return html`<li class="rate ${weak ? 'weak' : ''}" data-term=${name}><span>${t(`chain.${name}`)}${weak ? html` · ${t('weakest.mark')}` : nothing}</span><b>× ${value}</b>${beside ? dotStrip(beside, weak) : nothing}${median}</li>`;
  }
}
customElements.define('ls-chain-card', ChainCard);
