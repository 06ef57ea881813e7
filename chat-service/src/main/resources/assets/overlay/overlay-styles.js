/** How the overlay looks on a picture nobody knows: outlined type for the chat, dark plates for what has numbers. Sizes follow the screen. */
import {css} from 'lit';

export const overlayStyles = css`
  :host { --unit: var(--base); --base: clamp(10px, 1.8vmin + .3vw, 72px); display: block; height: 100%; color: #fff; font-size: calc(var(--unit) * 1.25); line-height: 1.4; }
  :host([size='s']) { --unit: calc(var(--base) * .75); }
  :host([size='l']) { --unit: calc(var(--base) * 1.3); }
  :host([size='xl']) { --unit: calc(var(--base) * 1.7); }
  main { display: grid; grid-template-columns: minmax(0, 46%) minmax(0, 40%); justify-content: space-between; align-items: end; gap: var(--unit); height: 100%; padding: calc(var(--unit) * 2); overflow: hidden; }
  h1, h2, p { margin: 0; }
  h1, h2 { font-size: inherit; }
  .talk { display: flex; flex-direction: column; justify-content: flex-end; gap: var(--unit); min-height: 0; max-height: 100%; }
  ol { flex: 0 1 auto; min-height: 0; max-height: 50vh; gap: calc(var(--unit) * .35); justify-content: flex-end; overflow: hidden; padding: 4px; margin: 0; }
  li { flex: none; animation: come .25s ease-out, go 1.5s linear 28s forwards; }
  @keyframes come { from { opacity: 0; transform: translateY(.4em); } }
  @keyframes go { to { opacity: 0; } }
  .bubble, .order { font-weight: 700;
    text-shadow: -2px -2px 0 #000, 2px -2px 0 #000, -2px 2px 0 #000, 2px 2px 0 #000, 0 -2px 0 #000, 0 2px 0 #000, -2px 0 0 #000, 2px 0 0 #000, 0 0 6px #000; }
  .order { padding: 0; background: none; color: #ffd98a; }
  .badge .icon, .order .icon { width: 1em; height: 1em; }
  .order .icon { filter: drop-shadow(0 0 2px #000); }
  .nick { color: var(--nick); font-size: 1em; }
  .badge { height: auto; padding: 0 .4em; border-radius: .35em; font-size: .72em; line-height: 1.5; vertical-align: .1em; text-shadow: none; }
  .badge.asks { background: #16131c; color: #fff; }
  .quote { font-size: .8em; opacity: 1; }
  .answer { margin-left: 0; }
  .answer::before { content: none; }
  .picture { max-height: 20vh; }
  /* It can't be operated: what of a line could be is not there. */
  .more, .chip, .trouble, .waits { display: none; }
  .plate { padding: calc(var(--unit) * .7) var(--unit); border-radius: calc(var(--unit) * .8); background: rgba(22, 19, 28, .88); }
  h1.plate { align-self: end; font-size: 1.2em; }
  .question { border-left: calc(var(--unit) * .3) solid #f6cf8f; }
  .question h2 { font-size: .8em; color: #f6cf8f; }
  .question b { color: var(--nick); }
  .words { unicode-bidi: isolate; }
  .question p { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; font-weight: 600; }
  .question small { font-size: .75em; color: #d5d0dd; }
  .sale { justify-self: end; max-width: 100%; min-width: 0; }
  .product { display: grid; gap: calc(var(--unit) * .5); min-width: min(100%, calc(var(--unit) * 22)); }
  .product h2 { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; line-height: 1.3; }
  .shown { display: flex; flex-wrap: wrap; gap: 0 .5em; align-items: baseline; }
  .now { font-size: 1.45em; font-weight: 800; line-height: 1.25; }
  .now em { font-style: normal; color: #ffb3a1; }
  .now small { font-size: .7em; }
  s { color: #d5d0dd; }
  .time { display: flex; gap: 1em; justify-content: space-between; align-items: baseline; }
  .time span, .stock span { font-size: .85em; }
  .time b { font-size: 1.45em; line-height: 1.2; color: #f6cf8f; }
  .stock { display: grid; gap: .25em; }
  .stock svg { display: block; width: 100%; height: calc(var(--unit) * .55); border-radius: 99px; overflow: hidden; }
  rect { fill: #ff6a4d; transition: width .4s ease-out; }
  rect.all { fill: rgba(255, 255, 255, .22); }
  /* For phones: what is read there is a third as large as on the canvas. */
  @media (orientation: portrait) {
    :host { --base: clamp(10px, 3vmin, 96px); }
    main { grid-template-columns: minmax(0, 1fr); grid-template-rows: minmax(0, 1fr) auto; align-content: end; }
    .talk { max-width: 88%; }
    .sale { justify-self: stretch; }
  }
  @media (prefers-reduced-motion: reduce) { li { animation: go 1.5s linear 28s forwards; } rect { transition: none; } }
`;
