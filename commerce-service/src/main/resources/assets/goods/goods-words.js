/** Words about the shop's products. */
import {defineWords} from '@livestall/components/i18n.js';

defineWords({
  ko: {
    'goods.title': '상품', 'goods.new': '상품 올리기', 'goods.import': 'CSV로 가져오기', 'goods.export': 'CSV로 내보내기', 'goods.find': '상품 찾기', 'goods.find-hint': '이름, 옵션, 상품 코드',
    'goods.selling': '판매 중', 'goods.archived': '내린 상품', 'goods.which': '보기', 'goods.left': '{left} / {total}개 남음', 'goods.low': '{left}개 남음', 'goods.out': '품절', 'goods.choices': '옵션 {n}개',
    'goods.none': '아직 상품이 없어요. 하나씩 올리거나 CSV 파일로 한꺼번에 가져와 보세요.', 'goods.none-yet': '아직 상품이 없어요. 진행이나 대표가 올리면 여기에 나타나요.', 'goods.none-archived': '내린 상품이 없어요.', 'goods.not-found': '‘{q}’에 맞는 상품이 없어요. 다른 말로 찾아보세요.', 'goods.clear': '검색 지우기',
    'goods.more': '더 보기', 'goods.count': '상품 {n}개', 'goods.count-more': '상품 {n}개, 더 있음', 'goods.back': '상품 목록',
    'goods.name-ko': '이름 (한국어)', 'goods.name-en': '이름 (영어, 없어도 돼요)', 'goods.about-ko': '설명 (한국어, 없어도 돼요)', 'goods.about-en': '설명 (영어, 없어도 돼요)', 'goods.code': '상품 코드 (없어도 돼요)', 'goods.code-hint': '예: LAMP-01',
    'goods.price': '가격 ({currency})', 'goods.stock': '처음 재고', 'goods.variants': '옵션', 'goods.variants-note': '색이나 크기처럼 고를 것이 있을 때만 더해 주세요. 옵션마다 가격과 재고가 따로예요.', 'goods.variant': '옵션 {n}', 'goods.variant-name': '이름', 'goods.variant-en': '영어 이름', 'goods.variant-code': '코드', 'goods.variant-price': '가격', 'goods.same-price': '상품과 같음',
    'goods.add-variant': '옵션 더하기', 'goods.drop-variant': '‘{name}’ 옵션 빼기', 'goods.make': '상품 올리기', 'goods.save': '저장', 'goods.made': '상품을 올렸어요. 이제 사진을 더해 보세요.', 'goods.saved': '상품을 저장했어요.',
    'goods.bad-name': '이름을 적어 주세요.', 'goods.bad-price': '1 이상의 금액을 적어 주세요. 쉼표는 있어도 돼요.', 'goods.bad-stock': '0부터 10,000까지의 수를 적어 주세요.', 'goods.bad-repeat': '같은 이름의 옵션이 있어요.',
    'goods.archive': '상품 내리기', 'goods.archive-ask': '‘{name}’ 상품을 내릴까요?', 'goods.archive-note': '새 방송에 담을 수 없게 돼요. 지난 주문과 방송에는 그대로 남고, 언제든 다시 올릴 수 있어요.', 'goods.restore': '다시 판매', 'goods.is-archived': '내린 상품이에요. 다시 판매하면 방송에 담을 수 있어요.', 'goods.gone': '상품을 내렸어요.', 'goods.back-again': '다시 판매해요.',
    'goods.changed': '그사이에 다른 분이 이 상품을 바꿨어요. 지금 저장하면 그 내용이 사라져요.', 'goods.see-theirs': '바뀐 내용 불러오기', 'goods.mine-anyway': '내 내용으로 저장',
    'problem.code-taken': '이 코드는 다른 상품이나 옵션이 쓰고 있어요.', 'problem.stock-left': '재고가 남은 옵션은 뺄 수 없어요. 먼저 재고를 0으로 바꿔 주세요.', 'problem.product-in-use': '방송에 고정됐거나 오퍼 중인 상품은 내릴 수 없어요.',
  },
  en: {
    'goods.title': 'Products', 'goods.new': 'New product', 'goods.import': 'Import CSV', 'goods.export': 'Export CSV', 'goods.find': 'Find a product', 'goods.find-hint': 'Name, variant, or code',
    'goods.selling': 'Sold', 'goods.archived': 'Archived', 'goods.which': 'Show', 'goods.left': '{left} of {total} left', 'goods.low': '{left} left', 'goods.out': 'Sold out', 'goods.choices': ({n}) => (n === 1 ? '1 variant' : `${n} variants`),
    'goods.none': 'No products yet. Add one, or all at once from a CSV file.', 'goods.none-yet': 'No products yet. They appear here once a host adds them.', 'goods.none-archived': 'Nothing is archived.', 'goods.not-found': 'No product fits “{q}”. Try another word.', 'goods.clear': 'Clear the search',
    'goods.more': 'Show more', 'goods.count': ({n}) => (n === '1' ? '1 product' : `${n} products`), 'goods.count-more': '{n} products, and more', 'goods.back': 'All products',
    'goods.name-ko': 'Name in Korean', 'goods.name-en': 'Name in English (optional)', 'goods.about-ko': 'Description in Korean (optional)', 'goods.about-en': 'Description in English (optional)', 'goods.code': 'Code (optional)', 'goods.code-hint': 'e.g. LAMP-01',
    'goods.price': 'Price ({currency})', 'goods.stock': 'Units at first', 'goods.variants': 'Variants', 'goods.variants-note': 'Only where buyers choose, such as a colour or a size. Each has its own price and units.', 'goods.variant': 'Variant {n}', 'goods.variant-name': 'Name', 'goods.variant-en': 'Name in English', 'goods.variant-code': 'Code', 'goods.variant-price': 'Price', 'goods.same-price': 'As the product',
    'goods.add-variant': 'Add a variant', 'goods.drop-variant': 'Take variant “{name}” away', 'goods.make': 'Add the product', 'goods.save': 'Save', 'goods.made': 'The product is there. Now add pictures.', 'goods.saved': 'The product is saved.',
    'goods.bad-name': 'Enter a name.', 'goods.bad-price': 'Enter an amount of 1 or more; commas are fine.', 'goods.bad-stock': 'Enter a number from 0 to 10,000.', 'goods.bad-repeat': 'Another variant has this name.',
    'goods.archive': 'Archive', 'goods.archive-ask': 'Archive “{name}”?', 'goods.archive-note': 'It can’t be put into new shows. Past orders and shows keep it, and you can bring it back.', 'goods.restore': 'Sell again', 'goods.is-archived': 'This product is archived. Sell it again to put it into shows.', 'goods.gone': 'The product is archived.', 'goods.back-again': 'The product is sold again.',
    'goods.changed': 'Somebody else changed this product meanwhile. Saving now overwrites what they did.', 'goods.see-theirs': 'Load what they changed', 'goods.mine-anyway': 'Save mine',
    'problem.code-taken': 'Another product or variant has this code.', 'problem.stock-left': 'A variant with units left can’t be taken away. Bring its stock to 0 first.', 'problem.product-in-use': 'A product that is pinned or on offer can’t be archived.',
  },
});
