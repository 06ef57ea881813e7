/** `<ls-trend-lanes .lanes .extent>`: over the chart of a course, on its x: what was pinned, which offers ran, what was sold out, when polls began, how many messages were removed. */
import {LitElement, css, html, nothing, svg} from 'lit';
import {Translated, t} from '@livestall/components/i18n.js';
import '@livestall/board/lanes-words.js';

const ROW = 20;
/** In CSS pixels; a narrower bar has its name as a tooltip alone. */
const LEAST_LEGIBLE = 28;
/** What the lane's name and the space behind it take, in CSS pixels. */
const BESIDE = 68;
/** Polls, and removals, that are nearer to each other share a label, in CSS pixels. */
const LABEL = 76;

class TrendLanes extends LitElement {
  static properties = {lanes: {attribute: false}, extent: {attribute: false}};

  static styles = css`
    :host { display: block; container-type: inline-size; margin-bottom: 6px; }
    .lane { display: grid; grid-template-columns: 56px minmax(0, 1fr) 12px; align-items: start; color: var(--text-2); font-size: 11px; line-height: ${ROW}px; }
    @container (max-width: 559px) { .lane { grid-template-columns: 48px minmax(0, 1fr) 12px; } }
    @media print { .lane { grid-template-columns: 5.6% minmax(0, 1fr) 1.2%; } }
    .lane > span { white-space: nowrap; }
    .lane > svg { display: block; width: 100%; overflow: visible; }
    text { fill: var(--text); font-size: 11px; }
    .pins rect { fill: var(--line); }
    .offers rect { fill: none; stroke: var(--data-1); stroke-width: 2; }
    .offers text { fill: var(--price); font-weight: 700; }
    .soldOut rect { fill: none; stroke: var(--text-2); stroke-width: 1.5; stroke-dasharray: 4 3; }
    .polls path { fill: var(--data-5); }
    .removed path { fill: none; stroke: var(--text); stroke-width: 2; }
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
    const {pins, offers, soldOut, polls, removed} = this.lanes;
    if (![pins, offers, soldOut, polls, removed].some((lane) => lane.length)) return nothing;
    return html`<div role="img" aria-label=${t('lanes.said', this.lanes)}>${this.spans('pins', pins)}${this.spans('offers', offers)}${this.spans('soldOut', soldOut)}
      ${this.points('polls', polls.map((at) => ({at, n: 1})), 'lanes.poll', 'M 0 4 l 6 6 l -6 6 l -6 -6 z')}
      ${this.points('removed', removed, 'lanes.removal', 'M -4 6 l 8 8 m 0 -8 l -8 8')}</div>`;
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

  /** @param {{at: number, n: number}[]} points */
  points(kind, points, label, path) {
    if (!points.length) return nothing;
    return this.lane(kind, 1, this.grouped(points).map(({at, n}) => {
      const x = this.x(at);
      const beforeTheEnd = x < 100 - this.near;
      return svg`<svg x="${x.toFixed(2)}%" width="1" height=${ROW} overflow="visible"><path d=${path}/>
        <text x=${beforeTheEnd ? 10 : -10} y="14" text-anchor=${beforeTheEnd ? 'start' : 'end'}>${t(label, {n})}</text></svg>`;
    }));
  }

  /** What a label takes, in percent of the x. */
  get near() {
    return Math.min(50, (100 * LABEL) / Math.max(1, this.clientWidth - BESIDE));
  }

  /** Those near each other at the place of the first, with their sum. At the end a label stands before its mark, so that it needs twice the place. */
  grouped(points) {
    const {near} = this;
    const groups = [];
    for (const {at, n} of points) {
      const last = groups.at(-1);
      const x = this.x(at);
      if (last && x - this.x(last.at) < (x < 100 - near ? near : 2 * near)) last.n += n;
      else groups.push({at, n});
    }
    return groups;
  }
}
customElements.define('ls-trend-lanes', TrendLanes);
