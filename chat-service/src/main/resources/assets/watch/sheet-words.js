/** What the sheets over a show say: a name, questions, the bag. */
import {defineWords} from '@livestall/components/i18n.js';

defineWords({
  ko: {
    'name.heading': '채팅에 참여하기', 'name.nickname': '닉네임', 'name.hint': '방송에서 다른 사람에게 보여요. 20자까지.', 'name.rules': '채팅 규칙', 'name.rule-1': '서로 존중하고, 욕설과 비하는 하지 않아요.',
    'name.rule-2': '전화번호·주소·카드 번호는 적지 않아요.', 'name.rule-3': '광고와 도배는 지워질 수 있어요.', 'name.consent': '규칙을 지키고, 닉네임과 메시지가 이 상점의 방송 기록으로 남는 데 동의해요.', 'name.go': '동의하고 보내기',
    'name.going': '확인하는 중…', 'name.unknown': '답이 늦어지고 있어요. 다시 시도해 주세요.', 'name.consent-needed': '동의해야 메시지를 보낼 수 있어요.',
    'buy.blocked': '새 탭을 열지 못했어요', 'buy.blocked-more': '브라우저가 새 탭을 막았어요. 아래 버튼으로 결제를 이어 가세요. 방송은 계속돼요.', 'buy.open': '결제 페이지 열기',
    'bag.heading': '장바구니', 'bag.add': '담기', 'bag.added': '장바구니에 담았어요', 'bag.full': '장바구니가 가득 찼어요. 20가지까지 담을 수 있어요.', 'bag.empty': '장바구니가 비어 있어요', 'bag.empty-more': '상품에서 ‘담기’를 누르면 여기에 모여요.',
    'bag.drop': '{name} 빼기',
    'questions.heading': '질문', 'questions.placeholder': '궁금한 것을 물어보세요', 'questions.ask': '질문하기', 'questions.none': '아직 질문이 없어요. 첫 질문을 남겨 보세요.', 'questions.vote': '나도 궁금해요',
    'questions.answered-aloud': '방송에서 답했어요', 'questions.answered-text': '채팅으로 답했어요',
  },
  en: {
    'name.heading': 'Join the chat', 'name.nickname': 'Nickname', 'name.hint': 'Others in the show see it. Up to 20 characters.', 'name.rules': 'Chat rules',
    'name.rule-1': 'Be kind: no insults, no slurs.', 'name.rule-2': 'No phone numbers, addresses or card numbers.', 'name.rule-3': 'Advertising and flooding may be removed.',
    'name.consent': 'I keep the rules and agree that my nickname and messages are kept in this shop’s record of the show.', 'name.go': 'Agree and send', 'name.going': 'Checking…',
    'name.unknown': 'The answer is taking long. Please try again.', 'name.consent-needed': 'Without your consent we can’t send it.',
    'buy.blocked': 'The new tab was blocked', 'buy.blocked-more': 'Your browser blocked the new tab. Pay with the button below; the show goes on.', 'buy.open': 'Open the payment page',
    'bag.heading': 'Your bag', 'bag.add': 'Add', 'bag.added': 'Added to your bag', 'bag.full': 'Your bag is full: 20 different items at most.', 'bag.empty': 'Your bag is empty',
    'bag.empty-more': 'Press “Add” at a product and it waits here.', 'bag.drop': 'Take out {name}',
    'questions.heading': 'Questions', 'questions.placeholder': 'What would you like to know?', 'questions.ask': 'Ask', 'questions.none': 'No questions yet. Ask the first one.',
    'questions.vote': 'I want to know too', 'questions.answered-aloud': 'Answered in the show', 'questions.answered-text': 'Answered in the chat',
  },
});
