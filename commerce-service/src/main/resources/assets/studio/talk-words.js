/** What the studio says of questions and polls. */
import {defineWords} from '@livestall/components/i18n.js';

defineWords({
  ko: {
    'talk.none': '답을 기다리는 질문이 없어요', 'talk.votes': '{n}명이 궁금해해요', 'talk.aloud': '말로 답함', 'talk.aloud-key': '맨 위 질문에 말로 답함 (A)', 'talk.done': '답한 질문으로 표시했어요',
    'talk.poll': '투표', 'talk.poll-key': '투표 시작 (P)', 'talk.end-poll': '투표 끝내기', 'talk.unknown': '확인하지 못했어요. 다시 눌러도 한 번만 처리돼요.',
    'poll-sheet.title': '투표 시작', 'poll-sheet.question': '질문', 'poll-sheet.option': '보기 {n}', 'poll-sheet.add': '보기 더하기', 'poll-sheet.time': '시간', 'poll-sheet.seconds': '{n}초',
    'poll-sheet.open-end': '직접 끝내기', 'poll-sheet.hidden': '끝날 때까지 결과 가리기', 'poll-sheet.quiz': '퀴즈로 내기: 정답', 'poll-sheet.no-quiz': '퀴즈 아님', 'poll-sheet.go': '지금 시작',
    'poll-sheet.incomplete': '질문과 보기를 두 개 이상 적어 주세요.', 'poll-sheet.started': '투표를 시작했어요',
  },
  en: {
    'talk.none': 'No question waits for an answer', 'talk.votes': ({n}) => `${n} want to know`, 'talk.aloud': 'Answered aloud', 'talk.aloud-key': 'Answer the top question aloud (A)', 'talk.done': 'Marked as answered',
    'talk.poll': 'Poll', 'talk.poll-key': 'Start a poll (P)', 'talk.end-poll': 'End poll', 'talk.unknown': 'Not confirmed. Doing it again counts once.',
    'poll-sheet.title': 'Start a poll', 'poll-sheet.question': 'Question', 'poll-sheet.option': 'Option {n}', 'poll-sheet.add': 'Add an option', 'poll-sheet.time': 'Time', 'poll-sheet.seconds': '{n} s',
    'poll-sheet.open-end': 'Until I end it', 'poll-sheet.hidden': 'Hide the result until the end', 'poll-sheet.quiz': 'As a quiz: right answer', 'poll-sheet.no-quiz': 'No quiz', 'poll-sheet.go': 'Start now',
    'poll-sheet.incomplete': 'Give it a question and at least two options.', 'poll-sheet.started': 'The poll runs',
  },
});
