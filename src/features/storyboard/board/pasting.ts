/** What is needed once a script is pasted, and not before. */
export { pasteScript } from '../script/insert.ts'
export { readScript } from '../script/paste.ts'
