/** In a shop's page nothing outlives the page before its visitor agreed: until then it is kept in memory. */
import * as browser from '@livestall/browser/kept.js';

const memory = new Map();
let allowed = false;

const slot = (key, storage) => `${storage} ${key}`;

export function kept(key, storage = 'localStorage') {
  return allowed ? browser.kept(key, storage) : (memory.get(slot(key, storage))?.value ?? null);
}

export function keep(key, value, storage = 'localStorage') {
  memory.set(slot(key, storage), {key, value, storage});
  if (allowed) browser.keep(key, value, storage);
}

/** What was kept in memory stays from here on; taking the consent back forgets it. @param {boolean} yes */
export function allowKeeping(yes) {
  if (allowed === yes) return;
  allowed = yes;
  for (const {key, value, storage} of memory.values()) browser.keep(key, yes ? value : null, storage);
}
