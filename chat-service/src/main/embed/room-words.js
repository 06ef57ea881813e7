/** Of what the viewer page says the few words that its parts say here too: the page has three times as many, and the script must stay small. */
import {defineWords} from '@livestall/components/i18n.js';

defineWords({
  ko: {
    'watch.live': 'LIVE', 'watch.connecting': '연결 중', 'watch.ended': '종료', 'watch.draft': '준비 중',
    'watch.demo': '데모', 'watch.rehearsal': '리허설', 'watch.simulated': '시뮬레이션 시청자 포함',
    'watch.viewers': '{n}명 시청 중',
    'heart.send': '하트 보내기', 'composer.placeholder': '메시지 보내기', 'composer.send': '보내기', 'composer.name': '메시지',
    'composer.offline': '연결되면 보낼 수 있어요', 'composer.ended': '방송이 끝나 채팅이 닫혔어요', 'composer.draft': '방송이 시작되면 채팅할 수 있어요',
    'composer.chars': '{n}/{most}', 'composer.ask': '질문',
    'name.heading': '채팅에 참여하기', 'name.nickname': '닉네임', 'name.hint': '방송에서 다른 사람에게 보여요. 20자까지.',
    'name.rules': '채팅 규칙', 'name.rule-1': '서로 존중하고, 욕설과 비하는 하지 않아요.', 'name.rule-2': '전화번호·주소·카드 번호는 적지 않아요.',
    'name.rule-3': '광고와 도배는 지워질 수 있어요.', 'name.consent': '규칙을 지키고, 닉네임과 메시지가 이 상점의 방송 기록으로 남는 데 동의해요.',
    'name.go': '동의하고 보내기', 'name.going': '확인하는 중…', 'name.unknown': '답이 늦어지고 있어요. 다시 시도해 주세요.', 'name.consent-needed': '동의해야 메시지를 보낼 수 있어요.',
    'pin.new': '지금 소개: {name}',
  },
  en: {
    'watch.live': 'LIVE', 'watch.connecting': 'Connecting', 'watch.ended': 'Ended', 'watch.draft': 'Soon',
    'watch.demo': 'Demo', 'watch.rehearsal': 'Rehearsal', 'watch.simulated': 'With simulated viewers',
    'watch.viewers': '{n} watching',
    'heart.send': 'Send a heart', 'composer.placeholder': 'Send a message', 'composer.send': 'Send', 'composer.name': 'Message',
    'composer.offline': 'You can send once connected', 'composer.ended': 'The show is over, the chat is closed', 'composer.draft': 'The chat opens when the show starts',
    'composer.chars': '{n}/{most}', 'composer.ask': 'Ask',
    'name.heading': 'Join the chat', 'name.nickname': 'Nickname', 'name.hint': 'Others in the show see it. Up to 20 characters.',
    'name.rules': 'Chat rules', 'name.rule-1': 'Be kind: no insults, no slurs.', 'name.rule-2': 'No phone numbers, addresses or card numbers.',
    'name.rule-3': 'Advertising and flooding may be removed.', 'name.consent': 'I keep the rules and agree that my nickname and messages are kept in this shop’s record of the show.',
    'name.go': 'Agree and send', 'name.going': 'Checking…', 'name.unknown': 'The answer is taking long. Please try again.', 'name.consent-needed': 'Without your consent we can’t send it.',
    'pin.new': 'Now showing: {name}',
  },
});
