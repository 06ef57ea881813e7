/**
 * The polls of a show that is over, in step with its replay: at first as it was asked, and from its end on with the result, for a while. What
 * had been voted by then is not known in between. Staff opened it when the picture was made: the room's offset says nothing about it.
 */
import {api} from '@livestall/components/api.js';
import {settings} from '@livestall/components/settings.js';

const MOST_PAGES = 10;
const RESULT_STAYS_MILLIS = 30_000;

/** @returns {Promise<{pollId: string, from: string, until: string, votes: number, counts: number[], right?: number}[]>} newest first */
export async function pastPolls() {
  const polls = [];
  let before = '';
  for (let page = 0; page < MOST_PAGES; page++) {
    const answer = await api(`${settings.chatUrl}/api/chat/broadcasts/${settings.broadcastId}/polls?limit=100${before}`);
    polls.push(...answer.entries);
    if (!answer.before) break;
    before = `&before=${encodeURIComponent(answer.before)}`;
  }
  return polls;
}

export class ReplayPolls {
  /** @param {Awaited<ReturnType<typeof pastPolls>>} polls newest first @param {number} start of the show */
  constructor(polls, start) {
    this.all = polls.map(({from, until, votes, counts, right, ...asked}) => ({
      place: Date.parse(from) - start,
      until: Date.parse(until) - start,
      open: {...asked, state: 'open', past: true},
      ended: {...asked, state: 'ended', past: true, votes, counts, right},
    }));
  }

  /** The one that was on at this place, or was over just before; the same object as long as nothing about it changes. @param {number} place in milliseconds */
  at(place) {
    const poll = this.all.find((one) => one.place <= place);
    if (!poll || place >= poll.until + RESULT_STAYS_MILLIS) return null;
    return place < poll.until ? poll.open : poll.ended;
  }
}
