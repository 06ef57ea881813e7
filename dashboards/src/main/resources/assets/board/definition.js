/**
 * `<ls-definition .metric=${{name, figure, version, parts: [{label, value}], sign, result, rows: [[label, text]]}}>`: the `i` beside a figure.
 * Opens by click or Enter; Esc closes it and gives the focus back.
 */
import {LitElement, css, html, nothing} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {Translated, defineWords, t} from '@livestall/components/i18n.js';
import {icon} from '@livestall/components/icons.js';

defineWords({
  ko: {
    'definition.open': '{name}: 정의 보기', 'definition.version': '정의 v{version}', 'definition.more': '지표 사전에서 보기',
    'def.window': '기간', 'def.rule': '규칙', 'def.without': '제외', 'def.unit': '단위', 'def.fresh': '신선도', 'def.freshText': '10초마다, 판매는 몇 초 안에',
  },
  en: {
    'definition.open': '{name}: show the definition', 'definition.version': 'Definition v{version}', 'definition.more': 'See it in the dictionary',
    'def.window': 'Window', 'def.rule': 'Rule', 'def.without': 'Excluded', 'def.unit': 'Unit', 'def.fresh': 'Freshness', 'def.freshText': 'Every 10 s; sales within seconds',
  },
});

class Definition extends LitElement {
  static properties = {metric: {attribute: false}, open: {state: true}};

  static styles = [controls, css`
    :host { display: inline-block; }
    button { display: grid; place-items: center; width: 24px; height: 24px; padding: 0; border: 0; border-radius: 50%; background: none; color: var(--text-2); }
    button:hover, button[aria-expanded="true"] { color: var(--text); background: var(--grid); }
    .sheet { position: absolute; z-index: 20; top: 44px; left: 8px; width: min(360px, calc(100vw - 48px)); padding: 16px; border: 1px solid var(--line);
      border-radius: var(--radius-m); background: var(--surface); box-shadow: var(--shadow-2); font-size: 13px; line-height: 20px; outline: none; }
    :host([side="end"]) .sheet { left: auto; right: 8px; }
    header { display: flex; justify-content: space-between; gap: 8px; align-items: center; margin-bottom: 12px; }
    h3 { margin: 0; font-size: 15px; }
    header span { padding: 2px 8px; border-radius: 6px; background: var(--grid); color: var(--text); font-size: 12px; }
    .formula { display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: flex-end; padding: 12px; border-radius: var(--radius-s); background: var(--paper); }
    .formula span { display: grid; }
    .formula small { color: var(--text-2); font-size: 12px; }
    .formula b { font-size: 16px; line-height: 22px; }
    .formula i { font-style: normal; color: var(--text-2); font-size: 16px; line-height: 22px; }
    dl { display: grid; grid-template-columns: auto 1fr; gap: 6px 14px; margin: 12px 0 0; }
    dt { color: var(--text-2); white-space: nowrap; }
    dd { margin: 0; }
    a { display: inline-flex; align-items: center; min-height: 44px; margin: 4px 0 -12px; color: var(--sky); }
    @media (pointer: coarse) { button { width: 44px; height: 44px; margin: -10px; } }
  `];

  constructor() {
    super();
    new Translated(this);
    this.open = false;
    this.outside = (event) => {
      if (this.open && !event.composedPath().includes(this)) this.open = false;
    };
  }

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener('pointerdown', this.outside);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('pointerdown', this.outside);
  }

  async toggle() {
    this.open = !this.open;
    await this.updateComplete;
    this.renderRoot.querySelector('.sheet')?.focus();
  }

  onKey(event) {
    if (event.key !== 'Escape' || !this.open) return;
    event.stopPropagation();
    this.open = false;
    this.renderRoot.querySelector('button').focus();
  }

  render() {
    const {name, figure, version, parts, sign, result, rows} = this.metric;
    return html`<span @keydown=${this.onKey}><button aria-expanded=${this.open} aria-label=${t('definition.open', {name})}
        @click=${this.toggle}>${icon('info', 16)}</button>
      ${this.open ? html`<div class="sheet" role="dialog" aria-labelledby="name" tabindex="-1">
        <header><h3 id="name">${name}</h3><span>${t('definition.version', {version})}</span></header>
        ${parts.length ? html`<div class="formula">${parts.map((part, i) => html`${i ? html`<i>${sign}</i>` : nothing}<span><small>${part.label}</small><b>${part.value}</b></span>`)}
          ${parts.length > 1 ? html`<i>=</i><span><b>${result}</b></span>` : nothing}</div>` : nothing}
        <dl>${rows.map(([label, text]) => html`<dt>${label}</dt><dd>${text}</dd>`)}</dl>
        ${figure ? html`<a href="/dictionary#${figure}">${t('definition.more')}</a>` : nothing}</div>` : nothing}</span>`;
  }
}
customElements.define('ls-definition', Definition);
