import { zhPages } from '../../../core/i18n/zh-cn/pages';

/** What the pages say. They bring their own words along, without the rest of the catalogue. */
export const words = zhPages;
