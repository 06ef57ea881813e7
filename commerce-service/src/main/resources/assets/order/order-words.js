/** What the buyer's page of an order says. */
import {defineWords} from '@livestall/components/i18n.js';
import '@livestall/order/carrier-words.js';

defineWords({
  ko: {
    'order.title': '주문', 'order.loading': '불러오는 중…', 'order.none': '찾을 수 없는 주문이에요', 'order.number': '주문 번호 {id}',
    'order.state.held': '결제를 기다리고 있어요', 'order.state.paid': '결제가 끝난 주문이에요', 'order.state.expired': '결제되지 않아 닫힌 주문이에요',
    'order.state.refunded': '환불된 주문이에요', 'order.delivery': '배송비', 'order.total': '합계', 'order.refunded': '환불',
    'order.way': '배송', 'order.not-sent': '상품을 준비하고 있어요.', 'order.sent': '{at}에 보냈어요.', 'order.arrived': '{at}에 도착했어요.',
    'order.track': '배송 조회', 'order.withdrawal': '청약 철회',
    'order.withdrawal-law': '상품을 받은 날부터 7일 안에 청약을 철회할 수 있어요. 단순 변심이면 돌려보내는 배송비는 사는 분이 내요.',
  },
  en: {
    'order.title': 'Order', 'order.loading': 'Loading…', 'order.none': 'There is no such order', 'order.number': 'Order {id}',
    'order.state.held': 'Waiting for payment', 'order.state.paid': 'This order is paid', 'order.state.expired': 'This order was closed unpaid',
    'order.state.refunded': 'This order was refunded', 'order.delivery': 'Delivery', 'order.total': 'Total', 'order.refunded': 'Refunded',
    'order.way': 'Delivery', 'order.not-sent': 'The seller is preparing it.', 'order.sent': 'Sent {at}.', 'order.arrived': 'Arrived {at}.',
    'order.track': 'Follow the parcel', 'order.withdrawal': 'Withdrawal',
    'order.withdrawal-law': 'You can withdraw within 7 days of receiving it. If you simply change your mind, you pay the return delivery.',
  },
});
