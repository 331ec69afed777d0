import { unified } from '@astrojs/markdown-remark'
import mdx from '@astrojs/mdx'
import preact from '@astrojs/preact'
import { defineConfig } from 'astro/config'
import { contentCheck } from './src/authoring/integration.ts'
import { remarkLesson } from './src/features/lesson/markdown/remark-lesson.ts'
import { outputs } from './src/outputs/index.ts'

/**
 * What every page with an island needs goes into one file, and what every lesson needs into a second: thirty
 * small files compress a third worse. Question types that not every lesson asks stay apart, so that a page pays
 * only for those it shows.
 */
const chunkGroups = [
  {
    name: 'base',
    test: /node_modules.(preact|nanostores|@astrojs)(?!.*signals)|src.storage.(?!aside|handover|journal\.).*ts$|src.i18n.|src.ui.(?!kawung|Motif).*tsx?$|src.features.(appearance|progress.Notices).*tsx?$/,
  },
  {
    name: 'lesson',
    test: /src.features.(quiz.(?!types)|quiz.types.(index|choice|text-entry)|form|lesson).*tsx?$|src.layouts.lesson.*ts$/,
  },
]

export default defineConfig({
  // Fixed at build: the course is built for the root of a site or for a folder on it, such as /kursus/.
  base: process.env.SITE_BASE ?? '/',
  outDir: process.env.SITE_OUT ?? './dist',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  // The default processor runs no remark plugins.
  markdown: {
    processor: unified({ remarkPlugins: [remarkLesson] }),
    smartypants: false,
    syntaxHighlight: false,
  },
  vite: {
    build: {
      // preload writes what a page needs into the page; a chunk loaded later loads its own imports.
      modulePreload: false,
      rolldownOptions: { output: { codeSplitting: { groups: chunkGroups } } },
    },
  },
  integrations: [contentCheck(), mdx(), preact(), ...outputs()],
})
