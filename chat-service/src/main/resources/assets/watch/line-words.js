/** What can be done about a line, and about one's own time-out. */
import {defineWords} from '@livestall/components/i18n.js';

defineWords({
  ko: {
    'line.heading': '{name}님의 메시지', 'line.react': '반응 남기기', 'line.reaction': '{emoji} 반응', 'line.reply': '답글 쓰기', 'line.report': '신고하기', 'line.mute': '이 사람 메시지 숨기기',
    'line.mute-more': '나에게만 안 보여요. 상대는 알 수 없어요.', 'line.muted': '{name}님의 메시지를 숨겼어요', 'line.unmute': '다시 보기', 'line.muted-heading': '숨긴 사람', 'line.nobody-muted': '숨긴 사람이 없어요.',
    'report.heading': '신고하기', 'report.why': '어떤 점이 문제인가요?', 'report.spam': '광고·도배', 'report.abuse': '욕설·비하', 'report.fraud': '사기·허위 판매', 'report.privacy': '개인정보 노출', 'report.sexual': '음란·선정적', 'report.other': '그 밖의 이유',
    'report.note': '더 알려 주실 내용 (선택)', 'report.send': '신고 보내기', 'report.sending': '보내는 중…', 'report.done': '신고를 보냈어요', 'report.done-more': '운영자가 확인하고 조치해요. 신고한 사람은 알려지지 않아요.', 'report.choose': '이유를 하나 골라 주세요.',
    'line.back': '돌아가기', 'line.close': '확인',
    'appeal.heading': '이의 제기', 'appeal.timeout': '{at}까지 글을 쓸 수 없어요.', 'appeal.ban': '이 상점의 방송에 참여할 수 없게 됐어요.', 'appeal.none': '지금은 글을 쓸 수 있어요. 이의를 제기할 것이 없어요.',
    'appeal.text': '잘못된 조치라고 생각하는 이유', 'appeal.hint': '한 번만 보낼 수 있어요. 500자까지.', 'appeal.send': '보내기', 'appeal.sending': '보내는 중…', 'appeal.state.open': '보낸 이의를 확인하고 있어요.', 'appeal.state.rejected': '확인했지만 조치를 유지하기로 했어요.',
    'appeal.state.accepted': '이의를 받아들여 조치를 풀었어요.', 'appeal.loading': '불러오는 중…',
    'problem.nothing-to-appeal': '지금은 글을 쓸 수 있어요. 이의를 제기할 것이 없어요.', 'problem.already-appealed': '이 조치에는 이미 이의를 보냈어요.',
  },
  en: {
    'line.heading': 'Message of {name}', 'line.react': 'React', 'line.reaction': 'React with {emoji}', 'line.reply': 'Reply', 'line.report': 'Report', 'line.mute': 'Hide this person’s messages',
    'line.mute-more': 'Only for you. They aren’t told.', 'line.muted': '{name}’s messages are hidden', 'line.unmute': 'Show again', 'line.muted-heading': 'Hidden people', 'line.nobody-muted': 'Nobody is hidden.',
    'report.heading': 'Report', 'report.why': 'What is wrong with it?', 'report.spam': 'Advertising or flooding', 'report.abuse': 'Insults', 'report.fraud': 'Fraud or false selling', 'report.privacy': 'Private details', 'report.sexual': 'Sexual content', 'report.other': 'Something else',
    'report.note': 'Anything to add (optional)', 'report.send': 'Send the report', 'report.sending': 'Sending…', 'report.done': 'Your report was sent', 'report.done-more': 'A moderator looks at it. Nobody is told who reported.', 'report.choose': 'Choose a reason.',
    'line.back': 'Back', 'line.close': 'OK',
    'appeal.heading': 'Appeal', 'appeal.timeout': 'You can’t write until {at}.', 'appeal.ban': 'You were excluded from this shop’s shows.', 'appeal.none': 'You can write now; there is nothing to appeal.',
    'appeal.text': 'Why do you think this was wrong?', 'appeal.hint': 'You can send this once. Up to 500 characters.', 'appeal.send': 'Send', 'appeal.sending': 'Sending…', 'appeal.state.open': 'Your appeal is being looked at.', 'appeal.state.rejected': 'It was looked at; the decision stays.',
    'appeal.state.accepted': 'Your appeal was accepted and the decision lifted.', 'appeal.loading': 'Loading…',
    'problem.nothing-to-appeal': 'You can write now; there is nothing to appeal.', 'problem.already-appealed': 'You have appealed against this already.',
  },
});
