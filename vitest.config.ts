import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/{content,structure}/**/*.test.ts'],
    environment: 'node',
  },
})
