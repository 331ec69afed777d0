/** How a profile is saved: one key, `profile:-`. */
import { decimal, fields, item, type Reader } from '../../storage/reader.ts'
import { defineSaved } from '../../storage/saved-format.ts'
import { mergeProfiles, type Profile, RATES } from './model.ts'

const rate: Reader<number> = (value) => {
  const read = decimal(RATES.max)(value)
  return read && read.value >= RATES.min ? read : undefined
}

export const saved = defineSaved<Profile>({
  feature: 'profile',
  version: 1,
  read: fields({}, { rate: item(rate) }),
  older: {},
  migrations: {},
  empty: () => ({}),
  merge: mergeProfiles,
})
