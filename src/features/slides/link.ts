/**
 * Windows that show the same deck tell each other its state: by BroadcastChannel, and by `postMessage` to the window
 * that was opened, as each works where the other doesn't. Never touches another window's document: on `file://` that is
 * refused.
 */
import { type DeckState, readState } from './state.ts'

export interface Link {
  /** Tells the others the state; with `ask` they answer with theirs if it is newer. */
  send(state: DeckState, ask?: boolean): void
  /** Tells this window too. */
  join(other: Window): void
  close(): void
}

const NAME = 'lk-deck'

/**
 * Joins the windows that show a deck.
 * @param heard called with the state of another window, and whether that asks for ours
 */
export function connect(deck: string, heard: (state: DeckState, asked: boolean) => void): Link {
  const others = new Set<Window>(window.opener ? [window.opener] : [])
  const channel = openChannel()
  // A page opened by double-click has the origin "null", to which nothing can be addressed.
  const origin = location.protocol === 'file:' ? '*' : location.origin

  function take(data: unknown, from?: MessageEventSource | null): void {
    if (typeof data !== 'object' || data === null || !('name' in data) || data.name !== NAME) return
    if (!('deck' in data) || data.deck !== deck || !('state' in data)) return
    const state = readState(data.state)
    if (!state) return
    if (from && from !== window && 'closed' in from) others.add(from)
    heard(state, 'ask' in data && data.ask === true)
  }

  const onMessage = ({ data, source, origin: sender }: MessageEvent) => {
    if (location.protocol === 'file:' || sender === location.origin) take(data, source)
  }
  addEventListener('message', onMessage)
  channel?.addEventListener('message', ({ data }) => take(data))

  return {
    send(state, ask = false) {
      const message = { name: NAME, deck, state, ask }
      channel?.postMessage(message)
      for (const other of others) {
        if (other.closed) others.delete(other)
        else other.postMessage(message, origin)
      }
    },
    join: (other) => others.add(other),
    close() {
      removeEventListener('message', onMessage)
      channel?.close()
    },
  }
}

function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(NAME)
  } catch {
    return undefined
  }
}
