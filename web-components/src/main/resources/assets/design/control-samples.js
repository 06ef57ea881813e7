/** Buttons, fields, sheets, short messages, and the log-in. */
import {html, nothing} from 'lit';
import {t} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';
import {toast} from '@livestall/components/toast.js';
import {group, sample} from '@livestall/design/sample.js';
import '@livestall/components/log-in.js';
import '@livestall/components/sheet.js';

const KINDS = ['primary', 'secondary', 'quiet'];
const SHEETS = ['plain', 'side', 'over'];
const TOASTS = ['plain', 'good', 'bad'];

const buttons = (how) => KINDS.map((kind) => html`<button class=${kind} ?disabled=${how !== 'normal'} aria-busy=${how === 'busy' ? 'true' : 'false'}>${how === 'busy' ? t('controls.busy') : t(`controls.${kind}`)}</button>`);

export function controlSamples(page) {
  return html`${group(t('controls.buttons'), [sample('normal', buttons('normal')), sample('disabled', buttons('disabled')), sample('loading', buttons('busy'))])}
    ${group(t('controls.fields'), [
      sample('empty', html`<label>${t('controls.name')}<input placeholder=${t('controls.example')} autocomplete="off"></label>`),
      sample('filled', html`<label>${t('controls.name')}<input .value=${t('controls.example')} autocomplete="off"></label>`),
      sample('error', html`<div class="field"><label>${t('controls.name')}<input .value=${'   '} aria-invalid="true" aria-describedby="name-problem" autocomplete="off"></label>
        <div class="problem" id="name-problem">${icon('alert', 18)}${t('controls.name-missing')}</div></div>`),
      sample('read-only', html`<label>${t('controls.name')}<input readonly .value=${t('controls.example')} autocomplete="off"></label>`),
      sample('disabled', html`<label>${t('controls.name')}<input disabled .value=${t('controls.example')} autocomplete="off"></label>`),
      sample('normal', html`<label>${t('controls.choice')}<select><option>${t('controls.choice-1')}</option><option>${t('controls.choice-2')}</option></select></label>`),
      sample('normal', html`<label>${t('controls.text')}<textarea rows="3"></textarea></label>`)])}
    ${group(t('controls.sheets'), SHEETS.map((kind) => html`<button class="secondary" @click=${() => (page.sheet = kind)}>${t(`controls.sheet-${kind}`)}</button>`))}
    ${group(t('controls.toasts'), TOASTS.map((kind) => html`<button class="secondary" @click=${() => toast(t(`controls.toast-${kind}-words`), kind)}>${t(`controls.toast-${kind}`)}</button>`))}
    ${group(t('controls.log-in'), html`<div class="framed"><ls-log-in></ls-log-in></div>`)}${page.sheet ? sheet(page) : nothing}`;
}

const sheet = (page) => html`<ls-sheet heading=${t(`controls.sheet-${page.sheet}`)} ?side=${page.sheet === 'side'} ?over=${page.sheet === 'over'} @sheet-close=${() => (page.sheet = null)}>
  <p>${t('controls.sheet-words')}</p></ls-sheet>`;
