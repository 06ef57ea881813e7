/** `<ls-webhook-list .who>`: where the shop's server is told what its orders do. For owners: whoever sets this sees the sales. */
import {html, nothing} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {t} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {toast} from '@livestall/components/toast.js';
import {DeskPart, commerce} from '@livestall/desk/desk-part.js';
import {deskStyles} from '@livestall/desk/desk-styles.js';
import {EVENTS} from '@livestall/desk/hook-words.js';
import {ask} from '@livestall/studio/asking.js';
import '@livestall/desk/shown-once.js';
import '@livestall/desk/webhook-deliveries.js';

class WebhookList extends DeskPart {
  static properties = {hooks: {state: true}, secret: {state: true}, opened: {state: true}, bad: {state: true}};

  static styles = [controls, deskStyles];

  async load() {
    this.hooks = await commerce('/webhooks');
  }

  /** The service alone knows whether an address is outside: its `invalid` is said beside the field, and what was typed stays. */
  async add(event) {
    event.preventDefault();
    const form = event.target;
    const data = new FormData(form);
    const body = {url: data.get('url').trim(), events: data.getAll('events')};
    this.bad = !body.url || !body.events.length;
    if (this.bad) return form.elements.url.focus();
    const done = await this.attempt(async () => {
      this.secret = (await commerce('/webhooks', {body})).secret;
      await this.load();
    });
    this.bad = this.problem?.code === 'invalid';
    if (this.bad) this.problem = null;
    if (done) form.reset();
  }

  async does(work, words) {
    if (await this.attempt(async () => { await work(); await this.load(); })) toast(words, 'good');
  }

  async rotate({id}) {
    const answers = [{value: true, words: t('hooks.rotate')}];
    if (!(await ask({heading: t('hooks.rotate-ask'), text: t('hooks.rotate-note'), answers}))) return;
    await this.attempt(async () => (this.secret = (await commerce(`/webhooks/${id}/secret`, {method: 'POST'})).secret));
  }

  async takeAway({id, url}) {
    const answers = [{value: true, words: t('hooks.remove')}];
    if (!(await ask({heading: t('hooks.remove-ask'), text: t('hooks.remove-note', {url}), answers}))) return;
    await this.does(() => commerce(`/webhooks/${id}`, {method: 'DELETE'}), t('hooks.removed'));
  }

  render() {
    return html`<section aria-labelledby="hooks"><h2 id="hooks">${t('hooks.title')}</h2><p>${t('hooks.lead')}</p>${this.said()}
      ${this.whenLoaded(() => html`
        ${this.secret ? html`<ls-shown-once .text=${this.secret} .note=${t('hooks.secret')}></ls-shown-once>` : nothing}
        ${this.hooks.length ? html`<ul>${this.hooks.map((hook) => this.row(hook))}</ul>` : html`<p>${t('hooks.none')}</p>`}${this.form()}`)}</section>`;
  }

  row(hook) {
    const open = this.opened === hook.id;
    const post = (path, words) => this.does(() => commerce(`/webhooks/${hook.id}/${path}`, {method: 'POST'}), words);
    return html`<li><div><b><bdi>${hook.url}</bdi></b><small>${hook.events.map((one) => t(`hooks.${one}`)).join(' · ')}${hook.failuresInRow ? html` · ${t('hooks.failing', {n: hook.failuresInRow})}` : nothing}</small></div>
      <span class="tag ${hook.pausedAt ? 'bad' : 'good'}">${t(hook.pausedAt ? 'hooks.paused' : 'hooks.on')}</span>
      <span class="buttons">
        ${hook.pausedAt ? html`<button class="secondary" ?disabled=${this.busy} @click=${() => post('resume', t('hooks.resumed'))}>${t('hooks.resume')}</button>` : nothing}
        <button class="secondary" ?disabled=${this.busy} @click=${() => post('test', t('hooks.tested'))}>${t('hooks.test')}</button>
        <button class="secondary" aria-expanded=${open} @click=${() => (this.opened = open ? null : hook.id)}>${t(open ? 'sent.hide' : 'sent.title')}</button>
        <button class="secondary" ?disabled=${this.busy} @click=${() => this.rotate(hook)}>${t('hooks.rotate')}</button>
        <button class="secondary" ?disabled=${this.busy} @click=${() => this.takeAway(hook)}>${t('hooks.remove')}</button></span></li>
      ${open ? html`<ls-webhook-deliveries .who=${this.who} .hook=${hook.id}></ls-webhook-deliveries>` : nothing}`;
  }

  form() {
    return html`<form novalidate @submit=${this.add}>
      <label>${t('hooks.url')}<input name="url" type="url" maxlength="500" placeholder="https://" aria-invalid=${this.bad ? 'true' : 'false'} aria-describedby="bad"></label>
      <fieldset><legend>${t('hooks.events')}</legend><div class="buttons">${EVENTS.map((one) => html`<label class="pick"><input type="checkbox" name="events" value=${one} checked>${t(`hooks.${one}`)}</label>`)}</div></fieldset>
      <div id="bad" role="alert">${this.bad ? html`<div class="problem">${icon('alert', 18)}${t('hooks.bad')}</div>` : nothing}</div>
      <button class="primary" ?disabled=${this.busy}>${t('hooks.add')}</button></form>`;
  }
}
customElements.define('ls-webhook-list', WebhookList);
