/** Words about the shop's people. */
import {defineWords} from '@livestall/components/i18n.js';

defineWords({
  ko: {
    'team.title': '함께하는 사람', 'team.you': '나', 'team.since': '{at}부터', 'team.remove': '내보내기', 'team.role-of': '{name} 님의 역할',
    'team.remove-ask': '{name} 님을 내보낼까요?', 'team.remove-note': '바로 모든 화면에서 로그아웃돼요. 다시 함께하려면 새로 초대해야 해요.',
    'team.removed': '{name} 님을 내보냈어요.', 'team.changed': '{name} 님의 역할을 바꿨어요. 다시 로그인하면 적용돼요.',
    'team.owner': '대표', 'team.host': '진행', 'team.moderator': '운영', 'team.marketer': '마케팅', 'team.agent': '상담',
    'team.owner-can': '모든 일과 설정', 'team.host-can': '방송, 상품, 주문', 'team.moderator-can': '채팅 관리. 금액은 보지 않아요', 'team.marketer-can': '성과와 주문 보기', 'team.agent-can': '상품과 방송 보기, 상담',
    'invite.title': '초대', 'invite.email': '이메일', 'invite.role': '역할', 'invite.go': '초대 링크 만들기', 'invite.none': '기다리는 초대가 없어요. 이메일을 적고 링크를 만들어 직접 보내 주세요.',
    'invite.once': '{email} 님께 이 링크를 보내세요. 지금만 보이고 한 번만 쓸 수 있어요.', 'invite.until': '{at}까지', 'invite.withdraw': '거두기', 'invite.withdrawn': '{email} 님의 초대를 거뒀어요.', 'invite.bad-email': '이메일 주소를 적어 주세요.',
    'problem.last-owner': '상점에는 대표가 한 분은 있어야 해요.', 'problem.already-staff': '이미 함께하는 분이에요.', 'problem.invitation-limit': '기다리는 초대가 너무 많아요. 먼저 몇 개를 거둬 주세요.',
  },
  en: {
    'team.title': 'People', 'team.you': 'You', 'team.since': 'since {at}', 'team.remove': 'Remove', 'team.role-of': 'Role of {name}',
    'team.remove-ask': 'Remove {name}?', 'team.remove-note': 'They are logged out everywhere at once. To come back they need a new invitation.',
    'team.removed': '{name} is no longer in the team.', 'team.changed': '{name} has another role, which holds from the next log-in.',
    'team.owner': 'Owner', 'team.host': 'Host', 'team.moderator': 'Moderator', 'team.marketer': 'Marketer', 'team.agent': 'Agent',
    'team.owner-can': 'everything, and settings', 'team.host-can': 'shows, products, orders', 'team.moderator-can': 'the chat; sees no amounts', 'team.marketer-can': 'sees results and orders', 'team.agent-can': 'sees products and shows, helps buyers',
    'invite.title': 'Invitations', 'invite.email': 'E-mail', 'invite.role': 'Role', 'invite.go': 'Make a link', 'invite.none': 'Nobody is invited now. Enter an e-mail, make a link, and send it yourself.',
    'invite.once': 'Send this link to {email}. It is shown only now and works once.', 'invite.until': 'until {at}', 'invite.withdraw': 'Withdraw', 'invite.withdrawn': 'The invitation of {email} is withdrawn.', 'invite.bad-email': 'Enter an e-mail address.',
    'problem.last-owner': 'A shop needs at least one owner.', 'problem.already-staff': 'This person works here already.', 'problem.invitation-limit': 'Too many invitations wait. Withdraw some first.',
  },
});

export const ROLES = ['owner', 'host', 'moderator', 'marketer', 'agent'];
