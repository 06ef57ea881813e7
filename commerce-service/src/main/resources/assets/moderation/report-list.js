/** `<ls-report-list .who>`: lines that viewers reported, with what to do about each in its place. */
import {html, nothing} from 'lit';
import {count, dayAndTime} from '@livestall/components/format.js';
import {t} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {command} from '@livestall/moderation/chat-desk.js';
import {askHowLong} from '@livestall/moderation/sanctioning.js';
import {ShowsPart} from '@livestall/moderation/shows-part.js';

const KIND = {open: 'low', settled: 'good', removed: 'bad'};
/** Kept while the page is open. */
const wish = {all: false};

class ReportList extends ShowsPart {
  address(asked) {
    if (wish.all) asked.set('all', 'true');
    return `/reports?${this.show(asked)}`;
  }

  looksAt({target}) {
    wish.all = target.value === 'all';
    this.seek();
  }

  takeOut({messageId, broadcastId}) {
    return this.act(messageId, 'mod.did-remove', () => command(broadcastId, {type: 'remove', messageId}));
  }

  dismiss({messageId, broadcastId}) {
    return this.act(messageId, 'mod.did-dismiss', () => command(broadcastId, {type: 'dismiss-reports', messageId}));
  }

  async timeOut({messageId, broadcastId, authorId, nickname}) {
    const seconds = await askHowLong(nickname ?? this.nameOf(authorId));
    if (!seconds) return;
    await this.act(messageId, 'mod.did-timeout',
      () => command(broadcastId, {type: 'timeout', viewerId: authorId, seconds}),
      () => command(broadcastId, {type: 'lift-timeout', viewerId: authorId}));
  }

  render() {
    return html`<div class="filters">${this.choice()}
        <div class="find"><select aria-label=${t('mod.which-reports')} @change=${this.looksAt}>
          ${['open', 'all'].map((which) => html`<option value=${which} ?selected=${wish.all === (which === 'all')}>${t(`mod.reports-${which}`)}</option>`)}</select></div></div>
      ${this.said()}<section aria-label=${t('mod.reports')}>${this.list((one) => this.row(one), t(wish.all ? 'mod.no-reports-ever' : 'mod.no-reports'))}</section>`;
  }

  row(one) {
    const {messageId, text, nickname, authorId, at, state, reasons, notes, viewers, reporters} = one;
    return html`<li class="case"><div>
        <p class="line">${text ? html`<bdi>${text}</bdi>` : html`<i>${t('mod.line-gone')}</i>`}</p>
        <small><a href="?moderation=viewer.${authorId}"><bdi>${nickname ?? this.nameOf(authorId)}</bdi></a> · ${dayAndTime(at)}</small>
        <small>${icon('flag', 14)}${t('mod.reported-by', {n: count(viewers)})}: ${Object.entries(reasons).map(([reason, n]) => `${t(`mod.reason-${reason}`)} ${count(n)}`).join(', ')}</small>
        ${reporters?.length ? html`<small>${t('mod.reporters')}: ${reporters.map((id, nth) => html`${nth ? ', ' : nothing}<a href="?moderation=viewer.${id}"><bdi>${this.nameOf(id)}</bdi></a>`)}</small>` : nothing}
        ${notes.map((note) => html`<small class="note">“<bdi>${note}</bdi>”</small>`)}</div>
      ${this.done.has(messageId) ? this.outcome(messageId) : state === 'open' ? this.deeds(one) : html`<span class="tag ${KIND[state]}">${t(`mod.report-${state}`)}</span>`}</li>`;
  }

  deeds(one) {
    return html`<div class="deeds">
      <button class="secondary" ?disabled=${this.busy} @click=${() => this.takeOut(one)}>${icon('trash', 18)}${t('mod.remove')}</button>
      <button class="secondary" ?disabled=${this.busy} @click=${() => this.timeOut(one)}>${icon('timer', 18)}${t('mod.timeout')}</button>
      <button class="quiet" ?disabled=${this.busy} @click=${() => this.dismiss(one)}>${icon('check', 18)}${t('mod.dismiss')}</button></div>`;
  }
}
customElements.define('ls-report-list', ReportList);
