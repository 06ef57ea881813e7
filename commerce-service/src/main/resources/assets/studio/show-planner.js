/** `<ls-show-planner .shows .who>`: the shop's shows, and the next one; the first run says what to do. Fires `open-show` (id). */
import {LitElement, css, html, nothing} from 'lit';
import {api, problemWords} from '@livestall/components/api.js';
import {controls} from '@livestall/components/controls.js';
import {dayAndTime} from '@livestall/components/format.js';
import {Translated, t, words} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {settings} from '@livestall/components/settings.js';
import {staffToken} from '@livestall/components/staff-session.js';
import {hosts} from '@livestall/studio/roles.js';
import '@livestall/studio/share-sheet.js';

class ShowPlanner extends LitElement {
  static properties = {shows: {attribute: false}, who: {attribute: false}, products: {state: true}, shared: {state: true}, problem: {state: true}, noTitle: {state: true}, busy: {state: true}};

  static styles = [controls, css`
    main { max-width: 760px; margin: 0 auto; padding: 32px 20px; display: grid; gap: 24px; }
    h1 { margin: 0; font-size: 24px; }
    h2 { margin: 0 0 8px; font-size: 18px; }
    section, form { padding: 24px; border: 1px solid var(--line); border-radius: var(--radius-l); background: var(--surface); display: grid; gap: 16px; }
    .steps { display: flex; gap: 8px 24px; flex-wrap: wrap; margin: 0; padding: 0; list-style: none; color: var(--text-2); }
    .steps li { display: flex; gap: 8px; align-items: center; }
    .steps i { display: grid; place-items: center; width: 28px; height: 28px; border-radius: 50%; background: var(--ink-100); color: #16131c; font-style: normal; font-weight: 700; }
    .steps .done i { background: var(--leaf); color: #fff; }
    ul.shows { margin: 0; padding: 0; list-style: none; }
    .shows li { display: flex; gap: 12px; align-items: center; min-height: 60px; border-top: 1px solid var(--grid); }
    .shows span { flex: 1; min-width: 0; display: grid; }
    small { color: var(--text-2); font-size: 13px; }
    .state { flex: none; padding: 3px 9px; border-radius: 6px; background: var(--ink-100); color: #4a4556; font-size: 12px; font-weight: 700; font-style: normal; }
    .state.live { background: var(--lantern-fill); color: #fff; }
    .pictures { display: flex; gap: 8px; flex-wrap: wrap; }
    .pictures img { width: 52px; height: 52px; border-radius: 10px; object-fit: cover; }
    .bad { color: var(--danger); font-weight: 400; }
    p { margin: 0; }
    @media (max-width: 599px) {
      section, form { padding: 16px; }
      .shows li { flex-wrap: wrap; justify-content: flex-end; padding: 10px 0; }
      .shows span { flex: 1 1 60%; }
    }
  `];

  constructor() {
    super();
    new Translated(this);
  }

  async connectedCallback() {
    super.connectedCallback();
    try {
      this.products = await api(`${settings.commerceUrl}/api/commerce/products`, {token: await staffToken()});
    } catch (problem) {
      this.problem = problem;
    }
  }

  async make(event) {
    event.preventDefault();
    const form = new FormData(event.target);
    const title = form.get('title').trim();
    const video = form.get('video').trim();
    this.noTitle = !title;
    this.problem = null;
    if (!title || this.busy) return this.renderRoot.querySelector('[name=title]').focus();
    this.busy = true;
    try {
      const show = await api(`${settings.commerceUrl}/api/commerce/broadcasts`, {
        token: await staffToken(), idempotencyKey: crypto.randomUUID(),
        body: {title: {ko: title}, mode: 'live', audience: 'real', productIds: this.products.map((one) => one.id), ...(video ? {video: {url: video}} : {})},
      });
      this.open(show.id);
    } catch (problem) {
      this.problem = problem;
    } finally {
      this.busy = false;
    }
  }

  open(id) {
    this.dispatchEvent(new CustomEvent('open-show', {detail: id}));
  }

  render() {
    return html`<main><h1>${this.shows.length ? t('plan.title') : t('plan.lead')}</h1>
        ${this.shows.length ? nothing : this.steps()}
        ${this.problem ? html`<div class="problem" role="alert">${icon('alert', 18)}${problemWords(this.problem)}</div>` : nothing}
        ${hosts(this.who.staff.role) && this.products ? this.form() : nothing}
        ${this.shows.length ? this.list() : nothing}</main>
      ${this.shared ? html`<ls-share-sheet .show=${this.shared} @sheet-close=${() => (this.shared = null)}></ls-share-sheet>` : nothing}`;
  }

  steps() {
    const stocked = this.products?.length > 0;
    return html`<ol class="steps"><li class=${stocked ? 'done' : ''}><i>${stocked ? icon('check', 16) : 1}</i>${t('plan.step1')}</li><li><i>2</i>${t('plan.step2')}</li></ol>`;
  }

  form() {
    if (!this.products.length) return html`<section><h2>${t('plan.step1')}</h2><p>${t('plan.no-products')}</p><div><a class="primary" href="?products=new">${icon('plus', 18)}${t('plan.add-product')}</a> <a class="quiet" href="?products=import">${t('plan.from-table')}</a></div></section>`;
    return html`<form novalidate @submit=${this.make}><h2>${t('plan.new')}</h2>
      <label>${t('plan.name')}<input name="title" maxlength="80" placeholder=${t('plan.name-hint')} aria-invalid=${this.noTitle ? 'true' : 'false'}>
        ${this.noTitle ? html`<span class="bad" role="alert">${t('plan.bad-title')}</span>` : nothing}</label>
      <label>${t('plan.video')}<input name="video" type="url" placeholder="https://"></label>
      <div><p><b>${t('plan.products', {n: this.products.length})}</b></p><div class="pictures">${this.products.map((one) => html`<img src="${settings.commerceUrl}${one.image}" alt=${words(one.name)} title=${words(one.name)}>`)}</div></div>
      <button class="primary" ?disabled=${this.busy}>${t('plan.make')}</button></form>`;
  }

  list() {
    return html`<section><h2>${t('plan.all')}</h2><ul class="shows">${this.shows.map((show) => html`<li><i class="state ${show.state}">${t(`studio.${show.state}`)}</i>
      <span><b>${words(show.title)}</b><small>${show.startedAt ? dayAndTime(show.startedAt) : ''}</small></span>
      ${show.state === 'ended' ? nothing : html`<button class="quiet" title=${t('studio.share')} @click=${() => (this.shared = show)}>${icon('share', 20)}<span class="visually-hidden">${t('studio.share')}, ${words(show.title)}</span></button>`}
      <button class="secondary" @click=${() => this.open(show.id)}>${t('plan.open')}</button></li>`)}</ul></section>`;
  }
}
customElements.define('ls-show-planner', ShowPlanner);
