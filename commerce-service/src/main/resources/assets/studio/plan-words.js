/** What the studio says of what is planned for a show: turns, and offers that wait for them. */
import {defineWords} from '@livestall/components/i18n.js';

defineWords({
  ko: {
    'cue.title': '진행 계획', 'cue.plan': '계획', 'cue.minutes': '방송 시작 후 (분)', 'cue.place': '순서', 'cue.place-n': '{n}번째', 'cue.moved': '{name}, {n}번째로 옮겼어요', 'cue.keys': '순서 바꾸기', 'cue.offers': '이 차례에 쓸 오퍼 준비', 'cue.save': '계획 저장', 'cue.saved': '계획을 저장했어요',
    'cue.note': '재고는 아직 잡지 않아요. 방송에서 O를 누르면 이대로 채워져요.', 'cue.bad': '0분부터 1,440분까지 적거나 비워 주세요.', 'cue.at': '시작 후 {time}', 'cue.next': '다음', 'cue.now': '지금 차례', 'cue.in': '차례까지',
    'cue.offer': '오퍼 {price} · {n}개 · {minutes}분', 'cue.start': '준비한 오퍼 시작', 'cue.as-prepared': '준비한 대로 채웠어요',
    'offer.variant': '옵션', 'offer.refused-price': '최근 30일 최저가보다 낮아야 해요. {max} 미만으로 적어 주세요.', 'offer.refused-quantity': '{max}개까지예요.', 'offer.refused-perBuyer': '1개부터 수량까지예요.',
    'problem.variant-needed': '옵션을 골라 주세요.', 'problem.unknown-variant': '더는 팔지 않는 옵션이에요.', 'problem.product-in-use': '고정했거나 오퍼 중인 상품은 뺄 수 없어요.',
  },
  en: {
    'cue.title': 'Plan for the show', 'cue.plan': 'Plan', 'cue.minutes': 'Minutes after the start', 'cue.place': 'Place', 'cue.place-n': 'No. {n}', 'cue.moved': '{name} is now no. {n}', 'cue.keys': 'moves a product', 'cue.offers': 'Prepare an offer for this turn', 'cue.save': 'Save the plan', 'cue.saved': 'The plan is saved',
    'cue.note': 'No stock is held yet. In the show, O opens the offer filled like this.', 'cue.bad': 'From 0 to 1,440 minutes, or empty.', 'cue.at': '{time} after the start', 'cue.next': 'Next', 'cue.now': 'Its turn', 'cue.in': 'Turn in',
    'cue.offer': ({price, n, minutes}) => `Offer ${price} · ${n} ${n === '1' ? 'unit' : 'units'} · ${minutes} min`, 'cue.start': 'Start the prepared offer', 'cue.as-prepared': 'Filled as prepared',
    'offer.variant': 'Variant', 'offer.refused-price': 'It must be lower than the lowest price of the last 30 days: below {max}.', 'offer.refused-quantity': 'At most {max}.', 'offer.refused-perBuyer': 'From 1 to the quantity.',
    'problem.variant-needed': 'Choose a variant.', 'problem.unknown-variant': 'This variant is not sold any more.', 'problem.product-in-use': 'A product that is pinned or on offer can’t be taken off.',
  },
});
