/** `<ls-log-in>`: the staff's log-in form; fires `logged-in` with the session as detail. */
import {LitElement, css, html, nothing} from 'lit';
import {problemWords} from '@livestall/components/api.js';
import {Translated, defineWords, t} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {logIn} from '@livestall/components/staff-session.js';
import {controls} from '@livestall/components/controls.js';
import '@livestall/components/language-switch.js';

defineWords({
  ko: {
    'login.title': '로그인', 'login.lead': '방송을 진행하고 성과를 보는 곳', 'login.email': '이메일',
    'login.password': '비밀번호', 'login.go': '로그인', 'login.going': '로그인하는 중…',
  },
  en: {
    'login.title': 'Log in', 'login.lead': 'Run the show, see what it sells', 'login.email': 'E-mail',
    'login.password': 'Password', 'login.go': 'Log in', 'login.going': 'Logging in…',
  },
});

class LogIn extends LitElement {
  static properties = {problem: {state: true}, busy: {state: true}};

  static styles = [controls, css`
    :host { display: grid; min-height: 100dvh; place-items: center; padding: 24px; box-sizing: border-box; }
    form { display: grid; gap: 16px; width: min(380px, 100%); padding: 32px; border: 1px solid var(--line); box-sizing: border-box;
      border-radius: var(--radius-l); background: var(--surface); box-shadow: var(--shadow-1); }
    header { display: flex; align-items: center; justify-content: space-between; }
    .logo { display: flex; gap: 8px; align-items: center; font-weight: 700; }
    .logo .icon { color: var(--lantern); }
    h1 { margin: 8px 0 0; font-size: var(--text-xl); }
    p { margin: 4px 0 8px; color: var(--text-2); }
  `];

  constructor() {
    super();
    new Translated(this);
    this.problem = null;
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
      <header><span class="logo">${icon('store')}Livestall</span><ls-language-switch></ls-language-switch></header>
      <div><h1 id="title">${t('login.title')}</h1><p>${t('login.lead')}</p></div>
      <label>${t('login.email')}<input name="email" type="email" autocomplete="username" required></label>
      <label>${t('login.password')}<input name="password" type="password" autocomplete="current-password" required
        aria-describedby="problem"></label>
      <div id="problem" role="alert">${this.problem
        ? html`<div class="problem">${icon('alert', 18)}${problemWords(this.problem)}</div>` : nothing}</div>
      <button class="primary" ?disabled=${this.busy}>${t(this.busy ? 'login.going' : 'login.go')}</button>
    </form>`;
  }
}
customElements.define('ls-log-in', LogIn);
