/** `<ls-invitation-list .who>`: who was invited and has not come yet, and the next invitation. For owners. */
import {html, nothing} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {dayAndTime} from '@livestall/components/format.js';
import {t} from '@livestall/components/i18n.js';
import {toast} from '@livestall/components/toast.js';
import {DeskPart, commerce} from '@livestall/desk/desk-part.js';
import {deskStyles} from '@livestall/desk/desk-styles.js';
import {ROLES} from '@livestall/desk/team-words.js';
import '@livestall/desk/shown-once.js';

class InvitationList extends DeskPart {
  static properties = {waiting: {state: true}, made: {state: true}, noEmail: {state: true}};

  static styles = [controls, deskStyles];

  async load() {
    const all = await commerce('/invitations');
    this.waiting = all.filter((one) => !one.acceptedAt && !one.revokedAt && Date.parse(one.expiresAt) > Date.now());
  }

  async invite(event) {
    event.preventDefault();
    const form = event.target;
    const {email, role} = Object.fromEntries(new FormData(form));
    this.noEmail = !form.elements.email.validity.valid;
    if (this.noEmail) return form.elements.email.focus();
    await this.attempt(async () => {
      this.made = await commerce('/invitations', {body: {email: email.trim(), role}});
      form.elements.email.value = '';
      await this.load();
    });
  }

  async withdraw({id, email}) {
    const done = await this.attempt(async () => {
      await commerce(`/invitations/${id}`, {method: 'DELETE'});
      if (this.made?.id === id) this.made = null;
      await this.load();
    });
    if (done) toast(t('invite.withdrawn', {email}), 'good');
  }

  render() {
    return html`<section aria-labelledby="invite"><h2 id="invite">${t('invite.title')}</h2>${this.said()}
      ${this.whenLoaded(() => html`${this.form()}
        ${this.made ? html`<ls-shown-once .text=${this.made.link} .note=${t('invite.once', {email: this.made.email})}></ls-shown-once>` : nothing}
        ${this.waiting.length ? html`<ul>${this.waiting.map((one) => this.row(one))}</ul>` : html`<p>${t('invite.none')}</p>`}`)}</section>`;
  }

  form() {
    return html`<form novalidate @submit=${this.invite}><div class="pair">
      <label>${t('invite.email')}<input name="email" type="email" maxlength="254" required aria-invalid=${this.noEmail ? 'true' : 'false'} aria-describedby="email-note"></label>
      <label>${t('invite.role')}<select name="role">${ROLES.map((role) => html`<option value=${role} ?selected=${role === 'host'}>${t(`team.${role}`)} · ${t(`team.${role}-can`)}</option>`)}</select></label></div>
      <small id="email-note" role="alert">${this.noEmail ? t('invite.bad-email') : nothing}</small>
      <button class="primary" ?disabled=${this.busy}>${t('invite.go')}</button></form>`;
  }

  row(one) {
    return html`<li><div><b><bdi>${one.email}</bdi></b><small>${t(`team.${one.role}`)} · ${t('invite.until', {at: dayAndTime(one.expiresAt)})}</small></div>
      <button class="secondary" ?disabled=${this.busy} @click=${() => this.withdraw(one)}>${t('invite.withdraw')}</button></li>`;
  }
}
customElements.define('ls-invitation-list', InvitationList);
