/** `<ls-show-console .store .who>`: the console on one show. Three columns; on a phone one at a time. Keys belong to the page. */
import {LitElement, html, nothing} from 'lit';
import {problemWords} from '@livestall/components/api.js';
import {controls} from '@livestall/components/controls.js';
import {Translated, t, words} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {kept, keep} from '@livestall/components/kept.js';
import {toast} from '@livestall/components/toast.js';
import {ask} from '@livestall/studio/asking.js';
import {consoleStyles} from '@livestall/studio/console-styles.js';
import {digitOf} from '@livestall/studio/keys.js';
import {hosts, seesSales} from '@livestall/studio/roles.js';
import {shortcutOf} from '@livestall/studio/shortcuts.js';
import '@livestall/studio/coupon-desk.js';
import '@livestall/studio/coupon-sheet.js';
import '@livestall/studio/cue-sheet.js';
import '@livestall/studio/offer-sheet.js';
import '@livestall/studio/poll-sheet.js';
import '@livestall/studio/run-of-show.js';
import '@livestall/studio/share-sheet.js';
import '@livestall/studio/shortcuts-sheet.js';
import '@livestall/studio/show-feed.js';
import '@livestall/studio/show-figures.js';
import '@livestall/studio/top-bar.js';

const TABS = [['feed', 'feed.title', 'chat'], ['run', 'run.title', 'pin'], ['now', 'now.title', 'chart']];

class ShowConsole extends LitElement {
  static properties = {store: {attribute: false}, who: {attribute: false}, offering: {state: true}, polling: {state: true}, dropping: {state: true}, planning: {state: true}, sharing: {state: true}, helping: {state: true}, tab: {state: true}};

  static styles = [controls, consoleStyles];

  constructor() {
    super();
    new Translated(this);
    this.tab = 'feed';
    this.hideAmounts = kept('hide-amounts') === 'yes';
    this.again = () => this.requestUpdate();
    this.key = (event) => this.pressed(event);
  }

  connectedCallback() {
    super.connectedCallback();
    window.addEventListener('keydown', this.key);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.key);
    this.store?.removeEventListener('change', this.again);
  }

  willUpdate(changed) {
    if (!changed.has('store')) return;
    /** What is typed in a sheet and not sent yet. */
    this.drafts = {offers: new Map(), plans: new Map()};
    changed.get('store')?.removeEventListener('change', this.again);
    this.store.addEventListener('change', this.again);
  }

  get role() {
    return this.who.staff.role;
  }

  /** Turns and offers are planned before the show, by who hosts it. */
  get plans() {
    return hosts(this.role) && !this.store.live && this.store.show.state !== 'ended';
  }

  async move({card, at}, list) {
    const {cueSeconds} = this.store.products.find((one) => one.card.productId === card.productId);
    if (await this.command(() => this.store.place(card.productId, at, cueSeconds))) await list.showMoved(card, at);
  }

  pressed(event) {
    if (this.offering || this.polling || this.dropping || this.planning || this.sharing || this.helping) return;
    const does = shortcutOf(event, this.role);
    if (!does) return;
    this.commands[does](event);
    event.preventDefault();
  }

  /** What single keys do, by their names in the table of shortcuts. */
  commands = {
    pin: (event) => this.pinByDigit(digitOf(event)),
    unpin: () => this.command(() => this.store.unpin()),
    offer: () => this.openOffer(),
    drop: () => this.openDrop(),
    poll: () => this.openPoll(),
    answer: () => this.answerTop(),
    amounts: () => this.toggleAmounts(),
    compose: () => this.renderRoot.querySelector('ls-show-feed').focusComposer(),
    help: () => (this.helping = true),
  };

  pinByDigit(digit) {
    const product = this.store.products[digit - 1];
    if (product) this.pin(product.card);
  }

  async pin(card) {
    if (card.productId === this.store.pinned?.productId) return;
    const done = await this.command(() => this.store.pin(card.productId));
    if (done) toast(t('run.pinned-now', {name: words(card.name)}));
  }

  /** @returns whether commands can be given; of a running show it says why not */
  ready() {
    const {live, canCommand} = this.store;
    if (live && !canCommand) toast(t('studio.connecting'), 'bad');
    return canCommand;
  }

  openOffer() {
    if (this.ready()) this.offering = true;
  }

  openDrop() {
    if (this.ready()) this.dropping = true;
  }

  openPoll() {
    if (this.ready() && this.store.talk.poll?.state !== 'open') this.polling = true;
  }

  /** One key for the host: what was most wanted has just been answered in the show. */
  async answerTop() {
    const [top] = this.ready() ? this.store.asked : [];
    if (top && (await this.store.answerAloud(top.messageId)).outcome === 'ack') toast(t('talk.done'), 'good');
  }

  toggleAmounts() {
    this.hideAmounts = !this.hideAmounts;
    keep('hide-amounts', this.hideAmounts ? 'yes' : 'no');
    this.requestUpdate();
  }

  async endOffer(offerId) {
    const sure = await ask({heading: t('run.end-offer'), text: t('run.end-offer-ask'), answers: [{value: true, words: t('run.end-offer')}]});
    if (sure) await this.command(() => this.store.endOffer(offerId));
  }

  async endShow() {
    const running = this.store.products.map((one) => one.card).find((card) => card.offer);
    const text = [running ? t('studio.end-offer', {name: words(running.name)}) : null, t('studio.end-note')].filter(Boolean).join('\n');
    const sure = await ask({heading: t('studio.end-ask', {title: words(this.store.show.title)}), text, answers: [{value: true, words: t('studio.end')}]});
    if (sure) await this.command(() => this.store.end());
  }

  /** Does it, or says in words why not. @returns whether it was done */
  async command(work) {
    try {
      await work();
      return true;
    } catch (problem) {
      toast(problemWords(problem), 'bad');
      return false;
    }
  }

  render() {
    const {store} = this;
    if (!store?.show) return nothing;
    return html`<ls-top-bar .store=${store} .who=${this.who} .now=${store.connection + store.show.state}
        @share-show=${() => (this.sharing = true)} @show-keys=${() => (this.helping = true)} @end-show=${this.endShow} @start-show=${() => this.command(() => store.start())}></ls-top-bar>
      ${this.trouble()}
      <main data-tab=${this.tab} data-connection=${store.connection}>
        <ls-run-of-show .products=${store.products} .prepared=${store.prepared} .pinned=${store.pinned} .startedAt=${store.show.startedAt} .plans=${this.plans} .can=${store.canCommand && hosts(this.role)}
          @move=${({detail, target}) => this.move(detail, target)} @plan=${({detail}) => (this.planning = detail)} @pin=${({detail}) => this.pin(detail)} @unpin=${() => this.command(() => store.unpin())}
          @offer=${this.openOffer} @end-offer=${({detail}) => this.endOffer(detail)}>${this.coupons()}</ls-run-of-show>
        <ls-show-feed .store=${store} .lines=${store.chat.lines} .orders=${store.orders} .role=${this.role} .can=${store.canCommand}
          .poll=${store.talk.poll} .asked=${store.asked} @open-poll=${() => this.openPoll()}></ls-show-feed>
        <ls-show-figures .store=${store} .viewers=${store.viewers} .sales=${seesSales(this.role)} .refunds=${hosts(this.role)} .newest=${store.orders[0]?.key}
          .hideAmounts=${this.hideAmounts} @toggle-amounts=${this.toggleAmounts}></ls-show-figures>
      </main>
      <nav>${TABS.map(([tab, name, sign]) => html`<button aria-current=${this.tab === tab ? 'page' : 'false'} @click=${() => (this.tab = tab)}>${icon(sign, 20)}${t(name)}</button>`)}</nav>
      ${this.offering ? html`<ls-offer-sheet .store=${store} .drafts=${this.drafts.offers} @sheet-close=${() => (this.offering = false)}></ls-offer-sheet>` : nothing}
      ${this.sharing ? html`<ls-share-sheet .show=${store.show} @sheet-close=${() => (this.sharing = false)}></ls-share-sheet>` : nothing}
      ${this.helping ? html`<ls-shortcuts-sheet .role=${this.role} @sheet-close=${() => (this.helping = false)}></ls-shortcuts-sheet>` : nothing}
      ${this.planning ? html`<ls-cue-sheet .store=${store} .drafts=${this.drafts.plans} .of=${this.planning} @sheet-close=${() => (this.planning = null)}></ls-cue-sheet>` : nothing}
      ${this.dropping ? html`<ls-coupon-sheet .store=${store} .who=${this.who} .drafts=${this.drafts} @sheet-close=${() => (this.dropping = false)}></ls-coupon-sheet>` : nothing}
      ${this.polling ? html`<ls-poll-sheet .store=${store} @sheet-close=${() => (this.polling = false)}></ls-poll-sheet>` : nothing}`;
  }

  /** What a coupon brought is a matter of sales. */
  coupons() {
    const {store} = this;
    if (!seesSales(this.role)) return nothing;
    return html`<ls-coupon-desk .store=${store} .who=${this.who} .told=${store.couponsTold} .state=${store.show.state} .can=${store.canCommand} @drop-coupon=${this.openDrop}></ls-coupon-desk>`;
  }

  trouble() {
    const {connection} = this.store;
    if (connection === 'open' || connection === 'connecting') return nothing;
    return html`<p class="trouble" role="alert">${icon('alert', 18)}${t(connection === 'gone' ? 'studio.closed' : 'studio.lost')}</p>`;
  }
}
customElements.define('ls-show-console', ShowConsole);
