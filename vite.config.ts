import path from 'node:path';
import { build, type PluginOption, type UserConfigFn } from 'vite';
import { overrideVaadinConfig, vaadinConfig } from './vite.generated';

/**
 * The visit pack's page and its worker become one file each, beside Vaadin's bundle and with nothing of it: they open without
 * a network.
 */
function visitPack(output: string): PluginOption {
  return {
    name: 'banso:visit-pack',
    apply: 'build',
    async closeBundle() {
      for (const name of ['visit-pack', 'worker']) {
        await build({
          configFile: false,
          root: path.resolve(__dirname, 'frontend'),
          publicDir: false,
          logLevel: 'warn',
          build: {
            outDir: path.join(output, 'visit-pack'),
            emptyOutDir: false,
            target: 'es2023',
            modulePreload: false,
            rolldownOptions: {
              input: path.resolve(__dirname, `frontend/visit-pack/${name}.ts`),
              output: { format: 'es', entryFileNames: `${name}.js` },
            },
          },
        });
      }
    },
  };
}

const customConfig: UserConfigFn = (env) => ({
  plugins: [visitPack((vaadinConfig(env) as { build: { outDir: string } }).build.outDir)],
});

export default overrideVaadinConfig(customConfig);
