/** How the page of the design system is laid out. */
import {css} from 'lit';

export const designStyles = css`
  :host { display: block; max-width: 1280px; margin: 0 auto; padding: var(--space-5) var(--space-3) 80px; }
  header { display: flex; flex-wrap: wrap; gap: var(--space-4); align-items: flex-start; justify-content: space-between; }
  header > div:first-child { flex: 1 1 300px; }
  h1, h2, h3, p { margin: 0; }
  h1 { font-size: var(--text-xl); line-height: 1.3; }
  header p, .fonts { color: var(--text-2); }
  h2 { margin: 40px 0 4px; padding-top: var(--space-4); border-top: 1px solid var(--line); font-size: var(--text-xl); }
  h2:focus-visible { outline: none; box-shadow: none; }
  h3 { margin: 28px 0 10px; font-size: var(--text-m); }
  .switches, .themes { display: flex; flex-wrap: wrap; gap: 8px; }
  .themes [aria-pressed='true'] { border-color: var(--text); box-shadow: inset 0 0 0 1px var(--text); }
  nav { display: flex; flex-wrap: wrap; gap: 4px; margin-top: var(--space-3); }
  nav a { padding: 0 12px; }
  .samples { display: flex; flex-wrap: wrap; gap: 12px; align-items: flex-start; }
  figure { flex: 1 1 280px; min-width: 0; max-width: 460px; margin: 0; }
  figure.wide { flex-basis: 100%; max-width: 900px; }
  figcaption { margin-bottom: 6px; color: var(--text-2); font-size: var(--text-s); font-weight: 700; }
  .ground { display: flex; flex-wrap: wrap; gap: 8px; padding: 14px; border: 1px solid var(--line); border-radius: var(--radius-m); background: var(--surface); }
  .ground > * { min-width: 0; }
  .ground > label, .ground > .field, .ground > .bones, .ground > .nothing, .ground > .problem, .ground > .notice, .ground > ls-product-card, .ground > ls-pinned-cards, .ground > ls-poll-card, .ground > ls-chat-view { flex: 1 1 100%; }
  figure.video { flex-basis: 350px; }
  .video .ground { padding: 6px; border-color: transparent; background: #33273a; }
  .wide .ground { background: var(--paper); }
  ls-chat-view { max-height: 460px; }
  .field { display: grid; gap: 8px; }
  textarea { padding: 10px 14px; resize: none; }
  label > textarea { height: auto; }
  .notice { margin: 0; }
  .problem { align-items: center; }
  .problem span { flex: 1; }
  .nothing { display: grid; gap: 2px; justify-items: center; padding: 20px 0; text-align: center; color: var(--text-2); }
  .nothing b { color: var(--text); }
  .bones { display: grid; gap: 10px; }
  .bone { height: 14px; border-radius: 7px; background: var(--grid); }
  .bone.short { width: 60%; }
  .framed { border: 1px solid var(--line); border-radius: var(--radius-m); }
  .framed ls-log-in { min-height: 0; }
  .tokens { flex: 1 1 100%; display: grid; grid-template-columns: repeat(auto-fill, minmax(150px, 1fr)); gap: 12px; margin: 0; padding: 0; list-style: none; }
  .tokens li { display: grid; gap: 6px; align-content: end; min-width: 0; }
  .tokens.type { grid-template-columns: 1fr; }
  .tokens.icons { grid-template-columns: repeat(auto-fill, minmax(92px, 1fr)); }
  .tokens.icons li { justify-items: center; padding: 10px 4px; border: 1px solid var(--line); border-radius: var(--radius-s); }
  code { font-size: 12px; color: var(--text-2); overflow-wrap: anywhere; }
  .patch { display: block; height: 52px; }
  .colours .patch { border: 1px solid var(--control-line); border-radius: var(--radius-s); }
  .space .patch { height: 16px; background: var(--lantern-fill); }
  .corners .patch { border: 1px solid var(--line); background: var(--surface); }
  .track { display: block; padding: 4px; border-radius: 12px; background: var(--grid); overflow: hidden; }
  .dot { display: block; width: 16px; height: 16px; border-radius: 50%; background: var(--lantern-fill); }
  .moved .dot { transform: translateX(100px); }
  table { border-collapse: collapse; width: 100%; }
  th, td { padding: 8px 12px 8px 0; border-bottom: 1px solid var(--line); text-align: left; font-weight: 400; }
  td { font-weight: 700; }
  .plain { margin: 0; padding-left: 20px; }
  .price .shown { display: inline-flex; gap: 8px; align-items: baseline; }
  .price .now { font-size: 20px; }
  .price em { font-style: normal; color: var(--price); }
  .price s { color: var(--text-2); font-size: 14px; }
  @media (min-width: 768px) { :host { padding-inline: var(--space-6); } }
`;
