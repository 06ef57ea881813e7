/** `<ls-paid>`: back from Stripe. Only the books say "paid"; this page asks them until they do. */
import {LitElement, css, html, nothing} from 'lit';
import {api} from '@livestall/components/api.js';
import {controls} from '@livestall/components/controls.js';
import {Translated, t, words} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {settings} from '@livestall/components/settings.js';
import '@livestall/components/buy-words.js';
import '@livestall/components/language-switch.js';

const ASK_EVERY_MILLIS = 1_000;
const ASK_LATER_MILLIS = 5_000;
const LATE_AFTER_MILLIS = 20_000;
const FINAL = ['paid', 'refunded', 'expired'];

class Paid extends LitElement {
  static properties = {link: {state: true}, missing: {state: true}, late: {state: true}};

  static styles = [controls, css`
    main { display: grid; justify-items: center; gap: 10px; max-width: 460px; margin: 0 auto; padding: 12px 24px 48px; text-align: center; }
    header { justify-self: stretch; display: flex; justify-content: flex-end; min-height: 48px; }
    h1 { margin: 8px 0 0; font-size: 26px; line-height: 36px; }
    p { margin: 0; color: var(--text-2); text-wrap: balance; }
    .sign { display: grid; place-items: center; width: 92px; height: 92px; margin-top: 9dvh; border-radius: 50%; background: var(--grid); }
    .sign.paid { background: var(--leaf); color: #fff; animation: come var(--slow) var(--ease); }
    .sign.paid .icon { stroke-width: 2.6; }
    .sign.other { background: var(--amber-soft); color: var(--amber); }
    .ring { width: 40px; height: 40px; border: 4px solid var(--line); border-top-color: var(--text); border-radius: 50%; animation: turn 1s linear infinite; }
    .what { display: flex; gap: 14px; align-items: center; width: 100%; margin: 18px 0 8px; padding: 14px; border: 1px solid var(--line); border-radius: var(--radius-m); background: var(--surface); text-align: left; }
    .what img { border-radius: 12px; object-fit: cover; }
    .what b { display: block; }
    .what small { color: var(--text-2); }
    .acts { display: grid; gap: 10px; width: 100%; }
    .acts > * { min-height: 52px; }
    @keyframes turn { to { transform: rotate(1turn); } }
    @keyframes come { from { transform: scale(.6); opacity: 0; } }
    @media (prefers-reduced-motion: reduce) { .sign.paid { animation: none; } .ring { animation-duration: 6s; } }
    @media (prefers-color-scheme: dark) { .sign.paid { color: #10251c; } }
  `];

  constructor() {
    super();
    new Translated(this);
    this.since = Date.now();
  }

  connectedCallback() {
    super.connectedCallback();
    this.ask();
  }

  get state() {
    const state = this.link?.order?.state;
    return FINAL.includes(state) ? state : this.late ? 'late' : 'checking';
  }

  async ask() {
    try {
      this.link = await api(`${settings.commerceUrl}/api/commerce/buy-links/${encodeURIComponent(settings.ref)}`);
    } catch (problem) {
      this.missing = problem.status === 404;
    }
    this.late = Date.now() - this.since > LATE_AFTER_MILLIS;
    const paidForGood = FINAL.includes(this.link?.order?.state);
    if (!paidForGood && !this.missing) setTimeout(() => this.ask(), this.late ? ASK_LATER_MILLIS : ASK_EVERY_MILLIS);
  }

  willUpdate() {
    document.title = t(this.state === 'paid' ? 'paid.done' : 'paid.title');
  }

  render() {
    const {state, link} = this;
    if (this.missing) return html`<main><header><ls-language-switch></ls-language-switch></header><h1>${t('buy.unknown')}</h1><p>${t('buy.unknown-more')}</p></main>`;
    const key = `paid.${state === 'paid' ? 'done' : state}`;
    return html`<main><header><ls-language-switch></ls-language-switch></header>${sign(state)}
      <div role="status"><h1>${t(key)}</h1><p>${t(`${key}-more`)}</p></div>
      ${link ? html`<div class="what"><img src="${settings.commerceUrl}${link.card.image}" alt="" width="64" height="64">
        <div><b>${words(link.card.name)}</b><small>${words(link.shop.name)}${link.order ? html` · ${t('paid.order', {id: link.order.orderId.slice(-8).toUpperCase()})}` : nothing}</small></div></div>` : nothing}
      <div class="acts">${state === 'expired' ? html`<a class="primary" href="/buy/${settings.ref}">${t('paid.buy-again')}</a>` : nothing}
        ${state === 'paid' ? html`<button class="primary" @click=${() => window.close()}>${t('paid.close')}</button>` : nothing}
        ${link?.order?.page ? html`<a class="secondary" href=${link.order.page}>${t('paid.order-page')}</a>` : nothing}
        ${link ? html`<a class="secondary" href="${settings.chatUrl}/watch/${link.broadcastId}">${t('buy.back')}</a>` : nothing}</div></main>`;
  }
}
customElements.define('ls-paid', Paid);

function sign(state) {
  if (state === 'checking' || state === 'late') return html`<div class="sign"><span class="ring"></span></div>`;
  return html`<div class="sign ${state === 'paid' ? 'paid' : 'other'}">${icon(state === 'paid' ? 'check' : 'info', 44)}</div>`;
}
