/** What the sheet of one's own orders says. */
import {defineWords} from '@livestall/components/i18n.js';

defineWords({
  ko: {
    'orders.my-data': '내 정보 보기·지우기', 'orders.none': '아직 주문이 없어요', 'orders.none-more': '여기서 산 상품이 모여요.', 'orders.total': '합계', 'orders.page': '주문·배송 보기', 'orders.shipping': '배송비 {amount}',
    'orders.loading': '불러오는 중…', 'orders.state.paid': '결제 완료', 'orders.state.held': '결제 대기', 'orders.state.started': '결제 대기', 'orders.state.refunded': '환불 완료',
    'orders.state.expired': '시간 만료', 'orders.state.failed': '결제 실패',
  },
  en: {
    'orders.my-data': 'See or erase my data', 'orders.none': 'No orders yet', 'orders.none-more': 'What you buy here shows up in this place.', 'orders.total': 'Total',
    'orders.page': 'Order and delivery', 'orders.shipping': 'Delivery {amount}', 'orders.loading': 'Loading…', 'orders.state.paid': 'Paid', 'orders.state.held': 'Awaiting payment',
    'orders.state.started': 'Awaiting payment', 'orders.state.refunded': 'Refunded', 'orders.state.expired': 'Expired', 'orders.state.failed': 'Payment failed',
  },
});
