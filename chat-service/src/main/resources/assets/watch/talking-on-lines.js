/** What a viewer does about others' lines: the sheet of one line, hidden people, an appeal against an own time-out. */
import {html} from 'lit';
import {t} from '@livestall/components/i18n.js';
import {refusalWords} from '@livestall/components/refusal.js';
import {settings} from '@livestall/components/settings.js';
import {toast} from '@livestall/components/toast.js';
import {isOff} from '@livestall/watch/talking.js';
import '@livestall/components/sheet.js';
import '@livestall/watch/appeal-form.js';
import '@livestall/watch/line-sheet.js';
import '@livestall/watch/muted-sheet.js';

const QUOTE_CHARS = 80;

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

function reply(page, line) {
  page.replyTo = {messageId: line.id, nickname: line.author.nickname, text: [...line.text].slice(0, QUOTE_CHARS).join('')};
  page.sheet = null;
  page.updateComplete.then(() => page.composer?.field.focus());
}

function mute(page, author) {
  page.room.muted.add(author);
  page.requestUpdate();
}

function unmute(page, viewerId) {
  page.room.muted.remove(viewerId);
  page.requestUpdate();
}

export function lineSheet(page, close) {
  const {line} = page.sheet;
  return html`<ls-line-sheet .line=${line} .mine=${page.room.talk.reactions.get(line.id)?.mine ?? []} ?off=${isOff(page.room)} .tell=${(command) => page.room.client.ask(command)}
    @line-react=${(e) => {
      react(page, {line, ...e.detail});
      close();
    }} @line-reply=${() => reply(page, line)} @line-mute=${() => mute(page, line.author)}
    @line-unmute=${() => {
      unmute(page, line.author.viewerId);
      close();
    }} @sheet-close=${close}></ls-line-sheet>`;
}

export const mutedSheet = (page, close) => html`<ls-muted-sheet .people=${page.room.muted.people} @unmute=${(e) => unmute(page, e.detail)} @sheet-close=${close}></ls-muted-sheet>`;

export const appeal = (page) => html`<ls-appeal url="${settings.chatUrl}/api/chat/broadcasts/${settings.broadcastId}/appeals" .token=${page.token}></ls-appeal>`;

export const appealSheet = (page, close) => html`<ls-sheet heading=${t('appeal.heading')} @sheet-close=${close}>${appeal(page)}</ls-sheet>`;

/** Under the chat: how many are hidden, and the way to what a time-out leaves. */
export const openers = (page) => html`${page.room.muted?.people.length
  ? html`<button class="note" @click=${() => (page.sheet = {kind: 'muted'})}>${t('line.muted-n', {n: page.room.muted.people.length})}</button>` : ''}${
  page.room.rules.isMuted ? html`<button class="note" @click=${() => (page.sheet = {kind: 'appeal'})}>${t('appeal.open')}</button>` : ''}`;
