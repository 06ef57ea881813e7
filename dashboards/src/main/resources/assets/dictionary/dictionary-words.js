import {defineWords} from '@livestall/components/i18n.js';

defineWords({
  ko: {
    'dictionary.title': '지표 사전', 'dictionary.lead': '화면과 파일에 나오는 모든 숫자의 뜻. 이름은 API와 같습니다.', 'dictionary.pageTitle': '지표 사전 · Livestall',
    'dictionary.search': '지표 찾기', 'dictionary.none': '“{query}”에 맞는 지표가 없어요. 다른 말로 찾아 보세요.',
    'dictionary.formula': '식', 'dictionary.window': '기간', 'dictionary.without': '제외', 'dictionary.unit': '단위', 'dictionary.version': '정의 v{version}',
    'dictionary.link': '{name}: 이 정의의 주소', 'dictionary.count': ({n}) => `지표 ${n}개`,
    'measure.count': '횟수', 'measure.people': '명', 'measure.milliseconds': '밀리초', 'measure.seconds': '초', 'measure.ratio': '비율', 'measure.minor units': '통화의 최소 단위', 'measure.chain': '사슬', 'measure.phases': '단계',
  },
  en: {
    'dictionary.title': 'Metric dictionary', 'dictionary.lead': 'What each figure on the pages and in the files means, under the name that the API uses.', 'dictionary.pageTitle': 'Metric dictionary · Livestall',
    'dictionary.search': 'Find a metric', 'dictionary.none': 'No metric matches “{query}”. Try another word.',
    'dictionary.formula': 'Formula', 'dictionary.window': 'Window', 'dictionary.without': 'Excluded', 'dictionary.unit': 'Unit', 'dictionary.version': 'Definition v{version}',
    'dictionary.link': '{name}: address of this definition', 'dictionary.count': ({n}) => (n === 1 ? '1 metric' : `${n} metrics`),
    'measure.count': 'count', 'measure.people': 'people', 'measure.milliseconds': 'milliseconds', 'measure.seconds': 'seconds', 'measure.ratio': 'ratio', 'measure.minor units': 'minor units of the currency', 'measure.chain': 'chain', 'measure.phases': 'phases',
  },
});
