import { port, targets } from '../outputs/targets.ts'
import { serve } from './static-server.ts'

/**
 * Starts the one server all targets are opened on; Playwright calls what it returns when all tests have run.
 */
export default async function setUp(): Promise<() => Promise<void>> {
  const mounts = new Map(targets.map(({ dir, base }) => [base, { dir, base }]))
  const server = await serve([...mounts.values()], { port })
  return () => server.close()
}
