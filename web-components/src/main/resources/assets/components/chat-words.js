/** What the chat says around people's own words. */
import {defineWords} from '@livestall/components/i18n.js';

defineWords({
  ko: {
    'chat.log': '채팅', 'chat.host': '호스트', 'chat.staff': '스태프', 'chat.buyer': '구매자', 'chat.me': '나',
    'chat.order': '새 주문이 들어왔어요', 'chat.orders': '주문이 이어지고 있어요', 'chat.more': '더 보기', 'chat.less': '접기',
    'chat.new': '새 메시지 {n}', 'chat.removed': '지운 메시지', 'chat.sending': '보내는 중', 'chat.edit': '고쳐서 보내기',
    'chat.again': '다시 보내기', 'chat.dismiss': '지우기', 'chat.unknown': '보냈는지 확인하지 못했어요.',
    'chat.received-to': '여기까지 받았어요 · {time}', 'chat.view-product': '상품 보기', 'chat.empty': '첫 메시지를 남겨 보세요',
    'refusal.empty': '내용이 비어 있어요.', 'refusal.too-long': '글이 너무 길어요. 300자까지 쓸 수 있어요.',
    'refusal.not-named': '닉네임을 먼저 정해 주세요.', 'refusal.nickname-taken-by-staff': '스태프와 헷갈리는 닉네임이에요. 다른 이름을 써 주세요.',
    'refusal.nickname-invalid': '쓸 수 없는 닉네임이에요. 20자까지, 보이는 글자로 정해 주세요.',
    'refusal.rules-not-accepted': '채팅 규칙에 동의해 주세요.', 'refusal.muted': '지금은 글을 쓸 수 없어요.',
    'refusal.muted-for': '진행자가 글쓰기를 멈췄어요. {left} 뒤에 다시 쓸 수 있어요.',
    'refusal.too-fast': '조금 천천히 보내 주세요.', 'refusal.blocked-word': '이 방에서 쓸 수 없는 말이 들어 있어요.',
    'refusal.not-allowed': '이 일을 할 권한이 없어요.', 'refusal.ended': '방송이 끝나 채팅이 닫혔어요.',
    'refusal.not-started': '방송이 시작되면 보낼 수 있어요.', 'refusal.unknown-message': '이미 없는 메시지예요.',
    'refusal.bad-frame': '보내지 못했어요. 새로 고친 뒤 다시 시도해 주세요.', 'refusal.links-not-allowed': '링크는 스태프만 보낼 수 있어요.',
  },
  en: {
    'chat.log': 'Chat', 'chat.host': 'Host', 'chat.staff': 'Staff', 'chat.buyer': 'Buyer', 'chat.me': 'Me',
    'chat.order': 'A new order came in', 'chat.orders': 'Orders keep coming', 'chat.more': 'More', 'chat.less': 'Less',
    'chat.new': ({n}) => `${n} new message${n === 1 ? '' : 's'}`, 'chat.removed': 'Removed', 'chat.sending': 'Sending',
    'chat.edit': 'Edit and send', 'chat.again': 'Send again', 'chat.dismiss': 'Discard',
    'chat.unknown': 'We could not confirm that it was sent.', 'chat.received-to': 'Received up to here · {time}',
    'chat.view-product': 'View product', 'chat.empty': 'Say the first word',
    'refusal.empty': 'There is nothing to send.', 'refusal.too-long': 'Too long: 300 characters at most.',
    'refusal.not-named': 'Choose a nickname first.',
    'refusal.nickname-taken-by-staff': 'That looks like a staff member’s name. Choose another one.',
    'refusal.nickname-invalid': 'This nickname can’t be used. Up to 20 visible characters.',
    'refusal.rules-not-accepted': 'Please accept the chat rules.', 'refusal.muted': 'You can’t write right now.',
    'refusal.muted-for': 'A moderator paused your writing. You can write again in {left}.',
    'refusal.too-fast': 'A little slower, please.', 'refusal.blocked-word': 'This contains a word that is not allowed here.',
    'refusal.not-allowed': 'You don’t have the right to do this.', 'refusal.ended': 'The show is over, the chat is closed.',
    'refusal.not-started': 'You can write once the show starts.', 'refusal.unknown-message': 'That message is gone.',
    'refusal.bad-frame': 'It could not be sent. Reload and try again.', 'refusal.links-not-allowed': 'Only staff can send links.',
  },
});
