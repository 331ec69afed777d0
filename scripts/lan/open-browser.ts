import { spawn } from 'node:child_process'

/** Longer than any opener takes to fail. */
const OPENED_AFTER = 5_000

/** The command that opens an address in the browser of this laptop; `undefined` where there is no screen. */
export function openCommandOf(
  url: string,
  platform: NodeJS.Platform,
  environment: NodeJS.ProcessEnv,
): [command: string, ...args: string[]] | undefined {
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', url]
  if (platform === 'darwin') return ['open', url]
  // Without a screen, xdg-open would start a text browser in this very terminal.
  const hasScreen = environment.DISPLAY !== undefined || environment.WAYLAND_DISPLAY !== undefined
  return hasScreen ? ['xdg-open', url] : undefined
}

/** Opens an address in the browser of this laptop. Whether that came about is told to the caller. */
export function openBrowser(url: string): Promise<boolean> {
  const [command, ...args] = openCommandOf(url, process.platform, process.env) ?? []
  if (command === undefined) return Promise.resolve(false)
  return new Promise((resolve) => {
    const opener = spawn(command, args, { stdio: 'ignore', detached: true, windowsHide: true })
    // Some openers live as long as the browser does, and then end with its code.
    setTimeout(() => resolve(true), OPENED_AFTER).unref()
    opener.once('error', () => resolve(false)).once('exit', (code) => resolve(code === 0))
    // Ctrl+C must neither wait for the browser nor close it.
    opener.unref()
  })
}
