/** One calm column; the sum and the button stay at the bottom of a phone. */
import {css} from 'lit';

export const buyStyles = css`
  :host { display: block; }
  main { max-width: 520px; min-height: 100dvh; margin: 0 auto; padding: 8px 20px calc(120px + env(safe-area-inset-bottom)); }
  header { display: flex; align-items: center; justify-content: space-between; min-height: 60px; }
  .shop { display: flex; gap: 8px; align-items: center; font-weight: 700; }
  .shop .icon { color: var(--price); }
  h1, h2, p { margin: 0; }
  .product { display: flex; gap: 18px; align-items: center; padding: 10px 0 20px; }
  .product img { flex: none; border-radius: 18px; object-fit: cover; background: #f4ead8; }
  h1 { font-size: 19px; line-height: 27px; }
  .shown { display: flex; flex-direction: row-reverse; justify-content: flex-end; flex-wrap: wrap; gap: 2px 10px; align-items: baseline; margin-top: 4px; }
  .now { font-size: 25px; font-weight: 700; white-space: nowrap; }
  .now em { font-style: normal; color: var(--price); }
  .now small { font-size: 16px; font-weight: 700; }
  s { color: var(--text-2); font-size: 15px; }
  .ends { display: flex; gap: 6px; align-items: center; margin-top: 4px; color: var(--lantern-ink); font-weight: 700; font-size: 14px; }
  h2, .name { font-size: 16px; }
  .name { margin: 0; font-weight: 700; }
  .choice ul { margin: 8px 0 0; padding: 0; list-style: none; }
  .choice li { padding: 12px 0; border-top: 1px solid var(--line); }
  .choice .now { font-size: 17px; }
  .choice s, .choice .now small { font-size: 13px; }
  footer { position: fixed; inset: auto 0 0; background: var(--surface); border-top: 1px solid var(--line); padding: 14px 20px calc(14px + env(safe-area-inset-bottom)); }
  .none, .wait { padding: 80px 0; text-align: center; display: grid; gap: 12px; justify-items: center; }
  @media (min-width: 768px) {
    main { min-height: 0; margin: 5dvh auto; padding: 12px 32px 24px; border: 1px solid var(--line); border-radius: var(--radius-l); background: var(--surface); box-shadow: var(--shadow-1); }
    footer { position: static; padding: 16px 0 0; }
    .inner { max-width: none; }
  }
`;
