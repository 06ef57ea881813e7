/** Why the room refused a command, as a sentence. */
import {clock} from '@livestall/components/format.js';
import {knowsWord, t} from '@livestall/components/i18n.js';
import '@livestall/components/chat-words.js';
import '@livestall/components/more-refusal-words.js';

/** @param {{code?: string, retryAfterMillis?: number}} refused */
export function refusalWords({code, retryAfterMillis}) {
  if ((code === 'muted' || code === 'slow-mode') && retryAfterMillis) return t(`refusal.${code}-for`, {left: clock(retryAfterMillis)});
  return knowsWord(`refusal.${code}`) ? t(`refusal.${code}`) : t('refusal.bad-frame');
}
