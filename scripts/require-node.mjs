// npm installs Node 24 as a package and puts it first on the path of every script. An install that skipped
// install scripts leaves the machine's own Node in its place; Astro would then fail with a riddle.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 24) {
  console.error(
    `This project runs on Node 24, but this is Node ${major}.${minor}.\n` +
      'The package "node" was installed without its install script. Mend it with:\n\n' +
      '  npm rebuild node\n\n' +
      'or install Node 24 yourself, then run the command again.',
  )
  process.exit(1)
}
