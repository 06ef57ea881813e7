/** What was typed about a product, as the service takes it, or the first field that can't be taken and the word that says why. */
import {minorOf, unitsOf} from '@livestall/desk/amounts.js';

const MOST_UNITS = 10_000;

/** @param {FormData} form @param {{key: string, was?: any}[]} rows the variants @returns {{body: any, wrong: {field: string, word: string}|null}} */
export function goodsBody(form, rows, currency) {
  const faults = [];
  const said = (name) => (form.get(name) ?? '').trim();
  const texts = (ko, en) => (said(en) ? {ko: said(ko), en: said(en)} : {ko: said(ko)});
  const needed = (name) => said(name) || faults.push({field: name, word: 'goods.bad-name'});
  const price = (name) => {
    const minor = minorOf(said(name), currency);
    if (!(minor > 0)) faults.push({field: name, word: 'goods.bad-price'});
    return {minor, currency};
  };
  const stock = (name) => {
    if (!form.has(name)) return {};
    const units = unitsOf(said(name) || '0');
    if (!(units <= MOST_UNITS)) faults.push({field: name, word: 'goods.bad-stock'});
    return {stock: units};
  };
  const optional = (key, name) => (said(name) ? {[key]: said(name)} : {});
  needed('name-ko');
  const body = {
    name: texts('name-ko', 'name-en'), ...(said('about-ko') ? {description: texts('about-ko', 'about-en')} : {}),
    price: price('price'), ...optional('code', 'code'), ...stock('stock'),
    variants: rows.map(({key, was}) => {
      needed(`ko-${key}`);
      return {...(was ? {id: was.id} : {}), name: texts(`ko-${key}`, `en-${key}`), ...optional('code', `code-${key}`), ...(said(`price-${key}`) ? {price: price(`price-${key}`)} : {}), ...stock(`stock-${key}`)};
    }),
  };
  const names = body.variants.map(({name}) => name.ko);
  const repeated = names.findIndex((name, index) => name && names.indexOf(name) < index);
  if (repeated > 0) faults.push({field: `ko-${rows[repeated].key}`, word: 'goods.bad-repeat'});
  return {body, wrong: faults[0] ?? null};
}
