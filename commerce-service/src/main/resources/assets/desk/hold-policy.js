/** `<ls-hold-policy .who>`: how buyers have units until they paid, and for how long. Owners set it, hosts see it. */
import {html} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {defineWords, t} from '@livestall/components/i18n.js';
import {toast} from '@livestall/components/toast.js';
import {DeskPart, commerce} from '@livestall/desk/desk-part.js';
import {deskStyles} from '@livestall/desk/desk-styles.js';

defineWords({
  ko: {
    'hold.title': '재고 잡기', 'hold.lead': '지금부터 시작하는 결제에 적용돼요. 진행 중인 결제는 약속한 대로 끝나요.', 'hold.how': '결제하는 동안',
    'hold.holds': '재고를 잡아 둬요', 'hold.holds-note': '결제를 시작한 분이 시간 안에 낼 때까지 다른 분이 가져갈 수 없어요.',
    'hold.first': '먼저 결제한 분이 가져가요', 'hold.first-note': '늦게 결제한 분께는 돈이 자동으로 돌아가요. 구매 화면이 미리 알려 드려요.',
    'hold.long': '결제할 수 있는 시간', 'hold.usual': '기본 시간', 'hold.minutes': '{n}분', 'hold.save': '저장', 'hold.saved': '재고 잡기를 바꿨어요.',
  },
  en: {
    'hold.title': 'Holding stock', 'hold.lead': 'Holds for checkouts from now on; those under way end as agreed.', 'hold.how': 'While somebody pays',
    'hold.holds': 'Units are held', 'hold.holds-note': 'Nobody else can take them until the time to pay is over.',
    'hold.first': 'First paid, first served', 'hold.first-note': 'Who pays too late gets the money back by itself. The buy page says so beforehand.',
    'hold.long': 'Time to pay', 'hold.usual': 'The usual time', 'hold.minutes': '{n} min', 'hold.save': 'Save', 'hold.saved': 'The way of holding stock is saved.',
  },
});

/** Seconds, within what the service allows (5 minutes to 23 hours). */
const LENGTHS = [300, 600, 900, 1800, 3600];

class HoldPolicy extends DeskPart {
  static properties = {policy: {state: true}};

  static styles = [controls, deskStyles];

  async load() {
    this.policy = await commerce('/hold-policy');
  }

  async save(event) {
    event.preventDefault();
    const form = new FormData(event.target);
    const seconds = Number(form.get('seconds'));
    const body = {holdsUnits: form.get('how') === 'holds', ...(seconds ? {holdSeconds: seconds} : {})};
    const done = await this.attempt(async () => (this.policy = await commerce('/hold-policy', {method: 'PUT', body})));
    if (done) toast(t('hold.saved'), 'good');
  }

  render() {
    return html`<section aria-labelledby="hold"><h2 id="hold">${t('hold.title')}</h2><p>${t('hold.lead')}</p>${this.said()}
      ${this.whenLoaded(() => this.form())}</section>`;
  }

  form() {
    const {holdsUnits, holdSeconds = 0} = this.policy;
    const lengths = LENGTHS.includes(holdSeconds) || !holdSeconds ? LENGTHS : [...LENGTHS, holdSeconds].sort((one, other) => one - other);
    return html`<form @submit=${this.save}>
      <fieldset ?disabled=${!this.owns}><legend>${t('hold.how')}</legend>${this.way('holds', holdsUnits)}${this.way('first', !holdsUnits)}</fieldset>
      <label>${t('hold.long')}<select name="seconds" ?disabled=${!this.owns}><option value="0" ?selected=${!holdSeconds}>${t('hold.usual')}</option>
        ${lengths.map((seconds) => html`<option value=${seconds} ?selected=${seconds === holdSeconds}>${t('hold.minutes', {n: Math.round(seconds / 60)})}</option>`)}</select></label>
      ${this.owns ? html`<button class="primary" ?disabled=${this.busy}>${t('hold.save')}</button>` : ''}</form>`;
  }

  way(value, chosen) {
    return html`<label class="pick"><input type="radio" name="how" value=${value} ?checked=${chosen}><span><b>${t(`hold.${value}`)}</b><small>${t(`hold.${value}-note`)}</small></span></label>`;
  }
}
customElements.define('ls-hold-policy', HoldPolicy);
