/** The pinned card on the desktop: a strip that follows the page. */
import {css} from 'lit';

export const wideCard = css`
  :host([look='wide']) article { border: 1px solid var(--line); border-radius: var(--radius-l); box-shadow: var(--shadow-1); }
  :host([look='wide']) .body { padding: 16px; gap: 20px; }
  :host([look='wide']) img { width: 110px; height: 110px; border-radius: 14px; }
  :host([look='wide']) .on-now { color: var(--price); font-size: 13px; font-weight: 700; }
  :host([look='wide']) h2 { text-wrap: balance; font-size: 20px; line-height: 28px; white-space: normal; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; }
  :host([look='wide']) .shown { flex-direction: row-reverse; justify-content: flex-end; align-items: baseline; gap: 10px; margin-top: 4px; }
  :host([look='wide']) .now { font-size: 28px; }
  :host([look='wide']) .now small { font-size: 18px; }
  :host([look='wide']) s { font-size: 15px; }
  :host([look='wide']) .side { display: grid; gap: 2px; padding-left: 20px; border-left: 1px solid var(--line); align-content: center; min-width: 136px; }
  :host([look='wide']) .label { font-size: 13px; font-weight: 700; white-space: nowrap; }
  :host([look='wide']) .timer { font-size: 32px; font-weight: 700; line-height: 38px; }
  :host([look='wide']) .stock { color: var(--price); font-weight: 700; font-size: 14px; }
  :host([look='wide']) .buy { min-width: 148px; height: 64px; font-size: 20px; border-radius: 18px; }
  @container (max-width: 560px) {
    :host([look='wide']) .body { flex-wrap: wrap; gap: 14px 20px; }
    :host([look='wide']) .what { flex-basis: calc(100% - 130px); }
    :host([look='wide']) .shown { flex-wrap: wrap-reverse; justify-content: flex-end; }
    :host([look='wide']) .side { padding-left: 0; border-left: 0; }
    :host([look='wide']) .buy { flex: 1; }
  }
`;
