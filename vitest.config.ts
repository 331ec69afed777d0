import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{src,scripts}/**/*.test.ts', 'tests/{content,structure}/**/*.test.ts'],
    environment: 'node',
    // Modules hold no state of their own, so files may share a worker: a third of the time.
    isolate: false,
    // Nothing else runs beside them: one for each processor of the smallest machine.
    maxWorkers: 2,
    // Property tests take seconds on a busy machine; speed is measured by the benchmark.
    testTimeout: 60_000,
  },
})
