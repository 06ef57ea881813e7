/** `<ls-join>`: whoever has an invitation's link becomes staff of the shop. The token stands behind `#` and leaves the address at once. */
import {LitElement, html, nothing} from 'lit';
import {api, problemWords} from '@livestall/components/api.js';
import {controls} from '@livestall/components/controls.js';
import {Translated, defineWords, t} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {settings} from '@livestall/components/settings.js';
import {entryStyles} from '@livestall/join/entry-styles.js';
import '@livestall/components/language-switch.js';

defineWords({
  ko: {
    'join.title': '팀에 들어오기', 'join.lead': '이름과 비밀번호만 정하면 바로 시작할 수 있어요.', 'join.name': '이름',
    'join.password': '비밀번호 (10자 이상)', 'join.go': '시작하기', 'join.going': '들어가는 중…',
    'join.none': '이 주소에는 초대가 없어요. 받은 링크를 통째로 열어 주세요.',
    'problem.invitation-void': '이미 쓰였거나 취소됐거나 기간이 지난 초대예요. 보낸 분에게 새 링크를 받으세요.',
    'problem.email-taken': '이 이메일은 이미 쓰이고 있어요.',
  },
  en: {
    'join.title': 'Join the team', 'join.lead': 'Choose a name and a password, and you can start.', 'join.name': 'Name',
    'join.password': 'Password (10 characters or more)', 'join.go': 'Start', 'join.going': 'Joining…',
    'join.none': 'There is no invitation in this address. Open the whole link that you were sent.',
    'problem.invitation-void': 'This invitation was used, withdrawn, or is too old. Ask for a new link.',
    'problem.email-taken': 'This e-mail is in use already.',
  },
});

class Join extends LitElement {
  static properties = {problem: {state: true}, busy: {state: true}};

  static styles = [controls, entryStyles];

  constructor() {
    super();
    new Translated(this);
    this.token = location.hash.slice(1);
    history.replaceState(null, '', location.pathname);
  }

  async submit(event) {
    event.preventDefault();
    if (this.busy) return;
    const form = new FormData(event.target);
    this.busy = true;
    this.problem = null;
    try {
      const body = {token: this.token, name: form.get('name').trim(), password: form.get('password')};
      await api(`${settings.commerceUrl}/api/commerce/invitations/accept`, {body, credentials: true});
      location.assign('/studio');
    } catch (problem) {
      this.problem = problem;
    } finally {
      this.busy = false;
    }
  }

  render() {
    return html`<form @submit=${this.submit} aria-labelledby="title">
      <div class="head">Livestall<ls-language-switch></ls-language-switch></div>
      <div><h1 id="title">${t('join.title')}</h1><p>${t(this.token ? 'join.lead' : 'join.none')}</p></div>
      ${this.token ? html`
        <label>${t('join.name')}<input name="name" autocomplete="name" maxlength="60" required></label>
        <label>${t('join.password')}<input name="password" type="password" autocomplete="new-password" minlength="10" required></label>
        <div role="alert">${this.problem ? html`<div class="problem">${icon('alert', 18)}${problemWords(this.problem)}</div>` : nothing}</div>
        <button class="primary" ?disabled=${this.busy}>${t(this.busy ? 'join.going' : 'join.go')}</button>` : nothing}
    </form>`;
  }
}
customElements.define('ls-join', Join);
