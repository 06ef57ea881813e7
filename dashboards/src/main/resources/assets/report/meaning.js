/** A dictionary entry as the `i` beside a card shows it. Pure but for the words. */
import {t, words} from '@livestall/components/i18n.js';

/** @param {string} figure @param {any[]} [dictionary] @returns what `<ls-definition>` takes; null while the dictionary is not there, or knows no such figure */
export function meaning(figure, dictionary) {
  const entry = dictionary?.find((one) => one.figure === figure);
  if (!entry) return null;
  const {name, formula, window, without} = words(entry);
  return {name, figure, version: entry.version, parts: [], rows: [[t('def.rule'), formula], [t('def.window'), window], [t('def.without'), without], [t('def.fresh'), t('def.freshText')]]};
}
