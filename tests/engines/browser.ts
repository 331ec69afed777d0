/** What the story of the other engines needs of a browser; each is driven in its own way. */
export interface EngineBrowser {
  /** Opens an address and waits until it is loaded. */
  open(address: string): Promise<void>
  reload(): Promise<void>
  back(): Promise<void>
  /** Presses the first element that the selector names, as a person does. */
  press(selector: string): Promise<void>
  /** Types into the first element that the selector names. */
  type(selector: string, text: string): Promise<void>
  /** Chooses a file from the disk in a file field. */
  choose(selector: string, path: string): Promise<void>
  /** Runs the body of a function in the page, and gives back what it returns. */
  run(body: string): Promise<unknown>
  close(): Promise<void>
}

/** A browser of this machine, or why there is none. */
export type Found = { name: string; start(): Promise<EngineBrowser> } | { name: string; missing: string }

/** What is done, and the doing of it; it throws when the person would not see what she should. */
export type Step = [name: string, step: () => Promise<void>]
