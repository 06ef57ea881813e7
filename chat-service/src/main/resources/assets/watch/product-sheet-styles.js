/** The product's sheet and the bag's. */
import {css} from 'lit';

export const productSheetStyles = css`
  p { margin: 0; }
  h2 { margin: 0 0 4px; font-size: 15px; }
  .name { font-size: 15px; font-weight: 700; }
  img { flex: none; border-radius: 14px; object-fit: cover; background: #f4ead8; }
  .head { display: flex; gap: 14px; align-items: center; padding: 4px 0 14px; }
  .shown { display: flex; flex-direction: row-reverse; justify-content: flex-end; flex-wrap: wrap; gap: 0 10px; align-items: baseline; }
  .now { font-size: 22px; font-weight: 700; white-space: nowrap; }
  .now em { font-style: normal; color: var(--price); }
  .now small { font-size: 15px; font-weight: 700; }
  s { color: var(--text-2); font-size: 14px; }
  .ends { display: flex; gap: 6px; align-items: center; color: var(--lantern-ink); font-weight: 700; font-size: 14px; }
  .variants { display: grid; grid-template-columns: repeat(auto-fill, minmax(104px, 1fr)); gap: 8px; margin: 0 0 14px; padding: 0; border: 0; }
  .variants legend { padding: 0 0 6px; font-size: 15px; font-weight: 700; }
  .variant { position: relative; font-weight: 400; }
  .variant input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer; }
  .tile { position: relative; display: grid; align-content: center; justify-items: center; min-height: 56px; padding: 6px 8px; border: 1px solid var(--control-line); border-radius: 14px; background: var(--surface); text-align: center; overflow: hidden; }
  .tile b { font-size: 15px; }
  .tile small { color: var(--text-2); font-size: 13px; }
  .tile i { display: none; position: absolute; top: 0; right: 0; place-items: center; width: 24px; height: 22px; border-radius: 0 0 0 10px; background: var(--text); color: var(--surface); }
  input:checked + .tile { border: 2px solid var(--text); padding: 5px 7px; }
  input:checked + .tile i { display: grid; }
  input:focus-visible + .tile { outline: 2px solid var(--focus); outline-offset: 2px; }
  .gone .tile { border-style: dashed; background: var(--grid); color: var(--text-2); }
  .gone .tile b { text-decoration: line-through; }
  .quantity { padding-bottom: 12px; border-bottom: 1px solid var(--line); }
  .coupons { padding: 12px 0; }
  .fact { padding: 12px 0; border-top: 0; }
  .small { padding-bottom: 16px; }
  footer { position: sticky; bottom: 0; display: flex; flex-wrap: wrap; gap: 10px 12px; align-items: center; justify-content: space-between; margin: auto -20px -20px; padding: 12px 20px calc(14px + env(safe-area-inset-bottom)); border-top: 1px solid var(--line); background: var(--surface); }
  .sum { flex: 1 1 auto; }
  .sum strong { font-size: 22px; line-height: 28px; }
  .acts { display: flex; flex: 1 0 230px; gap: 10px; justify-content: flex-end; }
  .acts > * { min-height: 54px; border-radius: 16px; }
  .add { flex: 1; white-space: nowrap; padding: 0 12px; }
  .pay, .pay:only-child { flex: 1.4; width: auto; height: 54px; white-space: nowrap; padding: 0 12px; }
  .bone { height: 54px; margin-bottom: 12px; border-radius: 14px; background: var(--grid); }
  .bone.low { height: 30px; width: 60%; }
  .lines { margin: 0 0 8px; padding: 0; list-style: none; }
  .lines li { display: grid; grid-template-columns: 56px 1fr auto; gap: 4px 12px; align-items: center; padding: 12px 0; border-bottom: 1px solid var(--line); }
  .lines .what { min-width: 0; }
  .lines .what b { display: block; font-size: 15px; line-height: 20px; }
  .lines .row { grid-column: 1 / -1; display: flex; justify-content: space-between; align-items: center; gap: 12px; }
  .drop { display: grid; place-items: center; width: 44px; height: 44px; border: 0; border-radius: 12px; background: none; }
  .drop:hover { background: var(--grid); }
  .empty { padding: 20px 0; text-align: center; color: var(--text-2); }
`;
