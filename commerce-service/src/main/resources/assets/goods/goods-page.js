/** `<ls-goods-page .who .product>`: one product whole: what is said of it, pictures, units. Without `product` (an id) the next one. */
import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {controls} from '@livestall/components/controls.js';
import {count, money} from '@livestall/components/format.js';
import {t, words} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {toast} from '@livestall/components/toast.js';
import {DeskPart, commerce} from '@livestall/desk/desk-part.js';
import {deskStyles} from '@livestall/desk/desk-styles.js';
import {ask} from '@livestall/studio/asking.js';
import {go} from '@livestall/studio/going.js';
import {partStyles} from '@livestall/studio/part-styles.js';
import {hosts} from '@livestall/studio/roles.js';
import '@livestall/goods/goods-form.js';
import '@livestall/goods/goods-pictures.js';
import '@livestall/goods/goods-stock.js';
import '@livestall/goods/goods-words.js';

class GoodsPage extends DeskPart {
  static properties = {product: {}, goods: {state: true}, currency: {state: true}, fresh: {state: true}};

  static styles = [controls, deskStyles, partStyles];

  async load() {
    if (this.product) this.goods = await commerce(`/products/${this.product}`);
    this.currency = this.goods?.price.currency ?? (await commerce('/shop/terms')).fee.currency;
    // Another number, another form: what is loaded stands in it, whatever was typed before.
    this.fresh = (this.fresh ?? 0) + 1;
  }

  get hosts() {
    return hosts(this.who.staff.role);
  }

  written({detail}) {
    if (this.goods) {
      this.goods = detail;
      this.fresh += 1;
      return toast(t('goods.saved'), 'good');
    }
    toast(t('goods.made'), 'good');
    go(`?products=${detail.id}`);
  }

  async archive() {
    const heading = t('goods.archive-ask', {name: words(this.goods.name)});
    if (!(await ask({heading, text: t('goods.archive-note'), answers: [{value: true, words: t('goods.archive')}]}))) return;
    if (await this.attempt(() => commerce(`/products/${this.product}`, {method: 'DELETE'}))) this.moved('goods.gone');
  }

  async restore() {
    if (await this.attempt(() => commerce(`/products/${this.product}/restore`, {method: 'POST'}))) this.moved('goods.back-again');
  }

  moved(word) {
    toast(t(word), 'good');
    this.begin();
  }

  render() {
    return html`<main><a class="back" href="?products">${icon('back', 18)}${t('goods.back')}</a>
      <h1>${this.goods ? words(this.goods.name) : this.product ? t('goods.title') : t('goods.new')}</h1>${this.said()}
      ${this.whenLoaded(() => (this.hosts ? this.parts() : this.read()))}</main>`;
  }

  parts() {
    const {goods} = this;
    return html`${goods?.archivedAt ? html`<div class="notice"><span>${t('goods.is-archived')}</span><button class="secondary" ?disabled=${this.busy} @click=${this.restore}>${t('goods.restore')}</button></div>` : nothing}
      ${repeat([this.fresh], (fresh) => fresh, () => html`<ls-goods-form .who=${this.who} .goods=${goods} .currency=${this.currency} @goods-written=${this.written} @goods-again=${this.begin}></ls-goods-form>`)}
      ${goods ? html`<ls-goods-pictures .who=${this.who} .product=${goods.id}></ls-goods-pictures>
        <ls-goods-stock .who=${this.who} .goods=${goods} @stock-changed=${this.counted}></ls-goods-stock>` : nothing}
      ${goods && !goods.archivedAt ? html`<div><button class="quiet" ?disabled=${this.busy} @click=${this.archive}>${icon('trash', 18)}${t('goods.archive')}</button></div>` : nothing}`;
  }

  /** New counts, and nothing else: what is typed in the form stays, and so does what it was typed upon. */
  async counted() {
    const {left, total, variants} = await commerce(`/products/${this.product}`);
    const units = new Map(variants?.map((one) => [one.id, one]));
    this.goods = {...this.goods, left, total, ...(this.goods.variants ? {variants: this.goods.variants.map((one) => ({...one, left: units.get(one.id)?.left ?? one.left}))} : {})};
  }

  read() {
    const {price, left, total, description, variants = []} = this.goods;
    return html`<section><p><b>${money(price)}</b> · ${t('goods.left', {left: count(left), total: count(total)})}</p>${description ? html`<p>${words(description)}</p>` : nothing}
      ${variants.length ? html`<ul>${variants.map((one) => html`<li><div>${words(one.name)}</div><span class="tag">${t('goods.left', {left: count(one.left), total: count(one.total)})}</span><b>${money(one.price)}</b></li>`)}</ul>` : nothing}</section>`;
  }
}
customElements.define('ls-goods-page', GoodsPage);
