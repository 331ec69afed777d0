/** The names that a schema knows: for what an author meant by a name that it does not know. */
import { z } from 'astro/zod'

/** The keys that the schema knows at a path. */
export function keysAt(schema: unknown, path: PropertyKey[]): string[] {
  const known = unwrapped(schema)
  if (known instanceof z.ZodUnion) return known.options.flatMap((option) => keysAt(option, path))
  const [step, ...rest] = path
  if (known instanceof z.ZodArray) return keysAt(known.element, rest)
  if (!(known instanceof z.ZodObject)) return []
  return step === undefined ? Object.keys(known.shape) : keysAt(known.shape[String(step)], rest)
}

/** Every key that the schema knows, however deep; a key may come more than once. */
export function allKeys(schema: unknown): string[] {
  const known = unwrapped(schema)
  if (known instanceof z.ZodUnion) return known.options.flatMap(allKeys)
  if (known instanceof z.ZodArray) return allKeys(known.element)
  if (!(known instanceof z.ZodObject)) return []
  return Object.entries(known.shape).flatMap(([key, inner]) => [key, ...allKeys(inner)])
}

/** The schema without what makes it optional or changes the value it gives. */
function unwrapped(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrapped(schema.unwrap())
  return schema instanceof z.ZodPipe ? unwrapped(schema.in) : schema
}
