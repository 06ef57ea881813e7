/** Words about forgetting a viewer. */
import {defineWords} from '@livestall/components/i18n.js';

defineWords({
  ko: {
    'erase.title': '시청자 정보 지우기', 'erase.lead': '시청자가 자기 정보를 지워 달라고 할 때 써요. 상점의 모든 방송에서 이름과 쓴 글이 사라지고, 집계된 숫자는 그대로예요.', 'erase.go': '모두 지우기',
    'erase.ask': '{name} 님의 이름과 글을 모두 지울까요?', 'erase.note': '채팅, 지난 방송, 신고 쪽지, 이의 신청, 대화 검색에서 사라져요. 받은 조치와 누가 지웠는지는 기록에 남아요.\n되돌릴 수 없어요.',
    'erase.receipt': '{at}까지 쓴 글을 모두 지웠어요. 저장된 원본도 늦어도 {gone}까지 없어져요.',
  },
  en: {
    'erase.title': 'Erase this viewer', 'erase.lead': 'For a viewer who asks to be forgotten. Their name and lines go from all shows of the shop; figures stay as they are.', 'erase.go': 'Erase everything',
    'erase.ask': 'Erase the name and all lines of {name}?', 'erase.note': 'They go from the chat, past shows, notes on reports, appeals and the search in transcripts. Sanctions, and who erased them, stay in the log.\nThis can’t be undone.',
    'erase.receipt': 'Everything up to {at} is erased. The stored originals are gone by {gone} at the latest.',
  },
});
