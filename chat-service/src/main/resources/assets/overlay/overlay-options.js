/** What the address asks for: `?show=chat,stock,countdown,question` (all of them without it) and `?size=s|m|l|xl`. What it does not know is left out. */
const PARTS = ['chat', 'stock', 'countdown', 'question'];
const SIZES = ['s', 'm', 'l', 'xl'];

/** @param {string} search of the address @returns {{shows: Set<string>, size: string}} */
export function optionsOf(search) {
  const query = new URLSearchParams(search);
  const asked = (query.get('show') ?? '').split(',').map((part) => part.trim().toLowerCase()).filter((part) => PARTS.includes(part));
  const size = (query.get('size') ?? '').toLowerCase();
  return {shows: new Set(asked.length ? asked : PARTS), size: SIZES.includes(size) ? size : 'm'};
}
