/** A reminder for the viewer's own calendar, as a file (RFC 5545): nobody has to know who wants to be reminded. */
const USUAL_MILLIS = 3_600_000;
const REMIND_BEFORE = '-PT10M';

const stamp = (at) => new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, '');

const escaped = (text) => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r?\n/g, '\\n');

/** Lines of at most 75 bytes, further ones begin with a blank. */
function folded(line) {
  const parts = [];
  let part = '';
  let size = 0;
  for (const letter of line) {
    const bytes = new TextEncoder().encode(letter).length;
    if (size + bytes > 74) {
      parts.push(part);
      part = '';
      size = 1;
    }
    part += letter;
    size += bytes;
  }
  return [...parts, part].join('\r\n ');
}

/** @param {{id: string, title: string, shop: string, at: string, url: string, remind: string}} show @returns {string} the file's text */
export function calendarFile({id, title, shop, at, url, remind}) {
  const begin = Date.parse(at);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Livestall//Show//EN', 'METHOD:PUBLISH', 'BEGIN:VEVENT', `UID:${id}@livestall`, `DTSTAMP:${stamp(Date.now())}`,
    `DTSTART:${stamp(begin)}`, `DTEND:${stamp(begin + USUAL_MILLIS)}`, `SUMMARY:${escaped(`${title} · ${shop}`)}`, `DESCRIPTION:${escaped(url)}`, `URL:${url}`,
    'BEGIN:VALARM', `TRIGGER:${REMIND_BEFORE}`, 'ACTION:DISPLAY', `DESCRIPTION:${escaped(remind)}`, 'END:VALARM', 'END:VEVENT', 'END:VCALENDAR', ''].map(folded).join('\r\n');
}

/** Hands the file over as a download. */
export function saveCalendarFile(show) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([calendarFile(show)], {type: 'text/calendar'}));
  link.download = 'livestall-show.ics';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
