/** Words about a table of products that comes in. */
import {defineWords} from '@livestall/components/i18n.js';

defineWords({
  ko: {
    'sheet.lead': '엑셀이나 구글 시트에서 CSV로 저장한 파일이면 돼요 (UTF-8, EUC-KR). 먼저 살펴보고, 무엇이 바뀌는지 보여 드린 뒤에 가져와요.',
    'sheet.columns': '첫 줄에 열 이름이 있어야 해요. code, name_ko, price는 꼭 있어야 하고, 코드가 같은 상품은 고쳐요.', 'sheet.choose': 'CSV 파일 고르기', 'sheet.model': '지금 상품을 CSV로 받기',
    'sheet.found': '{rows}줄: 새 상품 {made}개, 고칠 상품 {changed}개, 가져올 수 없는 상품 {refused}개', 'sheet.all': '상품 {n}개 모두 가져오기', 'sheet.good': '괜찮은 {n}개만 가져오기', 'sheet.mend': '파일을 고쳐서 다시 골라 주세요. 아직 아무것도 바뀌지 않았어요.',
    'sheet.made': '새 상품', 'sheet.changed': '고침', 'sheet.refused': '가져올 수 없음', 'sheet.line': '{n}번째 줄', 'sheet.no-code': '코드 없음', 'sheet.why': '{n}번째 줄 {field}: {reason}', 'sheet.taken': '새 상품 {made}개를 올리고 {changed}개를 고쳤어요.',
    'sheet.why-needed': '비어 있으면 안 돼요', 'sheet.why-too-long': '너무 길어요', 'sheet.why-unreadable': '읽을 수 없는 글자예요. UTF-8이나 EUC-KR로 저장해 주세요', 'sheet.why-differs': '같은 코드의 다른 줄이나 지금 상품과 달라요', 'sheet.why-currency': '상점의 통화가 아니에요', 'sheet.why-no-amount': '금액이 아니에요. 52000이나 52,000처럼 적어 주세요', 'sheet.why-range': '허용된 범위를 벗어났어요',
    'sheet.why-unknown-column': '모르는 열이에요', 'sheet.why-missing-column': '이 열이 있어야 해요', 'sheet.why-repeated-column': '같은 열이 두 번 있어요', 'sheet.why-empty': '파일이 비어 있어요', 'sheet.why-torn': '따옴표가 닫히지 않았어요', 'sheet.why-taken': '다른 상품이나 옵션이 쓰고 있어요', 'sheet.why-repeated': '두 번 나와요', 'sheet.why-not-taken': '재고는 가져오지 않아요. 상품에서 사유와 함께 바꿔 주세요',
  },
  en: {
    'sheet.lead': 'A file saved as CSV in a spreadsheet will do (UTF-8 or EUC-KR). It is only looked at first; you see what would change, then take it in.',
    'sheet.columns': 'The first line names the columns: code, name_ko and price are needed. A product whose code is known is changed.', 'sheet.choose': 'Choose a CSV file', 'sheet.model': 'Get the products of now as CSV',
    'sheet.found': 'Rows: {rows}. New products: {made}, changed: {changed}, refused: {refused}.', 'sheet.all': ({n}) => (n === '1' ? 'Import 1 product' : `Import all ${n} products`), 'sheet.good': ({n}) => (n === '1' ? 'Import the good one' : `Import the ${n} good ones`), 'sheet.mend': 'Mend the file and choose it again. Nothing has changed yet.',
    'sheet.made': 'New', 'sheet.changed': 'Changed', 'sheet.refused': 'Refused', 'sheet.line': 'Line {n}', 'sheet.no-code': 'No code', 'sheet.why': 'Line {n}, {field}: {reason}', 'sheet.taken': 'Products added: {made}, changed: {changed}.',
    'sheet.why-needed': 'can’t be empty', 'sheet.why-too-long': 'too long', 'sheet.why-unreadable': 'can’t be read: save it as UTF-8 or EUC-KR', 'sheet.why-differs': 'other than in another line of this code, or than the product', 'sheet.why-currency': 'not the shop’s currency', 'sheet.why-no-amount': 'no amount: write 52000 or 52,000', 'sheet.why-range': 'out of range',
    'sheet.why-unknown-column': 'an unknown column', 'sheet.why-missing-column': 'this column is needed', 'sheet.why-repeated-column': 'this column is there twice', 'sheet.why-empty': 'the file is empty', 'sheet.why-torn': 'a quotation mark is not closed', 'sheet.why-taken': 'another product or variant has it', 'sheet.why-repeated': 'is there twice', 'sheet.why-not-taken': 'not taken: stock is changed at the product, with a reason',
  },
});
