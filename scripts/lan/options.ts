import { parseArgs } from 'node:util'

/** What was asked for on the command line. */
export type Options = {
  port: number
  /** Whether the page for the projector is opened in the browser. */
  open: boolean
  /** Name of the Wi-Fi, to be shown to the class. */
  wifi: string | undefined
}

/** Reads the command line. `undefined`: it holds something that is not known. */
export function readOptions(args: string[]): Options | undefined {
  try {
    const { values } = parseArgs({
      args,
      options: {
        port: { type: 'string', default: '8080' },
        open: { type: 'boolean', default: true },
        wifi: { type: 'string' },
      },
      allowNegative: true,
    })
    const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : 0
    if (port < 1 || port > 65_535) return undefined
    return { port, open: values.open, wifi: values.wifi?.trim() || undefined }
  } catch {
    return undefined
  }
}
