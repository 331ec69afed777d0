/** What taking a file in needs once one is chosen: it comes when the page answers already. */
export { readFile } from '../../storage/read-progress-file.ts'
export { ImportPreview } from './ImportPreview.tsx'
export { keepPhotos, planFor } from './plan-import.ts'
