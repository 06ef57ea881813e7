/** `<ls-refund-sheet .order>`: sends money back: all, by products, or an amount; says exactly what goes to whom first. Fires `refund-over`. */
import {css, html, nothing} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {count} from '@livestall/components/format.js';
import {t, words} from '@livestall/components/i18n.js';
import {toast} from '@livestall/components/toast.js';
import {minorOf} from '@livestall/desk/amounts.js';
import {DeskPart, commerce} from '@livestall/desk/desk-part.js';
import {deskStyles} from '@livestall/desk/desk-styles.js';
import {amountOf, leftMinor} from '@livestall/orders/order-signs.js';
import {leftRest, leftUnits, refundOf} from '@livestall/orders/refund-wish.js';
import {partStyles} from '@livestall/studio/part-styles.js';
import '@livestall/components/sheet.js';
import '@livestall/orders/refund-words.js';

const WAYS = ['all', 'lines', 'amount'];
const REASON = 500;

class RefundSheet extends DeskPart {
  static properties = {order: {attribute: false}, wish: {state: true}, tried: {state: true}};

  static styles = [controls, deskStyles, partStyles, css`
    .units { display: flex; gap: 12px; align-items: center; justify-content: space-between; padding-left: 30px; }
    .units select { width: 84px; }
    .goes { display: grid; gap: 4px; padding: 12px 16px; border-radius: var(--radius-s); background: var(--amber-soft); color: var(--text); }
    .goes p { color: inherit; font-size: var(--text-m); }
    form > .primary { justify-self: stretch; }
  `];

  constructor() {
    super();
    this.wish = {way: 'all', units: {}, shipping: false, typed: ''};
  }

  async load() {
    this.once = crypto.randomUUID();
  }

  get going() {
    return refundOf(this.order, {...this.wish, minor: minorOf(this.wish.typed, this.order.currency)});
  }

  // By the button alone: Enter in a field sends no money.
  async send() {
    this.tried = true;
    const {going} = this;
    if (!going) return this.renderRoot.querySelector('[aria-invalid=true], .units select')?.focus();
    const reason = this.renderRoot.querySelector('[name=reason]').value.trim();
    const body = {...going.body, ...(reason ? {reason} : {})};
    const sent = await this.attempt(async () => {
      const answer = await commerce(`/orders/${this.order.orderId}/refund`, {body, idempotencyKey: this.once});
      this.tell(answer);
    });
    if (sent) this.over();
    // What was refused was not done. Without an answer it may have been: only the same key can't do it twice.
    else if (this.problem.status >= 400 && this.problem.status < 500) this.once = crypto.randomUUID();
  }

  tell({refundId, refundedMinor}) {
    const back = refundedMinor - (this.order.refundedMinor ?? 0);
    if (!refundId) toast(t('refund.nothing'));
    else if (back > 0) toast(t('refund.done', {amount: amountOf(this.order, back)}), 'good');
    else toast(t('refund.sent'), 'good');
  }

  over() {
    this.dispatchEvent(new CustomEvent('refund-over'));
  }

  change(part) {
    this.wish = {...this.wish, ...part};
    this.problem = null;
  }

  render() {
    const {way} = this.wish;
    return html`<ls-sheet .heading=${t('refund.title')} @sheet-close=${this.over}><form novalidate @submit=${(event) => event.preventDefault()}>
      <fieldset><legend>${t('refund.how')}</legend>${WAYS.map((one) => html`<label class="pick"><input type="radio" name="way" value=${one} .checked=${one === way} @change=${() => this.change({way: one})}>
        ${t(`refund.${one}`, {amount: amountOf(this.order, leftMinor(this.order))})}</label>
        ${one === way && one === 'lines' ? this.lines() : nothing}${one === way && one === 'amount' ? this.amount() : nothing}`)}</fieldset>
      <label>${t('refund.reason')}<textarea name="reason" rows="2" maxlength=${REASON}></textarea></label>
      <div role="status">${this.effect()}</div>${this.said()}
      <button type="button" class="primary" ?disabled=${this.busy} @click=${this.send}>${this.busy ? t('refund.going') : this.going ? t('refund.go', {amount: amountOf(this.order, this.going.minor)}) : t('refund.title')}</button></form></ls-sheet>`;
  }

  lines() {
    const rest = leftRest(this.order);
    const choosing = this.order.lines.filter((line) => leftUnits(line) > 0);
    return html`${choosing.map((line) => html`<div class="units"><span>${words(line.name)} <small>${t('refund.of-n', {n: count(leftUnits(line))})}</small></span>
        <label><span class="visually-hidden">${t('refund.units-of', {name: words(line.name)})}</span><select @change=${({target}) => this.change({units: {...this.wish.units, [line.lineId]: Number(target.value)}})}>
          ${Array.from({length: leftUnits(line) + 1}, (_, n) => html`<option value=${n} ?selected=${n === (this.wish.units[line.lineId] ?? 0)}>${count(n)}</option>`)}</select></label></div>`)}
      ${rest > 0 ? html`<label class="pick units"><span>${t('refund.shipping', {amount: amountOf(this.order, rest)})}</span><input type="checkbox" .checked=${this.wish.shipping} @change=${({target}) => this.change({shipping: target.checked})}></label>` : nothing}
      ${this.tried && !this.going ? html`<span class="bad" role="alert">${t('refund.pick')}</span>` : nothing}`;
  }

  amount() {
    const bad = this.tried && !this.going;
    return html`<label>${t('refund.minor', {currency: this.order.currency})}<input name="minor" inputmode="decimal" maxlength="20" autocomplete="off" .value=${this.wish.typed} aria-invalid=${bad ? 'true' : 'false'} @input=${({target}) => this.change({typed: target.value})}>
      ${bad ? html`<span class="bad" role="alert">${t('refund.bad-minor', {amount: amountOf(this.order, leftMinor(this.order))})}</span>` : nothing}</label>`;
  }

  effect() {
    const {going} = this;
    if (!going) return nothing;
    const name = this.order.contact?.name;
    const who = name ? t('refund.buyer', {name}) : t('refund.some-buyer');
    return html`<div class="goes"><p><b>${t('refund.goes', {who, amount: amountOf(this.order, going.minor)})}</b></p>
      <p>${going.units ? t('refund.units-free', {n: count(going.units)}) : t('refund.units-stay')} ${t('refund.final')}</p></div>`;
  }
}
customElements.define('ls-refund-sheet', RefundSheet);
