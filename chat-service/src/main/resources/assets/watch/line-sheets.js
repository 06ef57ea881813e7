/** What a viewer does about others' lines: the sheet of one line, hidden people, an appeal against an own time-out. */
import {html} from 'lit';
import {t} from '@livestall/components/i18n.js';
import {settings} from '@livestall/components/settings.js';
import {isOff} from '@livestall/watch/talking.js';
import {react} from '@livestall/watch/talking-on-lines.js';
import '@livestall/components/sheet.js';
import '@livestall/watch/appeal-form.js';
import '@livestall/watch/line-sheet.js';
import '@livestall/watch/muted-sheet.js';

const QUOTE_CHARS = 80;

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
