/** `<ls-shop-profile .who>`: the shop's name, and whose pages may have its shows in them. Owners set them, others read them. */
import {html, nothing} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {defineWords, t} from '@livestall/components/i18n.js';
import {toast} from '@livestall/components/toast.js';
import {DeskPart, commerce} from '@livestall/desk/desk-part.js';
import {deskStyles} from '@livestall/desk/desk-styles.js';
import {originOf} from '@livestall/desk/page-origin.js';

defineWords({
  ko: {
    'profile.title': '상점 이름과 사이트', 'profile.lead': '시청자가 방송에서 보는 이름이에요. 바꾸면 모든 방송에 바로 나타나요.',
    'profile.name': '상점 이름', 'profile.english': '상점 이름, 영어', 'profile.sites': '방송을 넣을 사이트',
    'profile.sites-note': '한 줄에 하나씩, https://shop.example처럼 적어 주세요. 여기 없는 사이트에서는 채팅이 열리지 않아요.', 'profile.no-sites': '아직 없어요. 방송은 Livestall 페이지에서만 열려요.',
    'profile.save': '저장', 'profile.saved': '이름과 사이트를 저장했어요.', 'profile.bad-name': '상점 이름은 비울 수 없어요.',
    'profile.bad-site': '‘{site}’은(는) 사이트 주소가 아니에요. 페이지 경로 없이 https://로 시작하는 주소를 적어 주세요.', 'profile.many': '사이트는 {most}개까지예요. {n}개를 적으셨어요.',
  },
  en: {
    'profile.title': 'Name and sites', 'profile.lead': 'The name that viewers see. A change shows in every broadcast at once.',
    'profile.name': 'Shop name', 'profile.english': 'Shop name, in English', 'profile.sites': 'Sites that may embed your shows',
    'profile.sites-note': 'One a line, like https://shop.example. The chat opens on no other site.', 'profile.no-sites': 'None yet: shows open on Livestall’s own pages only.',
    'profile.save': 'Save', 'profile.saved': 'Name and sites are saved.', 'profile.bad-name': 'The shop’s name can’t be empty.',
    'profile.bad-site': '“{site}” is no site’s address. Enter one that starts with https:// and names no page.', 'profile.many': 'At most {most} sites; you entered {n}.',
  },
});

const MOST_SITES = 20;

class ShopProfile extends DeskPart {
  static properties = {profile: {state: true}, wrong: {state: true}};

  static styles = [controls, deskStyles];

  async load() {
    this.profile = await commerce('/shop/profile');
  }

  async save(event) {
    event.preventDefault();
    const form = event.target;
    const [ko, en] = ['ko', 'en'].map((language) => form.elements[language].value.trim());
    const sites = form.elements.sites.value.split('\n').map((line) => line.trim()).filter(Boolean);
    this.wrong = this.whatIsWrong(ko, sites);
    if (this.wrong) return form.elements[this.wrong.field].focus();
    const body = {name: en ? {ko, en} : {ko}, origins: sites};
    const done = await this.attempt(async () => (this.profile = await commerce('/shop/profile', {method: 'PUT', body})));
    if (!done) return;
    form.elements.sites.value = this.profile.origins.join('\n');
    toast(t('profile.saved'), 'good');
  }

  whatIsWrong(name, sites) {
    if (!name) return {field: 'ko', word: 'bad-name'};
    if (sites.length > MOST_SITES) return {field: 'sites', word: 'many', n: sites.length, most: MOST_SITES};
    const site = sites.find((one) => !originOf(one));
    return site ? {field: 'sites', word: 'bad-site', site} : null;
  }

  render() {
    return html`<section aria-labelledby="profile"><h2 id="profile">${t('profile.title')}</h2><p>${t('profile.lead')}</p>${this.said()}
      ${this.whenLoaded(() => (this.owns ? this.form() : this.read()))}</section>`;
  }

  read() {
    const {name, origins} = this.profile;
    return html`<p><b>${name.ko}</b>${name.en ? html` · ${name.en}` : nothing}</p>
      ${origins.length ? html`<ul aria-label=${t('profile.sites')}>${origins.map((origin) => html`<li>${origin}</li>`)}</ul>` : html`<p>${t('profile.no-sites')}</p>`}`;
  }

  form() {
    const {name, origins} = this.profile;
    return html`<form novalidate @submit=${this.save}>
      <div class="pair">${this.name('ko', t('profile.name'), name.ko)}${this.name('en', t('profile.english'), name.en ?? '')}</div>${this.complaint('ko')}
      <label>${t('profile.sites')}<textarea name="sites" rows="3" maxlength="5200" spellcheck="false" aria-describedby="sites-note" placeholder="https://shop.example" .value=${origins.join('\n')}
        aria-invalid=${this.invalid('sites')}></textarea></label>
      <small id="sites-note">${t('profile.sites-note')}</small>${this.complaint('sites')}
      <button class="primary" ?disabled=${this.busy}>${t('profile.save')}</button></form>`;
  }

  name(language, label, value) {
    return html`<label>${label}<input name=${language} maxlength="60" .value=${value} aria-invalid=${this.invalid(language)}></label>`;
  }

  invalid(field) {
    return this.wrong?.field === field ? 'true' : 'false';
  }

  complaint(field) {
    return this.wrong?.field === field ? html`<div class="problem" role="alert">${t(`profile.${this.wrong.word}`, this.wrong)}</div>` : nothing;
  }
}
customElements.define('ls-shop-profile', ShopProfile);
