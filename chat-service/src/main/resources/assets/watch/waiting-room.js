/** `<ls-waiting-room .facts>`: before the show: what, when, how long still, and a reminder for the viewer's own calendar. */
import {LitElement, css, html, nothing} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {Countdown} from '@livestall/components/countdown.js';
import {clock, dayAndTime} from '@livestall/components/format.js';
import {Translated, t, words} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {toast} from '@livestall/components/toast.js';
import {saveCalendarFile} from '@livestall/watch/calendar.js';
import '@livestall/watch/moment-words.js';
import '@livestall/watch/soon-sold.js';

const DAY_MILLIS = 86_400_000;

class WaitingRoom extends LitElement {
  static properties = {facts: {attribute: false}};

  static styles = [controls, css`
    :host { display: block; color: #fff; }
    section { display: grid; grid-template-columns: minmax(0, 1fr); justify-items: center; gap: 8px; padding: 22px 18px; border-radius: 20px; background: rgba(29, 25, 37, .9); text-align: center; }
    h2, p { margin: 0; }
    h2 { font-size: 24px; line-height: 34px; text-wrap: balance; }
    .label { font-size: 13px; }
    .left { font-size: 44px; font-weight: 700; line-height: 52px; }
    .left small { font-size: 20px; margin-right: 10px; }
    button { display: inline-flex; gap: 8px; align-items: center; min-height: 48px; padding: 0 20px; border: 0; border-radius: 24px; background: #fff; color: #16131c; margin-top: 6px; font-weight: 700; }
  `];

  constructor() {
    super();
    new Translated(this);
    this.time = new Countdown(this, () => this.facts?.scheduledAt);
  }

  remind() {
    const {broadcastId, title, shopName, scheduledAt} = this.facts;
    saveCalendarFile({id: broadcastId, title: words(title), shop: words(shopName), at: scheduledAt, url: location.origin + location.pathname, remind: t('wait.remind')});
    toast(t('wait.saved'), 'good');
  }

  render() {
    const {scheduledAt, title} = this.facts;
    if (!scheduledAt) return html`<section><h2>${words(title)}</h2><p>${t('wait.now')}</p><ls-soon-sold></ls-soon-sold></section>`;
    const {left} = this.time;
    return html`<section><h2>${words(title)}</h2><p>${t('wait.at', {at: dayAndTime(scheduledAt)})}</p>
      ${left ? html`<span class="label">${t('wait.left')}</span>${this.left(left)}<p>${t('wait.more')}</p><button @click=${this.remind}>${icon('calendar')}${t('wait.calendar')}</button>` : html`<p>${t('wait.now')}</p>`}<ls-soon-sold></ls-soon-sold></section>`;
  }

  left(millis) {
    const days = Math.floor(millis / DAY_MILLIS);
    return html`<span class="left" role="timer" aria-live="off">${days ? html`<small>${t('wait.days', {n: days})}</small>` : nothing}${clock(millis % DAY_MILLIS)}</span>`;
  }
}
customElements.define('ls-waiting-room', WaitingRoom);
