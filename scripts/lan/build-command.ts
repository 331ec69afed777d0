/**
 * The command that builds what is to be served. A folder or base that was named for this run must be named for the build too.
 */
export function buildCommandOf(
  { SITE_BASE, SITE_OUT }: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
): string {
  // On Windows a variable is set for the whole window, so it holds for the build as well.
  const named = platform === 'win32' ? {} : { SITE_BASE, SITE_OUT }
  const settings = Object.entries(named).flatMap(([name, value]) => (value ? [`${name}=${value}`] : []))
  return [...settings, 'npm run build'].join(' ')
}
