/** `<ls-order-note .order>`: a note on an order, for the shop's own eyes. Fires `noted`. */
import {css, html, nothing} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {t} from '@livestall/components/i18n.js';
import {toast} from '@livestall/components/toast.js';
import {DeskPart, commerce} from '@livestall/desk/desk-part.js';
import {deskStyles} from '@livestall/desk/desk-styles.js';
import {partStyles} from '@livestall/studio/part-styles.js';
import '@livestall/orders/order-page-words.js';

const LONGEST = 1_000;

class OrderNote extends DeskPart {
  static properties = {order: {}, empty: {state: true}};

  static styles = [controls, deskStyles, partStyles, css`:host { display: block; padding-top: 16px; border-top: 1px solid var(--grid); }`];

  async load() {}

  async add(event) {
    event.preventDefault();
    const field = this.renderRoot.querySelector('textarea');
    const text = field.value.trim();
    this.empty = !text;
    if (this.empty) return field.focus();
    if (!(await this.attempt(() => commerce(`/orders/${this.order}/notes`, {body: {text}})))) return;
    field.value = '';
    toast(t('one.noted'), 'good');
    this.dispatchEvent(new CustomEvent('noted'));
  }

  render() {
    return html`<form novalidate @submit=${this.add}><label>${t('one.note')}<textarea name="note" maxlength=${LONGEST} rows="2" placeholder=${t('one.note-hint')} aria-invalid=${this.empty ? 'true' : 'false'}></textarea>
      ${this.empty ? html`<span class="bad" role="alert">${t('one.note-empty')}</span>` : nothing}</label>
      ${this.said()}<button class="secondary" ?disabled=${this.busy}>${t('one.note-add')}</button></form>`;
  }
}
customElements.define('ls-order-note', OrderNote);
