/** `<ls-appeal-list .who>`: what viewers say against bans and time-outs. The first decision counts, and the viewer is told. */
import {html, nothing} from 'lit';
import {dayAndTime} from '@livestall/components/format.js';
import {t} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {toast} from '@livestall/components/toast.js';
import {ListPart, chat} from '@livestall/moderation/chat-desk.js';

const KIND = {accepted: 'good', rejected: 'bad'};
/** Kept while the page is open. */
const wish = {state: 'open'};

class AppealList extends ListPart {
  address(asked) {
    if (wish.state) asked.set('state', wish.state);
    return `/appeals?${asked}`;
  }

  looksAt({target}) {
    wish.state = target.value;
    this.seek();
  }

  async decide(appeal, accept) {
    let decided;
    const done = await this.attempt(async () => {
      decided = await chat(`/shops/${this.who.shop.id}/appeals/${appeal.sanctionId}/decision`, {body: {accept}}).catch((problem) => {
        if (problem.code !== 'already-decided') throw problem;
        // Somebody was quicker: what they decided stands, and is shown.
        toast(t('mod.quicker'));
        return {...appeal, state: problem.state};
      });
    });
    if (done) this.entries = this.entries.map((one) => (one.sanctionId === appeal.sanctionId ? {...one, ...decided} : one));
  }

  render() {
    return html`<div class="filters"><div class="find"><select aria-label=${t('mod.which-appeals')} @change=${this.looksAt}>
        ${['open', 'accepted', 'rejected', ''].map((state) => html`<option value=${state} ?selected=${wish.state === state}>${t(`mod.appeals-${state || 'all'}`)}</option>`)}</select></div></div>
      ${this.said()}<section aria-label=${t('mod.appeals')}>${this.list((one) => this.row(one), t(wish.state === 'open' ? 'mod.no-appeals' : 'mod.none-such'))}</section>`;
  }

  row(one) {
    const {viewerId, text, at, kind, why, sanctionedBy, state} = one;
    return html`<li class="case"><div>
        <p class="line"><bdi>${text || t('mod.text-erased')}</bdi></p>
        <small><a href="?moderation=viewer.${viewerId}"><bdi>${this.nameOf(viewerId)}</bdi></a> · ${dayAndTime(at)}</small>
        <small>${t(`mod.against-${kind}`)}${sanctionedBy ? html` · ${this.nameOf(sanctionedBy)}` : nothing}${why ? html` · “<bdi>${why}</bdi>”` : nothing}</small></div>
      ${state === 'open' ? this.deeds(one) : html`<span class="tag ${KIND[state]}" role="status">${t(`mod.appeal-${state}`)}</span>`}</li>`;
  }

  deeds(one) {
    return html`<div class="deeds">
      <button class="secondary" ?disabled=${this.busy} @click=${() => this.decide(one, true)}>${icon('check', 18)}${t(`mod.accept-${one.kind}`)}</button>
      <button class="quiet" ?disabled=${this.busy} @click=${() => this.decide(one, false)}>${icon('close', 18)}${t('mod.reject')}</button></div>`;
  }
}
customElements.define('ls-appeal-list', AppealList);
