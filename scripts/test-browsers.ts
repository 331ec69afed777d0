// The single file in Firefox and WebKit. Not part of `npm test`: these engines come with the system, not with npm.
import { existsSync } from 'node:fs'
import { firefox } from '../tests/engines/firefox.ts'
import { story } from '../tests/engines/story.ts'
import { webkit } from '../tests/engines/webkit.ts'

const FILE = 'dist/unduh/peserta.html'
if (!existsSync(FILE)) {
  console.error(`${FILE} is not there; run "npm run build" first`)
  process.exit(1)
}
let passed = 0
let failed = 0
for (const found of [firefox(), webkit()]) {
  if ('missing' in found) {
    console.log(`- ${found.name} is not on this machine, so nothing was tried in it: ${found.missing}`)
    continue
  }
  const browser = await found.start()
  try {
    for (const [name, step] of story(browser, FILE)) {
      try {
        await step()
        passed += 1
        console.log(`✓ ${found.name}: ${name}`)
      } catch (error) {
        failed += 1
        console.error(`✗ ${found.name}: ${name}: ${error instanceof Error ? error.message : error}`)
        break
      }
    }
  } finally {
    await browser.close()
  }
}
console.log(`${passed} passed, ${failed} failed`)
if (failed > 0) process.exitCode = 1
