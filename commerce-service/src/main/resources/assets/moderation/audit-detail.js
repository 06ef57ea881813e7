/** What was set by something that staff did, as a sentence; empty where the action says it all. */
import {count, dayAndTime} from '@livestall/components/format.js';
import {t} from '@livestall/components/i18n.js';

const modeWord = ([key, value]) => t(typeof value === 'boolean' ? `audit.mode-${key}-${value ? 'on' : 'off'}` : `audit.mode-${key}`, {n: count(value)});

/** @param {any} detail as the audit keeps it */
export function auditDetail(action, detail, until) {
  if (until) return t('audit.until', {at: dayAndTime(until)});
  if (!detail) return '';
  if (action === 'room.mode_changed') return Object.entries(detail).map(modeWord).join(', ');
  if (action === 'appeal.decided') return t(detail.accepted ? 'audit.accepted' : 'audit.rejected');
  if (action === 'words.changed') return t('audit.words', {n: count(detail.words)});
  if (action === 'text_rules.changed') return t(`audit.links-${detail.links}`);
  return '';
}
