/** `<ls-trend-lanes .lanes .extent>`: over the chart of a course, on its x: what was pinned, which offers ran, when polls began. */
import {LitElement, css, html, nothing, svg} from 'lit';
import {Translated, defineWords, t} from '@livestall/components/i18n.js';

defineWords({
  ko: {
    'lanes.pins': '고정', 'lanes.offers': '오퍼', 'lanes.polls': '투표', 'lanes.poll': '투표', 'lanes.several': '투표 {n}',
    'lanes.said': ({pins, offers, polls}) => `고정 ${pins.length}번, 오퍼 ${offers.length}번, 투표 ${polls.length}번. 1분씩 보면 그때 무엇이 보였는지 읽을 수 있습니다.`,
  },
  en: {
    'lanes.pins': 'Pins', 'lanes.offers': 'Offers', 'lanes.polls': 'Polls', 'lanes.poll': 'Poll', 'lanes.several': '{n} polls',
    'lanes.said': ({pins, offers, polls}) => `Pins: ${pins.length}, offers: ${offers.length}, polls: ${polls.length}. Minute by minute you can read what was on screen.`,
  },
});

const ROW = 20;
/** In CSS pixels; a narrower bar has its name as a tooltip alone. */
const LEAST_LEGIBLE = 28;
/** Polls that are nearer to each other share a label, in percent of the width. */
const NEAR = 9;

class TrendLanes extends LitElement {
  static properties = {lanes: {attribute: false}, extent: {attribute: false}};

  static styles = css`
    :host { display: block; container-type: inline-size; margin-bottom: 6px; }
    .lane { display: grid; grid-template-columns: 56px minmax(0, 1fr) 12px; align-items: start; color: var(--text-2); font-size: 11px; line-height: ${ROW}px; }
    @container (max-width: 559px) { .lane { grid-template-columns: 48px minmax(0, 1fr) 12px; } }
    @media print { .lane { grid-template-columns: 5.6% minmax(0, 1fr) 1.2%; } }
    .lane > svg { display: block; width: 100%; overflow: visible; }
    text { fill: var(--text); font-size: 11px; }
    .pins rect { fill: var(--line); }
    .offers rect { fill: none; stroke: var(--data-1); stroke-width: 2; }
    .offers text { fill: var(--price); font-weight: 700; }
    .polls path { fill: var(--data-5); }
  `;

  constructor() {
    super();
    new Translated(this);
  }

  /** Where on the x, in percent. */
  x(at) {
    const {min, max} = this.extent;
    return (100 * (Math.min(Math.max(at, min), max) - min)) / (max - min);
  }

  render() {
    const {pins, offers, polls} = this.lanes;
    if (!pins.length && !offers.length && !polls.length) return nothing;
    return html`<div role="img" aria-label=${t('lanes.said', this.lanes)}>${this.spans('pins', pins)}${this.spans('offers', offers)}
      ${polls.length ? this.lane('polls', 1, this.grouped(polls).map((group) => this.poll(group))) : nothing}</div>`;
  }

  lane(kind, rows, content) {
    return html`<div class="lane ${kind}"><span>${t(`lanes.${kind}`)}</span><svg height=${rows * ROW}>${content}</svg></div>`;
  }

  spans(kind, spans) {
    if (!spans.length) return nothing;
    const rows = 1 + Math.max(...spans.map(({row}) => row));
    return this.lane(kind, rows, spans.map(({from, to, row, name}) => {
      const x = this.x(from);
      const wide = Math.max(.4, this.x(to) - x);
      const legible = (wide / 100) * this.clientWidth > LEAST_LEGIBLE;
      return svg`<svg x="${x.toFixed(2)}%" y=${row * ROW + 1} width="${wide.toFixed(2)}%" height=${ROW - 2}>
        <title>${name}</title><rect width="100%" height="100%" rx="4"/>${legible ? svg`<text x="6" y="13">${name}</text>` : nothing}</svg>`;
    }));
  }

  grouped(polls) {
    const groups = [];
    for (const at of polls) {
      const last = groups.at(-1);
      if (last && this.x(at) - this.x(last[0]) < NEAR) last.push(at);
      else groups.push([at]);
    }
    return groups;
  }

  poll(group) {
    const x = this.x(group[0]);
    const beforeTheEnd = x < 90;
    return svg`<svg x="${x.toFixed(2)}%" width="1" height=${ROW} overflow="visible"><path d="M 0 4 l 6 6 l -6 6 l -6 -6 z"/>
      <text x=${beforeTheEnd ? 10 : -10} y="14" text-anchor=${beforeTheEnd ? 'start' : 'end'}>${group.length > 1 ? t('lanes.several', {n: group.length}) : t('lanes.poll')}</text></svg>`;
  }
}
customElements.define('ls-trend-lanes', TrendLanes);
