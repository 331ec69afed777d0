/** What importing a file into this page's storage would change. Apart, for only those who choose a file need it. */
import { pageVault } from '../../storage/page-vault.ts'
import type { ProgressFile } from '../../storage/progress-file.ts'
import { formats } from '../saved.ts'
import { type ImportPlan, planImport } from './plan.ts'

/** The plan as things stand this moment. @param person whose keys are written */
export function planFor(file: ProgressFile, person: string): ImportPlan {
  const { course } = pageVault.platform
  return planImport(file, { course, person }, pageVault.snapshot(person), formats, pageVault.stamp())
}
