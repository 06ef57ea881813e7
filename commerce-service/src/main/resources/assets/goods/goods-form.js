/** `<ls-goods-form .goods .currency>`: what is said of a product. Fires `goods-written` (the product), or `goods-again` when another's change is wanted. */
import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {controls} from '@livestall/components/controls.js';
import {moneyNumber} from '@livestall/components/format.js';
import {t} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {DeskPart, commerce} from '@livestall/desk/desk-part.js';
import {deskStyles} from '@livestall/desk/desk-styles.js';
import {goodsBody} from '@livestall/goods/goods-body.js';
import {partStyles} from '@livestall/studio/part-styles.js';

const NAMES = 100;
const CODE = 64;
const ABOUT = 4_000;

class GoodsForm extends DeskPart {
  static properties = {goods: {attribute: false}, currency: {}, rows: {state: true}, wrong: {state: true}, changed: {state: true}};

  static styles = [controls, deskStyles, partStyles];

  async load() {
    this.rows = (this.goods?.variants ?? []).map((was) => ({key: was.id, was}));
    // A second try of the same product is the same product.
    this.once = crypto.randomUUID();
  }

  save(event) {
    event.preventDefault();
    return this.write(this.goods?.version);
  }

  async write(version) {
    const form = this.renderRoot.querySelector('form');
    const {body, wrong} = goodsBody(new FormData(form), this.rows, this.currency);
    this.wrong = wrong;
    if (wrong) return form.elements[wrong.field].focus();
    await this.attempt(async () => {
      const sent = this.goods ? {method: 'PUT', body: {...body, ...(version ? {version} : {})}} : {body, idempotencyKey: this.once};
      const written = await commerce(this.goods ? `/products/${this.goods.id}` : '/products', sent);
      this.dispatchEvent(new CustomEvent('goods-written', {detail: written}));
    });
    // The key of a refused body is not that of the corrected one.
    if (this.problem?.status >= 400) this.once = crypto.randomUUID();
    this.changed = this.problem?.code === 'product-changed';
    if (this.changed) this.problem = null;
  }

  async add() {
    this.rows = [...this.rows, {key: crypto.randomUUID()}];
    await this.updateComplete;
    this.renderRoot.querySelector(`[name="ko-${this.rows.at(-1).key}"]`).focus();
  }

  render() {
    if (!this.rows) return nothing;
    return html`<section><form novalidate @submit=${this.save}>
      <div class="pair">${this.field('name-ko', t('goods.name-ko'), this.goods?.name.ko, NAMES)}${this.field('name-en', t('goods.name-en'), this.goods?.name.en, NAMES)}</div>
      <div class="pair">${this.about('ko')}${this.about('en')}</div>
      <div class="pair">${this.field('price', t('goods.price', {currency: this.currency}), this.goods ? moneyNumber(this.goods.price) : '', 20, {mode: 'decimal'})}
        ${this.field('code', t('goods.code'), this.goods?.code, CODE, {hint: t('goods.code-hint')})}
        ${this.goods || this.rows.length ? nothing : this.field('stock', t('goods.stock'), '0', 6, {mode: 'numeric'})}</div>
      <fieldset><legend>${t('goods.variants')}</legend><small>${t('goods.variants-note')}</small>
        ${repeat(this.rows, ({key}) => key, (row, index) => this.variant(row, index))}
        <div><button type="button" class="secondary" @click=${this.add}>${icon('plus', 18)}${t('goods.add-variant')}</button></div></fieldset>
      ${this.said()}<div role="alert">${this.changed ? this.conflict() : nothing}</div>
      <button class="primary" ?disabled=${this.busy}>${t(this.goods ? 'goods.save' : 'goods.make')}</button></form></section>`;
  }

  conflict() {
    return html`<div class="notice"><span>${t('goods.changed')}</span>
      <button type="button" class="secondary" @click=${() => this.dispatchEvent(new CustomEvent('goods-again'))}>${t('goods.see-theirs')}</button>
      <button type="button" class="secondary" @click=${() => this.write()}>${t('goods.mine-anyway')}</button></div>`;
  }

  field(name, label, value, most, {mode = 'text', hint = ''} = {}) {
    const bad = this.wrong?.field === name;
    return html`<label>${label}<input name=${name} inputmode=${mode} maxlength=${most} placeholder=${hint} .value=${value ?? ''} aria-invalid=${bad ? 'true' : 'false'}>
      ${bad ? html`<span class="bad" role="alert">${t(this.wrong.word)}</span>` : nothing}</label>`;
  }

  about(language) {
    return html`<label>${t(`goods.about-${language}`)}<textarea name="about-${language}" maxlength=${ABOUT} rows="3" .value=${this.goods?.description?.[language] ?? ''}></textarea></label>`;
  }

  variant({key, was}, index) {
    const name = was?.name.ko ?? t('goods.variant', {n: index + 1});
    const own = was && was.price.minor !== this.goods.price.minor ? moneyNumber(was.price) : '';
    return html`<div class="pair" role="group" aria-label=${t('goods.variant', {n: index + 1})}>
      ${this.field(`ko-${key}`, t('goods.variant-name'), was?.name.ko, NAMES)}${this.field(`en-${key}`, t('goods.variant-en'), was?.name.en, NAMES)}
      ${this.field(`code-${key}`, t('goods.variant-code'), was?.code, CODE)}${this.field(`price-${key}`, t('goods.variant-price'), own, 20, {mode: 'decimal', hint: t('goods.same-price')})}
      ${was ? nothing : this.field(`stock-${key}`, t('goods.stock'), '0', 6, {mode: 'numeric'})}
      <button type="button" class="quiet" aria-label=${t('goods.drop-variant', {name})} title=${t('goods.drop-variant', {name})} @click=${() => (this.rows = this.rows.filter((row) => row.key !== key))}>${icon('trash', 18)}</button></div>`;
  }
}
customElements.define('ls-goods-form', GoodsForm);
