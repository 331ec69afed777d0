import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'tests/{content,structure}/**/*.test.ts'],
    environment: 'node',
    // Property tests take seconds on a busy machine; speed is measured by the benchmark.
    testTimeout: 60_000,
  },
})
