/** `<ls-orders-drawer .list .problem>`: my orders; fires `orders-again`, `sheet-close`. */
import {LitElement, css, html, nothing} from 'lit';
import {problemWords} from '@livestall/components/api.js';
import {controls} from '@livestall/components/controls.js';
import {dayAndTime, money} from '@livestall/components/format.js';
import {Translated, t, words} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {settings} from '@livestall/components/settings.js';
import '@livestall/components/sheet.js';

class OrdersDrawer extends LitElement {
  static properties = {list: {attribute: false}, problem: {attribute: false}};

  static styles = [controls, css`
    ol { list-style: none; margin: 8px 0 0; padding: 0; display: grid; gap: 12px; }
    li { padding: 14px 16px; border: 1px solid var(--line); border-radius: var(--radius-m); background: var(--surface); }
    .head, .line, .sum { display: flex; justify-content: space-between; gap: 12px; align-items: baseline; }
    .head time { color: var(--text-2); font-size: 13px; }
    .state { padding: 2px 10px; border-radius: 10px; font-size: 13px; font-weight: 700; background: var(--grid); }
    .state.paid { display: inline-flex; gap: 4px; align-items: center; background: var(--leaf-soft); color: var(--leaf); }
    .line { margin-top: 10px; }
    .line span:last-child, .sum b { white-space: nowrap; }
    .sum { margin-top: 8px; padding-top: 8px; border-top: 1px solid var(--line); }
    .sum small { color: var(--text-2); }
    .page { display: inline-flex; gap: 4px; align-items: center; min-height: 44px; margin-bottom: -10px; color: inherit; font-size: 14px; font-weight: 700; text-underline-offset: 3px; }
    .mine { margin: auto 0 0; padding-top: 16px; }
    .empty { text-align: center; padding: 24px 0; color: var(--text-2); }
    .empty .icon { margin: 0 auto 8px; }
    .empty b { display: block; color: var(--text); }
    .problem { margin-top: 8px; align-items: center; }
    .problem span { flex: 1; }
  `];

  constructor() {
    super();
    new Translated(this);
  }

  render() {
    return html`<ls-sheet side heading=${t('orders.open')}><div aria-live="polite">
      ${this.problem ? html`<div class="problem">${icon('alert', 18)}<span>${problemWords(this.problem)}</span>
        <button class="secondary" @click=${() => this.dispatchEvent(new CustomEvent('orders-again'))}>${t('connection.retry')}</button></div>` : nothing}
      ${this.list ? this.orders() : this.problem ? nothing : html`<p class="empty">${t('orders.loading')}</p>`}</div>
      <a class="page mine" href="${settings.chatUrl}/my-data/${settings.broadcastId}" target="_blank" rel="noopener">${t('orders.my-data')}${icon('right', 16)}</a></ls-sheet>`;
  }

  orders() {
    if (!this.list.length) return html`<div class="empty">${icon('bag', 32)}<b>${t('orders.none')}</b>${t('orders.none-more')}</div>`;
    return html`<ol>${this.list.map((order) => this.order(order))}</ol>`;
  }

  order({state, currency, lines, shippingMinor, totalMinor, startedAt, paidAt, page}) {
    const at = paidAt ?? startedAt;
    return html`<li><div class="head"><span class="state ${state}">${state === 'paid' ? icon('check', 14) : nothing}${t(`orders.state.${state}`)}</span>
        ${at ? html`<time datetime=${at}>${dayAndTime(at)}</time>` : nothing}</div>
      ${lines.map((line) => html`<div class="line"><span>${words(line.name)} × ${line.quantity}</span><span>${money({minor: line.netMinor, currency})}</span></div>`)}
      <div class="sum"><small>${shippingMinor ? t('orders.shipping', {amount: money({minor: shippingMinor, currency})}) : nothing}</small>
        <b>${t('orders.total')} ${money({minor: totalMinor, currency})}</b></div>
      ${page && at && state === 'paid' ? html`<a class="page" href=${page} target="_blank" rel="noopener">${t('orders.page')}${icon('right', 16)}</a>` : nothing}</li>`;
  }
}
customElements.define('ls-orders-drawer', OrdersDrawer);
