/** `<ls-share-sheet .show>`: the ways to a show, each to be copied: its page, a shop's own page, links by campaign. Fires `sheet-close`. */
import {LitElement, css, html, nothing} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {Translated, defineWords, t, words} from '@livestall/components/i18n.js';
import {campaignLink, embedCode, watchLink} from '@livestall/studio/share-links.js';
import '@livestall/components/sheet.js';
import '@livestall/studio/copy-field.js';

defineWords({
  ko: {
    'share.title': '방송 알리기', 'share.draft': '시작하거나 시간을 예고하면 링크가 열려요. 미리 복사해 두어도 돼요.', 'share.watch': '시청 링크', 'share.embed': '우리 쇼핑몰에 넣는 코드',
    'share.embed-note': '쇼핑몰 페이지에 그대로 붙여 넣으면 방송이 그 자리에서 열려요. 쇼핑몰 주소가 허용된 주소여야 해요.', 'share.campaign': '캠페인 링크',
    'share.campaign-note': '어디서 온 분들인지 리포트의 채널과 캠페인에 나뉘어 보여요.', 'share.source': '어디에 올리나요', 'share.source-hint': '예: instagram', 'share.medium': '어떤 방식인가요', 'share.medium-hint': '예: story', 'share.name': '캠페인 이름', 'share.name-hint': '예: first-snow',
    'share.campaign-link': '이 캠페인의 링크', 'share.empty': '한 칸이라도 적으면 링크가 만들어져요.',
  },
  en: {
    'share.title': 'Share the show', 'share.draft': 'The link opens once the show is announced or live. You can copy it already.', 'share.watch': 'Link to watch', 'share.embed': 'Code for your own shop’s page',
    'share.embed-note': 'Pasted into a page of your shop, the show opens right there. Your shop’s address must be an allowed one.', 'share.campaign': 'Campaign links',
    'share.campaign-note': 'The report tells by channel and campaign where people came from.', 'share.source': 'Where it is posted', 'share.source-hint': 'e.g. instagram', 'share.medium': 'In which form', 'share.medium-hint': 'e.g. story', 'share.name': 'Name of the campaign', 'share.name-hint': 'e.g. first-snow',
    'share.campaign-link': 'Link of this campaign', 'share.empty': 'Fill in one of them, and the link is made.',
  },
});

const FIELDS = [['source', 'share.source'], ['medium', 'share.medium'], ['campaign', 'share.name']];
const LONGEST = 64;

class ShareSheet extends LitElement {
  static properties = {show: {attribute: false}, said: {state: true}};

  static styles = [controls, css`
    .all { display: grid; grid-template-columns: minmax(0, 1fr); gap: 20px; }
    p { margin: 0; color: var(--text-2); font-size: var(--text-s); }
    section { display: grid; grid-template-columns: minmax(0, 1fr); gap: 12px; }
    h3 { margin: 0; font-size: var(--text-m); }
    .three { display: grid; grid-template-columns: repeat(auto-fit, minmax(120px, 1fr)); gap: 12px; }
    .notice { padding: 12px; border-radius: var(--radius-s); background: var(--amber-soft); color: var(--amber); font-weight: 700; }
    ::placeholder { color: var(--text-3); opacity: 1; }
  `];

  constructor() {
    super();
    new Translated(this);
    this.said = {source: '', medium: '', campaign: ''};
  }

  render() {
    const {id, state, title} = this.show;
    return html`<ls-sheet side .heading=${t('share.title')}><div class="all">
      <p>${words(title)}</p>
      ${state === 'draft' ? html`<p class="notice">${t('share.draft')}</p>` : nothing}
      <ls-copy-field .label=${t('share.watch')} .text=${watchLink(id)}></ls-copy-field>
      <section aria-label=${t('share.embed')}><ls-copy-field .label=${t('share.embed')} .text=${embedCode(id)}></ls-copy-field><p>${t('share.embed-note')}</p></section>
      ${this.campaign(id)}</div></ls-sheet>`;
  }

  campaign(id) {
    const link = campaignLink(id, this.said);
    return html`<section aria-labelledby="campaign"><h3 id="campaign">${t('share.campaign')}</h3><p>${t('share.campaign-note')}</p>
      <div class="three">${FIELDS.map(([name, word]) => html`<label>${t(word)}<input name=${name} maxlength=${LONGEST} autocomplete="off" autocapitalize="none" placeholder=${t(`${word}-hint`)} .value=${this.said[name]}
        @input=${({target}) => (this.said = {...this.said, [name]: target.value})}></label>`)}</div>
      ${link ? html`<ls-copy-field .label=${t('share.campaign-link')} .text=${link}></ls-copy-field>` : html`<p>${t('share.empty')}</p>`}</section>`;
  }
}
customElements.define('ls-share-sheet', ShareSheet);
