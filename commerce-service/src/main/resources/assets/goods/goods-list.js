/** `<ls-goods-list .who>`: the shop's products, found by any part of a Korean word, page by page. */
import {html, nothing} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {count, money} from '@livestall/components/format.js';
import {t, words} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {settings} from '@livestall/components/settings.js';
import {deskStyles} from '@livestall/desk/desk-styles.js';
import {download, fetched} from '@livestall/studio/files.js';
import {PagedList, query} from '@livestall/studio/paged-list.js';
import {partStyles} from '@livestall/studio/part-styles.js';
import {hosts} from '@livestall/studio/roles.js';
import '@livestall/goods/goods-words.js';

const PAGE = 50;
const LOW = 10;
/** Kept while the page is open: whoever comes back from a product finds the list as it was. */
const sought = {q: '', archived: false};

class GoodsList extends PagedList {
  static styles = [controls, deskStyles, partStyles];

  sought = sought;

  async page(after) {
    const answer = await fetched(`/products?${query({limit: PAGE, ...sought, after})}`);
    const next = /[?&]after=([^&>]+)/.exec(answer.headers.get('Link') ?? '')?.[1];
    return {rows: await answer.json(), next: next ? decodeURIComponent(next) : null};
  }

  get hosts() {
    return hosts(this.who.staff.role);
  }

  render() {
    return html`<main><div class="head"><h1>${t('goods.title')}</h1>${this.hosts ? this.deeds() : nothing}</div>
      <div class="find" role="search"><label><span class="visually-hidden">${t('goods.find')}</span>
          <input type="search" name="q" maxlength="100" placeholder=${t('goods.find-hint')} .value=${sought.q} @input=${this.typed}></label>
        ${this.hosts ? html`<select aria-label=${t('goods.which')} @change=${({target}) => this.seek({archived: target.value === 'archived'})}>
          ${['selling', 'archived'].map((which) => html`<option value=${which} ?selected=${sought.archived === (which === 'archived')}>${t(`goods.${which}`)}</option>`)}</select>` : nothing}</div>
      ${this.said()}
      <section aria-label=${t('goods.title')}>${this.whenThere(() => this.list())}</section></main>`;
  }

  deeds() {
    return html`<a class="secondary" href="?products=import">${t('goods.import')}</a>
      <button class="secondary" ?disabled=${this.busy} @click=${() => this.attempt(() => download('/products/sheet', 'products.csv'))}>${t('goods.export')}</button>
      <a class="primary" href="?products=new">${icon('plus', 18)}${t('goods.new')}</a>`;
  }

  list() {
    if (!this.rows.length) return this.empty();
    return html`<p role="status">${t(this.next ? 'goods.count-more' : 'goods.count', {n: count(this.rows.length)})}</p>
      <ul class="list">${this.rows.map((one) => this.row(one))}</ul>
      ${this.moreButton(t('goods.more'))}`;
  }

  empty() {
    if (sought.q) return html`<div class="empty"><p role="status">${t('goods.not-found', {q: sought.q})}</p><button class="secondary" @click=${() => this.seek({q: ''})}>${t('goods.clear')}</button></div>`;
    if (sought.archived) return html`<p role="status">${t('goods.none-archived')}</p>`;
    if (!this.hosts) return html`<p role="status">${t('goods.none-yet')}</p>`;
    return html`<div class="empty"><p role="status">${t('goods.none')}</p><a class="primary" href="?products=new">${icon('plus', 18)}${t('goods.new')}</a></div>`;
  }

  row(one) {
    const details = [one.code, one.variants ? t('goods.choices', {n: one.variants.length}) : null].filter(Boolean).join(' · ');
    return html`<li><img class="picture" loading="lazy" alt="" src="${settings.commerceUrl}${one.image}">
      <div><a class="name" href="?products=${one.id}">${words(one.name)}</a>${details ? html`<small>${details}</small>` : nothing}</div>
      ${this.units(one)}<span class="amount">${money(one.price)}</span></li>`;
  }

  units({left, total}) {
    if (!left) return html`<span class="tag bad">${t('goods.out')}</span>`;
    if (left <= LOW) return html`<span class="tag low">${t('goods.low', {left: count(left)})}</span>`;
    return html`<span class="tag">${t('goods.left', {left: count(left), total: count(total)})}</span>`;
  }
}
customElements.define('ls-goods-list', GoodsList);
