/** Heads, searches and lists of the studio's parts, above those of the desk. */
import {css} from 'lit';

export const partStyles = css`
  main { display: grid; gap: 16px; max-width: 960px; margin: 0 auto; padding: 24px 16px 48px; }
  main > * { min-width: 0; }
  h1 { margin: 0; font-size: var(--text-xl); overflow-wrap: anywhere; }
  section + section { margin-top: 0; }
  .head { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; }
  .head h1 { flex: 1 1 200px; }
  .back { display: inline-flex; gap: 4px; align-items: center; justify-self: start; min-height: 44px; padding-right: 12px; color: var(--text); font-weight: 700; text-decoration: none; }
  .back:hover { text-decoration: underline; }
  .find { display: flex; flex-wrap: wrap; gap: 8px; }
  .find label { flex: 1 1 220px; }
  .find select { min-height: 46px; padding: 0 12px; border: 1px solid var(--control-line); border-radius: var(--radius-s); background: var(--surface); }
  .list li { gap: 8px 16px; }
  .picture { flex: none; width: 52px; height: 52px; border-radius: 10px; object-fit: cover; background: var(--grid); }
  .name { display: inline-flex; align-items: center; min-height: 44px; color: var(--text); font-weight: 700; }
  .amount { flex: none; min-width: 88px; font-weight: 700; text-align: right; }
  .tag.low { background: var(--amber-soft); color: var(--amber); }
  .empty { display: grid; gap: 16px; justify-items: center; padding: 32px 0; text-align: center; }
  .more { justify-self: center; }
  form > .secondary { justify-self: start; }
  .pair { align-items: start; }
  .pair > .quiet { align-self: end; justify-self: start; }
  .wide { grid-column: 1 / -1; }
  .bad:not(.tag) { color: var(--danger); font-size: var(--text-s); font-weight: 400; }
  .notice { display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: center; padding: 12px 16px; border-radius: var(--radius-s); background: var(--amber-soft); color: var(--amber); font-weight: 700; }
  .notice span { flex: 1 1 240px; }
  .skeleton { height: 52px; border-radius: var(--radius-s); background: var(--grid); }
  @media (max-width: 599px) {
    section { padding: 16px; }
    .head h1 { flex-basis: 100%; }
    .list li > div { flex-basis: calc(100% - 68px); }
    .list .tag { margin-left: 68px; }
    .amount { min-width: 0; margin-left: auto; }
  }
`;
