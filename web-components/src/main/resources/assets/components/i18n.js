/**
 * Words in Korean and English. Each module defines the words it says, beside itself:
 * `defineWords({ko: {buy: '구매'}, en: {buy: 'Buy'}})`; `t('buy')`. A word may be a function of its params.
 */
import {firstLanguage, languageChosen, listeners} from '@livestall/components/page-language.js';

const LANGUAGES = ['ko', 'en'];
const dictionary = {ko: new Map(), en: new Map()};

let current = firstLanguage(LANGUAGES);

/** @returns {'ko'|'en'} */
export const lang = () => current;

/** Switches the language of the page and of later visits; tells `langchange`. */
export function setLang(next) {
  if (!LANGUAGES.includes(next) || next === current) return;
  current = next;
  languageChosen(next);
  listeners.dispatchEvent(new CustomEvent('langchange', {detail: {lang: next}}));
}

/** @param {{ko: Record<string, string|Function>, en: Record<string, string|Function>}} words */
export function defineWords(words) {
  for (const language of LANGUAGES) {
    for (const [key, word] of Object.entries(words[language] ?? {})) dictionary[language].set(key, word);
  }
}

/** The word for a key, with `{name}` replaced from params; the key itself where nobody defined it. */
export function t(key, params = {}) {
  const word = dictionary[current].get(key) ?? dictionary.ko.get(key) ?? key;
  if (typeof word === 'function') return word(params);
  return word.replace(/\{(\w+)\}/g, (whole, name) => params[name] ?? whole);
}

export const knowsWord = (key) => dictionary.ko.has(key);

/** Picks from words that came from the server: `{ko, en}`, or plain text. */
export function words(text) {
  if (text == null || typeof text === 'string') return text ?? '';
  return text[current] || text.ko || text.en || '';
}

/** Renders its element again when the language changes: `new Translated(this)` in the constructor. */
export class Translated {
  constructor(host) {
    this.host = host;
    this.again = () => host.requestUpdate();
    host.addController(this);
  }
  hostConnected() {
    listeners.addEventListener('langchange', this.again);
  }
  hostDisconnected() {
    listeners.removeEventListener('langchange', this.again);
  }
}
