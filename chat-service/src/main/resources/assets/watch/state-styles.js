/** The room's state, its count, and the round buttons over video. */
import {css} from 'lit';

export const stateStyles = css`
  .round { position: relative; flex: none; display: grid; place-items: center; width: 44px; height: 44px; border: 0; border-radius: 50%; background: var(--glass); color: #fff; }
  .round.on { background: #fff; color: #16131c; }
  .round.heart { background: var(--lantern-fill); }
  .round.heart:active { transform: scale(.9); }
  .state { display: inline-flex; gap: 5px; align-items: center; height: 20px; padding: 0 8px; border-radius: 7px; font-size: 12px; font-weight: 700; line-height: 20px; white-space: nowrap; }
  .state i { width: 7px; height: 7px; border-radius: 50%; background: #fff; }
  .state.live { background: var(--lantern-fill); color: #fff; }
  .state.waiting { background: #4a4555; color: #fff; }
  .state.waiting i { background: none; border: 2px solid #fff; }
  .state.over { background: #e9e6ee; color: #332e3f; }
  .viewers { display: inline-flex; gap: 4px; align-items: center; font-size: 13px; white-space: nowrap; }
`;
