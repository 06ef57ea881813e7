/** `<ls-moderated-viewer .who .viewer>`: one viewer as a moderator has to know them before deciding; what is decided is undone in its place. */
import {html, nothing} from 'lit';
import {count, dayAndTime} from '@livestall/components/format.js';
import {t} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {commerce} from '@livestall/desk/desk-part.js';
import {actionWords} from '@livestall/moderation/audit-list.js';
import {auditDetail} from '@livestall/moderation/audit-detail.js';
import {ListPart, chat, colleagues, command} from '@livestall/moderation/chat-desk.js';
import {askHowLong, askToBan, askToErase, askToRemoveAll} from '@livestall/moderation/sanctioning.js';
import {chosen} from '@livestall/moderation/shows-part.js';
import '@livestall/moderation/show-choice.js';

const KIND = {shown: '', hidden: 'low', removed: 'bad', held: 'low'};

class ModeratedViewer extends ListPart {
  static properties = {...ListPart.properties, viewer: {}, known: {state: true}, shows: {state: true}, broadcast: {state: true}, receipt: {state: true}};

  async load() {
    this.shows ??= await commerce('/broadcasts');
    this.team ??= await colleagues(this.who);
    this.known = await chat(`/shops/${this.who.shop.id}/viewers/${this.viewer}`);
    this.names = {...this.known.names, ...(this.known.nicknames.length ? {[this.viewer]: this.known.nicknames[0]} : {})};
    this.broadcast ??= this.known.lines[0]?.broadcastId ?? (chosen.show || this.shows[0]?.id);
    this.done ??= new Map();
  }

  get name() {
    return this.nameOf(this.viewer);
  }

  send(type, rest = {}) {
    return command(this.broadcast, {type, viewerId: this.viewer, ...rest});
  }

  async timeOut() {
    const seconds = await askHowLong(this.name);
    if (seconds) this.act('timeout', 'mod.did-timeout', () => this.send('timeout', {seconds}), () => this.send('lift-timeout'));
  }

  hide() {
    return this.act('hide', 'mod.did-hide', () => this.send('hide'), () => this.send('unhide'));
  }

  async ban() {
    if (await askToBan(this.name)) this.act('ban', 'mod.did-ban', () => this.send('ban'), () => this.send('unban'));
  }

  unban() {
    return this.act('ban', 'mod.did-unban', () => this.send('unban'), () => this.send('ban'));
  }

  async removeAll() {
    if (await askToRemoveAll(this.name)) this.act('lines', 'mod.did-remove-all', () => this.send('remove-lines'));
  }

  async erase() {
    if (!(await askToErase(this.name))) return;
    await this.attempt(async () => {
      this.receipt = await chat(`/shops/${this.who.shop.id}/viewers/${this.viewer}`, {method: 'DELETE'});
      this.known = {...this.known, nicknames: [], lines: [], reports: []};
      this.names = {};
    });
  }

  render() {
    return html`<h2>${this.known ? html`<bdi>${this.name}</bdi>` : t('mod.viewer')}</h2>${this.said()}
      ${this.loaded || this.problem ? this.whenLoaded(() => this.whole()) : html`<section>${this.skeleton()}</section>`}`;
  }

  whole() {
    const {nicknames, bannedAt, lines, sanctions, reports} = this.known;
    return html`${nicknames.length > 1 ? html`<p>${t('mod.also-known', {names: nicknames.slice(1).join(', ')})}</p>` : nothing}
      ${bannedAt ? html`<div class="notice"><span>${t('mod.banned-since', {at: dayAndTime(bannedAt)})}</span></div>` : nothing}
      ${this.deeds()}
      <section aria-labelledby="lines"><h2 id="lines">${t('mod.lines')}</h2>${lines.length ? html`<ul class="list">${lines.map((one) => this.line(one))}</ul>` : html`<p>${t('mod.no-lines')}</p>`}</section>
      <section aria-labelledby="sanctions"><h2 id="sanctions">${t('mod.sanctions')}</h2>${sanctions.length ? html`<ul class="list">${sanctions.map((one) => this.sanction(one))}</ul>` : html`<p>${t('mod.no-sanctions')}</p>`}</section>
      ${reports.length ? html`<section aria-labelledby="reported"><h2 id="reported">${t('mod.was-reported')}</h2><ul class="list">${reports.map((one) => this.report(one))}</ul></section>` : nothing}${this.owns ? this.erasing() : nothing}`;
  }

  erasing() {
    return html`<section aria-labelledby="erase"><h2 id="erase">${t('erase.title')}</h2><p>${t('erase.lead')}</p>
      <div role="status">${this.receipt ? t('erase.receipt', {at: dayAndTime(this.receipt.at), gone: dayAndTime(this.receipt.goneFromLogBy)}) : nothing}</div>
      <div><button class="secondary" ?disabled=${this.busy} @click=${this.erase}>${icon('trash', 18)}${t('erase.go')}</button></div></section>`;
  }

  deeds() {
    return html`<section aria-labelledby="deeds"><h2 id="deeds">${t('mod.decide')}</h2>
      <ls-show-choice one .shows=${this.shows} .value=${this.broadcast} @show-chosen=${({detail}) => (this.broadcast = detail)}></ls-show-choice><p>${t('mod.where')}</p>
      <div class="deeds">${this.deed('timeout', 'timer', 'mod.timeout', this.timeOut)}${this.deed('hide', 'eyeOff', 'mod.hide', this.hide)}
        ${this.known.bannedAt ? this.deed('ban', 'check', 'mod.unban', this.unban) : this.deed('ban', 'lock', 'mod.ban', this.ban)}${this.deed('lines', 'trash', 'mod.remove-all', this.removeAll)}</div></section>`;
  }

  deed(key, sign, word, work) {
    if (this.done.has(key)) return this.outcome(key);
    return html`<button class="secondary" ?disabled=${this.busy} @click=${work}>${icon(sign, 18)}${t(word)}</button>`;
  }

  line({text, at, state}) {
    return html`<li class="case"><div><p class="line">${text ? html`<bdi>${text}</bdi>` : html`<i>${t('mod.line-gone')}</i>`}</p><small>${dayAndTime(at)}</small></div>
      ${state === 'shown' ? nothing : html`<span class="tag ${KIND[state]}">${t(`mod.line-${state}`)}</span>`}</li>`;
  }

  sanction({action, at, staffId, until, why, detail}) {
    const more = auditDetail(action, detail, until);
    return html`<li class="case"><div><p class="line">${actionWords(action)}${more ? ` · ${more}` : nothing}</p>${why ? html`<small class="note">“<bdi>${why}</bdi>”</small>` : nothing}
      <small><bdi>${this.nameOf(staffId)}</bdi> · ${dayAndTime(at)}</small></div></li>`;
  }

  report({text, at, state, viewers, reasons}) {
    return html`<li class="case"><div><p class="line">${text ? html`<bdi>${text}</bdi>` : html`<i>${t('mod.line-gone')}</i>`}</p>
      <small>${t('mod.reported-by', {n: count(viewers)})}: ${Object.entries(reasons).map(([reason, n]) => `${t(`mod.reason-${reason}`)} ${count(n)}`).join(', ')} · ${dayAndTime(at)}</small></div>
      <span class="tag">${t(`mod.report-${state}`)}</span></li>`;
  }
}
customElements.define('ls-moderated-viewer', ModeratedViewer);
