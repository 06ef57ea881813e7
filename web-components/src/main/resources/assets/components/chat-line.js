/** One line of chat as a template; `<ls-chat-view>` and the studio put it where they want. */
import {html, nothing} from 'lit';
import {money, time} from '@livestall/components/format.js';
import {t, words} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {picture, textOf} from '@livestall/components/chat-pictures.js';
import {refusalWords} from '@livestall/components/refusal.js';
import {actionsOf, keyed, menuButton, quoteButton, reactions, tapped} from '@livestall/components/talked-on.js';

const FOLDED_WIDTH = 116; // about three lines of a phone's bubble; a Hangul letter counts two

const widthOf = (text) => [...text].reduce((sum, letter) => sum + (letter.codePointAt(0) > 0x10ff ? 2 : 1), 0);

/** Host and owner speak for the shop; agents, marketers and moderators are its staff. */
export function badges(author) {
  const host = author.role === 'host' || author.role === 'owner';
  if (author.role && author.role !== 'viewer') {
    return html`<span class="badge host">${t(host ? 'chat.host' : 'chat.staff')}</span>`;
  }
  return author.buyer ? html`<span class="badge buyer">${icon('check', 12)}${t('chat.buyer')}</span>` : nothing;
}

/**
 * @param {import('@livestall/components/chat-lines.js').Line} line
 * @param {{products?: Map<string, any>, unfolded?: Set<string>, tell: (name: string, detail: any) => void,
 *   times?: boolean, menu?: boolean, near?: Set<string>, reactions?: Map<string, {counts: Record<string, number>, mine?: string[]}>, actions?: {name: string, icon: string, label: (line: any) => string, for?: (line: any) => boolean}[]}} how
 */
export function chatLine(line, how) {
  if (line.kind === 'divider') {
    return html`<li class="divider"><span>${t('chat.received-to', {time: time(line.at)})}</span></li>`;
  }
  if (line.kind === 'order') {
    return html`<li class="order">${icon('bag', 18)}${t(line.again ? 'chat.orders' : 'chat.order')}</li>`;
  }
  return message(line, how);
}

function message(line, how) {
  const long = widthOf(line.text) > FOLDED_WIDTH;
  const open = how.unfolded?.has(line.key);
  const toggle = () => how.tell('fold', {line});
  const menu = how.menu && line.id && !line.removed;
  return html`<li class="line ${line.mine ? 'mine' : ''} ${line.state ?? ''} ${line.removed ? 'removed' : ''} ${how.near?.has(line.key) ? 'answer' : ''}" data-id=${line.id ?? nothing} tabindex=${menu ? -1 : nothing}
    @keydown=${menu ? (event) => keyed(event, line, how) : nothing}>
    <div class="bubble" @click=${menu ? (event) => tapped(event, line, how) : nothing}>
      ${quote(line, how)}
      <p class=${long && !open ? 'folded' : ''}>${how.times ? html`<time>${time(line.at)}</time> ` : nothing
        }${line.question ? html`<span class="badge asks">${t('chat.question')}</span>` : nothing}${badges(line.author)}<b class="nick"><bdi>${line.author.nickname}</bdi></b> <span class="text">${textOf(line)}</span></p>
      ${line.picture && !line.removed ? picture(line.picture, line.text) : nothing}
      ${long ? html`<button class="more" aria-expanded=${open ? 'true' : 'false'} @click=${toggle}>${t(open ? 'chat.less' : 'chat.more')}</button>` : nothing}
      ${line.removed ? html`<span class="gone">${t('chat.removed')}</span>` : (line.links ?? []).map((link) => chip(line, link, how))}
    </div>
    ${menu ? menuButton(line, how) : nothing}
    ${reactions(line, how)}
    ${trouble(line, how)}
    ${actionsOf(line, how)}
  </li>`;
}

/** The line that is answered, unless it stands right above. */
function quote({replyTo, key}, how) {
  if (!replyTo?.text || how.near?.has(key)) return nothing;
  const said = html`<bdi>${replyTo.nickname}</bdi> <bdi>${replyTo.text}</bdi>`;
  return how.menu ? quoteButton(said, replyTo, how) : html`<p class="quote">${said}</p>`;
}

function chip(line, link, {products, tell}) {
  const product = products?.get(link.productId);
  const price = product?.offer?.price ?? product?.price;
  return html`<button class="chip" data-product=${link.productId} data-message=${line.id ?? nothing}
    @click=${() => tell('link-tap', {line, link})}>${icon('bag', 18)}<span class="chip-name">${
    product ? words(product.name) : t('chat.view-product')}</span>${price ? html`<b>${money(price)}</b>` : nothing}${icon('right', 16)}</button>`;
}

/** What happened to an own line that is not in the room. */
function trouble(line, {tell}) {
  if (line.state === 'sending') return html`<span class="visually-hidden">${t('chat.sending')}</span>`;
  if (line.state === 'held') return html`<span class="waits">${t('chat.held')}</span>`;
  if (line.state !== 'refused' && line.state !== 'unknown') return nothing;
  const refused = line.state === 'refused';
  return html`<div class="trouble" role="alert">${icon('alert', 16)}<span>${refused ? refusalWords(line) : t('chat.unknown')}</span>
    <button @click=${() => tell(refused ? 'edit-line' : 'send-again', {line})}>${t(refused ? 'chat.edit' : 'chat.again')}</button>
    <button @click=${() => tell('drop-line', {line})}>${t('chat.dismiss')}</button></div>`;
}
