/** `<ls-team-list .who>`: who works here. Owners give roles and remove; nobody does so to themselves, since that slip locks them out. */
import {html, nothing} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {dayAndTime} from '@livestall/components/format.js';
import {t} from '@livestall/components/i18n.js';
import {toast} from '@livestall/components/toast.js';
import {DeskPart, commerce} from '@livestall/desk/desk-part.js';
import {deskStyles} from '@livestall/desk/desk-styles.js';
import {ROLES} from '@livestall/desk/team-words.js';
import {ask} from '@livestall/studio/asking.js';

class TeamList extends DeskPart {
  static properties = {people: {state: true}};

  static styles = [controls, deskStyles];

  async load() {
    this.people = await commerce('/staff');
  }

  async change(person, select) {
    const done = await this.attempt(async () => {
      await commerce(`/staff/${person.id}/role`, {method: 'PUT', body: {role: select.value}});
      await this.load();
    });
    if (done) toast(t('team.changed', {name: person.name}), 'good');
    else select.value = person.role;
  }

  async letGo(person) {
    const heading = t('team.remove-ask', {name: person.name});
    if (!(await ask({heading, text: t('team.remove-note'), answers: [{value: true, words: t('team.remove')}]}))) return;
    const done = await this.attempt(async () => {
      await commerce(`/staff/${person.id}`, {method: 'DELETE'});
      await this.load();
    });
    if (done) toast(t('team.removed', {name: person.name}), 'good');
  }

  render() {
    return html`<section aria-labelledby="team"><h2 id="team">${t('team.title')}</h2>${this.said()}
      ${this.whenLoaded(() => html`<ul>${this.people.map((person) => this.row(person))}</ul>`)}</section>`;
  }

  row(person) {
    const me = person.id === this.who.staff.id;
    return html`<li><div><b><bdi>${person.name}</bdi></b> ${me ? html`<span class="tag">${t('team.you')}</span>` : nothing}
        <small><bdi>${person.email}</bdi> · ${t('team.since', {at: dayAndTime(person.since)})}</small></div>
      ${this.owns && !me ? this.powers(person) : html`<span class="tag" title=${t(`team.${person.role}-can`)}>${t(`team.${person.role}`)}</span>`}</li>`;
  }

  powers(person) {
    return html`<select aria-label=${t('team.role-of', {name: person.name})} ?disabled=${this.busy} @change=${({target}) => this.change(person, target)}>
        ${ROLES.map((role) => html`<option value=${role} ?selected=${role === person.role}>${t(`team.${role}`)}</option>`)}</select>
      <button class="secondary" ?disabled=${this.busy} @click=${() => this.letGo(person)}>${t('team.remove')}</button>`;
  }
}
customElements.define('ls-team-list', TeamList);
