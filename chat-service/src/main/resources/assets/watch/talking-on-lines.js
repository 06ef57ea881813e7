/** What is under the lines of others: reactions, how many people are hidden, the way to an appeal. */
import {html} from 'lit';
import {t} from '@livestall/components/i18n.js';
import {refusalWords} from '@livestall/components/refusal.js';
import {toast} from '@livestall/components/toast.js';

/** The own reaction stands at once, and goes again if the room says no. */
export async function react(page, {line, emoji, on}) {
  const {talk, client} = page.room;
  talk.reacted(line.id, emoji, on);
  page.requestUpdate();
  const outcome = await client.ask({type: 'react', messageId: line.id, emoji, ...(on ? {} : {on: false})});
  if (outcome.outcome === 'ack') return;
  talk.reacted(line.id, emoji, !on);
  if (outcome.outcome === 'refused') toast(refusalWords(outcome), 'bad');
  page.requestUpdate();
}

/** Under the chat: how many are hidden, and the way to what a time-out leaves. */
export const openers = (page) => html`${page.room.muted?.people.length
  ? html`<button class="note" @click=${() => (page.sheet = {kind: 'muted'})}>${t('line.muted-n', {n: page.room.muted.people.length})}</button>` : ''}${
  page.room.rules.isMuted ? html`<button class="note" @click=${() => (page.sheet = {kind: 'appeal'})}>${t('appeal.open')}</button>` : ''}`;
