/** `<ls-sentence-trial .who>`: what the rules of now would do with a sentence of a viewer, without anybody seeing it. */
import {html, nothing} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {t} from '@livestall/components/i18n.js';
import {refusalWords} from '@livestall/components/refusal.js';
import {DeskPart} from '@livestall/desk/desk-part.js';
import {deskStyles} from '@livestall/desk/desk-styles.js';
import {chat} from '@livestall/moderation/chat-desk.js';
import {lineStyles} from '@livestall/moderation/line-styles.js';
import {partStyles} from '@livestall/studio/part-styles.js';
import '@livestall/moderation/word-words.js';

const KIND = {passed: 'good', held: 'low', refused: 'bad'};

class SentenceTrial extends DeskPart {
  static properties = {result: {state: true}};

  static styles = [controls, deskStyles, partStyles, lineStyles];

  async load() {}

  tryOut(event) {
    event.preventDefault();
    const text = event.target.elements.text.value;
    return this.attempt(async () => (this.result = await chat(`/shops/${this.who.shop.id}/text-rules/trial`, {body: {text}})));
  }

  render() {
    return html`<section aria-labelledby="trial"><h2 id="trial">${t('trial.title')}</h2>
      <form @submit=${this.tryOut}><label>${t('trial.sentence')}<input name="text" maxlength="300" required placeholder=${t('trial.hint')} @input=${() => (this.result = null)}></label>
        <button class="secondary" ?disabled=${this.busy}>${t('trial.go')}</button></form>${this.said()}
      <div role="status">${this.result ? this.outcome(this.result) : nothing}</div></section>`;
  }

  outcome({verdict, why, text, masked}) {
    const reason = verdict === 'refused' ? refusalWords({code: why}) : verdict === 'held' ? t(`trial.held-${why}`) : '';
    return html`<p class="line"><span class="tag ${KIND[verdict]}">${t(`trial.${verdict}`)}</span> ${reason}</p>
      ${masked?.length ? html`<p>${t('trial.masked')} <b><bdi>${text}</bdi></b></p>` : nothing}`;
  }
}
customElements.define('ls-sentence-trial', SentenceTrial);
