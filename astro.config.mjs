import { fileURLToPath } from 'node:url'
import { unified } from '@astrojs/markdown-remark'
import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import { contentCheck } from './src/authoring/integration.ts'
import { practicePostsPlugin } from './src/features/evaluation/practice-plugin.ts'
import { remarkLesson } from './src/features/lesson/markdown/remark-lesson.ts'
import { searchWordsPlugin } from './src/features/search/words-plugin.ts'
import { remarkSlides } from './src/features/slides/markdown/remark-slides.ts'
import { outputs } from './src/outputs/index.ts'
import { preactOnServer } from './src/ui/preact-on-server.ts'

/** A test for modules whose path matches one of the patterns; the script in an .astro file is an entry of its own. */
const of =
  (...patterns) =>
  (path) =>
    /\.tsx?$/.test(path) && !path.includes('.astro') && patterns.some((pattern) => pattern.test(path))

/**
 * Thirty small files compress a third worse than a few. `base` is what every island needs, `quiz` what a lesson needs
 * besides to answer, `later` what comes alive when the browser is idle. Question types that not every lesson asks stay
 * apart, so that a page pays only for those it shows.
 */
const chunkGroups = [
  // Apart, or the pages that have nothing but idle islands would wait for the base.
  { name: 'when-idle', priority: 4, test: of(/src.ui.islands.when-idle/) },
  // Apart, or a page that shows one of these would wait for all that comes later.
  { name: 'shapes', priority: 2, test: of(/src.ui.(Petals|petal-paths|icons-more)/) },
  // Apart, or the page of all progress would load what boards and evaluations share.
  { name: 'early-texts', priority: 2, test: of(/src.ui.early-texts/) },
  // Apart, or a board would load all that shows slides.
  { name: 'swipe', priority: 2, test: of(/src.ui.swipe/) },
  // Pieces of a page's progress: together they are smaller.
  { name: 'kept', priority: 2, test: of(/src.features.progress.(kept|use-kept)/) },
  { name: 'judged', priority: 2, test: of(/src.features.storyboard.review.(points|raters)/) },
  // Cases and worksheets have texts with blanks; questions don't, and neither kind shall load the other.
  { name: 'blanks', priority: 2, test: of(/src.ui.(TextWithBlanks|blanks)/) },
  {
    name: 'base',
    priority: 3,
    test: of(
      /node_modules.preact|src.i18n.(locales|time)/,
      /src.storage.(atom|crc32|durable|item|journal-start|keys|page-vault|person|platform|reader|saved-format|vault)\.ts/,
      /src.ui.(?!code|drag|drawing|early-texts|open-page|kawung|Motif|Petals|petal-paths|icons-more|initial|parts|swipe|TextWithBlanks|blanks|yield-to-page|save-file|share-file)/,
    ),
  },
  {
    name: 'quiz',
    priority: 2,
    test: of(/src.features.quiz.((?!types|placing|QuizResult|result-words|saved)|types.choice)/),
  },
  // What worksheets share with what comes later: without it, each would load the other.
  {
    name: 'shared',
    priority: 1.6,
    test: of(/src.features.form.(model|saved|store)|src.i18n.(dates|formats|routes)|src.storage.made-id/),
  },
  // Questions and worksheets read typed numbers.
  { name: 'numbers', priority: 1.6, test: of(/src.i18n.(numbers|normalise)/) },
  // What shows a slide; what comes a moment later, and the presenter's view, stay apart.
  {
    name: 'deck',
    priority: 1.6,
    test: of(
      /src.features.slides.(deck|draw|focus|keep|keys|overview-state|position|screen|start|state|swipe)\.ts/,
    ),
  },
  {
    name: 'deck-later',
    priority: 1.6,
    test: of(/src.features.slides.(later|link|overview|say|stretch|timer|window|words)\.ts/),
  },
  // What boards and evaluations share.
  { name: 'parts', priority: 1.4, test: of(/src.ui.parts/) },
  // What a worksheet shares with the page of all progress.
  { name: 'filled', priority: 1.4, test: of(/src.features.form.(entry|filled|outline|rows)/) },
  { name: 'worksheet', priority: 1.4, test: of(/src.features.form.worksheet.(?!Print)/) },
  {
    name: 'later',
    priority: 1,
    test: of(
      /src.features.(appearance|form.(?!formulas|summary|worksheet)|lesson|progress.(Notices|notice-words)|quiz.(QuizResult|result-words))/,
      /src.layouts.(lesson|menu)/,
    ),
  },
]

/**
 * Vite wraps each `import()` in 1.7 KB that preload a chunk's styles and imports. Our lazy chunks have no styles,
 * and a module loads its own imports.
 */
const plainDynamicImports = {
  name: 'plain-dynamic-imports',
  apply: 'build',
  configResolved: ({ plugins }) => {
    const at = plugins.findIndex(({ name }) => name === 'native:import-analysis-build')
    if (at === -1) throw new Error('Vite no longer has the plugin that wraps dynamic imports')
    plugins.splice(at, 1)
  },
}

export default defineConfig({
  // Fixed at build: the course is built for the root of a site or for a folder on it, such as /kursus/.
  base: process.env.SITE_BASE ?? '/',
  outDir: process.env.SITE_OUT ?? './dist',
  // Of its own for each folder: two builds may run at the same time.
  cacheDir: `./node_modules/.astro/${process.env.SITE_OUT ?? 'dist'}`,
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  // The default processor runs no remark plugins.
  markdown: {
    processor: unified({ remarkPlugins: [remarkLesson, remarkSlides] }),
    smartypants: false,
    syntaxHighlight: false,
  },
  vite: {
    plugins: [
      plainDynamicImports,
      searchWordsPlugin(new URL('./content/search.yaml', import.meta.url)),
      practicePostsPlugin(new URL('./content/id/evaluation/practice.yaml', import.meta.url)),
    ],
    resolve: {
      alias: { 'preact/jsx-runtime': fileURLToPath(new URL('./src/ui/jsx-runtime.ts', import.meta.url)) },
    },
    build: {
      modulePreload: false,
      // Smaller than the default by a fifth of a kilobyte on each lesson.
      minify: 'terser',
      terserOptions: {
        compress: { passes: 3, ecma: 2022, module: true, pure_getters: true },
        format: { comments: false, ecma: 2022 },
      },
      rolldownOptions: { output: { codeSplitting: { groups: chunkGroups } } },
    },
  },
  integrations: [contentCheck(), mdx(), preactOnServer(), ...outputs()],
})
