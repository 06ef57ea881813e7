/** What a viewer does with questions and polls, and how they stand on the page. */
import {html, nothing} from 'lit';
import {t, words} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {refusalWords} from '@livestall/components/refusal.js';
import {toast} from '@livestall/components/toast.js';
import {vote} from '@livestall/watch/voting.js';
import '@livestall/components/poll-card.js';

export const isOff = ({facts, connection}) => facts.state !== 'live' || connection !== 'open';

/** Says why, where the room refuses. */
export async function done(page, outcome) {
  if ((await outcome).outcome === 'refused') toast(refusalWords(await outcome), 'bad');
  page.requestUpdate();
}

/** The open poll, or a result that nobody put away; in a replay the one of its place. */
export function shownPoll(page) {
  const poll = page.replay ? page.replay.poll : page.room.talk.poll;
  return poll?.state === 'ended' && page.putAway === poll.pollId ? null : poll;
}

/** While somebody writes on a phone it is one line. */
export function poll(page, look) {
  const shown = shownPoll(page);
  if (!shown) return nothing;
  return html`<ls-poll-card class="poll" .look=${look} .poll=${shown} ?off=${isOff(page.room)} ?small=${page.writing} @vote=${(e) => done(page, vote(page.room, shown.pollId, e.detail))}
    @poll-dismiss=${() => (page.putAway = shown.pollId)}></ls-poll-card>`;
}

/** What staff keeps before everyone's eyes. */
export function notes({room: {talk}}) {
  const {pinned, ticker} = talk;
  if (!pinned && !ticker) return nothing;
  return html`<div class="notes">${ticker ? html`<p class="ticker">${words(ticker)}</p>` : nothing}${pinned ? html`<p class="kept">${icon('pin', 15)}<span>${pinned.line
    ? html`<b><bdi>${pinned.line.nickname}</bdi></b> <bdi>${pinned.line.text}</bdi>` : words(pinned.text)}</span></p>` : nothing}</div>`;
}

export function questionsButton(page, look) {
  const n = page.room.talk.waiting;
  return html`<button class=${look} @click=${() => page.openQuestions()}><b aria-hidden="true">Q</b><span class="visually-hidden">${n ? t('questions.open-n', {n}) : t('questions.open')}</span>${
    n ? html`<span class="dot" aria-hidden="true">${n}</span>` : nothing}</button>`;
}
