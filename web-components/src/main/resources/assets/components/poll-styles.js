/** The poll's card: a calm one on a panel. */
import {css} from 'lit';

export const pollStyles = css`
  :host { display: block; }
  section { display: grid; gap: 8px; padding: 12px 14px; border: 1px solid var(--line); border-radius: 18px; background: var(--surface); color: var(--text);
    --bar: var(--grid); --bar-mine: var(--lantern-soft); --soft: var(--text-2); --edge: var(--control-line); --strong: var(--price); --tag: var(--ink-900); --on-tag: #fff; }
  header { display: flex; gap: 8px; align-items: center; min-height: 28px; font-size: var(--text-s); color: var(--soft); }
  .kind { display: inline-flex; gap: 5px; align-items: center; padding: 3px 9px; border-radius: 8px; background: var(--tag); color: var(--on-tag); font-weight: 700; }
  .left { display: inline-flex; gap: 5px; align-items: center; margin-left: auto; font-weight: 700; color: inherit; }
  .fold { display: grid; place-items: center; width: 44px; height: 44px; margin: -10px -12px -10px auto; border: 0; border-radius: 12px; background: none; color: inherit; }
  .left + .fold { margin-left: 0; }
  h2 { margin: 0; font-size: 17px; line-height: 24px; text-wrap: pretty; }
  .options { display: grid; gap: 8px; }
  .option { position: relative; display: flex; gap: 10px; align-items: center; width: 100%; min-height: 46px; padding: 6px 14px; border: 1px solid var(--edge); border-radius: 13px;
    background: none; color: inherit; text-align: left; overflow: hidden; line-height: 20px; }
  .option > * { position: relative; }
  .option .words { min-width: 0; overflow-wrap: anywhere; }
  .option:not([aria-disabled]):hover { border-color: currentcolor; }
  .option[aria-disabled] { cursor: default; }
  .option.mine { border: 2px solid var(--strong); padding: 5px 13px; font-weight: 700; }
  .mark { flex: none; display: grid; place-items: center; width: 20px; height: 20px; border: 2px solid currentcolor; border-radius: 50%; }
  .mine .mark { border: 0; background: var(--tag); color: var(--on-tag); }
  .bar { position: absolute; inset: 0; width: 100%; height: 100%; }
  .bar rect { fill: var(--bar); transition: width var(--slow) var(--ease); }
  .mine .bar rect { fill: var(--bar-mine); }
  .tag { flex: none; padding: 1px 8px; border-radius: 7px; background: var(--tag); color: var(--on-tag); font-size: 12px; font-weight: 700; }
  .right .tag.good { background: var(--leaf-soft); color: var(--leaf); }
  .percent { margin-left: auto; padding-left: 6px; font-weight: 700; }
  .tags { display: inline-flex; gap: 6px; margin-left: auto; }
  .tags + .percent { margin-left: 0; }
  footer { display: flex; flex-wrap: wrap; gap: 2px 12px; justify-content: space-between; font-size: var(--text-s); color: var(--soft); }
  .small { display: flex; gap: 8px; align-items: center; width: 100%; min-height: 44px; padding: 0 14px; border: 1px solid var(--line); border-radius: 14px; background: var(--surface); color: var(--text); text-align: left; }
  .small .words { flex: 1; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .small b { flex: none; }
  @media (prefers-reduced-motion: reduce) { .bar rect { transition: none; } }
`;
