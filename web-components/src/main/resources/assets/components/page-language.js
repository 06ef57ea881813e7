/** The language of a page of ours: asked for in its address, else kept from an earlier visit, else Korean. */
import {keep, kept} from '@livestall/components/kept.js';

/** Hears `langchange`. */
export const listeners = window;

/** @param {string[]} spoken */
export function firstLanguage(spoken) {
  const asked = new URLSearchParams(location.search).get('lang');
  const first = [asked, kept('lang'), 'ko'].find((language) => spoken.includes(language));
  document.documentElement.lang = first;
  if (asked === first) keep('lang', first);
  return first;
}

export function languageChosen(language) {
  keep('lang', language);
  document.documentElement.lang = language;
}
