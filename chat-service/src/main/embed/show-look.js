/** What stands in the element, from top to bottom. */
import {html, nothing} from 'lit';
import {count} from '@livestall/components/format.js';
import {t, words} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {settings} from '@livestall/components/settings.js';
import {isPlayable, picture} from './show-video.js';

/** @param {any} show the element */
export function look(show) {
  const {room} = show;
  if (!room) return nothing;
  if (room.failure) return failed(show, room.failure);
  if (!room.facts) return waiting(room.connection);
  return html`${head(room)}${withVideo(show) ? picture(show, room.facts.video) : nothing}
    <div class="room">${card(show)}<div class="notices" role="status">${notice(show)}</div>${poll(show)}${chat(show)}<div class="compose">${composer(show)}${heart(show)}</div><ls-hearts></ls-hearts></div>
    ${show.asking ? nameSheet(show) : nothing}<div class="visually-hidden" role="status">${show.said}</div>`;
}

export const withVideo = ({room, video}) => video !== 'off' && isPlayable(room?.facts?.video);

const LABELS = {demo: 'watch.demo', rehearsal: 'watch.rehearsal'};

function head({facts, viewers}) {
  const {state, mode, audience, title} = facts;
  const badge = state === 'live' ? 'live' : state === 'ended' ? 'ended' : 'draft';
  return html`<header><span class="badge ${badge}">${t(`watch.${badge}`)}</span><h2>${words(title)}</h2>
    <span class="labels">${LABELS[mode] ? html`<span>${t(LABELS[mode])}</span>` : nothing}${audience === 'simulated' ? html`<span>${t('watch.simulated')}</span>` : nothing}</span>
    ${viewers == null || state !== 'live' ? nothing : html`<span class="viewers">${t('watch.viewers', {n: count(viewers)})}</span>`}</header>`;
}

function card(show) {
  const pin = show.pin;
  if (!pin) return nothing;
  return html`<ls-product-card look="phone" .card=${pin.card} .pinId=${pin.pinId} commerce-url=${settings.commerceUrl}
    @buy=${({detail}) => show.buyCard(detail)} @offer-ended=${() => (show.said = t('card.ended'))} @time-announced=${({detail}) => (show.said = detail)}></ls-product-card>`;
}

function notice(show) {
  if (!show.notice) return nothing;
  const {key, good, url} = show.notice;
  const done = () => (show.notice = null);
  return html`<div class="notice ${good ? 'good' : ''}"><p>${show.notice.words ?? t(key)}</p>${url ? html`<a href=${url} target="_blank" rel="noopener" @click=${done}>${t('show.open')}</a>` : nothing}
    <button aria-label=${t('show.dismiss')} @click=${done}>${icon('close', 20)}</button></div>`;
}

const chat = (show) => html`<ls-chat-view look="panel" .lines=${show.room.chat.lines} .products=${show.products.cards}
  @held=${({detail}) => (show.room.chat.held = detail)} @link-tap=${({detail}) => show.buyLink(detail)} @edit-line=${({detail}) => show.editLine(detail.line)}
  @send-again=${({detail}) => show.post({text: detail.line.text, question: detail.line.question, id: detail.line.clientMessageId})} @drop-line=${({detail}) => show.dropLine(detail.line)}></ls-chat-view>`;

const isOff = ({facts, connection}) => facts.state !== 'live' || connection !== 'open';

const poll = (show) => (show.poll ? html`<ls-poll-card .poll=${show.poll} ?off=${isOff(show.room)} @vote=${({detail}) => show.vote(detail)}
  @poll-dismiss=${() => (show.putAway = show.poll.pollId)}></ls-poll-card>` : nothing);

const heart = (show) => html`<button class="heart" ?disabled=${isOff(show.room)} aria-label=${t('heart.send')} @click=${() => show.heart()}>${icon('heart', 24)}</button>`;

function composer(show) {
  const {facts, connection, limits} = show.room;
  const off = facts.state === 'ended' ? 'ended' : connection !== 'open' ? 'offline' : facts.state !== 'live' ? 'draft' : '';
  return html`<ls-composer look="panel" .off=${off} .most=${limits.messageChars} @send=${({detail}) => show.send(detail.text ? detail : {text: detail})}></ls-composer>`;
}

const nameSheet = (show) => html`<ls-name-sheet .text=${show.asking.text} .most=${show.room.limits.nicknameChars} .give=${(name) => show.room.name(name)}
  @named=${() => show.named()} @sheet-close=${() => show.closeSheet()}></ls-name-sheet>`;

const failed = (show, why) => html`<div class="failed" role="alert"><p>${t(`show.${why}`)}</p>${why === 'closed'
  ? html`<button @click=${() => show.enter()}>${t('show.retry')}</button>` : nothing}</div>`;

const waiting = (connection) => html`<div class="loading" aria-busy="true"><span class="visually-hidden">${t('watch.connecting')}</span>
  ${connection === 'offline' ? html`<p>${t('show.offline')}</p>` : html`<span class="bone"></span><span class="bone"></span><span class="bone"></span>`}</div>`;
