import {css} from 'lit';

export const consoleStyles = css`
  :host { display: grid; grid-template-rows: 56px auto 1fr; height: 100dvh; background: var(--surface); }
  ls-top-bar { grid-row: 1; min-width: 0; }
  main { grid-row: 3; display: grid; grid-template-columns: 332px minmax(0, 1fr) 356px; min-height: 0; }
  main > * { min-height: 0; min-width: 0; overflow: hidden; }
  ls-run-of-show { border-right: 1px solid var(--line); }
  ls-show-figures { border-left: 1px solid var(--line); }
  .trouble { grid-row: 2; display: flex; gap: 8px; align-items: center; margin: 0; padding: 8px 20px; background: var(--amber-soft); color: var(--amber); font-weight: 700; font-size: 13px; }
  nav { display: none; }
  @media (max-width: 1099px) { main { grid-template-columns: 300px minmax(0, 1fr) 300px; } }
  @media (max-width: 899px) {
    :host { grid-template-rows: auto auto 1fr auto; }
    main { grid-template-columns: minmax(0, 1fr); }
    main > * { display: none; border: 0; }
    main[data-tab='feed'] ls-show-feed, main[data-tab='run'] ls-run-of-show, main[data-tab='now'] ls-show-figures { display: flex; }
    nav { grid-row: 4; display: grid; grid-template-columns: repeat(3, 1fr); border-top: 1px solid var(--line); padding-bottom: env(safe-area-inset-bottom); background: var(--surface); }
    nav button { display: grid; justify-items: center; gap: 2px; min-height: 56px; padding: 8px; border: 0; background: none; color: var(--text-2); font-size: 12px; }
    nav button[aria-current='page'] { color: var(--text); font-weight: 700; box-shadow: inset 0 2px var(--lantern); }
  }
`;
