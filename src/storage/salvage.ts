/**
 * Takes the readable items out of a value that does not fit its schema as a whole.
 */
import { type GenericSchema, safeParse } from 'valibot'

/**
 * The readable part of `value`, laid over `base`: fields and entries that fit their own schema are taken,
 * others are left as in `base`. Never throws.
 */
export function salvage(schema: GenericSchema, value: unknown, base: unknown): unknown {
  const whole = safeParse(schema, value)
  if (whole.success) return whole.output
  if (!isRecord(value)) return base
  const result: Record<string, unknown> = isRecord(base) ? { ...base } : {}
  if (hasEntries(schema)) {
    for (const [name, entry] of Object.entries(schema.entries)) {
      if (!Object.hasOwn(value, name)) continue
      const part = salvage(entry, value[name], result[name])
      if (part !== undefined) result[name] = part
    }
    return result
  }
  if (hasValue(schema)) {
    for (const name of Object.keys(value)) {
      if (name === '__proto__' || !safeParse(schema.key, name).success) continue
      const part = salvage(schema.value, value[name], undefined)
      if (part !== undefined && safeParse(schema.value, part).success) result[name] = part
    }
    return result
  }
  if (hasOptions(schema)) {
    for (const option of schema.options) {
      const part = salvage(option, value, base)
      if (part !== undefined && safeParse(option, part).success) return part
    }
  }
  if (hasWrapped(schema)) return salvage(schema.wrapped, value, base)
  return base
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function hasEntries(
  schema: GenericSchema,
): schema is GenericSchema & { entries: Record<string, GenericSchema> } {
  return 'entries' in schema && isRecord(schema.entries)
}

function hasValue(
  schema: GenericSchema,
): schema is GenericSchema & { key: GenericSchema; value: GenericSchema } {
  return schema.type === 'record' && 'key' in schema && 'value' in schema
}

function hasOptions(schema: GenericSchema): schema is GenericSchema & { options: GenericSchema[] } {
  return 'options' in schema && Array.isArray(schema.options) && schema.type !== 'picklist'
}

function hasWrapped(schema: GenericSchema): schema is GenericSchema & { wrapped: GenericSchema } {
  return 'wrapped' in schema
}
