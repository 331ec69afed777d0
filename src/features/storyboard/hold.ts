/**
 * Only one tab works on a board; a second one shows it and may take it over. By Web Locks, which know at once when a
 * tab is gone; where they are missing, as on plain http, by a claim in storage that is renewed every few seconds.
 */
import { atom, type ReadableAtom } from '../../storage/atom.ts'
import { madeId } from '../../storage/made-id.ts'
import { pageVault } from '../../storage/page-vault.ts'
import { fields, id as name, stamp } from '../../storage/reader.ts'
import type { Vault } from '../../storage/vault.ts'
import type { Made } from './model.ts'

/** Where a board is worked on. */
export type Holder = 'here' | 'elsewhere'

export interface Hold {
  $holder: ReadableAtom<Holder>
  /** Works here from now on; the other tab only shows the board then. */
  takeOver(): void
  letGo(): void
}

/** How often a claim is renewed, and when it is too old to hold, in milliseconds. */
const RENEW_MS = 2000
const STALE_MS = 7000

/** Holds a board for this tab, unless another tab holds it. */
export function holdBoard(board: Made, vault: Vault = pageVault): Hold {
  const locks = typeof navigator === 'undefined' ? undefined : navigator.locks
  return locks ? holdByLock(board, locks, vault) : holdByClaim(board, vault)
}

function holdByLock(board: Made, locks: LockManager, vault: Vault): Hold {
  const $holder = atom<Holder>('here')
  const key = vault.keyOf('board', board)
  let release = () => {}
  let waiting: AbortController | undefined
  let fallback: Hold | undefined
  let left = false

  /** Keeps the lock until it is let go, or stolen. */
  async function take(options: LockOptions): Promise<void> {
    try {
      await locks.request(key, options, (lock) => {
        if (left) return undefined
        $holder.set(lock ? 'here' : 'elsewhere')
        return lock ? new Promise<void>((done) => (release = done)) : undefined
      })
      if (!left && $holder.get() === 'elsewhere') wait()
    } catch (error) {
      if (left || isAbort(error, waiting)) return
      if (error instanceof DOMException && error.name === 'AbortError') {
        $holder.set('elsewhere')
        wait()
      } else {
        // A page without an origin of its own may have no locks.
        fallback = holdByClaim(board, vault)
        fallback.$holder.subscribe($holder.set)
      }
    }
  }

  /** When the other tab is gone, this one may write again. */
  function wait(): void {
    waiting = new AbortController()
    void take({ signal: waiting.signal })
  }

  void take({ ifAvailable: true })
  return {
    $holder,
    takeOver() {
      if (fallback) return fallback.takeOver()
      waiting?.abort()
      void take({ steal: true })
    },
    letGo() {
      left = true
      waiting?.abort()
      release()
      fallback?.letGo()
    },
  }
}

/** A wait that this tab gave up by itself. */
function isAbort(error: unknown, waiting: AbortController | undefined): boolean {
  return waiting?.signal.aborted === true && error === waiting.signal.reason
}

const claim = fields({ tab: name, at: stamp })

function holdByClaim(board: Made, vault: Vault): Hold {
  const { storage, now, random } = vault.platform
  const key = vault.deviceKey(`held-${board}`)
  const tab = madeId(random)
  const $holder = atom<Holder>(isHeldElsewhere(vault.readStored(key)) ? 'elsewhere' : 'here')

  function isHeldElsewhere(raw: string | null): boolean {
    const found = claim(parsed(raw))?.value
    return found !== undefined && found.tab !== tab && Math.abs(now() - found.at) < STALE_MS
  }

  function renew(): void {
    const elsewhere = isHeldElsewhere(vault.readStored(key))
    if ($holder.get() === 'elsewhere' && elsewhere) return
    $holder.set(elsewhere ? 'elsewhere' : 'here')
    if (!elsewhere) write()
  }

  function write(): void {
    try {
      storage?.setItem(key, JSON.stringify({ tab, at: now() }))
    } catch {
      // Without room there is no claim; what both tabs write is merged item by item all the same.
    }
  }

  function letGo(): void {
    clearInterval(timer)
    if ($holder.get() !== 'here') return
    try {
      storage?.removeItem(key)
    } catch {
      // It grows too old by itself.
    }
  }

  const timer = setInterval(renew, RENEW_MS)
  renew()
  vault.onForeign(key, (raw) => {
    if (isHeldElsewhere(raw)) $holder.set('elsewhere')
  })
  addEventListener('pagehide', letGo)
  return {
    $holder,
    takeOver() {
      $holder.set('here')
      write()
    },
    letGo() {
      removeEventListener('pagehide', letGo)
      letGo()
    },
  }
}

function parsed(raw: string | null): unknown {
  try {
    return JSON.parse(raw ?? '')
  } catch {
    return undefined
  }
}
