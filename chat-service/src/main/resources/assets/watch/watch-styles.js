/** The viewer page's layout: layers over the video on a phone, two sides on a desktop. */
import {css} from 'lit';
import {stateStyles} from '@livestall/watch/state-styles.js';

const layers = css`
  :host { display: block; height: 100dvh; background: #16131c; color: var(--text); }
  h1, h2, p { margin: 0; }
  .spacer { flex: 1; }
  .scrim { position: absolute; inset: 0 0 auto; height: 150px; background: linear-gradient(rgba(22, 19, 28, .62), transparent); pointer-events: none; }
  .scrim.bottom { inset: auto 0 0; height: min(620px, 74%); background: linear-gradient(transparent, rgba(22, 19, 28, .55) 45%, rgba(22, 19, 28, .9)); }
  .avatar { flex: none; display: grid; place-items: center; width: 40px; height: 40px; border-radius: 50%; background: linear-gradient(150deg, #3b3566, #6b3a4d 60%, #e8472b);
    color: #fff; font-weight: 700; font-size: 17px; box-shadow: 0 0 0 1.5px rgba(255, 255, 255, .55); }
  .sample { font-size: 12px; font-weight: 700; }
  .lower .sample { grid-area: sample; text-shadow: 0 1px 4px rgba(0, 0, 0, .8); }
  .talk { display: grid; gap: 8px; }
  .talk:empty { display: none; }
  .notes { display: grid; gap: 6px; }
  .notes p { padding: 6px 12px; border-radius: var(--radius-s); font-size: 13px; line-height: 20px; overflow-wrap: anywhere; }
  .notes .ticker { background: #fff2d9; color: #5c3600; font-weight: 700; }
  .notes .kept { display: flex; gap: 8px; align-items: center; background: var(--glass); color: #fff; }
  .note { justify-self: start; min-height: 44px; padding: 0 12px; border: 0; border-radius: 14px; background: none; color: inherit; font-size: 13px; font-weight: 700; text-decoration: underline; text-underline-offset: 3px; }
  .failed .card { width: min(460px, 100%); padding: 20px; border-radius: 20px; background: var(--paper); color: var(--text); text-align: left; }
  .honest { display: inline-block; padding: 2px 10px; border-radius: 10px; background: #fff2d9; color: #5c3600; font-size: 12px; font-weight: 700; line-height: 20px; }
  .moment { position: absolute; inset: calc(env(safe-area-inset-top) + 104px) 16px auto; z-index: 1; }
  .desktop .moment { inset: 22% 24px auto; }
  .loading, .failed { display: grid; place-content: center; justify-items: center; gap: 12px; height: 100dvh; padding: 24px; text-align: center; color: #fff; }
  .failed h1 { font-size: 24px; }
`;

const phone = css`
  .phone { position: relative; height: calc(100dvh - var(--keyboard, 0px)); overflow: hidden; color: #fff; }
  .phone ls-video-stage { position: absolute; inset: 0 0 auto; height: var(--tall, 100lvh); --captions-top: var(--cue-line, calc(env(safe-area-inset-top) + 112px)); }
  .top-bar { position: relative; display: flex; gap: 8px; align-items: center; padding: calc(10px + env(safe-area-inset-top)) 12px 0; }
  .top-bar .pill { display: flex; gap: 9px; align-items: center; min-width: 0; padding: 4px 16px 4px 4px; border-radius: 26px; background: var(--glass); }
  .top-bar .who { min-width: 0; }
  .top-bar h1 { max-width: 9em; font-size: 14px; line-height: 19px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .top-bar .row { display: flex; gap: 7px; align-items: center; }
  .top-bar .follow { flex: none; min-height: 44px; margin: -2px -10px -2px 0; padding: 0 4px; border: 0; border-radius: 22px; background: none; }
  .top-bar .follow > span { padding: 6px 12px; border-radius: 18px; background: #fff; color: #16131c; font-size: 13px; font-weight: 700; white-space: nowrap; }
  .top-bar .follow .icon { display: none; }
  .top-bar .follow[aria-pressed='true'] > span { background: rgba(255, 255, 255, .22); color: #fff; }
  .top-bar .follow:disabled > span { opacity: .6; }
  .label-row { position: relative; padding: 8px 14px 0; }
  .phone ls-connection-banner { position: absolute; inset: calc(env(safe-area-inset-top) + 72px) 12px auto; z-index: 5; }
  .lower { position: absolute; inset: auto 0 0; display: grid; grid-template: 'sample rail' auto 'chat rail' auto 'talk talk' auto 'card card' auto 'write write' auto / minmax(0, 1fr) 44px; gap: 10px 16px;
    padding: 0 12px calc(12px + env(safe-area-inset-bottom)); }
  .pinned { grid-area: card; min-width: 0; }
  .lower .talk { grid-area: talk; }
  .phone.shopping { background: radial-gradient(circle at 30% 18%, #4a3a3f, #221e2b 60%); }
  .phone.shopping > :not(ls-video-stage) { visibility: hidden; }
  .phone.shopping ls-video-stage { inset: calc(12px + env(safe-area-inset-top)) auto auto 12px; width: 138px; height: min(252px, 30dvh); border-radius: 16px; box-shadow: 0 0 0 1.5px rgba(255, 255, 255, .5); --captions-top: -500px; }
  .phone.writing .notes { display: none; }
  .phone.polled ls-chat-view, .phone.apart ls-chat-view { height: min(170px, 22dvh); }
  ls-composer, .lower .replay { grid-area: write; }
  .phone ls-chat-view { grid-area: chat; max-width: 306px; height: min(308px, 42dvh); }
  @media (max-height: 700px) { .phone.polled ls-chat-view { height: 64px; } }
  @media (max-width: 375px) { .top-bar .viewers { display: none; } }
  .rail { grid-area: rail; position: relative; display: grid; gap: 10px; align-content: end; padding-bottom: 4px; }
  .rail ls-hearts { right: -6px; bottom: 112px; }
  .writing .rail, .writing .label-row { visibility: hidden; }
  .phone.writing ls-video-stage { --captions-top: -100px; }
  .phone.writing ls-chat-view { height: 150px; }
`;

const desktop = css`
  .desktop { display: grid; grid-template-columns: minmax(280px, min(56.25dvh, 42vw)) 1fr; height: 100dvh; background: var(--paper); }
  .video-side { position: relative; overflow: hidden; background: #16131c; color: #fff; }
  .video-side ls-video-stage { position: absolute; inset: 0; --captions-bottom: 92px; --captions-size: 16px; }
  .chips { position: relative; display: flex; flex-wrap: wrap; gap: 8px; align-items: center; padding: 16px; }
  .chips .state, .chips .viewers { height: 30px; padding: 0 11px; border-radius: 9px; font-weight: 700; font-size: 13px; }
  .chips .viewers { background: var(--glass); }
  .chips .honest { border-radius: 9px; line-height: 26px; }
  .video-side ls-hearts { right: 6px; bottom: 76px; }
  .video-side .controls { position: absolute; inset: auto 0 0; display: flex; gap: 10px; align-items: center; padding: 16px; }
  .sound-words { font-size: 14px; font-weight: 700; white-space: nowrap; overflow: hidden; }
  .video-side .round { box-shadow: inset 0 0 0 1px rgba(255, 255, 255, .3); }
  .video-side .round.heart { width: 52px; height: 52px; box-shadow: none; }
  .room-side { display: flex; flex-direction: column; gap: 16px; min-width: 0; min-height: 0; padding: 16px 24px 20px; }
  .room-side header { display: flex; gap: 14px; align-items: center; }
  .room-side .avatar { width: 48px; height: 48px; font-size: 20px; box-shadow: none; }
  .room-side .who { min-width: 0; }
  .room-side h1 { font-size: 22px; line-height: 30px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  .room-side header p { color: var(--text-2); font-size: 14px; }
  .room-side .follow { display: inline-flex; gap: 6px; align-items: center; flex: none; min-height: 48px; padding: 0 18px; border: 1px solid var(--line); border-radius: 14px; background: var(--surface); color: var(--text); font-weight: 700; white-space: nowrap; }
  .room-side .follow:hover { border-color: var(--control-line); }
  .room-side .follow[aria-pressed='true'] { color: var(--text-2); }
  .only { min-height: 44px; margin: -12px -8px -12px auto; padding: 0 10px; border: 0; border-radius: 12px; background: none; color: var(--sky); font-size: 14px; font-weight: 700; }
  .only[aria-pressed='true'] { background: var(--sky-soft); }
  .bag { position: relative; flex: none; display: grid; place-items: center; width: 48px; height: 48px; border: 1px solid var(--line); border-radius: 14px; background: var(--surface); color: var(--text); }
  .dot { position: absolute; top: -7px; right: -7px; min-width: 22px; height: 22px; padding: 0 6px; border-radius: 11px; background: #16131c; color: #fff; font-size: 12px; font-weight: 700; line-height: 22px; text-align: center; }
  .columns { flex: 1; min-height: 0; display: grid; gap: 16px; grid-template-columns: 1fr; }
  .panel { display: flex; flex-direction: column; min-height: 0; border: 1px solid var(--line); border-radius: var(--radius-l); background: var(--surface); overflow: hidden; }
  .panel > h2 { display: flex; gap: 10px; align-items: center; padding: 14px 18px; font-size: 16px; border-bottom: 1px solid var(--line); }
  .panel ls-chat-view { flex: 1; }
  .room-side .notes .kept { border: 1px solid var(--line); background: var(--surface); color: var(--text); }
  .room-side .talk { max-height: 50%; overflow-y: auto; padding: 12px 14px 0; flex: none; }
  .compose { padding: 12px 16px; border-top: 1px solid var(--line); }
  .room-side ls-connection-banner { position: fixed; z-index: 5; top: 16px; right: 24px; width: 420px; max-width: 50vw; }
  .columns:not(.two) { max-width: 860px; }
  @media (min-width: 1100px) { .columns.two { grid-template-columns: 1.06fr 1fr; } }
  @media (max-width: 1099px) { .columns.two ls-shown-products { display: none; } }
  @media (min-width: 768px) and (max-height: 520px) {
    .room-side { gap: 8px; padding: 8px 12px; }
    .room-side header p, .panel > h2, .sound-words { display: none; }
    .room-side .avatar { width: 36px; height: 36px; font-size: 15px; }
    .video-side ls-video-stage { --captions-size: 13px; --captions-bottom: 76px; }
    .chips { padding: 10px; }
    .video-side .controls { padding: 10px; }
    .compose { padding: 6px 10px; }
    .room-side h1 { font-size: 16px; }
  }
`;

export const watchStyles = [stateStyles, layers, phone, desktop];
