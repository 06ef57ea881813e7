/** `<ls-cue-sheet .store .of>`: where and when a product's turn comes in the show, and what is offered then. `of` is its card. Fires `sheet-close`. */
import {html, nothing} from 'lit';
import {t} from '@livestall/components/i18n.js';
import {toast} from '@livestall/components/toast.js';
import {unitsOf} from '@livestall/desk/amounts.js';
import {bodyOf} from '@livestall/studio/offer-draft.js';
import {OfferForm} from '@livestall/studio/offer-form.js';

/** As many as commerce-service takes; the stock may still come. */
const MOST_UNITS = 10_000;
const MOST_MINUTES = 1_440;

class CueSheet extends OfferForm {
  firstUpdated() {
    setTimeout(() => this.focusOn('cue'), 0);
  }

  untouched(card) {
    const {cueSeconds} = this.product;
    const cue = cueSeconds == null ? '' : String(Math.round(cueSeconds / 60));
    // Whoever opens it for the first time came to prepare an offer.
    return {...super.untouched(card), at: this.store.products.indexOf(this.product), cue, offers: Boolean(this.prepared) || cueSeconds == null};
  }

  get product() {
    return this.store.products.find((one) => one.card.productId === this.productId);
  }

  async save(event) {
    event?.preventDefault();
    if (this.busy || (this.draft.offers && !this.check(MOST_UNITS)) || !this.checkCue()) return;
    if (!(await this.send(() => this.write()))) return;
    toast(t('cue.saved'), 'good');
    this.close();
  }

  checkCue() {
    const {cue} = this.draft;
    const right = !cue.trim() || unitsOf(cue) <= MOST_MINUTES;
    if (!right) {
      this.errors = {...this.errors, cue: t('cue.bad')};
      this.focusOn('cue');
    }
    return right;
  }

  /** The offer first: it is what can be refused. */
  async write() {
    const {offers, cue, at} = this.draft;
    if (offers) await this.store.prepare(this.productId, bodyOf(this.draft, this.base.price.currency));
    else if (this.prepared) await this.store.forget(this.productId);
    const seconds = cue.trim() ? unitsOf(cue) * 60 : null;
    const isThere = at === this.store.products.indexOf(this.product);
    if (!isThere || seconds !== (this.product.cueSeconds ?? null)) await this.store.place(this.productId, at, seconds);
  }

  onKey(event) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.save(event);
  }

  placeField() {
    return html`<label>${t('cue.place')}<select name="at" @change=${({target}) => this.change({at: Number(target.value)})}>
      ${this.store.products.map((_, at) => html`<option value=${at} ?selected=${at === this.draft.at}>${t('cue.place-n', {n: at + 1})}</option>`)}</select></label>`;
  }

  render() {
    if (!this.card) return nothing;
    return html`<ls-sheet side .heading=${t('cue.title')} @keydown=${this.onKey}><form novalidate @submit=${this.save}>
      ${this.productField()}<div class="two">${this.placeField()}${this.field('cue', t('cue.minutes'))}</div>
      <label class="check"><input type="checkbox" name="offers" .checked=${this.draft.offers} @change=${({target}) => this.change({offers: target.checked})}>${t('cue.offers')}</label>
      ${this.draft.offers ? this.offerFields() : nothing}${this.trouble()}
      <button class="primary">${t('cue.save')}</button>${this.draft.offers ? html`<p class="keys">${t('cue.note')}</p>` : nothing}
    </form></ls-sheet>`;
  }
}
customElements.define('ls-cue-sheet', CueSheet);
