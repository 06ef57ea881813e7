/** The poll's card over video: dark glass in any theme. */
import {css} from 'lit';

export const pollOverVideo = css`
  :host([look='video']) section { border-color: rgba(255, 255, 255, .14); background: rgba(29, 25, 37, .94); color: #fff;
    --bar: rgba(255, 255, 255, .16); --bar-mine: #b23420; --soft: #d5d0dd; --edge: rgba(255, 255, 255, .42); --strong: #fff; --tag: #fff; --on-tag: #16131c; }
  :host([look='video']) .right .tag.good { background: #e2f4ec; color: #0b5c3e; }
  :host([look='video']) .small { border-color: rgba(255, 255, 255, .14); background: rgba(29, 25, 37, .9); color: #fff; }
`;
