/** Pictures in lines: what moderators show, and the shop's emotes where their names stand between colons. */
import {html} from 'lit';
import {settings} from '@livestall/components/settings.js';

const TYPED = /:([\p{L}\p{N}_]{1,20}):/u;

/** Only what our own chat service keeps is loaded, whatever an event says. */
const address = ({url}) => (/^\/api\/chat\/shops\/[0-9a-f-]{36}\/pictures\/[0-9a-f-]{36}$/.test(url) ? `${settings.chatUrl ?? ''}${url}` : '');

/** The text of a line with its emotes in place; what is no emote of the line stays as it was typed. */
export function textOf({text, emotes}) {
  if (!emotes?.length) return text;
  const parts = [];
  let rest = text;
  for (let found = TYPED.exec(rest); found; found = TYPED.exec(rest)) {
    const emote = emotes.find(({name}) => name === found[1]);
    // A colon may end one name and begin the next.
    const end = found.index + found[0].length - (emote ? 0 : 1);
    parts.push(rest.slice(0, emote ? found.index : end), emote ? image(emote.picture, found[0], 'emote') : '');
    rest = rest.slice(end);
  }
  return [...parts, rest];
}

const image = (one, words, look) => html`<img class=${look} src=${address(one)} alt=${words} title=${words}
  width=${one.width} height=${one.height} loading="lazy" decoding="async">`;

/** @param {{url: string, width: number, height: number}} one @param {string} text of the line, which says what is to be seen */
export const picture = (one, text) => image(one, text, 'picture');

/** An emote to choose. @param {{name: string, picture: {url: string, width: number, height: number}}} emote */
export const emoteImage = ({name, picture: one}) => image(one, `:${name}:`, 'emote');
