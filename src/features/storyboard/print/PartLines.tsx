import type { Part } from './sheets.ts'

/** Texts below each other, each after its label. Line breaks that were typed are kept. */
export function PartLines({ parts }: { parts: Part[] }) {
  return (
    <>
      {parts.map(({ label, text }, at) => (
        <p key={`${at}-${label}`}>
          {label && <b>{label}: </b>}
          {text.trim()}
        </p>
      ))}
    </>
  )
}
