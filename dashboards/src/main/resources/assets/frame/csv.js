/** Rows that a page has, as a file that spreadsheets read: Korean too, and no text of a viewer runs as a formula. */
const cell = (value) => {
  const text = String(value ?? '');
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** @param {any[][]} lines the first names the columns */
export const csvFile = (lines) => new Blob(['\uFEFF', lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('')], {type: 'text/csv'});
