/** Whose lines this viewer does not want to read: kept in this browser alone, by shop; nobody is told. */
import {keep, kept} from '@livestall/components/kept.js';

const MOST = 200;

export class Muted {
  /** @param {string} shopId */
  constructor(shopId) {
    this.key = `muted.${shopId}`;
    /** @type {{viewerId: string, nickname: string}[]} the newest first */
    this.people = kept(this.key) ?? [];
  }

  has(viewerId) {
    return this.people.some((one) => one.viewerId === viewerId);
  }

  add({viewerId, nickname}) {
    this.take([{viewerId, nickname}, ...this.people.filter((one) => one.viewerId !== viewerId)].slice(0, MOST));
  }

  remove(viewerId) {
    this.take(this.people.filter((one) => one.viewerId !== viewerId));
  }

  take(people) {
    this.people = people;
    keep(this.key, people.length ? people : null);
  }

  /** @param {import('@livestall/components/chat-lines.js').Line[]} lines */
  without(lines) {
    return this.people.length ? lines.filter(({author}) => !author || !this.has(author.viewerId)) : lines;
  }
}
