/** All icons of our pages. */
import {svg} from 'lit';
import {icon, shapes} from '@livestall/components/few-icons.js';

Object.assign(shapes, {
  eye: svg`<path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z"/><circle cx="12" cy="12" r="2.8"/>`,
  eyeOff: svg`<path d="M4 4l16 16M9.6 5.8A9 9 0 0 1 12 5.500c6 0 9.5 6.5 9.5 6.500a16 16 0 0 1-2.7 3.400M6.2 7.600A16 16 0 0 0 2.5 12S6 18.5 12 18.500a9 9 0 0 0 3.6-.7"/>`,
  share: svg`<path d="M12 15V4M8 7.500L12 3.500l4 4M5 12v7.500h14V12"/>`,
  captions: svg`<rect x="3" y="5" width="18" height="14" rx="3"/><path d="M10.5 10.500a2 2 0 1 0 0 3M17 10.500a2 2 0 1 0 0 3"/>`,
  expand: svg`<path d="M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5"/>`,
  globe: svg`<circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3c3 3 3.5 6 3.5 9s-.5 6-3.5 9c-3-3-3.5-6-3.5-9S9 6 12 3z"/>`,
  info: svg`<circle cx="12" cy="12" r="9"/><path d="M12 11v5M12 7.500v.1"/>`,
  retry: svg`<path d="M20 11a8 8 0 1 0-2 6M20 5v6h-6"/>`,
  edit: svg`<path d="M4 20h4L19.5 8.500l-4-4L4 16zM13 7l4 4"/>`,
  truck: svg`<path d="M2.5 6h11v10h-11zM13.5 10h4l3.5 3v3h-7.500z"/><circle cx="7" cy="17.5" r="2"/><circle cx="17" cy="17.5" r="2"/>`,
  plus: svg`<path d="M5 12h14M12 5v14"/>`,
  back: svg`<path d="M15 5l-7 7 7 7"/>`,
  pin: svg`<path d="M12 16v5M8 4h8l-1 6 3 3v3H6v-3l3-3z"/>`,
  bolt: svg`<path d="M13 3L5 13.500h6L10 21l8-10.500h-6z"/>`,
  chat: svg`<path d="M4 5h16v11H10l-4 4v-4H4z"/>`,
  trash: svg`<path d="M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5"/>`,
  timer: svg`<circle cx="12" cy="13.5" r="7.5"/><path d="M12 9.500v4l2.5 1.500M9.5 3h5"/>`,
  user: svg`<circle cx="12" cy="8" r="4"/><path d="M4 20.500c1-4 4-6 8-6s7 2 8 6"/>`,
  logout: svg`<path d="M14 4H5v16h9M10 12h11M17 8l4 4-4 4"/>`,
  link: svg`<path d="M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-5.7-5.700L12 7M14 10a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 5.7 5.700L12 17"/>`,
  keyboard: svg`<rect x="2.5" y="6" width="19" height="12" rx="2"/><path d="M6.5 10h.1M10 10h.1M14 10h.1M17.5 10h.1M8 14h8"/>`,
  search: svg`<circle cx="11" cy="11" r="6.5"/><path d="M16 16l4.5 4.5"/>`,
  store: svg`<path d="M4 10v10h16V10M3 10l2-6h14l2 6a3 3 0 0 1-6 0 3 3 0 0 1-6 0 3 3 0 0 1-6 0zM10 20v-5h4v5"/>`,
  lock: svg`<rect x="5" y="11" width="14" height="9" rx="2"/><path d="M8 11V8a4 4 0 0 1 8 0v3"/>`,
  reply: svg`<path d="M9 7L4 12l5 5M4.5 12H14a6 6 0 0 1 6 6v1"/>`,
  flag: svg`<path d="M6 21V4h11l-2 4 2 4H6"/>`,
  bell: svg`<path d="M6 17V11a6 6 0 0 1 12 0v6l1.500 2h-15zM10 21h4"/>`,
  ticket: svg`<path d="M3 7h18v3.500a1.800 1.800 0 0 0 0 3V17H3v-3.500a1.800 1.800 0 0 0 0-3zM14 7v2M14 11v2M14 15v2"/>`,
  calendar: svg`<rect x="3.5" y="5" width="17" height="15.5" rx="3"/><path d="M3.500 10h17M8 3v4M16 3v4"/>`,
  star: svg`<path d="M12 3.500l2.600 5.600 6 .7-4.500 4.100 1.200 6-5.300-3-5.300 3 1.200-6-4.500-4.100 6-.7z"/>`,
  play: svg`<path d="M7 4.500l12 7.5-12 7.500z"/>`,
  pause: svg`<path d="M8.500 5v14M15.500 5v14"/>`,
  stop: svg`<rect x="6" y="6" width="12" height="12" rx="2"/>`,
});

export {icon};
