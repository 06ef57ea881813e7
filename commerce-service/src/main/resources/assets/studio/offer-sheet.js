/** `<ls-offer-sheet .store>`: a limited-time price beside the feed, as it was prepared for the product if it was. Starts by its button or Ctrl/⌘+Enter; jumps to the first error. Fires `sheet-close`. */
import {html, nothing} from 'lit';
import {t} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {toast} from '@livestall/components/toast.js';
import {bodyOf} from '@livestall/studio/offer-draft.js';
import {OfferForm} from '@livestall/studio/offer-form.js';

class OfferSheet extends OfferForm {
  firstUpdated() {
    setTimeout(() => this.focusOn('price'), 0);
  }

  async start(event) {
    event?.preventDefault();
    if (this.busy || !this.check(this.base.left)) return;
    const done = await this.send(() => this.store.offer({productId: this.productId, ...bodyOf(this.draft, this.base.price.currency)}));
    if (!done) return;
    toast(t('offer.started'), 'good');
    this.close();
  }

  onKey(event) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.start(event);
  }

  render() {
    if (!this.card) return nothing;
    return html`<ls-sheet side .heading=${t('offer.title')} @keydown=${this.onKey}><form novalidate @submit=${this.start}>
      ${this.productField()}
      ${this.prepared ? html`<p class="keys as-prepared">${t('cue.as-prepared')}</p>` : nothing}
      ${this.offerFields()}${this.trouble()}
      <button class="primary">${icon('bolt', 20)}${t('offer.go')}</button><p class="keys">${t('offer.keys')}</p>
    </form></ls-sheet>`;
  }
}
customElements.define('ls-offer-sheet', OfferSheet);
