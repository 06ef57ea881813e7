/**
 * What our parts tell each other ends at the element: a shop's page hears neither our own events nor what its visitor types into our fields,
 * which its shortcuts would take for theirs.
 */
const OURS = ['held', 'link-tap', 'line-action', 'edit-line', 'send-again', 'drop-line', 'buy', 'offer-ended', 'time-announced', 'send', 'heart', 'open-orders',
  'named', 'sheet-close', 'line-menu', 'react', 'no-reply', 'jump', 'emote', 'emotes-close', 'connection-lost', 'connection-retry', 'vote', 'poll-dismiss'];
const TYPED = ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'paste', 'copy', 'cut'];

/** @param {ShadowRoot} root */
export function keepInside(root) {
  for (const type of [...OURS, ...TYPED]) root.addEventListener(type, stop);
}

const stop = (event) => event.stopPropagation();
