/** `<ls-link-rule .who>`: what happens to viewers' lines that lead elsewhere. The shop's own check beside it stays as it is. */
import {html} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {t} from '@livestall/components/i18n.js';
import {toast} from '@livestall/components/toast.js';
import {DeskPart} from '@livestall/desk/desk-part.js';
import {deskStyles} from '@livestall/desk/desk-styles.js';
import {chat} from '@livestall/moderation/chat-desk.js';
import {partStyles} from '@livestall/studio/part-styles.js';
import '@livestall/moderation/word-words.js';

class LinkRule extends DeskPart {
  static properties = {rules: {state: true}};

  static styles = [controls, deskStyles, partStyles];

  get path() {
    return `/shops/${this.who.shop.id}/text-rules`;
  }

  async load() {
    this.rules = await chat(this.path);
  }

  async set(links) {
    const done = await this.attempt(async () => (this.rules = await chat(this.path, {method: 'PUT', body: {...this.rules, links}})));
    if (done) toast(t('links.saved'), 'good');
    else this.requestUpdate();
  }

  render() {
    return html`<section aria-labelledby="links"><h2 id="links">${t('links.title')}</h2>${this.said()}
      ${this.whenLoaded(() => html`<fieldset ?disabled=${this.busy}><legend>${t('links.lead')}</legend>${['refuse', 'hold', 'allow'].map((one) => html`<label class="pick">
        <input type="radio" name="links" value=${one} .checked=${this.rules.links === one} @change=${() => this.set(one)}>${t(`links.${one}`)}</label>`)}</fieldset>`)}</section>`;
  }
}
customElements.define('ls-link-rule', LinkRule);
