/** `<ls-buy>`: one product, how many, what it costs in all, pay. */
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
import '@livestall/buy/buy-words.js';

const LOOK_AGAIN_MILLIS = 15_000;

class Buy extends LitElement {
  static properties = {link: {state: true}, failure: {state: true}, quantity: {state: true}, problem: {state: true}, busy: {state: true}};

  static styles = [controls, buyStyles];

  constructor() {
    super();
    new Translated(this);
    this.countdown = new Countdown(this, () => this.link?.card.offer?.endsAt);
    this.checkout = new CheckingOut(settings);
    this.link = null;
    this.failure = null;
    this.quantity = 1;
    /** Of the last try, until the next one. */
    this.problem = null;
    /** @type {''|'checking'|'opening'} */
    this.busy = '';
    /** The unit price that the buyer has seen and agreed to. */
    this.agreedMinor = null;
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
      this.agreedMinor ??= this.now.price.minor;
      this.quantity = Math.max(1, Math.min(this.quantity, this.most));
    } catch (problem) {
      if (!this.link) this.failure = problem;
    }
  }

  get now() {
    return selling(this.link.card, serverNow());
  }

  get most() {
    const perBuyer = runningOffer(this.link.card, serverNow())?.perBuyer ?? this.link.perBuyer ?? 10;
    return Math.max(1, Math.min(perBuyer, this.now.left || perBuyer));
  }

  /** The price is not the one that the buyer agreed to: it is said, and asked, before anything is bought. */
  get priceChanged() {
    return this.agreedMinor !== this.now.price.minor;
  }

  get held() {
    const {order} = this.link;
    return order && (order.state === 'held' || order.state === 'started') ? order : null;
  }

  willUpdate() {
    if (this.link) document.title = t('buy.title', {name: words(this.link.card.name)});
  }

  agree() {
    this.agreedMinor = this.now.price.minor;
    this.problem = null;
    this.requestUpdate();
    this.updateComplete.then(() => this.renderRoot.querySelector('.pay')?.focus());
  }

  step(by) {
    this.quantity = Math.max(1, Math.min(this.most, this.quantity + by));
    this.problem = null;
  }

  async pay() {
    if (this.busy || this.priceChanged) return;
    this.busy = 'checking';
    this.problem = null;
    try {
      const order = await this.checkout.hold({quantity: this.quantity, unitMinor: this.agreedMinor});
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
    if (problem.code === 'price-changed') {
      this.priceIs(problem.unitMinor);
      return;
    }
    if (problem.code === 'quantity-limit' && problem.max > 0) this.quantity = problem.max;
    if (problem.code === 'order-closed') this.link = {...this.link, order: undefined};
    this.problem = problem;
    if (['sold-out', 'offer-ended', 'all-held'].includes(problem.code)) this.look();
    this.updateComplete.then(() => this.renderRoot.querySelector('.trouble')?.focus());
  }

  /** The server's price counts at once; the rest of the card follows with the next look. */
  priceIs(unitMinor) {
    const {card} = this.link;
    const offer = runningOffer(card, serverNow());
    const price = {...card.price, minor: unitMinor};
    this.link = {...this.link, card: offer && unitMinor < card.price.minor ? {...card, offer: {...offer, price}} : {...card, price, offer: undefined}};
    this.look();
    this.updateComplete.then(() => this.renderRoot.querySelector('.asks')?.focus());
  }

  render() {
    if (this.failure) return noLink(this);
    return this.link ? buyLook(this) : html`<main aria-busy="true"><p class="wait">${t('buy.loading')}</p></main>`;
  }
}
customElements.define('ls-buy', Buy);
