import { unified } from '@astrojs/markdown-remark'
import mdx from '@astrojs/mdx'
import preact from '@astrojs/preact'
import { defineConfig } from 'astro/config'
import { remarkLesson } from './src/features/lesson/markdown/remark-lesson.ts'
import { outputs } from './src/outputs/index.ts'

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
  integrations: [mdx(), preact(), ...outputs()],
})
