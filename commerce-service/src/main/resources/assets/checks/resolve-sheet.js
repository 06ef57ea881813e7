/** `<ls-resolve-sheet .payment .order>`: what was done about it, and whether its held order is closed too. Fires `resolved`, or `resolve-over` for nothing. */
import {css, html, nothing} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {t} from '@livestall/components/i18n.js';
import {DeskPart, commerce} from '@livestall/desk/desk-part.js';
import {deskStyles} from '@livestall/desk/desk-styles.js';
import {partStyles} from '@livestall/studio/part-styles.js';
import '@livestall/components/sheet.js';
import '@livestall/checks/checks-words.js';

const LONGEST = 500;

class ResolveSheet extends DeskPart {
  static properties = {payment: {attribute: false}, order: {attribute: false}, release: {state: true}, noNote: {state: true}};

  static styles = [controls, deskStyles, partStyles, css`form > .primary { justify-self: stretch; }`];

  async load() {}

  async send(event) {
    event.preventDefault();
    const field = event.target.elements.note;
    const note = field.value.trim();
    this.noNote = !note;
    if (this.noNote) return field.focus();
    const body = {note, ...(this.release ? {release: true} : {})};
    if (await this.attempt(() => commerce(`/quarantine/${this.payment.id}/resolve`, {body}))) this.dispatchEvent(new CustomEvent('resolved'));
  }

  render() {
    const held = this.order?.state === 'held';
    return html`<ls-sheet .heading=${t('resolve.title')} @sheet-close=${() => this.dispatchEvent(new CustomEvent('resolve-over'))}><form novalidate @submit=${this.send}>
      <label>${t('resolve.note')}<textarea name="note" rows="3" maxlength=${LONGEST} placeholder=${t('resolve.note-hint')} aria-invalid=${this.noNote ? 'true' : 'false'}></textarea>
        ${this.noNote ? html`<span class="bad" role="alert">${t('resolve.bad-note')}</span>` : nothing}</label>
      ${held ? html`<label class="pick"><input type="checkbox" name="release" .checked=${Boolean(this.release)} @change=${({target}) => (this.release = target.checked)}>${t('resolve.release')}</label>` : nothing}
      <p role="status">${t(this.release ? 'resolve.release-note' : 'resolve.keeps')}</p>${this.said()}
      <button class="primary" ?disabled=${this.busy}>${t(this.release ? 'resolve.go-release' : 'resolve.go')}</button></form></ls-sheet>`;
  }
}
customElements.define('ls-resolve-sheet', ResolveSheet);
