/** `<ls-log-in>`: the staff's log-in form; fires `logged-in` with the session as detail. */
import {LitElement, css, html, nothing} from 'lit';
import {problemWords} from '@livestall/components/api.js';
import {Translated, defineWords, t} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {settings} from '@livestall/components/settings.js';
import {logIn} from '@livestall/components/staff-session.js';
import {controls} from '@livestall/components/controls.js';
import '@livestall/components/language-switch.js';

defineWords({
  ko: {
    'login.title': '로그인', 'login.lead': '방송을 진행하고 성과를 보는 곳', 'login.email': '이메일',
    'login.password': '비밀번호', 'login.go': '로그인', 'login.going': '로그인하는 중…',
    'login.by': '{name} 계정으로 로그인', 'login.sign-up': '처음이세요? 상점 열기', 'problem.oidc-refused': '로그인 서비스의 답을 확인할 수 없었어요. 다시 시도해 주세요.',
    'problem.oidc-stranger': '이 계정으로 일하는 분이 없어요. 초대를 먼저 받으세요.', 'problem.oidc-unavailable': '로그인 서비스가 지금 답하지 않아요. 잠시 뒤 다시 시도해 주세요.',
  },
  en: {
    'login.title': 'Log in', 'login.lead': 'Run the show, see what it sells', 'login.email': 'E-mail',
    'login.password': 'Password', 'login.go': 'Log in', 'login.going': 'Logging in…',
    'login.by': 'Log in by {name}', 'login.sign-up': 'New here? Open a shop', 'problem.oidc-refused': 'The log-in service\'s answer could not be checked. Try again.',
    'problem.oidc-stranger': 'Nobody works here under that account. Ask for an invitation first.', 'problem.oidc-unavailable': 'The log-in service does not answer. Try again in a moment.',
  },
});

/** What went wrong at the identity provider, as the address says after coming back from it. */
function backFromIssuer() {
  const code = /^#log-in=(oidc-[a-z]+|too-many-tries)$/.exec(location.hash)?.[1];
  if (!code) return null;
  history.replaceState(null, '', location.pathname + location.search);
  return {code};
}

class LogIn extends LitElement {
  static properties = {problem: {state: true}, busy: {state: true}};

  static styles = [controls, css`
    :host { display: grid; min-height: 100dvh; place-items: center; padding: 24px; box-sizing: border-box; }
    form { display: grid; gap: 16px; width: min(380px, 100%); padding: 32px; border: 1px solid var(--line); box-sizing: border-box;
      border-radius: var(--radius-l); background: var(--surface); box-shadow: var(--shadow-1); }
    .top { display: flex; align-items: center; justify-content: space-between; }
    .logo { display: flex; gap: 8px; align-items: center; font-weight: 700; }
    .logo .icon { color: var(--lantern); }
    h1 { margin: 8px 0 0; font-size: var(--text-xl); }
    p { margin: 4px 0 8px; color: var(--text-2); }
  `];

  constructor() {
    super();
    new Translated(this);
    this.problem = backFromIssuer();
    this.busy = false;
  }

  async submit(event) {
    event.preventDefault();
    if (this.busy) return;
    const form = new FormData(event.target);
    this.busy = true;
    this.problem = null;
    try {
      const session = await logIn(form.get('email').trim(), form.get('password'));
      this.dispatchEvent(new CustomEvent('logged-in', {detail: session, bubbles: true, composed: true}));
    } catch (problem) {
      this.problem = problem;
      await this.updateComplete;
      this.renderRoot.querySelector('[name=password]').focus();
    } finally {
      this.busy = false;
    }
  }

  render() {
    return html`<form @submit=${this.submit} aria-labelledby="title">
      <div class="top"><span class="logo">${icon('store')}Livestall</span><ls-language-switch></ls-language-switch></div>
      <div><h1 id="title">${t('login.title')}</h1><p>${t('login.lead')}</p></div>
      <label>${t('login.email')}<input name="email" type="email" autocomplete="username" required></label>
      <label>${t('login.password')}<input name="password" type="password" autocomplete="current-password" required
        aria-describedby="problem"></label>
      <div id="problem" role="alert">${this.problem
        ? html`<div class="problem">${icon('alert', 18)}${problemWords(this.problem)}</div>` : nothing}</div>
      <button class="primary" ?disabled=${this.busy}>${t(this.busy ? 'login.going' : 'login.go')}</button>
      ${settings.signUp ? html`<a class="quiet" href="/sign-up">${t('login.sign-up')}</a>` : nothing}
      ${settings.oidc ? html`<a class="secondary" href="${settings.commerceUrl}/api/commerce/session/oidc">${t('login.by', {name: settings.oidc})}</a>` : nothing}
    </form>`;
  }
}
customElements.define('ls-log-in', LogIn);
