/** The carriers' names. */
import {defineWords} from '@livestall/components/i18n.js';

defineWords({
  ko: {
    'order.carrier.cj': 'CJ대한통운', 'order.carrier.hanjin': '한진택배', 'order.carrier.lotte': '롯데택배',
    'order.carrier.logen': '로젠택배', 'order.carrier.epost': '우체국택배', 'order.carrier.other': '다른 배송사',
  },
  en: {
    'order.carrier.cj': 'CJ Logistics', 'order.carrier.hanjin': 'Hanjin', 'order.carrier.lotte': 'Lotte',
    'order.carrier.logen': 'Logen', 'order.carrier.epost': 'Korea Post', 'order.carrier.other': 'Another carrier',
  },
});
