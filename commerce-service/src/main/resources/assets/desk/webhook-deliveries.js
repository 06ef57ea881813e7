/** `<ls-webhook-deliveries .who .hook>`: what was sent to one address, newest first, what came of it, and once more. */
import {css, html, nothing} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {count, dayAndTime} from '@livestall/components/format.js';
import {t} from '@livestall/components/i18n.js';
import {toast} from '@livestall/components/toast.js';
import {DeskPart, commerce} from '@livestall/desk/desk-part.js';
import {deskStyles} from '@livestall/desk/desk-styles.js';
import '@livestall/desk/hook-words.js';

const SHOWN = 50;
const DAY_MILLIS = 86_400_000;
const TAGS = {delivered: 'good', failed: 'bad', waiting: ''};

class WebhookDeliveries extends DeskPart {
  static properties = {hook: {}, sent: {state: true}};

  static styles = [controls, deskStyles, css`:host { display: grid; gap: 10px; margin: 0 0 16px; padding: 8px 14px 14px; border-radius: var(--radius-s); background: var(--paper); }`];

  async load() {
    this.sent = await commerce(`/webhooks/${this.hook}/deliveries?limit=${SHOWN}`);
  }

  async again({id}) {
    const done = await this.attempt(async () => {
      await commerce(`/webhooks/${this.hook}/deliveries/${id}/replay`, {method: 'POST'});
      await this.load();
    });
    if (done) toast(t('sent.replayed'), 'good');
  }

  async allAgain() {
    await this.attempt(async () => {
      const body = {since: new Date(Date.now() - DAY_MILLIS).toISOString()};
      const {replayed} = await commerce(`/webhooks/${this.hook}/replay`, {body});
      toast(t('sent.replayed-n', {n: count(replayed)}), replayed ? 'good' : 'plain');
      await this.load();
    });
  }

  render() {
    return html`${this.said()}${this.whenLoaded(() => html`
      <div class="buttons"><button class="secondary" ?disabled=${this.busy} @click=${() => this.attempt(() => this.load())}>${t('sent.fresh')}</button>
        <button class="secondary" ?disabled=${this.busy} @click=${this.allAgain}>${t('sent.all-again')}</button></div>
      ${this.sent.length ? html`<ul>${this.sent.map((one) => this.row(one))}</ul>` : html`<p>${t('sent.none')}</p>`}`)}`;
  }

  row(one) {
    return html`<li><span class="tag ${TAGS[one.state]}">${t(`sent.${one.state}`)}</span>
      <div>${t(`hooks.${one.type}`)}<small>${dayAndTime(one.madeAt)} · ${t('sent.tries', {n: one.tries})}${one.lastAnswer ? html` · <bdi>${one.lastAnswer}</bdi>` : nothing}</small></div>
      ${one.state === 'waiting' ? nothing : html`<button class="secondary" ?disabled=${this.busy} @click=${() => this.again(one)}>${t('sent.again')}</button>`}</li>`;
  }
}
customElements.define('ls-webhook-deliveries', WebhookDeliveries);
