/** `<ls-bag-sheet .bag .tap .token .mini>`: what was put aside, bought in one order; looks and events as of the product's sheet. `orders` opens the orders. */
import {html, nothing} from 'lit';
import {api} from '@livestall/components/api.js';
import {coupons, facts, notice, payButton, stepper, sum} from '@livestall/components/buy-parts.js';
import {money} from '@livestall/components/format.js';
import {t, words} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {settings} from '@livestall/components/settings.js';
import {BagDesk} from '@livestall/watch/bag-desk.js';
import {payInTab} from '@livestall/watch/buying.js';
import {ProductSheet} from '@livestall/watch/product-sheet.js';

class BagSheet extends ProductSheet {
  static properties = {bag: {attribute: false}};

  async begin() {
    this.failure = null;
    if (!this.bag.lines.length) return;
    try {
      const {ref} = await api(`${settings.commerceUrl}/api/commerce/buy-links`, {body: this.tap, token: await this.token()});
      this.desk = new BagDesk(this, {commerceUrl: settings.commerceUrl, ref}, () => payInTab(this), this.bag);
    } catch (problem) {
      this.failure = problem;
    }
  }

  render() {
    const {desk, bag} = this;
    const trouble = this.failure ?? desk?.failure;
    return html`<ls-sheet ?over=${!this.side} ?side=${this.side} heading=${t('bag.heading')}>${this.side ? nothing : html`<div slot="above">${this.mini}</div>`}
      ${!bag.lines.length ? this.empty() : trouble ? this.failed(trouble) : desk?.link ? this.body(desk) : this.loading(null)}</ls-sheet>`;
  }

  empty() {
    return html`<div class="empty">${icon('bag', 32)}<p><b>${t('bag.empty')}</b><br>${t('bag.empty-more')}</p></div><button class="secondary" @click=${() => this.say('open-orders')}>${t('orders.open')}</button>`;
  }

  body(desk) {
    return html`${notice(desk)}
      <ul class="lines">${desk.all.map((line) => this.line(desk, line))}</ul>
      ${coupons(desk)}${facts(desk)}
      <footer>${desk.held ? nothing : sum(desk)}<div class="acts"><button class="secondary add" @click=${() => this.say('open-orders')}>${t('orders.open')}</button>${payButton(desk, !desk.chosen.length && !desk.held)}</div></footer>`;
  }

  line(desk, line) {
    const title = words(line.title);
    return html`<li class=${line.gone ? 'gone' : ''}><img src="${settings.commerceUrl}${line.image}" alt="" width="56" height="56">
      <div class="what"><b>${title}</b>${line.name ? html`<small>${words(line.name)} · </small>` : nothing}<small>${line.gone ? t('buy.sold-out') : money(line.price)}</small></div>
      <button class="drop" ?disabled=${Boolean(desk.busy) || Boolean(desk.held)} aria-label=${t('bag.drop', {name: title})} @click=${() => desk.drop(line.id)}>${icon('trash', 20)}</button>
      ${line.gone || desk.held ? nothing : html`<div class="row">${stepper(steps(desk), {...line, name: null}, t('buy.quantity'))}</div>`}</li>`;
  }
}
customElements.define('ls-bag-sheet', BagSheet);

/** A bag's lines have their numbers themselves. */
const steps = (desk) => ({least: desk.least, busy: desk.busy, choices: {quantities: desk.quantities}, step: (id, by) => desk.step(id, by)});
