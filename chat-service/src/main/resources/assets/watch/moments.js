/** Before the show and after it: what stands where the show would be. It comes when there is such a moment (parts.js). */
import {html} from 'lit';
import {settings} from '@livestall/components/settings.js';
import {programme} from '@livestall/watch/programme.js';
import {pastPolls} from '@livestall/watch/replay-polls.js';
import {Replay} from '@livestall/watch/replay.js';
import '@livestall/watch/ended-show.js';
import '@livestall/watch/replay-bar.js';
import '@livestall/watch/waiting-room.js';

export function beginReplay(page) {
  const replay = new Replay({chatUrl: settings.chatUrl, facts: page.room.facts, me: page.room.chat.me, video: () => page.stage?.element ?? null});
  page.replay = replay;
  page.putAway = null;
  replay.addEventListener('change', () => page.requestUpdate());
  replay.load();
  recall(page, replay);
  pastPolls().then((polls) => replay.takePolls(polls), () => {}); // It goes on without them.
  replay.seek(0);
  page.updateComplete.then(() => replay.play());
}

/** What was on the screen; the replay goes on without it. */
async function recall(page, replay) {
  try {
    const {products, shown} = await programme();
    for (const card of products) page.products.put(card);
    replay.take(shown);
  } catch {
    // The chapters are the links in the chat then.
  }
}

function endReplay(page) {
  page.replay.pause();
  page.replay.leave();
  page.replay = null;
}

export function moment(page) {
  const {facts, connection, client} = page.room;
  if (facts.state !== 'ended') return html`<div class="moment"><ls-waiting-room .facts=${facts}></ls-waiting-room></div>`;
  return html`<div class="moment"><ls-ended-show .facts=${facts} .orders=${page.orders.paid} ?off=${connection !== 'open'} .tell=${(command) => client.ask(command)} @replay=${() => beginReplay(page)}></ls-ended-show></div>`;
}

export const replayBar = (page) => html`<ls-replay-bar class="replay" .replay=${page.replay} .products=${page.products.cards} @replay-end=${() => endReplay(page)}></ls-replay-bar>`;
