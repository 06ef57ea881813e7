/** Lines of chat: whose they are, what they carry, and what became of them; on a panel and over video. */
import {html} from 'lit';
import {t} from '@livestall/components/i18n.js';
import {group, sample} from '@livestall/design/sample.js';
import '@livestall/components/chat-view.js';

const AT = Date.parse('2026-11-22T11:00:00Z');
const person = (nickname, more = {}) => ({viewerId: nickname, nickname, role: 'viewer', ...more});
const line = (key, author, text, more = {}) => ({key, id: key, kind: 'message', author, text, at: AT, ...more});
const own = (state, more = {}) => ({...line(`own-${state}`, person('Breeze'), t('chat-sample.own'), more), id: undefined, mine: true, state});

const said = () => [
  line('host', person(t('chat-sample.host'), {role: 'host'}), t('chat-sample.welcome')),
  line('buyer', person('보리차', {buyer: true}), t('chat-sample.bought')),
  line('asked', person('haneul'), t('chat-sample.asked'), {question: true}),
  line('answer', person(t('chat-sample.staff'), {role: 'agent'}), t('chat-sample.answer'), {replyTo: {messageId: 'asked', nickname: 'haneul', text: t('chat-sample.asked')}}),
  line('link', person(t('chat-sample.host'), {role: 'host'}), t('chat-sample.link'), {links: [{productId: 'p', ref: 'r'}]}),
  {key: 'order', kind: 'order', at: AT}, {key: 'divider', kind: 'divider', at: AT},
];
const PRODUCTS = new Map([['p', {productId: 'p', name: {ko: '달항아리 무드등', en: 'Moon jar lamp'}, price: {minor: 52_000, currency: 'KRW'}}]]);
const REACTIONS = new Map([['buyer', {counts: {'❤️': 12, '👏': 3}, mine: ['❤️']}]]);

const view = (look, lines) => html`<ls-chat-view look=${look} .lines=${lines} .products=${PRODUCTS} .reactions=${REACTIONS}></ls-chat-view>`;

export const chatSamples = () => html`${group(t('chat-sample.heading'), [
    sample('normal', view('panel', said())), sample('video', view('video', said()), 'video'), sample('empty', view('panel', []))])}
  ${group(t('chat-sample.mine'), ['sending', 'sent', 'held', 'refused', 'unknown'].map((state) => sample(state, view('panel', [own(state, state === 'refused' ? {code: 'blocked-word'} : {})]))))}
  ${group(t('chat-sample.staff-sees'), sample('removed', view('panel', [line('removed', person('xx'), t('chat-sample.removed'), {removed: true})])))}`;
