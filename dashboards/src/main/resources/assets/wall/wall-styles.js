/** Made for 1920 × 1080 and read from across a room: nothing is smaller than 18. Smaller windows get the same in one column. */
import {css} from 'lit';

export const wallStyles = css`
  :host { display: grid; grid-template-rows: auto auto minmax(0, 1fr) auto; gap: 20px; height: 100dvh; padding: 32px 48px; box-sizing: border-box; font-size: 20px; line-height: 28px; font-variant-numeric: tabular-nums lining-nums; word-break: keep-all; }
  :host([idle]), :host([idle]) * { cursor: none; }
  header { display: flex; flex-wrap: wrap; gap: 8px 24px; align-items: center; }
  h1 { margin: 0; font-size: clamp(26px, 2vw, 36px); line-height: 1.25; }
  h2 { margin: 0; font-size: 22px; line-height: 30px; }
  .badge { padding: 6px 20px; border-radius: 14px; background: var(--lantern-fill); color: #fff; font-size: clamp(22px, 1.6vw, 28px); line-height: 36px; font-weight: 700; white-space: nowrap; }
  .badge.over { background: var(--grid); color: var(--text); }
  .mark { padding: 2px 14px; border-radius: 10px; background: #2a1d3d; color: #d6b8ff; font-weight: 700; }
  .space { flex: 1; }
  .clock { font-size: clamp(26px, 2vw, 36px); font-weight: 700; }
  .actions { display: flex; flex-wrap: wrap; gap: 8px; }
  .actions button, .actions a { display: inline-flex; align-items: center; justify-content: center; min-width: 44px; min-height: 44px; padding: 0 14px; box-sizing: border-box; border: 1px solid var(--line); border-radius: 12px; background: none; color: var(--text-2); font-size: 18px; text-decoration: none; white-space: nowrap; }
  .actions [aria-pressed="true"] { background: var(--text); color: var(--surface); }
  :host([idle]) .actions { display: none; }
  ls-sheet :is(dd, kbd) { font-size: 18px; }
  .tiles { display: grid; grid-template-columns: 1.4fr 1fr .8fr .8fr; gap: 20px; }
  .tile, .card { padding: 24px 28px; border: 1px solid var(--line); border-radius: 22px; background: var(--surface); min-width: 0; box-sizing: border-box; }
  .tile { display: grid; grid-template: auto 1fr auto / minmax(0, 1fr); height: 232px; }
  .tile p { margin: 0; color: var(--text-2); }
  .tile .top { display: flex; justify-content: space-between; gap: 12px; font-size: clamp(20px, 1.3vw, 24px); line-height: 32px; }
  .tile .figure { align-self: center; color: var(--text); font-size: clamp(52px, 4.9vw, 98px); line-height: 1.1; font-weight: 700; letter-spacing: -.03em; white-space: nowrap; }
  .figure.long { font-size: clamp(44px, 3.8vw, 74px); }
  .tile .figure.hidden { color: var(--text-2); font-size: 44px; }
  .top span:first-child { min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .figure small { margin-left: 6px; font-size: .42em; letter-spacing: 0; }
  .gmv .figure { color: var(--lantern); }
  .audience .figure { color: var(--data-2); }
  .sub { font-size: 20px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  :host([explained]) .tile { height: auto; min-height: 232px; }
  :host([explained]) .sub { white-space: normal; line-height: 28px; }
  .course ls-trend-table { --table-height: 100%; min-height: 0; font-size: 20px; line-height: 30px; }
  ls-freshness { font-size: 18px; line-height: 24px; }
  .columns { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 1.05fr); gap: 20px; min-height: 0; }
  .columns > div { display: grid; grid-template-rows: auto minmax(0, 1fr); gap: 20px; min-height: 0; }
  .course { display: grid; grid-template-rows: auto minmax(0, 1fr); gap: 12px; min-height: 0; }
  .best { background: var(--lantern-soft); }
  .best p { margin: 0; }
  .best .text { display: -webkit-box; overflow: hidden; margin: 6px 0; font-size: 26px; line-height: 36px; font-weight: 700; -webkit-box-orient: vertical; -webkit-line-clamp: 2; }
  .best .sum { color: var(--lantern); font-size: 40px; line-height: 48px; font-weight: 700; }
  .quiet { color: var(--text-2); }
  .trouble { margin: 0; color: var(--amber); }
  ls-proof-strip { font-size: 22px; line-height: 30px; }
  @media (max-width: 1599px) { :host { gap: 14px; padding: 20px 28px; } .tile { height: 180px; } .tile, .card { padding: 16px 20px; } .best .text { font-size: 22px; line-height: 30px; -webkit-line-clamp: 1; } .best .sum { font-size: 30px; line-height: 36px; } }
  @media (max-width: 1199px) {
    :host { height: auto; padding: 20px 16px; }
    .tiles { grid-template-columns: repeat(2, minmax(0, 1fr)); }
    .columns { grid-template-columns: minmax(0, 1fr); }
    .course ls-trend-chart { height: 420px; }
    .course ls-trend-table { --table-height: 420px; }
  }
  @media (max-width: 719px) { .tiles { grid-template-columns: minmax(0, 1fr); } .tile { height: auto; min-height: 180px; } h1 { font-size: 26px; line-height: 34px; } .tile, .card { padding: 16px; } .course ls-trend-chart { height: 360px; } }
`;
