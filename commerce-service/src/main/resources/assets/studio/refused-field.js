/** The field that a refusal of commerce-service is about: an `invalid` names it, by the rule that was broken or in its detail. */

/** @param {{code: string, detail?: string, errors?: {field: string}[]}} problem @param {string[]} fields @returns {string|null} */
export function refusedField({code, detail = '', errors = []}, fields) {
  if (code !== 'invalid') return null;
  const [named] = (errors[0]?.field ?? detail).split(/[:.]/);
  return fields.includes(named) ? named : null;
}
