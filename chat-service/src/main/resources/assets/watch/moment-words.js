/** What is said before a show and after it. */
import {defineWords} from '@livestall/components/i18n.js';

defineWords({
  ko: {
    'wait.heading': '곧 시작해요', 'wait.at': '{at} 시작', 'wait.left': '시작까지', 'wait.days': '{n}일', 'wait.now': '곧 시작해요. 이 화면에서 바로 이어져요.', 'wait.calendar': '캘린더에 추가', 'wait.remind': '10분 뒤 방송이 시작돼요', 'wait.saved': '캘린더 파일을 저장했어요',
    'wait.sells': '이런 상품을 만나요', 'wait.more': '시작하면 이 화면에서 바로 이어져요.',
    'over.heading': '방송이 끝났어요', 'over.more': '함께해 주셔서 고마워요. 상품은 계속 살 수 있어요.', 'over.length': '{n}분 동안 방송했어요', 'over.orders': '이 방송에서 산 주문 {n}건', 'over.replay': '다시 보기',
    'survey.heading': '방송은 어땠나요?', 'survey.star': '{n}점', 'survey.text': '한마디 남기기 (선택)', 'survey.send': '평가 보내기', 'survey.sending': '보내는 중…', 'survey.done': '평가해 주셔서 고마워요.', 'survey.choose': '별점을 골라 주세요.',
    'replay.name': '다시 보기', 'replay.play': '재생', 'replay.pause': '일시 정지', 'replay.place': '방송 시점', 'replay.of': '{all} 중 {at}', 'replay.loading': '채팅을 불러오는 중…', 'replay.chapters': '상품별로 보기', 'replay.end': '다시 보기 닫기', 'replay.failed': '채팅을 다 불러오지 못했어요.', 'poll.past': '다시 보기에서는 투표할 수 없어요. 결과는 투표가 끝난 때에 나와요.',
  },
  en: {
    'wait.heading': 'Starting soon', 'wait.at': 'Starts {at}', 'wait.left': 'Starts in', 'wait.days': ({n}) => `${n} day${n === 1 ? '' : 's'}`, 'wait.now': 'Any moment now. It goes on right here.', 'wait.calendar': 'Add to calendar', 'wait.remind': 'The show starts in 10 minutes', 'wait.saved': 'The calendar file was saved',
    'wait.sells': 'What you will see', 'wait.more': 'It goes on right here once it starts.',
    'over.heading': 'The show is over', 'over.more': 'Thank you for being here. The products are still on sale.', 'over.length': ({n}) => `It went on for ${n} minute${n === 1 ? '' : 's'}`, 'over.orders': ({n}) => `You bought here ${n === 1 ? 'once' : `${n} times`}`, 'over.replay': 'Watch again',
    'survey.heading': 'How was the show?', 'survey.star': ({n}) => `${n} star${n === 1 ? '' : 's'}`, 'survey.text': 'A word about it (optional)', 'survey.send': 'Send the rating', 'survey.sending': 'Sending…', 'survey.done': 'Thank you for your rating.', 'survey.choose': 'Choose your stars.',
    'replay.name': 'Replay', 'replay.play': 'Play', 'replay.pause': 'Pause', 'replay.place': 'Place in the show', 'replay.of': '{at} of {all}', 'replay.loading': 'Loading the chat…', 'replay.chapters': 'By product', 'replay.end': 'Leave the replay', 'replay.failed': 'The chat could not be loaded whole.', 'poll.past': 'You can’t vote in a replay. The result comes where the poll ended.',
  },
});
