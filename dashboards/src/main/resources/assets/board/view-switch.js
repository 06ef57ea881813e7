/** `<ls-view-switch card="trend" label="…">`: Chart | Table; remembered per card; fires `view` with the choice. */
import {LitElement, css, html} from 'lit';
import {controls} from '@livestall/components/controls.js';
import {Translated, t} from '@livestall/components/i18n.js';
import {keep, kept} from '@livestall/components/kept.js';

export const keptView = (card) => (kept(`board.view.${card}`) === 'table' ? 'table' : 'chart');

class ViewSwitch extends LitElement {
  static properties = {card: {}, label: {}, view: {state: true}};

  static styles = [controls, css`
    div { display: inline-flex; padding: 2px; border: 1px solid var(--line); border-radius: 10px; }
    button { min-width: 40px; height: 28px; padding: 0 10px; border: 0; border-radius: 8px; background: none; color: var(--text-2); font-size: 12px; white-space: nowrap; }
    button[aria-pressed="true"] { background: var(--text); color: var(--surface); font-weight: 700; }
    @media (pointer: coarse) { button { height: 40px; min-width: 48px; } }
  `];

  constructor() {
    super();
    new Translated(this);
  }

  willUpdate(changed) {
    if (changed.has('card')) this.view = keptView(this.card);
  }

  choose(view) {
    this.view = view;
    keep(`board.view.${this.card}`, view);
    this.dispatchEvent(new CustomEvent('view', {detail: view}));
  }

  render() {
    return html`<div role="group" aria-label=${t('view.label', {card: this.label})}>${['chart', 'table'].map((view) => html`
      <button aria-pressed=${this.view === view} @click=${() => this.choose(view)}>${t(`view.${view}`)}</button>`)}</div>`;
  }
}
customElements.define('ls-view-switch', ViewSwitch);
