/** What columns meant the last time a table with this header was taken in. */

import { crc32 } from '../../../storage/crc32.ts'
import { currentValue } from '../../../storage/item.ts'
import { fromKey } from '../../../storage/keys.ts'
import type { Vault } from '../../../storage/vault.ts'
import type { Mapping } from '../model.ts'
import { saved } from '../saved.ts'
import { evaluationStore } from '../stores.ts'
import { isMeaning, type Meaning } from './meanings.ts'
import type { Answers } from './reading.ts'

/** The key of a header, the same however its names are spaced. */
export function printOf(header: readonly string[]): string {
  return crc32(JSON.stringify(header.map((name) => name.trim().toLowerCase())))
}

/** The answers that a mapping gives; undefined when its meanings are not known here. */
export function answersIn(mapping: Mapping | undefined): Answers | undefined {
  if (!mapping) return undefined
  const columns = mapping.columns.filter(isMeaning)
  if (columns.length !== mapping.columns.length) return undefined
  const { dayFirst } = mapping
  return { columns, ...(dayFirst !== undefined && { order: dayFirst ? 'day' : 'month' }) }
}

/** What is remembered of a table that was taken in. */
export function mappingOf(columns: readonly Meaning[], { order }: Answers): Mapping {
  const isKnown = order === 'day' || order === 'month'
  return { columns: [...columns], ...(isKnown && { dayFirst: order === 'day' }) }
}

/** What other evaluations on this device remember of a header; the newest. */
export function rememberedElsewhere(print: string, vault: Vault): Mapping | undefined {
  const found = [...vault.snapshot().keys()].flatMap((key) => {
    const { feature, id } = fromKey(key) ?? {}
    if (feature !== saved.feature || id === undefined) return []
    const item = evaluationStore(id, vault).get().mappings?.[print]
    return item && 'value' in item ? [item] : []
  })
  return currentValue(found.sort((a, b) => b.at - a.at)[0])
}
