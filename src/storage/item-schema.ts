/** Schemas of the building blocks of saved values, for the features' `saved.ts`. */
import {
  type GenericSchema,
  integer,
  literal,
  maxLength,
  maxValue,
  minValue,
  number,
  object,
  pipe,
  record,
  string,
  union,
} from 'valibot'
import type { Item, Items } from './item.ts'

/** Milliseconds; the upper bound is the last moment a Date can hold, so no sum becomes infinite. */
export const stamp = pipe(number(), integer(), minValue(0), maxValue(8.64e15))

/** Whole number from 0 to 1,000,000. */
export const count = pipe(number(), integer(), minValue(0), maxValue(1e6))

/** Points, from 0 to 1,000,000, fractions allowed. */
export const points = pipe(number(), minValue(0), maxValue(1e6))

/** A content id or a made id. */
export const id = pipe(string(), maxLength(200))

const person = pipe(string(), maxLength(200))

/** An item of the given value, or its tombstone. */
export function item<T>(value: GenericSchema<T, T>): GenericSchema<unknown, Item<T>> {
  const schema = union([
    object({ at: stamp, by: person, value }),
    object({ at: stamp, by: person, deleted: literal(true) }),
  ])
  return schema as unknown as GenericSchema<unknown, Item<T>>
}

/** Items by id. */
export function items<T>(value: GenericSchema<T, T>): GenericSchema<unknown, Items<T>> {
  return record(id, item(value)) as unknown as GenericSchema<unknown, Items<T>>
}
