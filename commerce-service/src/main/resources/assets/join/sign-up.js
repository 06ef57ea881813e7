/** `<ls-sign-up>`: a new shop and its owner, who is in the studio at once. What was typed stays, whatever is wrong with it. */
import {LitElement, html, nothing} from 'lit';
import {api, problemWords} from '@livestall/components/api.js';
import {controls} from '@livestall/components/controls.js';
import {Translated, defineWords, lang, t} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {settings} from '@livestall/components/settings.js';
import {entryStyles} from '@livestall/join/entry-styles.js';
import '@livestall/components/language-switch.js';

defineWords({
  ko: {
    'sign-up.title': '상점 열기', 'sign-up.lead': '1분이면 스튜디오에 들어가요. 판매 조건과 배송비는 나중에 설정에서 적어요.', 'sign-up.closed': '이곳에서는 새 상점을 받지 않아요. 함께 일할 상점의 주인에게 초대를 받으세요.',
    'sign-up.shop': '상점 이름', 'sign-up.example': '새벽시장', 'sign-up.shop-hint': '예: {name}', 'sign-up.seller': '판매자 한 줄', 'sign-up.seller-of': '판매자 {name}', 'sign-up.seller-note': '사는 분이 결제 전에 봐요. 비우면 이렇게 보여요.',
    'sign-up.name': '내 이름', 'sign-up.email': '이메일', 'sign-up.password': '비밀번호 (10자 이상)', 'sign-up.go': '상점 열기', 'sign-up.going': '여는 중…', 'sign-up.log-in': '이미 상점이 있어요',
    'sign-up.bad-shop': '상점 이름을 적어 주세요.', 'sign-up.bad-name': '이름을 적어 주세요.', 'sign-up.bad-email': '이메일 주소를 확인해 주세요.', 'sign-up.bad-password': '10자 이상으로 적어 주세요.',
    'problem.email-taken': '이 이메일은 이미 쓰이고 있어요.', 'problem.sign-up-closed': '이곳에서는 새 상점을 받지 않아요.',
  },
  en: {
    'sign-up.title': 'Open a shop', 'sign-up.lead': 'A minute, and you are in the studio. Terms and delivery fee come later, in the settings.', 'sign-up.closed': 'New shops are not taken here. Ask the owner of a shop for an invitation.',
    'sign-up.shop': 'Name of the shop', 'sign-up.example': 'Dawn Market', 'sign-up.shop-hint': 'e.g. {name}', 'sign-up.seller': 'Seller in one line', 'sign-up.seller-of': 'Sold by {name}', 'sign-up.seller-note': 'What buyers read before they pay. Left empty, it reads like this.',
    'sign-up.name': 'Your name', 'sign-up.email': 'E-mail', 'sign-up.password': 'Password (10 characters or more)', 'sign-up.go': 'Open the shop', 'sign-up.going': 'Opening…', 'sign-up.log-in': 'I have a shop already',
    'sign-up.bad-shop': 'Give the shop a name.', 'sign-up.bad-name': 'Enter your name.', 'sign-up.bad-email': 'Check the e-mail address.', 'sign-up.bad-password': 'It takes 10 characters or more.',
    'problem.email-taken': 'This e-mail is in use already.', 'problem.sign-up-closed': 'New shops are not taken here.',
  },
});

const SHORTEST_PASSWORD = 10;
/** What commerce-service calls our fields, in refusals. */
const FIELDS = [[/password/, 'password'], [/email/, 'email'], [/owner\.name/, 'name'], [/^name/, 'shop']];

class SignUp extends LitElement {
  static properties = {shop: {state: true}, wrong: {state: true}, problem: {state: true}, busy: {state: true}};

  static styles = [controls, entryStyles];

  constructor() {
    super();
    new Translated(this);
    this.shop = '';
    this.wrong = {};
  }

  read(form) {
    const data = Object.fromEntries(new FormData(form));
    for (const name of ['shop', 'seller', 'name', 'email']) data[name] = data[name].trim();
    return data;
  }

  faults({shop, name, email, password}) {
    const right = {shop, name, email: /^[^\s@]+@[^\s@]+$/.test(email), password: password.length >= SHORTEST_PASSWORD};
    return Object.fromEntries(Object.keys(right).filter((field) => !right[field]).map((field) => [field, `sign-up.bad-${field}`]));
  }

  async submit(event) {
    event.preventDefault();
    if (this.busy) return;
    const {shop, seller, name, email, password} = this.read(event.target);
    this.problem = null;
    this.wrong = this.faults({shop, name, email, password});
    if (Object.keys(this.wrong).length) return this.focusOnWrong();
    this.busy = true;
    try {
      const body = {name: {ko: shop}, sellerLine: {ko: seller || t('sign-up.seller-of', {name: shop})}, owner: {name, email, password}};
      await api(`${settings.commerceUrl}/api/commerce/shops`, {body, credentials: true});
      location.assign(`/studio?lang=${lang()}`);
    } catch (problem) {
      this.refused(problem);
    } finally {
      this.busy = false;
    }
  }

  refused(problem) {
    const about = problem.code === 'invalid' ? problem.errors?.[0]?.field ?? problem.detail ?? '' : problem.code === 'email-taken' ? 'email' : '';
    const field = FIELDS.find(([pattern]) => pattern.test(about))?.[1];
    if (!field) return void (this.problem = problem);
    this.wrong = {[field]: problem.code === 'email-taken' ? 'problem.email-taken' : `sign-up.bad-${field}`};
    this.focusOnWrong();
  }

  focusOnWrong() {
    this.renderRoot.querySelector(`[name=${Object.keys(this.wrong)[0]}]`).focus();
  }

  render() {
    return html`<form novalidate @submit=${this.submit} aria-labelledby="title">
      <div class="head">Livestall<ls-language-switch></ls-language-switch></div>
      <div><h1 id="title">${t('sign-up.title')}</h1><p>${t(settings.signUp ? 'sign-up.lead' : 'sign-up.closed')}</p></div>
      ${settings.signUp ? this.fields() : nothing}
      <a class="other" href="/studio">${t('sign-up.log-in')}</a></form>`;
  }

  fields() {
    const example = t('sign-up.example');
    const seller = t('sign-up.seller-of', {name: this.shop.trim() || example});
    return html`${this.field('shop', {most: 60, hint: t('sign-up.shop-hint', {name: example}), complete: 'organization'})}
      <label>${t('sign-up.seller')}<input name="seller" maxlength="300" autocomplete="off" placeholder=${seller} aria-describedby="seller-note"><small id="seller-note">${t('sign-up.seller-note')}</small></label>
      ${this.field('name', {most: 60, complete: 'name'})}${this.field('email', {most: 254, type: 'email', complete: 'username'})}
      ${this.field('password', {most: 72, type: 'password', complete: 'new-password'})}
      <div role="alert">${this.problem ? html`<div class="problem">${icon('alert', 18)}${problemWords(this.problem)}</div>` : nothing}</div>
      <button class="primary" ?disabled=${this.busy}>${t(this.busy ? 'sign-up.going' : 'sign-up.go')}</button>`;
  }

  field(name, {most, hint = '', type = 'text', complete}) {
    const wrong = this.wrong[name];
    return html`<label>${t(`sign-up.${name}`)}<input name=${name} type=${type} maxlength=${most} autocomplete=${complete} placeholder=${hint} aria-invalid=${Boolean(wrong)}
      @input=${({target}) => name === 'shop' && (this.shop = target.value)}>${wrong ? html`<span class="bad" role="alert">${t(wrong)}</span>` : nothing}</label>`;
  }
}
customElements.define('ls-sign-up', SignUp);
