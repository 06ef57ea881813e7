/** `<ls-audit-list .who>`: what staff did in the chat and to its rules; filtered, page after page. Nothing in it is ever changed. */
import {html, nothing} from 'lit';
import {dayAndTime} from '@livestall/components/format.js';
import {knowsWord, t, words} from '@livestall/components/i18n.js';
import {auditDetail} from '@livestall/moderation/audit-detail.js';
import {ShowsPart} from '@livestall/moderation/shows-part.js';
import '@livestall/moderation/audit-words.js';

export const ACTIONS = ['message.removed', 'viewer.lines_removed', 'message.rejected', 'message.released', 'reports.dismissed', 'viewer.timed_out', 'viewer.timeout_lifted', 'viewer.banned', 'viewer.unbanned',
  'viewer.hidden', 'viewer.shown', 'appeal.decided', 'viewer.erased', 'room.mode_changed', 'words.changed', 'text_rules.changed', 'emotes.changed', 'customer_key.shown'];
/** Kept while the page is open. */
const wish = {action: '', mine: false};

export const actionWords = (action) => (knowsWord(`audit.${action}`) ? t(`audit.${action}`) : action);

class AuditList extends ShowsPart {
  address(asked) {
    if (wish.action) asked.set('action', wish.action);
    if (wish.mine) asked.set('staffId', this.who.staff.id);
    return `/audit?${this.show(asked)}`;
  }

  wishes(change) {
    Object.assign(wish, change);
    this.seek();
  }

  render() {
    return html`<div class="filters">${this.choice()}
        <div class="find"><select aria-label=${t('audit.which')} @change=${({target}) => this.wishes({action: target.value})}>
          <option value="" ?selected=${!wish.action}>${t('audit.all')}</option>
          ${ACTIONS.map((action) => html`<option value=${action} ?selected=${wish.action === action}>${actionWords(action)}</option>`)}</select></div>
        <label class="pick"><input type="checkbox" .checked=${wish.mine} @change=${({target}) => this.wishes({mine: target.checked})}>${t('audit.mine')}</label></div>
      ${this.said()}<section aria-label=${t('mod.audit')}>${this.list((one) => this.row(one), t('audit.none'))}</section>`;
  }

  row({at, action, targetId, staffId, why, until, detail, broadcastId}) {
    const about = action.startsWith('viewer.') || action === 'appeal.decided';
    const show = this.shows.find(({id}) => id === broadcastId);
    const more = auditDetail(action, detail, until);
    return html`<li class="case"><div><p class="line"><b>${actionWords(action)}</b>${about ? html` · <a href="?moderation=viewer.${targetId}"><bdi>${this.nameOf(targetId)}</bdi></a>` : nothing}</p>
      ${more ? html`<small>${more}</small>` : nothing}${why ? html`<small class="note">“<bdi>${why}</bdi>”</small>` : nothing}
      <small><bdi>${staffId === targetId ? t('audit.themselves') : this.nameOf(staffId)}</bdi> · ${dayAndTime(at)}${show ? html` · <bdi>${words(show.title)}</bdi>` : nothing}</small></div></li>`;
  }
}
customElements.define('ls-audit-list', AuditList);
