import { useEffect, useState } from 'preact/hooks'
import { pageVault } from '../../storage/page-vault.ts'
import { Answers } from './Answers.tsx'
import type { StepProps } from './step-props.ts'
import { roomWords } from './words.ts'

type Result = 'works' | 'storage-blocked' | 'storage-full' | 'storage-fleeting'

/** Writes a word, reads it back and removes it again. */
export function StorageStep({ locale, onAnswer }: StepProps) {
  const { storage: words, next } = roomWords(locale)
  const [result, setResult] = useState<Result>()
  useEffect(() => setResult(tryStorage()), [])
  return (
    <>
      <p class="room-stage" role="status">
        {result && words[result]}
      </p>
      <Answers answers={[{ text: next, onPress: () => onAnswer(result === 'works' ? undefined : result) }]} />
    </>
  )
}

function tryStorage(): Result {
  const { storage, fleeting } = pageVault.platform
  const key = pageVault.deviceKey('room')
  try {
    if (!storage) return 'storage-blocked'
    storage.setItem(key, key)
    const isThere = storage.getItem(key) === key
    storage.removeItem(key)
    if (!isThere) return 'storage-full'
    return fleeting ? 'storage-fleeting' : 'works'
  } catch (error) {
    return error instanceof DOMException && error.name === 'SecurityError'
      ? 'storage-blocked'
      : 'storage-full'
  }
}
