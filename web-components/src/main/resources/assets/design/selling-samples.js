/** The pinned product in each state of its stock and offer, on a phone and on the desktop. */
import {html} from 'lit';
import {t} from '@livestall/components/i18n.js';
import {serverNow} from '@livestall/components/server-clock.js';
import {group, sample} from '@livestall/design/sample.js';
import '@livestall/components/countdown.js';
import '@livestall/components/pinned-cards.js';
import '@livestall/components/product-card.js';

const PICTURE = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 66 66"><rect width="66" height="66" fill="#f4ead8"/><circle cx="33" cy="30" r="15" fill="#e9b872"/><path d="M23 46h20l-3 8H26z" fill="#8f5a2b"/></svg>')}`;
const MINUTE = 60_000;

const at = (millis) => new Date(serverNow() + millis).toISOString();
const NAME = {ko: '달항아리 무드등', en: 'Moon jar lamp'};
const PLAIN = {productId: 'p', name: NAME, image: PICTURE, price: {minor: 52_000, currency: 'KRW'}, left: 70, total: 120};

const offer = (millis, left) => ({offerId: 'o', productId: 'p', price: {minor: 39_000, currency: 'KRW'}, was: {minor: 52_000, currency: 'KRW'}, left, startsAt: at(-MINUTE), endsAt: at(millis)});

/** Made once, so that their time runs. */
const CARDS = {
  normal: PLAIN,
  offer: {...PLAIN, offer: offer(12 * MINUTE, 70)},
  few: {...PLAIN, left: 3, offer: offer(12 * MINUTE, 3)},
  ending: {...PLAIN, left: 3, offer: offer(0.9 * MINUTE, 3)},
  taken: {...PLAIN, left: 2, offer: offer(12 * MINUTE, 0)},
  'sold-out': {...PLAIN, left: 0, soldOut: true},
};
const SEVERAL = Object.values(CARDS).slice(0, 3).map((card, i) => ({pinId: `several-${i}`, card: {...card, productId: `p${i}`}}));
const ENDS = at(12 * MINUTE);

const card = (look, name, folded = false) => sample(folded ? 'folded' : name, html`<ls-product-card look=${look} .card=${CARDS[name]} .pinId=${`${look}-${name}`} ?folded=${folded}></ls-product-card>`, look === 'phone' ? 'video' : 'wide');

export const sellingSamples = () => html`${group(t('selling.phone'), [...Object.keys(CARDS).map((name) => card('phone', name)), card('phone', 'offer', true)])}
  ${group(t('selling.wide'), ['normal', 'offer', 'sold-out'].map((name) => card('wide', name)))}
  ${group(t('selling.several'), sample('normal', html`<ls-pinned-cards look="phone" .pins=${SEVERAL}></ls-pinned-cards>`, 'video'))}
  ${group(t('selling.countdown'), sample('normal', html`<ls-countdown .until=${ENDS}></ls-countdown>`))}`;
