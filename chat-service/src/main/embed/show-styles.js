/**
 * How the show looks. Everything stands in `.show`, which takes nothing over from the page around it: the page may style the element's place
 * and size, and nothing inside. No `rem`: its size is the shop's.
 */
import {css, unsafeCSS} from 'lit';
import tokens from '@livestall/components/tokens.css';

export const showStyles = [unsafeCSS(tokens.replaceAll(':root', '.show')), css`
  :host { display: block; height: 720px; min-width: 280px; container-type: size; }
  :host([hidden]) { display: none; }
  .show { all: initial; display: grid; grid-template: auto minmax(0, 1fr) / minmax(0, 1fr); box-sizing: border-box; height: 100%; overflow: hidden; position: relative;
    border: 1px solid var(--line); border-radius: 18px; background: var(--paper); color: var(--text); color-scheme: light dark; font: 400 15px/1.5 var(--font);
    font-variant-numeric: tabular-nums lining-nums; word-break: keep-all; overflow-wrap: anywhere; -webkit-font-smoothing: antialiased; }
  .show.with-video { grid-template-rows: auto auto minmax(0, 1fr); }
  .show[data-theme=light] { color-scheme: light; }
  .show[data-theme=dark] { color-scheme: dark; }
  .show *, .show *::before, .show *::after { box-sizing: border-box; }
  button { font: inherit; color: inherit; cursor: pointer; }
  button:focus-visible, a:focus-visible { outline: 2px solid #fff; outline-offset: 0; box-shadow: 0 0 0 4px #16131c; }
  header { display: flex; gap: 10px; align-items: center; min-width: 0; padding: 10px 14px; border-bottom: 1px solid var(--line); }
  h2 { flex: 1; min-width: 0; margin: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font-size: 15px; font-weight: 700; }
  .badge { flex: none; padding: 0 8px; border-radius: 6px; background: var(--grid); font-size: 12px; font-weight: 700; line-height: 22px; }
  .badge.live { background: var(--lantern-fill); color: #fff; }
  .labels { display: contents; }
  .labels span { flex: none; padding: 0 8px; border: 1px solid var(--line); border-radius: 6px; font-size: 12px; line-height: 20px; }
  .viewers { flex: none; color: var(--text-2); font-size: 13px; }
  .stage { position: relative; aspect-ratio: 16 / 9; max-height: 34cqh; width: 100%; background: #16131c; overflow: hidden; }
  video { width: 100%; height: 100%; object-fit: cover; display: block; }
  .sound { position: absolute; right: 10px; bottom: 10px; display: grid; place-items: center; width: 44px; height: 44px; padding: 0; border: 0; border-radius: 50%;
    background: rgba(22, 19, 28, .66); color: #fff; }
  .room { position: relative; display: grid; grid-template: auto auto minmax(0, auto) minmax(72px, 1fr) auto / minmax(0, 1fr); min-height: 0; }
  .room > ls-product-card { padding: 10px 10px 0; }
  .room > ls-poll-card { grid-row: 3; padding: 10px 10px 0; overflow: auto; }
  .room > ls-chat-view { grid-row: 4; min-height: 0; }
  ls-hearts { right: 0; bottom: 64px; }
  .notices:not(:empty) { padding: 10px 10px 0; }
  .compose { grid-row: 5; display: flex; gap: 8px; align-items: center; padding: 8px 10px 10px; border-top: 1px solid var(--line); }
  ls-composer { flex: 1; min-width: 0; }
  .heart { flex: none; display: grid; place-items: center; width: 48px; height: 48px; padding: 0; border: 0; border-radius: 50%; background: var(--lantern-fill); color: #fff; }
  .heart:disabled { border: 1px dashed var(--control-line); background: none; color: var(--text-2); cursor: default; }
  .notice { display: flex; flex-wrap: wrap; gap: 8px; align-items: center; padding: 4px 4px 4px 14px; border-radius: 14px; background: var(--sky-soft); font-size: 14px; line-height: 20px; }
  .notice.good { background: var(--leaf-soft); }
  .notice p { flex: 1 1 180px; margin: 8px 0; }
  .notice a, .notice button, .failed button { display: inline-grid; place-items: center; min-width: 44px; min-height: 44px; padding: 0 14px; border: 0; border-radius: 10px; background: none;
    color: inherit; font-weight: 700; text-decoration: none; }
  .notice a, .failed button { border: 1px solid var(--control-line); background: var(--surface); }
  .failed, .loading { grid-row: 1 / -1; display: grid; gap: 12px; place-content: center; justify-items: center; padding: 24px; text-align: center; }
  .failed p { margin: 0; }
  .bone { width: min(240px, 60cqw); height: 14px; border-radius: 7px; background: var(--grid); }
  .visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  @container (max-width: 560px) {
    header { flex-wrap: wrap; row-gap: 4px; }
    h2 { flex-basis: calc(100% - 80px); }
  }
  @container (min-width: 720px) {
    .show.with-video { grid-template: auto minmax(0, 1fr) / minmax(0, 1fr) minmax(320px, 400px); }
    .show.with-video header { grid-column: 1 / -1; }
    .show.with-video .stage { max-height: none; height: 100%; aspect-ratio: auto; }
    .show.with-video .room { border-left: 1px solid var(--line); }
    .show.with-video video { object-fit: contain; }
  }
`];
