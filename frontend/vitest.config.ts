import { defineConfig } from 'vitest/config';

/** The elements alone, in a simulated page; the bundle has its own, generated settings. */
export default defineConfig({
  root: import.meta.dirname,
  cacheDir: '../node_modules/.vite-elements',
  test: {
    environment: 'happy-dom',
    include: ['**/*.test.ts'],
    exclude: ['generated/**'],
  },
});
