/** The pinned card. On a phone it stays light over the video. */
import {css} from 'lit';

export const cardStyles = css`
  :host { display: block; container-type: inline-size; }
  article { border-radius: 18px; overflow: hidden; background: var(--surface); color: var(--text); }
  :host([look='phone']) article { background: #fff; color: #16131c; --text-2: #6b6578; --lantern-soft: #fdebe6; --lantern-ink: #8f2411; --price: #c9341a;
    box-shadow: 0 8px 30px rgba(0, 0, 0, .28); }
  h2, p { margin: 0; }
  img { border-radius: 12px; object-fit: cover; background: #f4ead8; flex: none; }
  .body { display: flex; align-items: center; gap: 12px; padding: 9px 10px 9px 8px; }
  .what { flex: 1; min-width: 0; }
  h2 { font-size: 15px; line-height: 20px; font-weight: 700; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .shown { display: flex; flex-direction: column; line-height: 1.15; }
  s { color: var(--text-2); font-size: 12px; }
  em { font-style: normal; font-weight: 700; color: var(--price); }
  .now { font-size: 20px; font-weight: 700; white-space: nowrap; }
  .now small { font-size: 14px; font-weight: 700; }
  .buy { flex: none; min-width: 72px; height: 52px; padding: 0 14px; border: 0; border-radius: 14px; background: var(--lantern-fill); color: #fff;
    font-weight: 700; font-size: 16px; }
  .buy:hover { background: var(--lantern-strong); }
  .buy:disabled { background: #e9e6ee; color: #4b4657; border: 1px dashed #8d8799; }
  .strip { display: flex; justify-content: space-between; gap: 8px; min-height: 30px; align-items: center; padding: 0 12px; background: var(--lantern-soft);
    color: var(--lantern-ink); font-size: 13px; font-weight: 700; white-space: nowrap; }
  .strip.gone { justify-content: flex-start; background: #e9e6ee; color: #4b4657; }
  .ends, .stock { display: inline-flex; gap: 5px; align-items: center; }
  .ends:empty { display: none; }
  .soon { padding: 0 6px; border-radius: 6px; background: var(--lantern-ink); color: #fff; font-size: 11px; line-height: 18px; }
  .sold-out img { filter: grayscale(.8); opacity: .75; }
  :host([folded]) img, :host([folded]) .strip, :host([folded]) s { display: none; }
  :host([folded]) .body { padding: 2px 4px 2px 12px; }
  :host([folded]) .what { display: flex; gap: 8px; align-items: baseline; }
  :host([folded]) .now { font-size: 15px; }
  :host([folded]) .buy { height: 44px; }
  @container (max-width: 310px) { :host([look='phone']) img { display: none; } :host([look='phone']) .body { padding-left: 14px; } }
`;
