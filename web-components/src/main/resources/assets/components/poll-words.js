/** What a poll says around its own words. */
import {defineWords} from '@livestall/components/i18n.js';

defineWords({
  ko: {
    'poll.heading': '투표 중', 'poll.quiz': '퀴즈', 'poll.ended': '투표 종료', 'poll.quiz-ended': '퀴즈 종료', 'poll.left': '{left} 남음', 'poll.votes': '{n}명 참여',
    'poll.hidden': '결과는 끝난 뒤에 보여 드려요', 'poll.once': '한 번만 고를 수 있어요', 'poll.stale': '연결되면 최신 결과로 바뀌어요',
    'poll.mine': '내 선택', 'poll.right': '정답', 'poll.fold': '투표 접기', 'poll.dismiss': '투표 결과 닫기', 'poll.unfold': '투표 펼치기: {question}',
    'poll.option-result': '{option}, {percent}퍼센트',
  },
  en: {
    'poll.heading': 'Poll', 'poll.quiz': 'Quiz', 'poll.ended': 'Poll closed', 'poll.quiz-ended': 'Quiz closed', 'poll.left': '{left} left', 'poll.votes': ({n}) => `${n} vote${n === '1' ? '' : 's'}`,
    'poll.hidden': 'Results are shown at the end', 'poll.once': 'You can choose once', 'poll.stale': 'The result is updated once connected',
    'poll.mine': 'My choice', 'poll.right': 'Right answer', 'poll.fold': 'Fold the poll', 'poll.dismiss': 'Close the result', 'poll.unfold': 'Show the poll: {question}',
    'poll.option-result': '{option}, {percent} percent',
  },
});
