/** What is asked before somebody is kept from writing, or forgotten. */
import {t} from '@livestall/components/i18n.js';
import {ask} from '@livestall/studio/asking.js';
import '@livestall/moderation/erase-words.js';

const TIMES = [{seconds: 60, word: 'mod.for-1m'}, {seconds: 600, word: 'mod.for-10m'}, {seconds: 3_600, word: 'mod.for-1h'}, {seconds: 86_400, word: 'mod.for-24h'}];

/** @param {string} name @returns {Promise<number|null>} seconds */
export function askHowLong(name) {
  return ask({heading: t('mod.timeout-ask', {name}), text: t('mod.timeout-note'), answers: TIMES.map(({seconds, word}) => ({value: seconds, words: t(word), plain: true}))});
}

/** @param {string} name @returns {Promise<boolean|null>} */
export function askToBan(name) {
  return ask({heading: t('mod.ban-ask', {name}), text: t('mod.ban-note'), answers: [{value: true, words: t('mod.ban')}]});
}

/** @param {string} name @returns {Promise<boolean|null>} */
export function askToRemoveAll(name) {
  return ask({heading: t('mod.remove-all-ask', {name}), text: t('mod.remove-all-note'), answers: [{value: true, words: t('mod.remove-all')}]});
}

/** @param {string} name @returns {Promise<boolean|null>} */
export function askToErase(name) {
  return ask({heading: t('erase.ask', {name}), text: t('erase.note'), answers: [{value: true, words: t('erase.go')}]});
}
