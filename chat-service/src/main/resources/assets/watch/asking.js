/** The sheet of what the room asks: to ask, and to vote a question up. */
import {html} from 'lit';
import {done, isOff} from '@livestall/watch/talking.js';
import '@livestall/watch/questions-sheet.js';

async function upvote({client, talk}, messageId) {
  const outcome = await client.ask({type: 'upvote', messageId});
  if (outcome.outcome === 'ack') talk.change(messageId, {mine: true});
  return outcome;
}

export const questionsSheet = (page, close) => html`<ls-questions-sheet .list=${page.room.talk.questions} .most=${page.room.limits.messageChars} ?off=${isOff(page.room)}
  @ask=${(e) => page.saying.ask(e.detail)} @upvote=${(e) => done(page, upvote(page.room, e.detail))} @sheet-close=${close}></ls-questions-sheet>`;
