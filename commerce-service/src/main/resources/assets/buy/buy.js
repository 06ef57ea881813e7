/** `<ls-buy>`: one product, how many of which, what it costs in all, pay. */
import {LitElement, html} from 'lit';
import {api} from '@livestall/components/api.js';
import {runningOffer, selling} from '@livestall/components/card-state.js';
import {controls} from '@livestall/components/controls.js';
import {Countdown} from '@livestall/components/countdown.js';
import {Translated, t, words} from '@livestall/components/i18n.js';
import {serverNow, syncClock} from '@livestall/components/server-clock.js';
import {settings} from '@livestall/components/settings.js';
import {buyLook, noLink} from '@livestall/buy/buy-look.js';
import {buyStyles} from '@livestall/buy/buy-styles.js';
import {CheckingOut} from '@livestall/buy/checking-out.js';
import {Choices, sold} from '@livestall/buy/choices.js';
import {Coupons} from '@livestall/buy/coupons.js';
import '@livestall/buy/buy-words.js';

const LOOK_AGAIN_MILLIS = 15_000;

class Buy extends LitElement {
  static properties = {link: {state: true}, failure: {state: true}, choices: {state: true}, coupons: {state: true}, couponId: {state: true}, place: {state: true}, problem: {state: true}, busy: {state: true}};

  static styles = [controls, buyStyles];

  constructor() {
    super();
    new Translated(this);
    this.countdown = new Countdown(this, () => this.link?.card.offer?.endsAt);
    this.checkout = new CheckingOut(settings);
    this.link = null;
    this.failure = null;
    this.choices = new Choices();
    this.couponDesk = new Coupons(settings);
    this.coupons = [];
    /** In the line for a unit; 0 for not waiting. */
    this.place = 0;
    /** The one that the buyer wants to use. */
    this.couponId = null;
    /** Of the last try, until the next one. */
    this.problem = null;
    /** @type {''|'checking'|'opening'} */
    this.busy = '';
  }

  connectedCallback() {
    super.connectedCallback();
    this.look();
    setInterval(() => document.hidden || this.busy || this.look(), LOOK_AGAIN_MILLIS);
    document.addEventListener('visibilitychange', () => document.hidden || this.busy || this.look());
    window.addEventListener('pageshow', ({persisted}) => persisted && this.comeBack());
  }

  /** Back from the payment page by the browser's own button: the page is as it was left. */
  comeBack() {
    this.busy = '';
    this.look();
  }

  async look() {
    try {
      const link = await api(`${settings.commerceUrl}/api/commerce/buy-links/${encodeURIComponent(settings.ref)}`);
      syncClock(link.serverTime);
      this.link = link;
      this.failure = null;
      this.choices = this.choices.fitted(link, serverNow());
      this.coupons = await this.couponDesk.look();
      if (!this.coupon) this.couponId = null;
      if (this.place) ({place: this.place} = await api(this.waitUrl));
    } catch (problem) {
      if (!this.link) this.failure = problem;
    }
  }

  get now() {
    return selling(this.link.card, serverNow());
  }

  /** Each variant as it is sold now; the product itself where there is no choice. */
  get all() {
    return sold(this.link, serverNow());
  }

  get chosen() {
    return this.choices.chosen(this.all);
  }

  /** Whose price is not the one that the buyer agreed to: it is said, and asked, before anything is bought. */
  get dearer() {
    return this.chosen.find(({price, unitMinor}) => price.minor !== unitMinor);
  }

  get waitUrl() {
    return `${settings.commerceUrl}/api/commerce/buy-links/${encodeURIComponent(settings.ref)}/waiting`;
  }

  /** Others hold the last ones: the buyer gets in line for one of what was refused. */
  async wait({variantId}) {
    try {
      ({place: this.place} = await api(this.waitUrl, {body: this.link.card.variants ? {variantId} : {}}));
      this.problem = null;
    } catch (problem) {
      this.problem = problem;
    }
  }

  async waitNoMore() {
    this.place = 0;
    await api(this.waitUrl, {method: 'DELETE'}).catch((problem) => (this.problem = problem));
  }

  get coupon() {
    return this.coupons.find(({couponId}) => couponId === this.couponId);
  }

  /** Takes a coupon, getting it first if need be; the same again lays it down. */
  async take(coupon) {
    this.problem = null;
    if (this.couponId === coupon.couponId) {
      this.couponId = null;
      return;
    }
    try {
      if (!coupon.claimed) await this.couponDesk.claim(coupon.couponId);
      this.coupons = this.coupons.map((one) => (one === coupon ? {...one, claimed: true} : one));
      this.couponId = coupon.couponId;
    } catch (problem) {
      this.problem = problem;
      this.look();
    }
  }

  get held() {
    const {order} = this.link;
    return order && (order.state === 'held' || order.state === 'started') ? order : null;
  }

  willUpdate() {
    if (this.link) document.title = t('buy.title', {name: words(this.link.card.name)});
  }

  agree() {
    this.choices = this.choices.agreeing(this.all);
    this.problem = null;
    this.updateComplete.then(() => this.renderRoot.querySelector('.pay')?.focus());
  }

  step(id, by) {
    const {most} = this.all.find((one) => one.id === id);
    const least = this.link.card.variants ? 0 : 1;
    this.choices = this.choices.with(id, Math.max(least, Math.min(most, this.choices.quantities[id] + by)));
    this.problem = null;
  }

  async pay() {
    if (this.busy || this.dearer || !this.chosen.length) return;
    this.busy = 'checking';
    this.problem = null;
    try {
      const order = await this.checkout.hold(this.chosen, Boolean(this.link.card.variants), this.coupon?.couponId);
      this.link = {...this.link, order: {orderId: order.orderId, state: order.state}};
      await this.openPayment(order.orderId);
    } catch (problem) {
      this.refused(problem);
    }
  }

  async continuePaying() {
    if (this.busy) return;
    this.problem = null;
    try {
      await this.openPayment(this.held.orderId);
    } catch (problem) {
      this.refused(problem);
    }
  }

  async openPayment(orderId) {
    this.busy = 'opening';
    location.assign(await this.checkout.paymentUrl(orderId));
  }

  refused(problem) {
    this.busy = '';
    const id = problem.variantId ?? this.link.card.productId;
    if (problem.code === 'price-changed') {
      this.priceIs(id, problem.unitMinor);
      return;
    }
    if (problem.code === 'quantity-limit') this.choices = this.choices.with(id, problem.max || (this.link.card.variants ? 0 : 1));
    if (problem.code === 'order-closed') this.link = {...this.link, order: undefined};
    this.problem = problem;
    if (['sold-out', 'offer-ended', 'all-held', 'unknown-coupon', 'coupon-used', 'coupon-over'].includes(problem.code)) this.look();
    this.updateComplete.then(() => this.renderRoot.querySelector('.trouble')?.focus());
  }

  /** The server's price counts at once; the rest of the card follows with the next look. */
  priceIs(id, unitMinor) {
    const {card} = this.link;
    const offer = runningOffer(card, serverNow());
    const price = {...card.price, minor: unitMinor};
    const isLower = offer && unitMinor < (card.variants?.find((one) => one.variantId === id)?.price ?? card.price).minor;
    const variants = card.variants?.map((one) => (one.variantId === id && !isLower ? {...one, price} : one));
    const own = variants ? {variants} : {price};
    this.link = {...this.link, card: isLower ? {...card, offer: {...offer, price}} : {...card, ...own, offer: undefined}};
    this.look();
    this.updateComplete.then(() => this.renderRoot.querySelector('.asks')?.focus());
  }

  render() {
    if (this.failure) return noLink(this);
    return this.link ? buyLook(this) : html`<main aria-busy="true"><p class="wait">${t('buy.loading')}</p></main>`;
  }
}
customElements.define('ls-buy', Buy);
