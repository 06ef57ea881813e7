/** `<ls-coupon-desk .store .who .told .state .can>`: the coupons of the show, claimed and used. Dropping and stopping are for hosts. Fires `drop-coupon`. */
import {css, html, nothing} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {count} from '@livestall/components/format.js';
import {t, words} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {serverNow} from '@livestall/components/server-clock.js';
import {toast} from '@livestall/components/toast.js';
import {DeskPart} from '@livestall/desk/desk-part.js';
import {ask} from '@livestall/studio/asking.js';
import {couponWords} from '@livestall/studio/coupon-words.js';
import {hosts} from '@livestall/studio/roles.js';
import '@livestall/components/countdown.js';

/** The room is told of drops and ends, not of each claim. */
const AGAIN_MILLIS = 5_000;

class CouponDesk extends DeskPart {
  static properties = {store: {attribute: false}, told: {}, state: {}, can: {type: Boolean}, coupons: {state: true}};

  static styles = [controls, css`
    section, ul, li { grid-template-columns: minmax(0, 1fr); }
    section { display: grid; gap: 8px; max-height: 38vh; padding: 8px 16px; overflow-y: auto; border-top: 1px solid var(--line); scrollbar-width: thin; }
    header { display: flex; gap: 8px; align-items: center; justify-content: space-between; }
    h3, p, ul { margin: 0; padding: 0; }
    h3 { font-size: 14px; }
    p, small { color: var(--text-2); font-size: 13px; }
    ul { display: grid; gap: 8px; list-style: none; }
    li { display: grid; gap: 4px; padding: 10px 12px; border: 1px solid var(--line); border-radius: 12px; }
    li.open { border-color: var(--control-line); }
    .top { display: flex; gap: 8px; align-items: baseline; justify-content: space-between; }
    .top b { min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
    .tag { padding: 1px 7px; border-radius: 6px; background: var(--ink-100); color: #4a4556; font-size: 12px; font-style: normal; white-space: nowrap; }
    [role=alert]:empty { position: absolute; }
    meter { width: 100%; height: 6px; appearance: none; border: 0; border-radius: 3px; background: var(--ink-100); overflow: hidden; }
    meter::-webkit-meter-bar { height: 6px; border: 0; border-radius: 3px; background: var(--ink-100); }
    meter::-webkit-meter-optimum-value { background: var(--lantern-fill); }
    meter::-moz-meter-bar { background: var(--lantern-fill); }
    button { min-height: 44px; padding: 0 12px; border-radius: 10px; font-size: 13px; white-space: nowrap; }
    kbd { min-width: 22px; padding: 1px 5px; border: 1px solid var(--line); border-radius: 6px; color: var(--text-2); font: 400 12px/18px var(--font); }
  `];

  connectedCallback() {
    super.connectedCallback();
    this.timer = setInterval(() => this.unended.length && !document.hidden && this.again(), AGAIN_MILLIS);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.timer);
  }

  updated(changed) {
    if (changed.get('store')) {
      this.coupons = [];
      this.begin();
    } else if (changed.get('told') !== undefined) this.again();
  }

  /** Beside whatever is under way. What can't be read now is read a little later. */
  async again() {
    const {store} = this;
    const coupons = await store.ask('/coupons').catch(() => null);
    if (coupons && store === this.store) this.coupons = coupons;
  }

  async load() {
    this.coupons = await this.store.ask('/coupons');
  }

  /** Whose figures can still grow: a claimed one is used until its own time is over. */
  get unended() {
    return (this.coupons ?? []).filter(({usableUntil}) => Date.parse(usableUntil) > serverNow());
  }

  get drops() {
    return hosts(this.who.staff.role);
  }

  async end(coupon) {
    const name = words(coupon.name);
    const sure = await ask({heading: t('coupon.end-ask', {name}), text: t('coupon.end-note'), answers: [{value: true, words: t('coupon.end')}]});
    if (!sure) return;
    const done = await this.attempt(() => this.store.ask(`/coupons/${coupon.couponId}/end`, {method: 'POST', body: {}}));
    if (!done) return;
    toast(t('coupon.ended'), 'good');
    await this.again();
  }

  render() {
    if ((this.state === 'ended' || !this.drops) && !this.coupons?.length && !this.problem) return nothing;
    return html`<section aria-labelledby="coupons"><header><h3 id="coupons">${t('coupon.title')}</h3>
        ${this.drops && this.can ? html`<button class="secondary" @click=${() => this.dispatchEvent(new CustomEvent('drop-coupon', {bubbles: true, composed: true}))}>
          ${icon('ticket', 18)}${t('coupon.drop')}<kbd>D</kbd></button>` : nothing}</header>
      ${this.said()}${this.whenLoaded(() => this.list())}</section>`;
  }

  list() {
    if (this.coupons.length) return html`<ul>${this.coupons.map((one) => this.row(one))}</ul>`;
    return html`<p>${t(this.state === 'live' ? 'coupon.none' : 'coupon.waits')}</p>`;
  }

  row(coupon) {
    const {claims, claimed, used, endsAt} = coupon;
    const name = words(coupon.name);
    const over = claimed >= claims ? 'gone' : coupon.endedAt ? 'stopped' : Date.parse(endsAt) <= serverNow() ? 'over' : null;
    return html`<li class=${over ? '' : 'open'}><span class="top"><b id="coupon-${coupon.couponId}">${name}</b>${over ? html`<i class="tag">${t(`coupon.${over}`)}</i>`
        : html`<span><span class="visually-hidden">${t('coupon.left')}</span><ls-countdown until=${endsAt} @over=${() => this.requestUpdate()}></ls-countdown></span>`}</span>
      <small>${couponWords(coupon)}</small>
      <meter min="0" max=${claims} .value=${claimed} aria-label=${t('coupon.title')}></meter>
      <small>${t('coupon.tally', {claimed: count(claimed), claims: count(claims), used: count(used)})}</small>
      ${!over && this.drops ? html`<button class="secondary" aria-describedby="coupon-${coupon.couponId}" ?disabled=${!this.can} @click=${() => this.end(coupon)}>${t('coupon.end')}</button>` : nothing}</li>`;
  }
}
customElements.define('ls-coupon-desk', CouponDesk);
