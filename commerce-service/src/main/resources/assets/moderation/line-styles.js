/** Cases about lines and people: what was said above, what to do about it below or beside. */
import {css} from 'lit';

export const lineStyles = css`
  :host { display: grid; gap: 16px; min-width: 0; }
  .filters { display: flex; flex-wrap: wrap; gap: 8px; }
  .filters > * { flex: 1 1 200px; min-width: 0; }
  .find select { flex: 1; width: 100%; min-width: 0; }
  .case { align-items: flex-start; padding: 14px 0; }
  .case:first-child { padding-top: 0; border-top: 0; }
  .case:last-child { padding-bottom: 0; }
  .case > div:first-child { display: grid; gap: 4px; flex: 1 1 280px; }
  .line { color: var(--text); font-size: var(--text-m); }
  .line i { color: var(--text-2); }
  small .icon { display: inline-block; margin-right: 4px; vertical-align: -2px; }
  .line a { color: var(--text); font-weight: 700; }
  small a { display: inline-flex; align-items: center; min-height: 24px; color: var(--text); font-weight: 700; }
  .note { color: var(--text); }
  .deeds { display: flex; flex: 0 1 auto; align-items: center; flex-wrap: wrap; gap: 8px; min-width: 0; }
  .deeds button { padding: 0 14px; }
  section > .secondary:not(.more) { justify-self: start; }
  .list .word { flex-wrap: nowrap; }
  .list .word > div { flex: 1 1 0; }
  .pair > .buttons { align-self: end; }
  .file { font-size: var(--text-m); cursor: pointer; }
  .file:focus-within { outline: 2px solid #fff; box-shadow: 0 0 0 4px #16131c; }
  @media (max-width: 599px) {
    .case { flex-direction: column; align-items: stretch; }
    .case > div:first-child, .list .case > div { flex-basis: auto; }
    .list .case .tag { align-self: flex-start; margin-left: 0; }
    .deeds button { flex: 1 1 auto; }
    .case > .secondary { align-self: flex-start; }
    small a, .line a { display: inline-flex; align-items: center; min-height: 44px; }
  }
`;
