/** The console's single keys: what the keys do and what their sheet lists come from this one table. */
import {kept, keep} from '@livestall/components/kept.js';
import {digitOf, isTyping} from '@livestall/studio/keys.js';
import {hosts, moderates, seesSales} from '@livestall/studio/roles.js';

const SETTING = 'single-keys';
const everyone = () => true;
const letter = (does, key, may) => ({does, keys: [key], hits: ({code}) => code === `Key${key}`, may});

/** `does`: the console's command; `keys`: as the sheet shows them; `hits`: whether an event is it; `may`: the roles. */
const SHORTCUTS = [
  {does: 'pin', keys: ['1', '9'], hits: (event) => digitOf(event) > 0, may: hosts},
  {does: 'unpin', keys: ['0'], hits: (event) => digitOf(event) === 0, may: hosts},
  letter('offer', 'O', hosts),
  letter('drop', 'D', hosts),
  letter('poll', 'P', moderates),
  letter('answer', 'A', everyone),
  letter('amounts', 'E', seesSales),
  letter('compose', 'C', everyone),
  {does: 'help', keys: ['?'], hits: ({key, code, shiftKey}) => key === '?' || (code === 'Slash' && shiftKey), may: everyone},
];

export const shortcutsOf = (role) => SHORTCUTS.filter(({may}) => may(role));

export const keysAreOn = () => kept(SETTING) !== 'off';
export const switchKeys = (on) => keep(SETTING, on ? null : 'off');

/** @returns {string|undefined} what the key is to do, if it is one of the role's and belongs to no field */
export function shortcutOf(event, role) {
  if (!keysAreOn() || isTyping(event)) return undefined;
  return shortcutsOf(role).find(({hits}) => hits(event))?.does;
}
