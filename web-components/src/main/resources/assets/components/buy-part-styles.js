/** Pieces of buying: what to know first, how many, coupons, delivery and seller, the sum and the button. */
import {css} from 'lit';

export const buyPartStyles = css`
  .notice, .trouble { display: flex; gap: 12px; margin-bottom: 16px; padding: 14px 16px; border-radius: var(--radius-m); background: var(--sky-soft); font-size: 15px; line-height: 22px; }
  .notice .icon { color: var(--sky); margin-top: 1px; }
  .notice.good { background: var(--leaf-soft); }
  .notice.good .icon { color: var(--leaf); }
  .notice.asks { background: var(--amber-soft); }
  .notice.asks .icon { color: var(--amber); }
  .notice .secondary { margin-top: 10px; }
  .total { white-space: nowrap; }
  .trouble { background: var(--danger-soft); }
  .quantity { display: flex; align-items: center; justify-content: space-between; gap: 12px; padding: 4px 0 18px; }
  .limits, .fact p { color: var(--text-2); font-size: 14px; }
  .stepper { display: flex; align-items: center; border: 1px solid var(--control-line); border-radius: 16px; background: var(--surface); }
  .stepper button { display: grid; place-items: center; width: 48px; height: 48px; border: 0; border-radius: 15px; background: none; }
  .stepper button:disabled { color: var(--control-line); }
  output { min-width: 32px; text-align: center; font-size: 18px; font-weight: 700; }
  .coupons { padding: 12px 0 16px; }
  .coupons ul { display: grid; gap: 8px; margin: 8px 0 0; padding: 0; list-style: none; }
  .coupon { display: flex; justify-content: space-between; align-items: center; gap: 12px; width: 100%; min-height: 56px; padding: 8px 14px; border: 1px dashed var(--control-line); border-radius: var(--radius-m); background: var(--surface); text-align: left; }
  .coupon[aria-pressed="true"] { border-style: solid; border-color: var(--price); background: var(--amber-soft); }
  .coupon small { display: block; color: var(--text-2); font-size: 13px; }
  .fact { display: flex; gap: 14px; align-items: flex-start; padding: 16px 0; border-top: 1px solid var(--line); }
  .fact .icon { color: var(--leaf); margin-top: 1px; }
  .small { padding: 14px 0; border-top: 1px solid var(--line); color: var(--text-2); font-size: 13px; line-height: 20px; display: grid; gap: 4px; }
  .inner { display: flex; gap: 16px; align-items: center; justify-content: space-between; max-width: 480px; margin: 0 auto; }
  .sum { display: grid; }
  .sum span { color: var(--text-2); font-size: 13px; }
  .sum strong { font-size: 24px; line-height: 30px; white-space: nowrap; }
  .sum small { font-size: 17px; }
  .pay { flex: none; width: 168px; height: 56px; font-size: 18px; border-radius: 16px; }
  .pay:only-child { width: 100%; }
`;
