/** What a mark is about, in words. Pure but for the words. */
import {defineWords, t, words} from '@livestall/components/i18n.js';

defineWords({ko: {'products.unknown': '이름 없는 상품'}, en: {'products.unknown': 'Product without a name'}});

/** @param {Map<string, object>} names by product */
export const productName = (id, names) => words(names.get(id)) || t('products.unknown');

/** What a mark calls it itself; else as the catalogue does. */
export const markName = (mark, names) => words({ko: mark.nameKo, en: mark.nameEn}) || productName(mark.productId, names);
