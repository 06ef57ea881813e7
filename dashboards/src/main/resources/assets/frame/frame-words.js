/** What every page of Insights says. */
import {defineWords} from '@livestall/components/i18n.js';

defineWords({
  ko: {
    'frame.tabs': '인사이트', 'frame.board': '라이브 보드', 'frame.report': '방송 리포트', 'frame.books': '장부 대조', 'frame.dictionary': '지표 사전',
    'frame.studio': '스튜디오', 'frame.logout': '로그아웃', 'frame.again': '다시 시도', 'frame.pick': '방송 고르기',
    'frame.noShows': '아직 방송이 없어요', 'frame.noShowsText': '스튜디오에서 첫 방송을 만들면 여기에 숫자가 나타납니다.', 'frame.openStudio': '스튜디오 열기',
    'frame.csv': 'CSV', 'frame.json': 'JSON', 'frame.export': '{table} {kind} 내려받기', 'frame.exportFailed': '파일을 받지 못했어요. 다시 시도해 주세요.',
    'problem.not-allowed': '매출을 볼 수 있는 사람(진행자, 마케터, 소유자)만 열 수 있어요.',
    'problem.books-unavailable': '장부가 지금 답하지 않아요.', 'problem.too-many-orders': '주문이 많아 하나씩 대조할 수 없어요.',
  },
  en: {
    'frame.tabs': 'Insights', 'frame.board': 'Live board', 'frame.report': 'Report', 'frame.books': 'Books', 'frame.dictionary': 'Dictionary',
    'frame.studio': 'Studio', 'frame.logout': 'Log out', 'frame.again': 'Try again', 'frame.pick': 'Choose a show',
    'frame.noShows': 'No shows yet', 'frame.noShowsText': 'Create your first show in the studio and its figures appear here.', 'frame.openStudio': 'Open the studio',
    'frame.csv': 'CSV', 'frame.json': 'JSON', 'frame.export': 'Download {table} as {kind}', 'frame.exportFailed': 'The file could not be fetched. Try again.',
    'problem.not-allowed': 'This is for people who see sales: hosts, marketers and the owner.',
    'problem.books-unavailable': 'The books do not answer right now.', 'problem.too-many-orders': 'Too many orders to compare one by one.',
  },
});
