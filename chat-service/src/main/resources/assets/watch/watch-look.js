/** How the viewer page is laid out: a phone with everything over the video, or a desktop with the video beside it. */
import {html, nothing} from 'lit';
import {dayAndTime} from '@livestall/components/format.js';
import {t, words} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {settings} from '@livestall/components/settings.js';
import {buyCard, buyLink} from '@livestall/watch/buying-in-show.js';
import {honestLabels, liveBadge, sampleNote, viewerCount} from '@livestall/watch/room-state.js';
import {notes, poll, questionsButton, shownPoll} from '@livestall/watch/talking.js';
import {openers, react} from '@livestall/watch/talking-on-lines.js';
import '@livestall/components/chat-view.js';
import '@livestall/components/language-switch.js';
import '@livestall/components/pinned-cards.js';
import '@livestall/watch/composer.js';
import '@livestall/watch/connection-banner.js';
import '@livestall/watch/hearts.js';
import '@livestall/watch/shown-products.js';
import '@livestall/watch/video-stage.js';

export function phone(page) {
  const {facts, connection} = page.room;
  const labels = honestLabels(facts);
  return html`<main class="phone ${page.room.facts.state === 'live' || page.replay ? '' : 'apart'} ${page.shopping ? 'shopping' : ''} ${page.writing ? 'writing' : ''} ${shownPoll(page) ? 'polled' : ''}" aria-label=${t('watch.main')}>
    ${stage(page)}<div class="scrim top"></div><div class="scrim bottom"></div>
    <header class="top-bar"><div class="pill">${avatar(facts)}<div class="who"><h1>${words(facts.shopName)}</h1>
      <div class="row">${liveBadge(facts, connection)}${viewerCount(page.room)}</div></div>${followButton(page, 'follow')}</div>
      <span class="spacer"></span>${soundButton(page)}<ls-language-switch over-video></ls-language-switch></header>
    ${labels === nothing ? nothing : html`<div class="label-row">${labels}</div>`}
    ${banner(page)}${moment(page)}
    <div class="lower">${sampleNote(page.room)}<div class="talk">${notes(page)}${poll(page, 'video')}${openers(page)}</div>${card(page, 'phone')}${chat(page, 'video')}${composer(page, 'video')}
      <div class="rail"><ls-hearts></ls-hearts>${questionsButton(page, 'round')}${captionsButton(page)}
        <button class="round" aria-label=${t('share.do')} @click=${() => page.share()}>${icon('share')}</button></div></div>
  </main>`;
}

export function desktop(page) {
  const {facts, connection, shown, pins: on} = page.room;
  const place = (pin) => on.findIndex(({pinId}) => pinId === pin.pinId) + 1 || Infinity;
  const pins = [...shown.values()].reverse().sort((a, b) => place(a) - place(b) || 0);
  return html`<main class="desktop" aria-label=${t('watch.main')}>
    <section class="video-side">${stage(page)}<div class="scrim top"></div><div class="scrim bottom"></div>
      <div class="chips">${liveBadge(facts, connection)}${viewerCount(page.room, true)}<span class="spacer"></span>${honestLabels(facts)}</div>
      ${moment(page)}<ls-hearts></ls-hearts>
      <div class="controls">${soundButton(page)}<span class="sound-words" aria-hidden="true">${page.stage?.muted === false ? nothing : t('video.sound-on')}</span><span class="spacer"></span>${captionsButton(page)}
        <button class="round" aria-label=${t('share.do')} @click=${() => page.share()}>${icon('share')}</button>
        <button class="round heart" aria-label=${t('heart.send')} @click=${() => page.heart()}>${icon('heart', 24)}</button></div></section>
    <section class="room-side">
      <header>${avatar(facts)}<div class="who"><h1>${words(facts.title)}</h1><p>${words(facts.shopName)}${
        facts.startedAt ? html` · ${t('watch.started', {at: dayAndTime(facts.startedAt)})}` : nothing}</p></div>
        <span class="spacer"></span>${followButton(page, 'follow')}<ls-language-switch></ls-language-switch>${questionsButton(page, 'bag')}${ordersButton(page)}</header>
      ${banner(page)}${card(page, page.low ? 'phone' : 'wide')}
      <div class="columns ${pins.length > 1 ? 'two' : ''}">
        ${pins.length > 1 ? html`<ls-shown-products class="panel" .pins=${pins} .pinned=${on} @buy=${(e) => buyCard(page, e.detail)}></ls-shown-products>` : nothing}
        <section class="panel chat"><h2>${t('chat.heading')} ${sampleNote(page.room)}${onlyQuestions(page)}</h2><div class="talk">${notes(page)}${poll(page, 'panel')}</div>${chat(page, 'panel')}<div class="compose">${openers(page)}${composer(page, 'panel')}</div></section>
      </div></section>
  </main>`;
}

const moment = (page) => (page.room.facts.state === 'live' || page.replay ? nothing : page.parts.get('moments')?.moment(page) ?? nothing);

const stage = (page) => html`<ls-video-stage .video=${page.room.facts.video} ?over=${page.room.facts.state !== 'live' && !page.replay}
  @stage-changed=${() => page.requestUpdate()}></ls-video-stage>`;

const avatar = ({shopName}) => html`<span class="avatar" aria-hidden="true">${[...words(shopName)][0]}</span>`;

const banner = (page) => html`<ls-connection-banner .connection=${page.room.connection} @connection-lost=${() => page.connectionLost()}
  @connection-retry=${() => page.room.client?.retry()}></ls-connection-banner>`;

function soundButton(page) {
  if (!page.room.facts.video?.url) return nothing;
  const muted = page.stage?.muted ?? true;
  return html`<button class="round" aria-label=${t(muted ? 'video.sound-on' : 'video.sound-off')} @click=${() => page.stage.toggleSound()}>${icon(muted ? 'mute' : 'sound')}</button>`;
}

function captionsButton(page) {
  if (!page.room.facts.video?.captions) return nothing;
  const on = page.stage?.captions ?? true;
  return html`<button class="round ${on ? 'on' : ''}" aria-pressed=${on ? 'true' : 'false'} aria-label=${t(on ? 'video.captions-off' : 'video.captions-on')}
    @click=${() => page.stage.toggleCaptions()}>${icon('captions')}</button>`;
}

function ordersButton(page) {
  const bagged = page.bag.count;
  const n = bagged || page.orders.paid;
  return html`<button class="bag" @click=${() => page.openBag()}>${icon('bag')}<span class="visually-hidden">${bagged ? t('bag.open-n', {n}) : n ? t('orders.open-n', {n}) : t('orders.open')}</span>${
    n ? html`<span class="dot" aria-hidden="true">${n}</span>` : nothing}</button>`;
}

function card(page, look) {
  const {pins} = page;
  if (!pins.length) return nothing;
  return html`<ls-pinned-cards class="pinned" .look=${look} .pins=${pins} commerce-url=${settings.commerceUrl} ?folded=${look === 'phone' && page.writing} .impressions=${page.impressions}
    @buy=${(e) => buyCard(page, e.detail)} @offer-ended=${() => page.offerEnded()} @time-announced=${(e) => (page.said = e.detail)}></ls-pinned-cards>`;
}

function followButton(page, look) {
  const {following, connection, facts} = page.room;
  if (!following) return nothing;
  return html`<button class=${look} aria-pressed=${following.on ? 'true' : 'false'} ?disabled=${connection !== 'open'} aria-label=${t(following.on ? 'follow.off-name' : 'follow.on-name', {shop: words(facts.shopName)})}
    @click=${() => page.follow()}>${following.on ? icon('check', 15) : nothing}<span>${t(following.on ? 'follow.on' : 'follow.do')}</span></button>`;
}

const onlyQuestions = (page) => html`<button class="only" aria-pressed=${page.questionsOnly ? 'true' : 'false'} @click=${() => (page.questionsOnly = !page.questionsOnly)}>${t('chat.questions-only')}</button>`;

const chat = (page, look) => html`<ls-chat-view .look=${look} .lines=${page.lines} .products=${page.products.cards} .impressions=${page.impressions} menu .reactions=${page.room.talk.reactions} .empty=${page.room.facts.state === 'live' ? 'chat.empty' : 'chat.quiet'}
  @line-menu=${(e) => (page.sheet = {kind: 'line', line: e.detail.line})} @react=${(e) => react(page, e.detail)}
  @held=${(e) => (page.room.chat.held = e.detail)} @link-tap=${(e) => buyLink(page, e.detail)} @edit-line=${(e) => page.saying.editLine(e.detail.line)}
  @send-again=${({detail: {line}}) => page.saying.post(line.text, {id: line.clientMessageId, question: line.question, replyTo: line.replyTo})} @drop-line=${(e) => page.saying.dropLine(e.detail.line)}></ls-chat-view>`;

function composer(page, look) {
  if (page.replay) return page.parts.get('moments').replayBar(page);
  const {limits, rules} = page.room;
  return html`<ls-composer .look=${look} .off=${whyOff(page.room)} .until=${rules.slowUntil} .replyTo=${page.replyTo} .emotes=${page.room.emotes} .most=${limits.messageChars} .orders=${page.bag.count || page.orders.paid} ?bagged=${page.bag.count > 0} @send=${(e) => page.saying.send(e.detail)}
    @heart=${() => page.heart()} @open-orders=${() => page.openBag()} @no-reply=${() => (page.replyTo = null)}></ls-composer>`;
}

function whyOff({facts, connection, rules, buyer, following}) {
  if (facts.state === 'ended') return 'ended';
  if (connection !== 'open') return 'offline';
  return facts.state === 'live' ? rules.off({buyer, follows: Boolean(following?.on)}) : 'draft';
}

export const failed = (page, why) => html`<main class="failed"><h1>${t(`watch.${why}`)}</h1>${why === 'unknown' ? html`<p>${t('watch.unknown-more')}</p>`
  : why === 'banned' ? html`<div class="card">${page.parts.get('asides')?.appeal(page) ?? nothing}</div>` : html`<button class="secondary" @click=${() => location.reload()}>${t('watch.reload')}</button>`}</main>`;
