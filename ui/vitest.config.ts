import { defineConfig, mergeConfig } from 'vitest/config'
import base from './vite.config.ts'

export default mergeConfig(
  base,
  defineConfig({
    test: {
      environment: 'happy-dom',
      setupFiles: ['src/locale/all-words.ts'],
      include: ['src/**/*.test.ts'],
      server: { deps: { inline: ['element-plus'] } },
      css: false,
      testTimeout: 60_000,
    },
  }),
)
