/** `<ls-goods-stock .goods>`: units that come in or go out by hand, with the reason, and what was done before. Fires `stock-changed`. */
import {html, nothing} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {count, dayAndTime} from '@livestall/components/format.js';
import {t, words} from '@livestall/components/i18n.js';
import {toast} from '@livestall/components/toast.js';
import {unitsOf} from '@livestall/desk/amounts.js';
import {DeskPart, commerce} from '@livestall/desk/desk-part.js';
import {deskStyles} from '@livestall/desk/desk-styles.js';
import {partStyles} from '@livestall/studio/part-styles.js';
import '@livestall/goods/stock-words.js';

const REASONS = ['received', 'returned', 'counted', 'damaged', 'removed'];
const MOST = 10_000;

class GoodsStock extends DeskPart {
  static properties = {goods: {attribute: false}, lines: {state: true}, bad: {state: true}};

  static styles = [controls, deskStyles, partStyles];

  async load() {
    this.lines = await commerce(`/products/${this.goods.id}/stock-changes`);
    this.once = crypto.randomUUID();
  }

  async change(event) {
    event.preventDefault();
    const form = event.target;
    const said = new FormData(form);
    const units = unitsOf(said.get('units'));
    this.bad = !(units >= 1 && units <= MOST);
    if (this.bad) return form.elements.units.focus();
    const note = said.get('note').trim();
    const body = {change: said.get('way') === 'out' ? -units : units, reason: said.get('reason'), ...(note ? {note} : {}), ...(said.get('variant') ? {variantId: said.get('variant')} : {})};
    const done = await this.attempt(async () => {
      await commerce(`/products/${this.goods.id}/stock-changes`, {body, idempotencyKey: this.once});
      await this.load();
    });
    // Only without an answer is the next try the same change.
    if (this.problem?.status >= 400) this.once = crypto.randomUUID();
    if (!done) return;
    form.reset();
    toast(t('stock.changed'), 'good');
    this.dispatchEvent(new CustomEvent('stock-changed'));
  }

  render() {
    const {left, total} = this.goods;
    return html`<section aria-labelledby="stock"><h2 id="stock">${t('stock.title')}</h2><p>${t('stock.now', {left: count(left), total: count(total)})}</p>
      ${this.whenLoaded(() => html`${this.form()}${this.lines.length ? html`<ul>${this.lines.map((line) => this.line(line))}</ul>` : html`<p>${t('stock.none')}</p>`}`)}</section>`;
  }

  form() {
    const {variants = []} = this.goods;
    return html`<form novalidate @submit=${this.change}><div class="pair">
      ${variants.length ? html`<label>${t('stock.of')}<select name="variant">${variants.map((one) => html`<option value=${one.id}>${words(one.name)} (${count(one.left)})</option>`)}</select></label>` : nothing}
      <label>${t('stock.way')}<select name="way"><option value="in">${t('stock.in')}</option><option value="out">${t('stock.out')}</option></select></label>
      <label>${t('stock.units')}<input name="units" inputmode="numeric" maxlength="6" aria-invalid=${this.bad ? 'true' : 'false'}>${this.bad ? html`<span class="bad" role="alert">${t('stock.bad-units')}</span>` : nothing}</label>
      <label>${t('stock.reason')}<select name="reason">${REASONS.map((one) => html`<option value=${one}>${t(`stock.${one}`)}</option>`)}</select></label>
      <label>${t('stock.note')}<input name="note" maxlength="200"></label></div>${this.said()}
      <button class="secondary" ?disabled=${this.busy}>${t('stock.go')}</button></form>`;
  }

  line({variantId, change, reason, note, by, at}) {
    const variant = this.goods.variants?.find(({id}) => id === variantId);
    const what = [variant ? words(variant.name) : null, t(`stock.${reason}`), note].filter(Boolean).join(' · ');
    return html`<li><div>${what}<small>${dayAndTime(at)}${by ? html` · <bdi>${by}</bdi>` : nothing}</small></div><b>${change > 0 ? '+' : '−'}${count(Math.abs(change))}</b></li>`;
  }
}
customElements.define('ls-goods-stock', GoodsStock);
