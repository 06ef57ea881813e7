/**
 * Buying by a link, without the looks: what is sold, what was chosen, coupons, the line for a unit, and the checkout. A page or sheet renders it
 * and is asked to render again after each change.
 */
import {api} from '@livestall/components/api.js';
import {cardAt, selling} from '@livestall/components/card-state.js';
import {CheckingOut} from '@livestall/components/checking-out.js';
import {Choices, sold} from '@livestall/components/choices.js';
import {Countdown} from '@livestall/components/countdown.js';
import {Coupons} from '@livestall/components/coupons.js';
import {renderedField} from '@livestall/components/rendered-field.js';
import {serverNow, syncClock} from '@livestall/components/server-clock.js';

const LOOK_AGAIN_MILLIS = 15_000;

const AT_FIRST = {
  link: null,
  failure: null,
  choices: new Choices(),
  coupons: [],
  /** The one that the buyer wants to use. */
  couponId: null,
  /** In the line for a unit; 0 for not waiting. */
  place: 0,
  /** Of the last try, until the next one. */
  problem: null,
  /** '', 'checking' or 'opening'. */
  busy: '',
};

export class BuyDesk {
  /**
   * @param {import('lit').ReactiveControllerHost & import('lit').LitElement} host
   * @param {{commerceUrl: string, ref: string}} where
   * @param {() => {go: (url: string) => void, stop: () => void}} leave called by the tap itself, so that it may open a tab; then it is gone to, or stopped
   */
  constructor(host, where, leave) {
    Object.assign(this, {host, where, leave});
    this.countdown = new Countdown(host, () => this.link?.card.offer?.endsAt);
    this.checkout = new CheckingOut(where);
    this.couponDesk = new Coupons(where);
    for (const [name, first] of Object.entries(AT_FIRST)) renderedField(this, name, first);
    this.lookAgain = () => document.hidden || this.busy || this.look();
    host.addController(this);
  }

  hostConnected() {
    this.look();
    this.timer = setInterval(this.lookAgain, LOOK_AGAIN_MILLIS);
    document.addEventListener('visibilitychange', this.lookAgain);
  }

  hostDisconnected() {
    clearInterval(this.timer);
    document.removeEventListener('visibilitychange', this.lookAgain);
  }

  focus(selector) {
    this.host.updateComplete.then(() => this.host.renderRoot.querySelector(selector)?.focus());
  }

  get linkUrl() {
    return `${this.where.commerceUrl}/api/commerce/buy-links/${encodeURIComponent(this.where.ref)}`;
  }

  /** Of a product without a choice there is at least one. */
  get least() {
    return this.link.card.variants ? 0 : 1;
  }

  async look() {
    try {
      const link = await api(this.linkUrl);
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
    return `${this.linkUrl}/waiting`;
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

  agree() {
    this.choices = this.choices.agreeing(this.all);
    this.problem = null;
    this.focus('.pay');
  }

  step(id, by) {
    const {most} = this.all.find((one) => one.id === id);
    this.choices = this.choices.with(id, Math.max(this.least, Math.min(most, this.choices.quantities[id] + by)));
    this.problem = null;
  }

  async pay() {
    if (this.busy || this.dearer || !this.chosen.length) return;
    const way = this.leave();
    this.busy = 'checking';
    this.problem = null;
    try {
      const order = await this.checkout.hold(this.chosen, this.coupon?.couponId);
      this.link = {...this.link, order: {orderId: order.orderId, state: order.state}};
      await this.openPayment(order.orderId, way);
    } catch (problem) {
      way.stop();
      this.refused(problem);
    }
  }

  async continuePaying() {
    if (this.busy) return;
    const way = this.leave();
    this.problem = null;
    try {
      await this.openPayment(this.held.orderId, way);
    } catch (problem) {
      way.stop();
      this.refused(problem);
    }
  }

  async openPayment(orderId, way) {
    this.busy = 'opening';
    way.go(await this.checkout.paymentUrl(orderId));
  }

  refused(problem) {
    this.busy = '';
    const id = problem.variantId ?? this.link.card.productId;
    if (problem.code === 'price-changed') {
      this.priceIs(id, problem.unitMinor);
      return;
    }
    if (problem.code === 'quantity-limit') this.choices = this.choices.with(id, problem.max || this.least);
    if (problem.code === 'order-closed') this.link = {...this.link, order: undefined};
    this.problem = problem;
    if (['sold-out', 'offer-ended', 'all-held', 'unknown-coupon', 'coupon-used', 'coupon-over'].includes(problem.code)) this.look();
    this.focus('.trouble');
  }

  /** The server's price counts at once; the rest of the card follows with the next look. */
  priceIs(id, unitMinor) {
    this.link = {...this.link, card: cardAt(this.link.card, id, unitMinor, serverNow())};
    this.look();
    this.focus('.asks');
  }
}
