/**
 * The events of a text/event-stream, as far as our servers use it: `event`, `data` (one or more lines) and comments.
 *
 * @param {ReadableStream<string>} text
 * @param {() => void} heard called for whatever arrives, comments too
 */
export async function* parseEvents(text, heard) {
  const reader = text.getReader();
  let rest = '';
  try {
    for (;;) {
      const {value, done} = await reader.read();
      if (done) return;
      heard();
      const blocks = (rest + value).split('\n\n');
      rest = blocks.pop();
      for (const block of blocks) {
        const event = parseBlock(block);
        if (event) yield event;
      }
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}

function parseBlock(block) {
  let name = 'message';
  const data = [];
  for (const line of block.split('\n')) {
    if (line.startsWith('event:')) name = line.slice(6).trim();
    else if (line.startsWith('data:')) data.push(line.slice(5).replace(/^ /, ''));
  }
  return data.length ? {name, data: data.join('\n')} : null;
}
