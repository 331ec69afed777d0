/** Lets the page answer taps in the midst of long work. */

let channel: MessageChannel | undefined
let next: (() => void) | undefined

/** Goes on after what waits in the page. Timers would do too, but take a second each in a tab that lies in the background. */
export function yieldToPage(): Promise<void> {
  channel ??= newChannel()
  const { port2 } = channel
  return new Promise((go) => {
    const before = next
    next = () => {
      before?.()
      go()
    }
    port2.postMessage(undefined)
  })
}

function newChannel(): MessageChannel {
  const made = new MessageChannel()
  made.port1.onmessage = () => {
    const go = next
    next = undefined
    go?.()
  }
  return made
}
