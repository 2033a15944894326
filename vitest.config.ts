import { defineConfig } from 'vitest/config'

// biome-ignore lint/style/noDefaultExport: vitest reads the default export
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/support/global-setup.ts',
    pool: 'forks',
    maxWorkers: 2,
    // How busy the machine is decides nothing.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
    // Somebody in a talk who waited in vain looks once more, and the report says so (retry x1); nothing else is tried twice.
    retry: { count: 1, condition: /expected (to see|a button) .* but saw/ },
  },
})
