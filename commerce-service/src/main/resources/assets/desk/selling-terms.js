/** `<ls-selling-terms .who>`: seller, withdrawal and delivery fee, as buyers read them before they pay. Owners set them, hosts read them. */
import {html, nothing} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {money, moneyNumber} from '@livestall/components/format.js';
import {defineWords, t} from '@livestall/components/i18n.js';
import {toast} from '@livestall/components/toast.js';
import {minorOf} from '@livestall/desk/amounts.js';
import {DeskPart, commerce} from '@livestall/desk/desk-part.js';
import {deskStyles} from '@livestall/desk/desk-styles.js';

defineWords({
  ko: {
    'terms.title': '판매 조건과 배송비', 'terms.lead': '사는 분이 결제하기 전에 보는 내용이에요. 이미 잡힌 주문의 배송비는 바뀌지 않아요.',
    'terms.seller': '판매자 한 줄', 'terms.details': '판매자 정보 (사업자 번호, 주소, 연락처)', 'terms.withdrawal': '교환과 환불', 'terms.english': '{what}, 영어',
    'terms.fee': '배송비 ({currency})', 'terms.free': '이 금액부터 무료 ({currency})', 'terms.never-free': '비우면 늘 받아요', 'terms.save': '저장', 'terms.saved': '판매 조건을 저장했어요.',
    'terms.bad-seller': '판매자 한 줄은 비울 수 없어요.', 'terms.bad-money': '0 이상의 금액을 적어 주세요. 쉼표는 있어도 돼요.', 'terms.now': '배송비 {fee}', 'terms.now-free': '배송비 {fee}, {from}부터 무료',
  },
  en: {
    'terms.title': 'Terms and delivery fee', 'terms.lead': 'What buyers read before they pay. Orders that are held already keep their fee.',
    'terms.seller': 'Seller in one line', 'terms.details': 'About the seller (registration, address, contact)', 'terms.withdrawal': 'Exchange and refund', 'terms.english': '{what}, in English',
    'terms.fee': 'Delivery fee ({currency})', 'terms.free': 'Free from ({currency})', 'terms.never-free': 'Empty: never free', 'terms.save': 'Save', 'terms.saved': 'The terms are saved.',
    'terms.bad-seller': 'The seller’s line can’t be empty.', 'terms.bad-money': 'Enter an amount of 0 or more; commas are fine.', 'terms.now': 'Delivery {fee}', 'terms.now-free': 'Delivery {fee}, free from {from}',
  },
});

const TEXTS = [['sellerLine', 'terms.seller', 300], ['sellerDetails', 'terms.details', 2000], ['withdrawal', 'terms.withdrawal', 4000]];

class SellingTerms extends DeskPart {
  static properties = {terms: {state: true}, wrong: {state: true}};

  static styles = [controls, deskStyles];

  async load() {
    this.terms = await commerce('/shop/terms');
  }

  async save(event) {
    event.preventDefault();
    const form = new FormData(event.target);
    const {currency} = this.terms.fee;
    const [fee, from] = [minorOf(form.get('fee'), currency), form.get('from').trim() ? minorOf(form.get('from'), currency) : null];
    this.wrong = [!form.get('sellerLine-ko').trim() && 'sellerLine-ko', Number.isNaN(fee) && 'fee', (Number.isNaN(from) || from === 0) && 'from'].find(Boolean) ?? null;
    if (this.wrong) return event.target.elements[this.wrong].focus();
    const body = {fee: {minor: fee, currency}, ...(from === null ? {} : {freeFrom: {minor: from, currency}})};
    for (const [name] of TEXTS) {
      const [ko, en] = [form.get(`${name}-ko`).trim(), form.get(`${name}-en`).trim()];
      if (ko) body[name] = en ? {ko, en} : {ko};
    }
    const done = await this.attempt(async () => (this.terms = await commerce('/shop/terms', {method: 'PUT', body})));
    if (done) toast(t('terms.saved'), 'good');
  }

  render() {
    return html`<section aria-labelledby="terms"><h2 id="terms">${t('terms.title')}</h2><p>${t('terms.lead')}</p>${this.said()}
      ${this.whenLoaded(() => (this.owns ? this.form() : this.read()))}</section>`;
  }

  read() {
    const {fee, freeFrom} = this.terms;
    return html`<p>${this.terms.sellerLine.ko}</p><p>${freeFrom ? t('terms.now-free', {fee: money(fee), from: money(freeFrom)}) : t('terms.now', {fee: money(fee)})}</p>`;
  }

  form() {
    const {fee, freeFrom} = this.terms;
    return html`<form novalidate @submit=${this.save}>${TEXTS.map((one) => this.texts(...one))}
      <div class="pair">${this.field('fee', t('terms.fee', {currency: fee.currency}), moneyNumber(fee))}
        ${this.field('from', t('terms.free', {currency: fee.currency}), freeFrom ? moneyNumber(freeFrom) : '', t('terms.never-free'))}</div>
      ${this.wrong ? html`<div class="problem" id="wrong" role="alert">${t(this.wrong === 'sellerLine-ko' ? 'terms.bad-seller' : 'terms.bad-money')}</div>` : nothing}
      <button class="primary" ?disabled=${this.busy}>${t('terms.save')}</button></form>`;
  }

  field(name, label, value, hint = '') {
    return html`<label>${label}<input name=${name} inputmode="decimal" maxlength="16" .value=${value} placeholder=${hint} aria-invalid=${this.wrong === name ? 'true' : 'false'}></label>`;
  }

  texts(name, word, most) {
    const label = {ko: t(word), en: t('terms.english', {what: t(word)})};
    return html`<div class="pair">${['ko', 'en'].map((language) => html`<label>${label[language]}
      <textarea name="${name}-${language}" maxlength=${most} rows="2" .value=${this.terms[name]?.[language] ?? ''} aria-invalid=${this.wrong === `${name}-${language}` ? 'true' : 'false'}></textarea></label>`)}</div>`;
  }
}
customElements.define('ls-selling-terms', SellingTerms);
