/** Why the room refused what nobody does in a shop's page: moderating, reports, questions, reactions, the survey. */
import {defineWords} from '@livestall/components/i18n.js';

defineWords({
  ko: {
    'refusal.not-held': '기다리는 글이 아니에요.', 'refusal.already-decided': '다른 관리자가 이미 다르게 처리했어요.', 'refusal.too-late': '되돌릴 수 있는 30초가 지났어요.',
    'refusal.already-reported': '이미 신고한 글이에요.', 'refusal.unknown-picture': '없는 사진이에요. 다시 올려 주세요.', 'refusal.poll-running': '다른 투표가 진행 중이에요.',
    'refusal.unknown-question': '이미 없는 질문이에요.', 'refusal.survey-closed': '지금은 평가를 남길 수 없어요.', 'refusal.unknown-message': '이미 없는 메시지예요.',
    'refusal.unknown-emoji': '여기서 쓸 수 없는 이모지예요.',
  },
  en: {
    'refusal.not-held': 'This message is not waiting for review.', 'refusal.already-decided': 'Another moderator has decided otherwise.',
    'refusal.too-late': 'It is more than 30 seconds ago.', 'refusal.already-reported': 'You have reported this message already.',
    'refusal.unknown-picture': 'There is no such picture. Upload it again.', 'refusal.poll-running': 'Another poll is running.',
    'refusal.unknown-question': 'That question is gone.', 'refusal.survey-closed': 'This show can’t be rated now.',
    'refusal.unknown-message': 'That message is gone.', 'refusal.unknown-emoji': 'That emoji can’t be used here.',
  },
});
