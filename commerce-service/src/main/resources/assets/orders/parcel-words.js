/** Words about sending an order. */
import {defineWords} from '@livestall/components/i18n.js';

defineWords({
  ko: {
    'parcel.title': '배송', 'parcel.carrier': '배송사', 'parcel.number': '송장 번호 (없어도 돼요)', 'parcel.send': '보냄으로 표시', 'parcel.correct': '고친 내용 저장', 'parcel.edit': '고치기', 'parcel.arrived': '도착함으로 표시',
    'parcel.not-yet': '아직 보내지 않았어요.', 'parcel.wait': '결제가 끝나면 보낼 수 있어요.', 'parcel.never': '보내지 않은 주문이에요.', 'parcel.sent-at': '{at}에 보냈어요.', 'parcel.arrived-at': '{at}에 도착했어요.', 'parcel.track': '배송 조회',
    'parcel.bad-number': '송장 번호는 영문, 숫자, 붙임표로 5자부터 40자까지예요.', 'parcel.is-sent': '보냄으로 표시했어요. 구매자의 주문 페이지에도 나타나요.', 'parcel.is-corrected': '배송 정보를 고쳤어요.', 'parcel.is-there': '도착함으로 표시했어요.',
    'problem.not-paid': '결제가 끝나지 않았거나 모두 환불된 주문이라 할 수 없어요.', 'problem.not-shipped': '먼저 보냄으로 표시해 주세요.',
  },
  en: {
    'parcel.title': 'Delivery', 'parcel.carrier': 'Carrier', 'parcel.number': 'Tracking number (optional)', 'parcel.send': 'Mark as sent', 'parcel.correct': 'Save', 'parcel.edit': 'Correct', 'parcel.arrived': 'Mark as delivered',
    'parcel.not-yet': 'Not sent yet.', 'parcel.wait': 'It can be sent once it is paid.', 'parcel.never': 'It was not sent.', 'parcel.sent-at': 'Sent {at}.', 'parcel.arrived-at': 'Arrived {at}.', 'parcel.track': 'Follow the parcel',
    'parcel.bad-number': 'A tracking number has 5 to 40 letters, digits or hyphens.', 'parcel.is-sent': 'Marked as sent. The buyer’s page says so too.', 'parcel.is-corrected': 'The delivery is corrected.', 'parcel.is-there': 'Marked as delivered.',
    'problem.not-paid': 'This order is not paid, or wholly refunded.', 'problem.not-shipped': 'Mark it as sent first.',
  },
});
