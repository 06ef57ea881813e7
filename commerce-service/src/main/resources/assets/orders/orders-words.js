/** Words of the shop's list of orders. */
import {defineWords} from '@livestall/components/i18n.js';

defineWords({
  ko: {
    'orders.title': '주문', 'orders.find': '주문 찾기', 'orders.find-hint': '주문 번호, 상품, 구매자, 전화번호 뒷자리', 'orders.find-hint-marketer': '주문 번호, 상품',
    'orders.state': '상태', 'orders.any-state': '모든 상태', 'orders.show': '방송', 'orders.any-show': '모든 방송', 'orders.from': '언제부터', 'orders.to': '언제까지',
    'orders.export': 'CSV로 내보내기', 'orders.count': '주문 {n}건', 'orders.items': '상품 {n}개', 'orders.collected': '결제 {amount}', 'orders.back': '환불 {amount}', 'orders.more': '더 보기',
    'orders.none': '아직 주문이 없어요. 방송에서 상품을 고정하면 시청자가 바로 살 수 있어요.', 'orders.to-shows': '방송으로 가기', 'orders.none-fit': '조건에 맞는 주문이 없어요.', 'orders.clear': '조건 지우기',
    'orders.partly': '일부 환불', 'orders.practice': '연습', 'orders.and-more': '{name} 외 {n}가지', 'orders.units': '{n}개', 'orders.number': '주문 {number}', 'orders.dates-turned': '끝나는 날이 시작하는 날보다 빨라요.',
  },
  en: {
    'orders.title': 'Orders', 'orders.find': 'Find an order', 'orders.find-hint': 'Order number, product, buyer, end of the phone number', 'orders.find-hint-marketer': 'Order number or product',
    'orders.state': 'State', 'orders.any-state': 'Any state', 'orders.show': 'Show', 'orders.any-show': 'Any show', 'orders.from': 'From', 'orders.to': 'To',
    'orders.export': 'Export CSV', 'orders.count': ({n}) => (n === '1' ? '1 order' : `${n} orders`), 'orders.items': ({n}) => (n === '1' ? '1 unit' : `${n} units`), 'orders.collected': '{amount} paid', 'orders.back': '{amount} refunded', 'orders.more': 'Show more',
    'orders.none': 'No orders yet. Pin a product in a show and viewers can buy it at once.', 'orders.to-shows': 'To the shows', 'orders.none-fit': 'No order fits.', 'orders.clear': 'Clear the filter',
    'orders.partly': 'Partly refunded', 'orders.practice': 'Practice', 'orders.and-more': ({name, n}) => `${name} and ${n} more`, 'orders.units': ({n}) => (n === '1' ? '1 unit' : `${n} units`), 'orders.number': 'Order {number}', 'orders.dates-turned': 'The last day is before the first.',
  },
});
