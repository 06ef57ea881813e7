/** A dictionary entry as the `i` beside a card shows it. Pure but for the words. */
import {t, words} from '@livestall/components/i18n.js';
import '@livestall/board/lanes-words.js';

/** @param {string} figure @param {any[]} [dictionary] @returns what `<ls-definition>` takes; null while the dictionary is not there, or knows no such figure */
export function meaning(figure, dictionary) {
  const entry = dictionary?.find((one) => one.figure === figure);
  if (!entry) return null;
  const {name, formula, window, without} = words(entry);
  return {name, figure, version: entry.version, parts: [], rows: [[t('def.rule'), formula], [t('def.window'), window], [t('def.without'), without], [t('def.fresh'), t('def.freshText')]]};
}

/** What the lanes over a trend count. @param {any[]} [dictionary] */
export function lanesMeaning(dictionary) {
  const [soldOut, removed] = ['soldOut', 'removed'].map((figure) => dictionary?.find((one) => one.figure === figure));
  if (!soldOut || !removed) return null;
  const rows = [soldOut, removed].flatMap((entry) => {
    const {name, formula, window, without} = words(entry);
    return [[name, formula], [t('def.window'), window], [t('def.without'), without]];
  });
  return {name: t('lanes.title'), figure: 'soldOut', version: soldOut.version, parts: [], rows: [...rows, [t('def.fresh'), t('def.freshText')]]};
}
