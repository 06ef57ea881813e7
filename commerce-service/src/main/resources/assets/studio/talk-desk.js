/** `<ls-talk-desk .store .poll .asked .list .can>`: the running poll and, with `list`, what waits for an answer, most wanted first. */
import {LitElement, css, html, nothing} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {count} from '@livestall/components/format.js';
import {Translated, t} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {refusalWords} from '@livestall/components/refusal.js';
import {toast} from '@livestall/components/toast.js';
import '@livestall/components/poll-card.js';
import '@livestall/studio/talk-words.js';

class TalkDesk extends LitElement {
  static properties = {store: {attribute: false}, asked: {attribute: false}, poll: {attribute: false}, list: {type: Boolean}, can: {type: Boolean}};

  static styles = [controls, css`
    :host { display: block; max-height: 46%; overflow-y: auto; }
    .poll { display: grid; gap: 8px; padding: 0 16px 10px; }
    ol { display: grid; gap: 8px; margin: 0; padding: 4px 16px 12px; list-style: none; }
    li { display: flex; gap: 10px; align-items: center; padding: 8px 8px 8px 14px; border: 1px solid var(--line); border-radius: var(--radius-s); font-size: 14px; }
    li > div { flex: 1; min-width: 0; overflow-wrap: anywhere; }
    small { display: block; color: var(--text-2); }
    button { white-space: nowrap; }
    .none { margin: 0; padding: 4px 18px 12px; color: var(--text-2); font-size: 14px; }
  `];

  constructor() {
    super();
    new Translated(this);
    this.asked = [];
  }

  async endPoll() {
    this.said(await this.store.room.ask({type: 'end-poll', pollId: this.poll.pollId}));
  }

  async answer(messageId) {
    const outcome = await this.store.answerAloud(messageId);
    if (this.said(outcome)) toast(t('talk.done'), 'good');
  }

  said(outcome) {
    if (outcome.outcome === 'refused') toast(refusalWords(outcome), 'bad');
    else if (outcome.outcome !== 'ack') toast(t('talk.unknown'), 'bad');
    return outcome.outcome === 'ack';
  }

  render() {
    const open = this.poll?.state === 'open';
    return html`${open ? html`<div class="poll"><ls-poll-card off .poll=${this.poll}></ls-poll-card>
        <button class="secondary" ?disabled=${!this.can} @click=${this.endPoll}>${t('talk.end-poll')}</button></div>` : nothing}
      ${this.list ? this.questions() : nothing}`;
  }

  questions() {
    if (!this.asked.length) return html`<p class="none">${t('talk.none')}</p>`;
    return html`<ol>${this.asked.map(({messageId, author, text, votes}, index) => html`<li><div><bdi>${text}</bdi><small><bdi>${author.nickname}</bdi> · ${t('talk.votes', {n: count(votes)})}</small></div>
      <button class="secondary" ?disabled=${!this.can} title=${index ? nothing : t('talk.aloud-key')} @click=${() => this.answer(messageId)}>${icon('check', 16)}${t('talk.aloud')}</button></li>`)}</ol>`;
  }
}
customElements.define('ls-talk-desk', TalkDesk);
