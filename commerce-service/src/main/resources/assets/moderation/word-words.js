/** Words about the shop's words, links and what they would do with a sentence. */
import {defineWords} from '@livestall/components/i18n.js';

defineWords({
  ko: {
    'words.title': '금칙어', 'words.lead': '띄어쓰기, 자모, 비슷한 글자로 바꿔 써도 찾아내요. 저장하면 방송 중에도 바로 적용돼요.', 'words.new': '더할 낱말', 'words.hint': '한 줄에 하나씩 적거나 목록을 붙여 넣어 주세요', 'words.action': '이 낱말이 있으면', 'words.add': '더하기', 'words.file': '파일에서 가져오기',
    'words.block': '글을 막아요', 'words.hold': '올리기 전에 검토해요', 'words.mask': '낱말만 가려요', 'words.allow': '괜찮은 말이에요 (안에 든 금칙어를 무시)', 'words.short-block': '막기', 'words.short-hold': '검토', 'words.short-mask': '가리기', 'words.short-allow': '허용',
    'words.none': '아직 더한 낱말이 없어요. 기본 욕설은 이미 걸러지니, 상점에서 따로 막고 싶은 말을 적어 주세요.', 'words.find': '낱말 찾기', 'words.count': '낱말 {n}개', 'words.rest': '{n}개 더 있어요. 찾기로 좁혀 보세요.', 'words.action-of': '‘{word}’ 처리', 'words.drop': '‘{word}’ 빼기',
    'words.added': '낱말 {n}개를 더했어요.', 'words.all-known': '모두 이미 있는 낱말이에요.', 'words.nothing': '더할 낱말을 적어 주세요.', 'problem.words-changed': '그사이에 다른 분이 목록을 바꿨어요. 바뀐 목록을 불러왔으니 다시 더해 주세요.',
    'trial.title': '문장 시험해 보기', 'trial.sentence': '시청자가 쓸 문장', 'trial.hint': '예: 이거 짝퉁 아니에요?', 'trial.go': '시험해 보기', 'trial.passed': '올라가요', 'trial.held': '검토해요', 'trial.refused': '막혀요', 'trial.held-word': '검토할 낱말이 들어 있어요.', 'trial.held-link': '링크가 들어 있어요.', 'trial.masked': '이렇게 보여요:',
    'links.title': '링크', 'links.lead': '시청자가 쓴 글에 링크가 있으면', 'links.refuse': '막아요', 'links.hold': '올리기 전에 검토해요', 'links.allow': '그대로 올려요', 'links.saved': '링크 규칙을 바꿨어요.',
  },
  en: {
    'words.title': 'Words', 'words.lead': 'Found however they are dressed up: spaced, split or with look-alike letters. What you save holds at once, also during a show.', 'words.new': 'Words to add', 'words.hint': 'One a line, or paste a list', 'words.action': 'A line with such a word', 'words.add': 'Add', 'words.file': 'From a file',
    'words.block': 'is refused', 'words.hold': 'waits for a moderator', 'words.mask': 'shows without the word', 'words.allow': 'is fine (a listed word inside is ignored)', 'words.short-block': 'Refuse', 'words.short-hold': 'Hold', 'words.short-mask': 'Mask', 'words.short-allow': 'Allow',
    'words.none': 'No words yet. Common swear words are caught already; add what your shop wants kept out.', 'words.find': 'Find a word', 'words.count': ({n}) => (n === '1' ? '1 word' : `${n} words`), 'words.rest': '{n} more. Narrow it down by searching.', 'words.action-of': 'What “{word}” does', 'words.drop': 'Take “{word}” away',
    'words.added': ({n}) => (n === '1' ? '1 word added.' : `${n} words added.`), 'words.all-known': 'All of these are listed already.', 'words.nothing': 'Type a word to add.', 'problem.words-changed': 'Somebody else changed the list meanwhile. Theirs is loaded: please add yours again.',
    'trial.title': 'Try a sentence', 'trial.sentence': 'A viewer’s sentence', 'trial.hint': 'e.g. Is this a fake?', 'trial.go': 'Try it', 'trial.passed': 'Goes through', 'trial.held': 'Would be held', 'trial.refused': 'Would be refused', 'trial.held-word': 'because it has a word that waits for a moderator.', 'trial.held-link': 'because it has a link.', 'trial.masked': 'It shows as:',
    'links.title': 'Links', 'links.lead': 'A viewer’s line with a link', 'links.refuse': 'is refused', 'links.hold': 'waits for a moderator', 'links.allow': 'goes through', 'links.saved': 'The rule for links is changed.',
  },
});
