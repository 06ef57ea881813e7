/** What a product's card says. */
import {defineWords} from '@livestall/components/i18n.js';

defineWords({
  ko: {
    'card.name': '지금 소개하는 상품', 'card.all': '소개 중인 상품 목록', 'card.on-now': '지금 소개 중', 'card.ends-in': '방송가 종료까지', 'card.ending-soon': '곧 종료',
    'card.left': '남은 수량 {n}개', 'card.buy': '구매', 'card.sold-out': '품절', 'card.all-gone': '준비한 수량이 다 나갔어요', 'card.taken': '모두 담김',
    'card.minutes-left': '방송가 종료 {n}분 전', 'card.ended': '방송가가 끝났어요', 'card.buy-name': '{name} 구매',
  },
  en: {
    'card.name': 'The product on now', 'card.all': 'Products on now', 'card.on-now': 'On now', 'card.ends-in': 'Live price ends in', 'card.ending-soon': 'Ending soon',
    'card.left': '{n} left', 'card.buy': 'Buy', 'card.sold-out': 'Sold out', 'card.all-gone': 'All gone', 'card.taken': 'All held',
    'card.minutes-left': ({n}) => `Live price ends in ${n} minute${n === 1 ? '' : 's'}`, 'card.ended': 'Live price ended',
    'card.buy-name': 'Buy {name}',
  },
});
