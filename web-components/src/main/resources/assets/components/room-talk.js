/**
 * What the room asks, votes on and pins: kept from `hello.state`, from room events and from tallies. Pure; pages render it.
 * Whatever the state already holds may come again as an event and changes nothing.
 */
const MARKED_LINES = 300;
const REACTED_LINES = 400;

export class RoomTalk {
  constructor() {
    this.restart();
  }

  /**
   * @param {{questions?: object[], poll?: object, reactions?: Record<string, {counts: object, mine: string[]}>, notes?: {pinned?: object, ticker?: object}}} [state]
   * @param {object[]} [events] the newest before it; of a line among them that has just been said, the question may be still to come
   */
  restart({questions = [], poll = null, notes = {}, reactions = {}} = {}, events = []) {
    /** Marked lines whose `question.asked` is still to come. */
    this.marked = new Map();
    this.asked = new Map(questions.map((question) => [question.messageId, question]));
    this.poll = poll;
    /** Of lines that anybody reacted to; a new map after every change. */
    this.reactions = new Map(Object.entries(reactions));
    this.pinned = notes.pinned ?? null;
    this.ticker = notes.ticker ?? null;
    this.apply(events.filter(({type}) => type === 'message.posted'));
  }

  /** Unanswered first, by votes; among equals the older one. */
  get questions() {
    const late = (question) => (question.answered ? 1 : 0);
    return [...this.asked.values()].sort((a, b) => late(a) - late(b) || b.votes - a.votes || Date.parse(a.at) - Date.parse(b.at));
  }

  get waiting() {
    return [...this.asked.values()].filter(({answered}) => !answered).length;
  }

  apply(events) {
    for (const event of events) takers[event.type]?.(this, event);
  }

  tally({poll, questions = {}, reactions = {}}) {
    if (poll && poll.pollId === this.poll?.pollId && this.poll.state === 'open') this.poll = {...this.poll, ...poll};
    for (const [messageId, votes] of Object.entries(questions)) this.change(messageId, {votes});
    for (const [messageId, counts] of Object.entries(reactions)) this.react(messageId, {counts});
  }

  react(messageId, what) {
    const next = new Map(this.reactions);
    next.delete(messageId);
    next.set(messageId, {...this.reactions.get(messageId), ...what});
    while (next.size > REACTED_LINES) next.delete(next.keys().next().value);
    this.reactions = next;
  }

  /** The viewer's own reaction stands at once; the next tally says how many there are in all. */
  reacted(messageId, emoji, on) {
    const {counts = {}, mine = []} = this.reactions.get(messageId) ?? {};
    const others = mine.filter((one) => one !== emoji);
    if (mine.includes(emoji) === on) return;
    this.react(messageId, {counts: {...counts, [emoji]: Math.max(0, (counts[emoji] ?? 0) + (on ? 1 : -1))}, mine: on ? [...others, emoji] : others});
  }

  change(messageId, what) {
    const question = this.asked.get(messageId);
    if (question) this.asked.set(messageId, {...question, ...what});
  }

  voted(pollId, option) {
    if (this.poll?.pollId === pollId) this.poll = {...this.poll, mine: option};
  }
}

const takers = {
  'message.posted': (talk, event) => {
    if (!event.question || talk.asked.has(event.id)) return;
    talk.marked.set(event.id, {messageId: event.id, author: event.author, text: event.text, at: event.at, votes: 0, mine: false});
    if (talk.marked.size > MARKED_LINES) talk.marked.delete(talk.marked.keys().next().value);
  },
  // It was held: its question comes behind it, as behind any other line.
  'message.released': (talk, {message}) => takers['message.posted'](talk, message),
  'viewer.lines_removed': (talk, {viewerId}) => {
    for (const lines of [talk.marked, talk.asked]) {
      for (const [id, {author}] of lines) if (author.viewerId === viewerId) lines.delete(id);
    }
    if (talk.pinned?.authorId === viewerId) talk.pinned = null;
  },
  'question.asked': (talk, {messageId}) => {
    const question = talk.marked.get(messageId);
    if (!question) return;
    talk.marked.delete(messageId);
    talk.asked.set(messageId, question);
  },
  'question.answered': (talk, {messageId, by, answerId, at}) => {
    if (!talk.asked.get(messageId)?.answered) talk.change(messageId, {answered: {by, answerId, at}});
  },
  'message.removed': (talk, {messageId}) => {
    talk.marked.delete(messageId);
    talk.asked.delete(messageId);
    for (const {messageId: id, answered} of talk.asked.values()) if (answered?.answerId === messageId) talk.change(id, {answered: undefined});
    if (talk.pinned?.line?.messageId === messageId) talk.pinned = null;
  },
  // While one is open another one is void, as it is for the server.
  'poll.begun': (talk, {id, question, options, endsAt, hidden, quiz}) => {
    if (talk.poll?.state === 'open' || talk.poll?.pollId === id) return;
    talk.poll = {pollId: id, question, options, endsAt, hidden, quiz, state: 'open', votes: 0, counts: hidden ? undefined : options.map(() => 0)};
  },
  'poll.ended': (talk, {pollId, votes, right}) => {
    if (talk.poll?.pollId !== pollId) return;
    talk.poll = {...talk.poll, state: 'ended', counts: votes, votes: votes.reduce((sum, n) => sum + n, 0), right};
  },
  'line.pinned': (talk, {id, line, text, authorId}) =>
    (talk.pinned = line && line.text === undefined ? null : {pinId: id, line, text, authorId}),
  'line.unpinned': (talk, {pinId}) => {
    if (talk.pinned?.pinId === pinId) talk.pinned = null;
  },
  'ticker.changed': (talk, {text}) => (talk.ticker = text ?? null),
};
