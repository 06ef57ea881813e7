/** Polls and quizzes from the first moment to the result. */
import {html} from 'lit';
import {t} from '@livestall/components/i18n.js';
import {serverNow} from '@livestall/components/server-clock.js';
import {group, sample} from '@livestall/design/sample.js';
import '@livestall/components/poll-card.js';

const ASKED = {options: [{ko: '크림', en: 'Cream'}, {ko: '먹색', en: 'Ink'}, {ko: '노을', en: 'Dusk'}]};
const OPEN = {...ASKED, pollId: 'open', state: 'open', votes: 48, counts: [20, 20, 8], endsAt: new Date(serverNow() + 600_000).toISOString()};
const ENDED = {...ASKED, state: 'ended', votes: 48, counts: [20, 20, 8]};

const POLLS = {
  open: OPEN,
  voted: {...OPEN, pollId: 'voted', mine: 1},
  'results-hidden': {...OPEN, pollId: 'hidden', hidden: true, counts: undefined, mine: 1},
  offline: {...OPEN, pollId: 'offline'},
  'read-only': {...ASKED, pollId: 'past', state: 'open', past: true},
  ended: {...ENDED, pollId: 'ended', mine: 0},
  'quiz-ended': {...ENDED, pollId: 'quiz', quiz: true, mine: 0, right: 1},
};

/** No two on a page ask the same: each is a landmark by its question. Made once, so that a poll stays the same to its card. */
const asked = (polls, first) => Object.fromEntries(Object.entries(polls).map(([name, poll], i) => [name, {...poll, question: {ko: `${first + i}번째로 볼 색은?`, en: `Which colour is number ${first + i}?`}}]));
const ON_PANEL = asked(POLLS, 1);
const OVER_VIDEO = asked(POLLS, 11);

const card = (polls, name, look) => html`<ls-poll-card stays look=${look} .poll=${polls[name]} ?off=${name === 'offline'}></ls-poll-card>`;

export const pollSamples = () => html`${group(t('polls.panel'), [...Object.keys(POLLS).map((name) => sample(name, card(ON_PANEL, name, 'panel'))),
    sample('folded', html`<ls-poll-card look="panel" small .poll=${ON_PANEL.open}></ls-poll-card>`)])}
  ${group(t('polls.video'), ['open', 'voted', 'ended'].map((name) => sample(name, card(OVER_VIDEO, name, 'video'), 'video')))}`;
