/** Languages of the interface and the course. Indonesian stands at the root, English under `/en/`. */
export type Locale = 'id' | 'en'

/** Words of one feature, in each language it has; Indonesian stands in where a translation is missing. */
export function defineWords<W>(tables: { id: W; en?: W }): (locale: Locale) => W {
  return (locale) => tables[locale] ?? tables.id
}
