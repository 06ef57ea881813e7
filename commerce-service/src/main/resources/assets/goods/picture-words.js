/** Words about a product's pictures. */
import {defineWords} from '@livestall/components/i18n.js';

defineWords({
  ko: {
    'pictures.title': '사진', 'pictures.lead': 'JPG, PNG, GIF를 {most}MB까지 올릴 수 있어요. 첫 사진이 상품 카드에 나와요.', 'pictures.none': '아직 올린 사진이 없어요.', 'pictures.add': '사진 더하기', 'pictures.going': '{name} 올리는 중',
    'pictures.nth': '사진 {n}', 'pictures.first': '첫 사진으로', 'pictures.card': '카드 사진', 'pictures.drop': '사진 {n} 빼기',
    'pictures.bad-type': '‘{name}’은 올릴 수 없어요. JPG, PNG, GIF 사진을 골라 주세요.', 'pictures.too-large': '‘{name}’은 {is}MB라서 너무 커요. {most}MB까지 줄여서 올려 주세요.',
    'problem.not-a-picture': '사진 파일이 아니거나 깨져 있어요. 다른 파일을 골라 주세요.', 'problem.too-many-pixels': '사진의 가로세로가 너무 커요. 줄여서 올려 주세요.', 'problem.picture-limit': '사진은 10장까지예요. 먼저 한 장을 빼 주세요.',
  },
  en: {
    'pictures.title': 'Pictures', 'pictures.lead': 'JPG, PNG or GIF of up to {most} MB. The first is on the product’s card.', 'pictures.none': 'No pictures yet.', 'pictures.add': 'Add pictures', 'pictures.going': 'Sending {name}',
    'pictures.nth': 'Picture {n}', 'pictures.first': 'Make it first', 'pictures.card': 'On the card', 'pictures.drop': 'Take picture {n} away',
    'pictures.bad-type': '“{name}” can’t be taken. Choose a JPG, PNG or GIF picture.', 'pictures.too-large': '“{name}” has {is} MB, which is too large. Make it at most {most} MB.',
    'problem.not-a-picture': 'That is no picture, or a broken one. Choose another file.', 'problem.too-many-pixels': 'The picture has too many pixels. Make it smaller.', 'problem.picture-limit': 'A product has at most 10 pictures. Take one away first.',
  },
});
