/** `<ls-people-list .who>`: who is banned from the shop, and who is timed out or hidden in one show. Each is lifted in its place, and that is undone there too. */
import {html, nothing} from 'lit';
import {dayAndTime} from '@livestall/components/format.js';
import {t} from '@livestall/components/i18n.js';
import {commerce} from '@livestall/desk/desk-part.js';
import {chat, command} from '@livestall/moderation/chat-desk.js';
import {ShowsPart, chosen} from '@livestall/moderation/shows-part.js';
import '@livestall/moderation/people-words.js';

/** A time-out that is given back runs on for what was left of it, which the service takes from ten seconds to a day. */
const secondsUntil = (until) => Math.min(86_400, Math.max(10, Math.round((Date.parse(until) - Date.now()) / 1_000)));

class PeopleList extends ShowsPart {
  static properties = {...ShowsPart.properties, broadcast: {state: true}, standing: {state: true}};

  address(asked) {
    return `/bans?${asked}`;
  }

  async load() {
    this.shows ??= await commerce('/broadcasts');
    this.broadcast = this.shows.find(({id}) => id === chosen.show)?.id ?? this.shows[0]?.id;
    this.standing = this.broadcast ? await chat(`/broadcasts/${this.broadcast}/sanctions`) : {timedOut: [], hidden: [], names: {}};
    await super.load();
    this.names = {...this.names, ...this.standing.names};
  }

  unban({viewerId, broadcastId, sanctionId}) {
    return this.act(sanctionId, 'people.did-unban', () => command(broadcastId, {type: 'unban', viewerId}), () => command(broadcastId, {type: 'ban', viewerId}));
  }

  liftTimeout({viewerId, until, sanctionId}) {
    const {broadcast} = this;
    return this.act(sanctionId, 'people.did-lift', () => command(broadcast, {type: 'lift-timeout', viewerId}), () => command(broadcast, {type: 'timeout', viewerId, seconds: secondsUntil(until)}));
  }

  unhide(viewerId) {
    const {broadcast} = this;
    return this.act(viewerId, 'people.did-unhide', () => command(broadcast, {type: 'unhide', viewerId}), () => command(broadcast, {type: 'hide', viewerId}));
  }

  render() {
    return html`${this.said()}
      <section aria-labelledby="banned"><h2 id="banned">${t('people.banned')}</h2><p>${t('people.banned-note')}</p>${this.list((one) => this.banned(one), t('people.none-banned'))}</section>
      <section aria-labelledby="here"><h2 id="here">${t('people.here')}</h2>
        ${this.shows?.length ? html`<ls-show-choice one .shows=${this.shows} .value=${this.broadcast} @show-chosen=${this.looksInto}></ls-show-choice>` : nothing}
        ${this.loaded ? this.inTheShow() : this.problem ? nothing : this.skeleton()}</section>`;
  }

  inTheShow() {
    const {timedOut, hidden} = this.standing;
    if (!timedOut.length && !hidden.length) return html`<div class="empty"><p role="status">${t(this.broadcast ? 'people.none-here' : 'people.no-show')}</p></div>`;
    return html`<ul class="list">${timedOut.map((one) => this.person(one.viewerId, one.sanctionId, t('people.timed-out', {at: dayAndTime(one.until)}), 'people.lift', () => this.liftTimeout(one)))}
      ${hidden.map((id) => this.person(id, id, t('people.hidden'), 'people.unhide', () => this.unhide(id)))}</ul>`;
  }

  banned(one) {
    return this.person(one.viewerId, one.sanctionId, t('people.banned-at', {at: dayAndTime(one.at)}), 'people.unban', () => this.unban(one));
  }

  person(viewerId, key, what, word, lift) {
    return html`<li class="case"><div><p class="line"><a href="?moderation=viewer.${viewerId}"><bdi>${this.nameOf(viewerId)}</bdi></a></p><small>${what}</small></div>
      <div class="deeds">${this.done.has(key) ? this.outcome(key) : html`<button class="secondary" ?disabled=${this.busy} aria-label=${t(`${word}-of`, {name: this.nameOf(viewerId)})} @click=${lift}>${t(word)}</button>`}</div></li>`;
  }
}
customElements.define('ls-people-list', PeopleList);
