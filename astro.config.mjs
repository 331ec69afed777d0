import { unified } from '@astrojs/markdown-remark'
import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import { contentCheck } from './src/authoring/integration.ts'
import { remarkLesson } from './src/features/lesson/markdown/remark-lesson.ts'
import { outputs } from './src/outputs/index.ts'
import { preactIslands } from './src/ui/preact-islands.ts'

/**
 * Thirty small files compress a third worse than a few. `base` is what every page with an island needs, `quiz`
 * what a lesson needs to answer, `later` what comes alive when the browser is idle. Question types that not
 * every lesson asks stay apart, so that a page pays only for those it shows.
 */
const chunkGroups = [
  {
    name: 'later',
    priority: 1,
    test: /src.features.(appearance|form|lesson|progress.(Notices|notice-words)|quiz.(QuizResult|result-words)).*tsx?$|src.layouts.lesson.*tsx?$/,
  },
  {
    name: 'base',
    priority: 3,
    test: /node_modules.(preact|nanostores|@astrojs)(?!.*signals)|src.storage.(?!aside|handover|journal\.).*ts$|src.i18n.locales|src.ui.(?!kawung|Motif|Petals|petal-paths|icons-more).*tsx?$/,
  },
  {
    name: 'quiz',
    priority: 2,
    test: /src.features.quiz.((?!types|QuizResult|result-words)|types.(choice|text-entry)).*tsx?$/,
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
  integrations: [contentCheck(), mdx(), preactIslands(), ...outputs()],
})
