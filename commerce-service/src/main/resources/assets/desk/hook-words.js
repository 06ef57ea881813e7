/** Words about the addresses that the shop's own server listens at. */
import {defineWords} from '@livestall/components/i18n.js';

defineWords({
  ko: {
    'hooks.title': '웹훅', 'hooks.lead': '주문에 일이 생기면 상점 서버에 서명해서 알려요. 답이 없으면 사흘 동안 다시 보내요.', 'hooks.none': '아직 알릴 곳이 없어요. 상점 서버의 https 주소를 적어 주세요.',
    'hooks.url': '받을 주소', 'hooks.events': '알릴 일', 'hooks.add': '주소 더하기', 'hooks.secret': '서명을 확인할 비밀 키예요. 지금만 보여요.', 'hooks.bad': '밖에서 열리는 https 주소와, 알릴 일을 하나 이상 골라 주세요.',
    'hooks.on': '보내는 중', 'hooks.paused': '멈춤', 'hooks.failing': '{n}번 이어서 실패', 'hooks.resume': '다시 보내기 시작', 'hooks.test': '시험 보내기', 'hooks.tested': '시험 메시지를 보냈어요. 보낸 기록에서 결과를 보세요.',
    'hooks.rotate': '새 비밀 키', 'hooks.rotate-ask': '비밀 키를 새로 만들까요?', 'hooks.rotate-note': '전의 키도 한동안 함께 서명하니, 그사이에 서버의 키를 바꾸세요.',
    'hooks.remove': '빼기', 'hooks.remove-ask': '이 주소를 뺄까요?', 'hooks.remove-note': '{url}\n보낸 기록과 기다리는 메시지도 함께 사라져요. 되돌릴 수 없어요.', 'hooks.removed': '주소를 뺐어요.', 'hooks.resumed': '다시 보내요.',
    'hooks.order.paid': '결제됨', 'hooks.order.refunded': '환불됨', 'hooks.order.disputed': '이의 제기됨', 'hooks.order.shipped': '발송됨', 'hooks.order.delivered': '배송됨', 'hooks.webhook.test': '시험',
    'sent.title': '보낸 기록', 'sent.hide': '기록 접기', 'sent.none': '여기로 보낸 것이 아직 없어요. 시험 보내기로 확인해 보세요.', 'sent.fresh': '새로 고침', 'sent.waiting': '기다림', 'sent.delivered': '도착', 'sent.failed': '실패', 'sent.tries': '{n}번 시도',
    'sent.again': '다시 보내기', 'sent.all-again': '하루 동안 실패한 것 모두 다시', 'sent.replayed': '다시 보내요.', 'sent.replayed-n': ({n}) => (n !== '0' ? `${n}개를 다시 보내요.` : '하루 동안 실패한 것이 없어요.'), 'problem.webhook-limit': '주소를 더 둘 수 없어요. 쓰지 않는 것을 먼저 빼 주세요.',
  },
  en: {
    'hooks.title': 'Webhooks', 'hooks.lead': 'Your server is told, signed, what happens to orders. Without an answer we try again for three days.', 'hooks.none': 'Nobody is told yet. Enter an https address of your server.',
    'hooks.url': 'Address', 'hooks.events': 'Tell it when an order is', 'hooks.add': 'Add the address', 'hooks.secret': 'The secret that signatures are checked by. It is shown only now.', 'hooks.bad': 'Enter an https address that is open to the outside, and choose at least one event.',
    'hooks.on': 'Sending', 'hooks.paused': 'Paused', 'hooks.failing': 'failed {n} times in a row', 'hooks.resume': 'Send again', 'hooks.test': 'Send a test', 'hooks.tested': 'A test is on its way. See in the deliveries what came of it.',
    'hooks.rotate': 'New secret', 'hooks.rotate-ask': 'Make a new secret?', 'hooks.rotate-note': 'The old one signs too for a while: change it at your server meanwhile.',
    'hooks.remove': 'Remove', 'hooks.remove-ask': 'Remove this address?', 'hooks.remove-note': '{url}\nIts deliveries and what still waits go with it. This can’t be undone.', 'hooks.removed': 'The address is removed.', 'hooks.resumed': 'Sending again.',
    'hooks.order.paid': 'paid', 'hooks.order.refunded': 'refunded', 'hooks.order.disputed': 'disputed', 'hooks.order.shipped': 'sent', 'hooks.order.delivered': 'delivered', 'hooks.webhook.test': 'test',
    'sent.title': 'Deliveries', 'sent.hide': 'Hide deliveries', 'sent.none': 'Nothing was sent here yet. Send a test to see that it arrives.', 'sent.fresh': 'Refresh', 'sent.waiting': 'Waiting', 'sent.delivered': 'Arrived', 'sent.failed': 'Failed', 'sent.tries': ({n}) => (n === 1 ? '1 try' : `${n} tries`),
    'sent.again': 'Send again', 'sent.all-again': 'Send again all that failed in a day', 'sent.replayed': 'It is sent again.', 'sent.replayed-n': ({n}) => (n !== '0' ? `${n} sent again.` : 'Nothing failed within a day.'), 'problem.webhook-limit': 'No more addresses fit. Remove one that is not used.',
  },
});

export const EVENTS = ['order.paid', 'order.refunded', 'order.disputed', 'order.shipped', 'order.delivered'];
